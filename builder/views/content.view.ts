import { html, nothing, type TemplateResult } from 'lit';
import type { Acts, Bench } from './acts.model.js';
import { setValue } from '../model/content.model.js';
import { radiosView, selectField, textField } from './field.view.js';
import { importView, statusView } from './import.view.js';
import { occupationView } from './occupation.view.js';
import { fieldsView, rowsView } from './rows.view.js';
import type { From } from '../kinds/kind.model.js';
import { tableView } from './table.view.js';
import { contentIn, edit, kindIn, optionIn, setOption, takeFrom } from '../model/snippet.model.js';

function ownView(bench: Bench, acts: Acts): TemplateResult {
  const { snippet } = bench;
  const { form, shape } = kindIn(snippet);
  const content = contentIn(snippet);
  const isFigures = shape === 'figures';
  const about = fieldsView(bench, acts, { fields: form.about, at: [], row: content, more: form.moreAbout });
  return html`${isFigures ? nothing : occupationView(bench, acts)} ${importView(bench, acts)} ${statusView(bench, acts)}
    <div class="entries">
      ${textField({
        key: 'heading',
        label: 'Heading',
        hint: 'Of the widget; left empty, it has none',
        value: content.values['heading'] ?? '',
        change: (value) =>
          acts.change((now) => edit(now, (within) => setValue(within, [], 'heading', value))),
      })}
    </div>
    ${isFigures ? html`<h4 class="step">Figures</h4>${about}` : nothing}
    ${
      form.column
        ? tableView(bench, acts, form)
        : html`<h4 class="step">${form.items}</h4>
            ${rowsView(bench, acts, { rows: form, at: [], within: content })}`
    }
    <p class="go">
      <button class="link" type="button" @click=${() => acts.go('preview')}>To the preview</button>
      <button class="link" type="button" @click=${() => acts.go('snippet')}>To the snippet</button>
    </p>
    ${isFigures ? nothing : html`<h4 class="step">Introduction and source</h4>${about}`}`;
}

/** The choice between built-in content and the author's own. */
export function contentView(bench: Bench, acts: Acts): TemplateResult {
  const { snippet } = bench;
  const { sets, hasCodes } = kindIn(snippet);
  const { from } = snippet;
  return html`${radiosView(
    'from',
    'Whose content',
    snippet.from,
    [
      ['built-in', 'Built-in', 'The medical assistant: dated, cited, in all languages.'],
      ...(hasCodes
        ? ([['code', 'Another occupation', 'National pay of any of 830 occupations, by BLS.']] as const)
        : []),
      ['own', 'My own', 'Written below, or read from a list, a table or a spreadsheet.'],
    ],
    (chosen) => acts.change((now) => takeFrom(now, chosen as From)),
  )}
  ${
    from === 'own'
      ? ownView(bench, acts)
      : from === 'code'
        ? occupationView(bench, acts)
        : sets.length > 1
          ? html`<div class="entries">
            ${selectField(
              {
                key: 'set',
                label: 'Which',
                value: optionIn(snippet, 'set'),
                change: (value) => acts.change((now) => setOption(now, 'set', value)),
              },
              sets.map(([name, label], index) => [index ? name : '', label] as const),
            )}
          </div>`
          : nothing
  }`;
}
