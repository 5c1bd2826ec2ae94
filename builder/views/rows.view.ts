import { html, nothing, type TemplateResult } from 'lit';
import { addRow, keyOf, moveRow, removeRow, setValue, type At, type Row } from '../model/content.model.js';
import type { Handlers, BuilderState } from './state.model.js';
import { longField, selectField, textField } from './field.view.js';
import type { Field, Rows } from '../kinds/kind.model.js';
import { edit } from '../model/snippet.model.js';

/** The fields of a row, and the way to show them. Only the first of several rows has hints. */
export interface RowFields {
  readonly fields: readonly Field[];
  readonly at: At;
  readonly row: Row;
  /** The label of the disclosure. */
  readonly more?: string | undefined;
  readonly hasHints?: boolean;
  /** The name of the row, if its first field has a line of its own. */
  readonly item?: string;
}

/** The fields of a row, or of the form itself: first those that are always visible, then those in a disclosure. */
export function fieldsView(
  { remarks, open }: BuilderState,
  handlers: Handlers,
  { fields, at, row, more, item, hasHints = true }: RowFields,
): TemplateResult {
  const view = ({ name, label, hint, kind, choices }: Field, index: number): TemplateResult => {
    const key = keyOf(at, name);
    const field = {
      key,
      label,
      hint: hasHints ? hint : undefined,
      value: row.values[name] ?? '',
      remark: remarks.get(key),
      place: index || !item ? undefined : label === item ? ('named' as const) : ('long' as const),
      change: (value: string) =>
        handlers.change((now) => edit(now, (content) => setValue(content, at, name, value))),
    };
    if (kind === 'select') return selectField(field, choices ?? []);
    return kind ? longField(field) : textField(field);
  };
  const folded = fields.filter(({ isMore }) => isMore);
  const key = keyOf(at, 'more');
  const isFilled = folded.some(({ name }) => row.values[name] || remarks.has(keyOf(at, name)));
  return html`<div class="entries">${fields.filter(({ isMore }) => !isMore).map(view)}</div>
    ${
      folded.length
        ? html`<details
            class="more"
            ?open=${isFilled || open.has(key)}
            @toggle=${(event: Event) => handlers.toggle(key, (event.target as HTMLDetailsElement).open)}
          >
            <summary>${more ?? folded.map(({ label }) => label).join(', ')}</summary>
            <div class="entries">${folded.map((each) => view(each, 1))}</div>
          </details>`
        : nothing
    }`;
}

/** The rows of a list in the form. */
export interface RowList {
  readonly rows: Rows;
  readonly at: At;
  readonly within: Row;
  /** The row that contains the list, such as `step 2`. */
  readonly parent?: string;
}

/** The buttons of a row. Their names include the row, because screen readers also list buttons without their context. */
function toolsView(handlers: Handlers, { rows, parent, within }: RowList, at: At): TemplateResult {
  const index = at.at(-1)!;
  const count = within.rows.length;
  const name = `${rows.item.toLowerCase()} ${index + 1}${parent ? ` of ${parent}` : ''}`;
  const first = rows.fields[0]!.name;
  const move = (by: -1 | 1): void => {
    const to = index + by;
    // Focus the same button of the moved row. At an end there is none: focus the first field of the row.
    const isAtEnd = by < 0 ? to === 0 : to === count - 1;
    handlers.change(
      (now) => edit(now, (content) => moveRow(content, at, by)),
      keyOf([...at.slice(0, -1), to], isAtEnd ? first : by < 0 ? 'up' : 'down'),
    );
  };
  // Focus moves to the next row; after the last one, to the button that adds one.
  const next = index < count - 1 ? keyOf(at, first) : keyOf(at.slice(0, -1), 'add');
  return html`<p class="tools">
    ${index > 0 ? html`<button class="link" type="button" id=${keyOf(at, 'up')} @click=${() => move(-1)}>Up<span class="vh">: ${name}</span></button>` : nothing}
    ${index < count - 1 ? html`<button class="link" type="button" id=${keyOf(at, 'down')} @click=${() => move(1)}>Down<span class="vh">: ${name}</span></button>` : nothing}
    <button
      class="link"
      type="button"
      @click=${() => handlers.changeWithUndo((now) => edit(now, (content) => removeRow(content, at)), `${rows.item} ${index + 1} is removed.`, next)}
    >Remove<span class="vh">: ${name}</span></button>
  </p>`;
}

/** Rows with their fields, and the rows within them. `inside` renders other content of a row instead. */
export function rowsView(
  state: BuilderState,
  handlers: Handlers,
  list: RowList,
  inside?: (row: Row, at: At) => unknown,
): TemplateResult {
  const { rows, at, within, parent } = list;
  const item = rows.item.toLowerCase();
  const add = (): void => {
    const to = [...at, within.rows.length];
    handlers.change((now) => edit(now, (content) => addRow(content, at)), keyOf(to, rows.fields[0]!.name));
  };
  return html`<ol class="rows">
      ${within.rows.map((row, index) => {
        const own = [...at, index];
        const nested = rows.within && {
          rows: rows.within,
          at: own,
          within: row,
          parent: `${item} ${index + 1}`,
        };
        return html`<li>
          <fieldset>
            <legend>${rows.item} ${index + 1}</legend>
            ${toolsView(handlers, list, own)}
            ${fieldsView(state, handlers, { fields: rows.fields, at: own, row, item: rows.item, more: rows.more, hasHints: index === 0 })}
            ${inside ? inside(row, own) : nested ? html`<div class="nested">${rowsView(state, handlers, nested)}</div>` : nothing}
          </fieldset>
        </li>`;
      })}
    </ol>
    <button class="link" type="button" id=${keyOf(at, 'add')} @click=${add}>
      Add a ${item}<span class="vh">${parent ? ` to ${parent}` : ''}</span>
    </button>`;
}
