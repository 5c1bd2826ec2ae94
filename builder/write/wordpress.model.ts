/** Turns the markup of a snippet into blocks of WordPress's editor: each is between two comments that name it. */
import { markup, type Markup, type Piece } from './piece.model.js';

const isTag = (piece: Piece, pattern: RegExp): piece is Markup =>
  typeof piece !== 'string' && pattern.test(piece.tag);

const block = (name: string, options: Readonly<Record<string, unknown>>, piece: Markup): Markup => ({
  ...piece,
  block: Object.keys(options).length ? `${name} ${JSON.stringify(options)}` : name,
});

/** An item contains a line of text and lists: a paragraph within it becomes a line break. */
function itemBlock({ children }: Markup): Markup {
  const inside = children.flatMap((child): readonly Piece[] => {
    if (isTag(child, /^[uo]l$/)) return [listBlock(child)];
    if (isTag(child, /^p$/)) return [markup('br', {}), ...child.children];
    // Older versions strip `<time>` from posts of authors.
    return isTag(child, /^time$/) ? child.children : [child];
  });
  return block('list-item', {}, markup('li', {}, inside));
}

function listBlock({ tag, children }: Markup): Markup {
  const items = children.filter((child) => isTag(child, /^li$/)).map(itemBlock);
  return block('list', tag === 'ol' ? { ordered: true } : {}, markup(tag, { class: 'wp-block-list' }, items));
}

function tableBlock(table: Markup, className: string | undefined): Markup {
  const caption = table.children.find((child) => isTag(child, /^caption$/));
  const cells = (within: Markup, tag: string): Piece[] =>
    within.children
      .filter((child) => isTag(child, /^tr$/))
      .map((line) =>
        markup(
          'tr',
          {},
          line.children.map((cell) => (typeof cell === 'string' ? cell : markup(tag, {}, cell.children))),
        ),
      );
  const parts = table.children
    .filter((child) => isTag(child, /^t(?:head|body)$/))
    .map((part) => markup(part.tag, {}, cells(part, part.tag === 'thead' ? 'th' : 'td')));
  return block(
    'table',
    { hasFixedLayout: false, ...(className && { className }) },
    markup(
      'figure',
      { class: ['wp-block-table', className].filter(Boolean).join(' ') },
      markup('table', {}, parts),
      caption && markup('figcaption', { class: 'wp-element-caption' }, caption.children),
    ),
  );
}

/** A Button block, which authors can edit. The class `ma-action` of the link becomes the class of the block. */
function buttonBlock({ attributes, children }: Markup): Markup {
  const { class: className, ...link } = attributes;
  const button = markup(
    'div',
    { class: `wp-block-button ${className as string}` },
    markup('a', { class: 'wp-block-button__link wp-element-button', ...link }, children),
  );
  return block(
    'buttons',
    {},
    markup('div', { class: 'wp-block-buttons' }, block('button', { className }, button)),
  );
}

/** The block of a piece within the Group block. Text is in a paragraph. */
function innerBlock(piece: Piece): Piece {
  if (typeof piece === 'string') return block('paragraph', {}, markup('p', {}, piece));
  const { tag, children } = piece;
  if (/^[uo]l$/.test(tag)) return listBlock(piece);
  if (tag === 'a') return buttonBlock(piece);
  if (tag === 'table') return tableBlock(piece, undefined);
  if (tag === 'div')
    return block('group', {}, markup('div', { class: 'wp-block-group' }, children.map(innerBlock)));
  const [, level] = /^h(\d)$/.exec(tag) ?? [];
  if (level)
    return block(
      'heading',
      level === '2' ? {} : { level: Number(level) },
      markup(tag, { class: 'wp-block-heading' }, children),
    );
  return block('paragraph', {}, markup('p', {}, children));
}

/** A Group block with the class around all pieces. A single table has the class itself. */
export function blocksOf(tag: string, pieces: readonly Piece[]): Markup {
  const [only, ...more] = pieces;
  if (only && !more.length && isTag(only, /^table$/)) return tableBlock(only, tag);
  return block(
    'group',
    { className: tag },
    markup('div', { class: `wp-block-group ${tag}` }, pieces.map(innerBlock)),
  );
}

/** A Custom HTML block, for markup that has no block of its own. */
export const htmlBlock = (piece: Markup): Markup => block('html', {}, piece);
