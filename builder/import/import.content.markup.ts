/** Imports content from markup: with the parser of the widget, or from a table or paragraphs with an item in each row. */
import { HEADING, textOf } from '../../src/intake/markup.js';
import { Markup } from '../../src/intake/reading.js';
import type { Kind } from '../kinds/kind.model.js';
import { parsers, type NamesIn } from '../kinds/parsers.markup.js';
import { gridOf, isTableOf } from './import.grid.markup.js';
import { importedFrom } from './import.json.model.js';
import { fromGrid, fromLines, type Imported } from './import.model.js';
import { answersOf, pairsFrom } from './import.pairs.markup.js';

const withValue = ({ content, found }: Imported, name: string, value: string | undefined): Imported => ({
  content: content && value ? { ...content, values: { ...content.values, [name]: value } } : content,
  found,
});

/** Adds the first heading of the markup. An `<h6>` in a cell is the name of a group in its list. */
const withHeading = (imported: Imported, scope: Element): Imported =>
  withValue(
    imported,
    'heading',
    textOf(scope.querySelector(`caption, figcaption, :is(${HEADING}):not(td h6)`)),
  );

/** Adds the closing sentence: the only paragraph after the figures. */
function withNote(imported: Imported, scope: Element): Imported {
  const [note, ...others] = scope.querySelectorAll('dl ~ p');
  return others.length ? imported : withValue(imported, 'note', textOf(note));
}

/** If all duties are in one group, its name becomes the heading: it was the heading above the only list of the page. */
function withoutLoneGroup({ content, found }: Imported): Imported {
  const [first, ...others] = content?.rows ?? [];
  const group = first?.values['group'];
  const isAlone = group && others.every(({ values }) => values['group'] === group);
  if (!content || !isAlone || content.values['heading']) return { content, found };
  const rows = content.rows.map((each) => ({ ...each, values: { ...each.values, group: '' } }));
  return withValue({ content: { ...content, rows }, found }, 'heading', group);
}

/**
 * Imports the content in `scope`: a snippet, or the body of a page. If the content is inside of the widget's element, a
 * heading above the only list is the name of a group, as the widget reads it.
 */
export function fromMarkup(
  kind: Kind,
  scope: HTMLElement,
  { namesIn = 'rows', isInside }: { readonly namesIn?: NamesIn | undefined; readonly isInside: boolean },
): Imported {
  const table = scope.querySelector('table');
  const nothing = (place: string): Imported => ({
    content: undefined,
    found: [{ place, message: `Nothing was read: this widget takes ${kind.form.takes}.` }],
  });
  const parsed = (): Imported => importedFrom(kind, parsers[kind.name]?.(new Markup(scope), namesIn));
  switch (kind.shape) {
    case 'list':
      if (isTableOf(kind, scope, table)) return withHeading(fromGrid(kind, gridOf(table)), scope);
      if (scope.querySelector('ul, ol')) return isInside ? parsed() : withoutLoneGroup(parsed());
      return scope.querySelector('dl') ? nothing('the list') : linesOf(kind, scope);
    case 'table':
      if (!table) return nothing('the markup');
      return withValue(parsed(), 'corner', textOf(table.rows[0]?.cells[0]));
    case 'figures': {
      const isList = scope.querySelector('dl') !== null;
      const pairs = isList
        ? answersOf(scope)
        : Array.from(table?.rows ?? [], ({ cells }) => [...cells].slice(0, 2)).filter(
            ({ length }) => length === 2,
          );
      if (!pairs.length) return nothing('the markup');
      const imported = pairsFrom(pairs as (readonly [Element, Element])[], !isList);
      return withNote(withHeading(imported, scope), scope);
    }
  }
}

/** Imports paragraphs, as a word processor makes them of a list: each is an item. */
function linesOf(kind: Kind, scope: HTMLElement): Imported {
  const paragraphs = Array.from(
    scope.querySelectorAll('p, div:not(:has(p, div))'),
    (each) => textOf(each) ?? '',
  );
  const imported = fromLines(kind, paragraphs.length ? paragraphs.join('\n') : scope.innerText);
  return withValue(imported, 'heading', textOf(scope.querySelector(HEADING)));
}
