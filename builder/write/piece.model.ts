/** Markup before it is text: what a snippet writes, by which host it goes to. No DOM. */

/** A value that is JSON: written so that no editor's filter takes offence at it. */
export interface Json {
  readonly json: unknown;
}
export type Value = string | Json;
export type Attributes = Readonly<Record<string, Value | undefined>>;

export interface Markup {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Piece[];
  /** The block of WordPress's editor that it is, as its comment says it: `list {"ordered":true}`. */
  readonly block?: string;
}
export type Piece = string | Markup;

/** An element; what is nothing among its children is left out. */
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
