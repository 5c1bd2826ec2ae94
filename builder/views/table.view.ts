import { html, nothing, type TemplateResult } from 'lit';
import { addColumn, removeColumn, setColumn, type At, type Row } from '../model/content.model.js';
import type { Acts, Bench } from './acts.model.js';
import { textField } from './field.view.js';
import { fieldsView, rowsView } from './rows.view.js';
import type { Form } from '../kinds/kind.model.js';
import { contentIn, edit } from '../model/snippet.model.js';

/** The fields of each compared item. */
function columnsView({ snippet }: Bench, acts: Acts): TemplateResult {
  const { columns } = contentIn(snippet);
  const change = (index: number) => (label: string) =>
    acts.change((now) => edit(now, (content) => setColumn(content, index, label)));
  const add = (): void => acts.change((now) => edit(now, addColumn), `column-${columns.length}`);
  const remove = (index: number): void =>
    acts.take(
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
const answersView = (bench: Bench, acts: Acts, form: Form, row: Row, at: At): TemplateResult => {
  const { columns } = contentIn(bench.snippet);
  const { fields, more } = form.within!;
  return html`<div class="answers">
    ${columns.map((label, index) => {
      const cell = row.rows[index];
      if (!cell) return nothing;
      const named = fields.map((field) =>
        field.name === 'text' ? { ...field, label: label || `Column ${index + 1}` } : field,
      );
      const asked = { fields: named, at: [...at, index], row: cell, more, hasHints: at[0] === 0 && !index };
      return html`<div>${fieldsView(bench, acts, asked)}</div>`;
    })}
  </div>`;
};

/** A table as a form: its columns by name, then row by row. */
export function tableView(bench: Bench, acts: Acts, form: Form): TemplateResult {
  const content = contentIn(bench.snippet);
  return html`<h4 class="step">Columns</h4>
    <p class="hint">What is asked of each: Starts, Length, Tuition.</p>
    ${columnsView(bench, acts)}
    <h4 class="step">Rows</h4>
    ${rowsView(bench, acts, { rows: form, at: [], within: content }, (row, at) =>
      answersView(bench, acts, form, row, at),
    )}`;
}
