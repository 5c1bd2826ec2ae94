import { html, nothing, type TemplateResult } from 'lit';
import { addColumn, removeColumn, setColumn, type At, type Row } from '../model/content.model.js';
import type { Handlers, BuilderState } from './state.model.js';
import { textField } from './field.view.js';
import { fieldsView, rowsView } from './rows.view.js';
import type { Form } from '../kinds/kind.model.js';
import { contentIn, edit } from '../model/snippet.model.js';

/** The labels of the columns, with buttons that add and remove a column. */
function columnsView({ snippet }: BuilderState, handlers: Handlers): TemplateResult {
  const { columns } = contentIn(snippet);
  const change = (index: number) => (label: string) =>
    handlers.change((now) => edit(now, (content) => setColumn(content, index, label)));
  const add = (): void => handlers.change((now) => edit(now, addColumn), `column-${columns.length}`);
  const remove = (index: number): void =>
    handlers.changeWithUndo(
      (now) => edit(now, (content) => removeColumn(content, index)),
      `Column ${index + 1} and its answers are removed.`,
      index < columns.length - 1 ? `column-${index}` : 'add-column',
    );
  return html`<ol class="rows columns">
      ${columns.map(
        (label, index) =>
          html`<li>
            ${textField({ key: `column-${index}`, label: `Column ${index + 1}`, value: label, change: change(index) })}
            <button class="link" type="button" @click=${() => remove(index)}>
              Remove<span class="vh">: column ${index + 1}</span>
            </button>
          </li>`,
      )}
    </ol>
    <button class="link" type="button" id="add-column" @click=${add}>Add a column</button>`;
}

/** The answers of one row, each below the label of its column. */
const answersView = (
  state: BuilderState,
  handlers: Handlers,
  form: Form,
  row: Row,
  at: At,
): TemplateResult => {
  const { columns } = contentIn(state.snippet);
  const { fields, more } = form.within!;
  return html`<div class="answers">
    ${columns.map((label, index) => {
      const cell = row.rows[index];
      if (!cell) return nothing;
      const name = label || `Column ${index + 1}`;
      const named = fields.map((field) => (field.name === 'text' ? { ...field, label: name } : field));
      const asked = { fields: named, at: [...at, index], row: cell, more, hasHints: at[0] === 0 && !index };
      // A group, because the notes and links of all answers have the same labels.
      return html`<div role="group" aria-label=${name}>${fieldsView(state, handlers, asked)}</div>`;
    })}
  </div>`;
};

/** A table as a form: its columns by name, then row by row. */
export function tableView(state: BuilderState, handlers: Handlers, form: Form): TemplateResult {
  const content = contentIn(state.snippet);
  return html`<h4 class="step">Columns</h4>
    <p class="hint">What is asked of each: Starts, Length, Tuition.</p>
    ${columnsView(state, handlers)}
    <h4 class="step">Rows</h4>
    ${rowsView(state, handlers, { rows: form, at: [], within: content }, (row, at) =>
      answersView(state, handlers, form, row, at),
    )}`;
}
