import { html, nothing, type TemplateResult } from 'lit';
import type { Handlers, BuilderState } from './state.model.js';
import { flagField, selectField } from './field.view.js';
import { groups, platformOf, platforms } from '../platforms/platforms.model.js';
import { setClassic, setPlatform, setHead } from '../model/snippet.model.js';

/** The choice of the platform. */
export function platformView({ snippet, written }: BuilderState, handlers: Handlers): TemplateResult {
  const { script } = platformOf(snippet.platform);
  return html`<div class="entries">
      ${selectField(
        {
          key: 'platform',
          label: 'Your site is made with',
          value: snippet.platform,
          change: (value) => handlers.change((now) => setPlatform(now, value)),
        },
        groups.map((label) => ({
          label,
          choices: platforms
            .filter(({ group }) => group === label)
            .map(({ id, name }) => [id, name] as const),
        })),
      )}
    </div>
    ${
      script === 'file' || script === 'site'
        ? flagField({
            key: 'classic',
            label: 'My site removes type="module" from scripts',
            value: snippet.isClassic ? 'true' : '',
            change: (value) => handlers.change((now) => setClassic(now, value === 'true')),
          })
        : nothing
    }
    ${
      written.canPreload
        ? flagField({
            key: 'head',
            label: 'I can edit the page’s head: lines there make the widget appear sooner',
            value: snippet.hasHead ? 'true' : '',
            change: (value) => handlers.change((now) => setHead(now, value === 'true')),
          })
        : nothing
    }`;
}

const list = (items: readonly string[]): TemplateResult =>
  html`<ul class="list">
    ${items.map((each) => html`<li>${each}</li>`)}
  </ul>`;

/** The parts to copy, with instructions and notes. */
export function snippetView({ snippet, written, copied }: BuilderState, handlers: Handlers): TemplateResult {
  const { isMeasured } = platformOf(snippet.platform);
  const { parts, instead, steps, lost, notes } = written;
  if (!parts.length) return html`<div class="notice">${notes.map((each) => html`<p>${each}</p>`)}</div>`;
  return html`${instead ? html`<p class="notice" id="instead">${instead}</p>` : nothing}
    <ol class="steps">
      ${steps.map((each) => html`<li>${each}</li>`)}
    </ol>
    ${lost.length ? html`<div class="notice" id="lost"><p><b>Left out for this site:</b></p>${list(lost)}</div>` : nothing}
    ${parts.map(
      ({ label, code, language }, index) =>
        html`<figure class="part">
          <figcaption id="part-${index}">${label}</figcaption>
          <button class="button" type="button" id="copy-${index}" @click=${() => handlers.copy(index)}>
            Copy<span class="vh"> ${label}</span>
          </button>
          <pre id="code-${index}" data-language=${language} dir="ltr" translate="no"><code>${code}</code></pre>
        </figure>`,
    )}
    <p class="status" role="status" id="copied">${copied}</p>
    ${notes.length ? html`<div class="small quiet">${list(notes)}</div>` : nothing}
    <p class="small quiet">
      ${isMeasured ? 'Tested with the software itself.' : 'From the documentation of the platform; not tested with the software itself.'}
    </p>`;
}
