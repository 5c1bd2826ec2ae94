import { html, nothing, type TemplateResult } from 'lit';
import type { Handlers, BuilderState } from './state.model.js';
import { textField } from './field.view.js';
import { chooseOccupation } from '../model/snippet.model.js';

/** Searches occupations of BLS by words or code, and starts the form with the chosen one. */
export function occupationView({ snippet, query, found }: BuilderState, handlers: Handlers): TemplateResult {
  const { occupation, from } = snippet;
  const status = found.length
    ? `${found.length === 1 ? 'One occupation' : `${found.length} occupations`} found. Choose one.`
    : query.trim().length > 1
      ? 'No occupation of BLS has these words. Try fewer of them, or its code.'
      : occupation
        ? `Chosen: ${occupation.title}, ${occupation.code}.`
        : '';
  return html`<div class="entries">
      ${textField({
        key: 'occupation',
        label: from === 'code' ? 'Occupation' : 'Begin with an occupation',
        hint: 'Any of its words, or its code. For example: phleb, x-ray tech, 51-4121',
        value: query,
        change: handlers.search,
      })}
    </div>
    <p role="status" id="found">${status}</p>
    ${
      found.length
        ? html`<ul class="occupations">
          ${found.map(
            (each) =>
              html`<li>
                <button
                  class="link"
                  type="button"
                  @click=${() => {
                    handlers.search('');
                    handlers.change((now) => chooseOccupation(now, each), 'occupation');
                  }}
                >
                  ${each.title}, ${each.code}
                </button>
              </li>`,
          )}
        </ul>`
        : nothing
    }`;
}
