/** The markup of a snippet as a tree, before it is serialized for a platform. No DOM. */

/** A value to serialize as JSON, with the characters escaped that editors' filters change. */
export interface Json {
  readonly json: unknown;
}
export type Value = string | Json;
export type Attributes = Readonly<Record<string, Value | undefined>>;

export interface Markup {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Piece[];
  /** The WordPress block of this element, as in its comment: `list {"ordered":true}`. */
  readonly block?: string;
}
export type Piece = string | Markup;

/** Makes an element. Empty children are left out. */
export const markup = (
  tag: string,
  attributes: Attributes,
  ...children: readonly (Piece | readonly Piece[] | undefined | false)[]
): Markup => ({
  tag,
  attributes,
  children: children.flat().filter((child): child is Piece => Boolean(child)),
});

const BLOCKS =
  /^(?:div|h[2-6]|p|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|figure|figcaption|noscript|ma-.*)$/;

/** Returns true if a piece begins a new line. */
export const isBlock = (piece: Piece): piece is Markup => typeof piece !== 'string' && BLOCKS.test(piece.tag);
