import { html, nothing, type TemplateResult } from 'lit';
import type { Handlers, BuilderState } from './state.model.js';
import { setValue } from '../model/content.model.js';
import { radiosView, selectField, textField } from './field.view.js';
import { importView, statusView } from './import.view.js';
import { occupationView } from './occupation.view.js';
import { fieldsView, rowsView } from './rows.view.js';
import type { From } from '../kinds/kind.model.js';
import { tableView } from './table.view.js';
import { contentIn, edit, kindIn, optionIn, setOption, setFrom } from '../model/snippet.model.js';

function ownView(state: BuilderState, handlers: Handlers): TemplateResult {
  const { snippet } = state;
  const { form, shape } = kindIn(snippet);
  const content = contentIn(snippet);
  const isFigures = shape === 'figures';
  const about = fieldsView(state, handlers, {
    fields: form.about,
    at: [],
    row: content,
    more: form.moreAbout,
  });
  return html`${isFigures ? nothing : occupationView(state, handlers)} ${importView(state, handlers)} ${statusView(state, handlers)}
    <div class="entries">
      ${textField({
        key: 'heading',
        label: 'Heading',
        hint: 'Of the widget; left empty, it has none',
        value: content.values['heading'] ?? '',
        change: (value) =>
          handlers.change((now) => edit(now, (within) => setValue(within, [], 'heading', value))),
      })}
    </div>
    ${isFigures ? html`<h4 class="step">Figures</h4>${about}` : nothing}
    ${
      form.column
        ? tableView(state, handlers, form)
        : html`<h4 class="step">${form.items}</h4>
            ${rowsView(state, handlers, { rows: form, at: [], within: content })}`
    }
    <p class="go">
      <button class="link" type="button" @click=${() => handlers.go('preview')}>To the preview</button>
      <button class="link" type="button" @click=${() => handlers.go('snippet')}>To the snippet</button>
    </p>
    ${isFigures ? nothing : html`<h4 class="step">Introduction and source</h4>${about}`}`;
}

/** The choice of the content's origin, and the fields for the chosen one. */
export function contentView(state: BuilderState, handlers: Handlers): TemplateResult {
  const { snippet } = state;
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
    (chosen) => handlers.change((now) => setFrom(now, chosen as From)),
  )}
  ${from === 'own' ? nothing : statusView(state, handlers)}
  ${
    from === 'own'
      ? ownView(state, handlers)
      : from === 'code'
        ? occupationView(state, handlers)
        : sets.length > 1
          ? html`<div class="entries">
            ${selectField(
              {
                key: 'set',
                label: 'Which',
                value: optionIn(snippet, 'set'),
                change: (value) => handlers.change((now) => setOption(now, 'set', value)),
              },
              sets.map(([name, label], index) => [index ? name : '', label] as const),
            )}
          </div>`
          : nothing
  }`;
}
