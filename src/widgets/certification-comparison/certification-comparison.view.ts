import { html, nothing } from 'lit';
import { booleanProperty } from '../../element/boolean-property.view.js';
import type { Language } from '../../localization/language.js';
import { qualificationsView } from './certification-comparison.routes.view.js';
import { comparisonStatusView, type ComparisonStatus } from './certification-comparison.status.view.js';

export interface ComparisonTools extends ComparisonStatus {
  readonly lang: string | undefined;
  readonly choose: (event: Event) => void;
}

/** The controls that choose columns, order and rows, with the status below them. A single column needs neither. */
export function comparisonToolsView(view: ComparisonTools, language: Language): unknown {
  const { all, compared, sorts, sort, onlyDifferences, lang, choose } = view;
  if (all.length < 2) return nothing;
  const isLeast = compared.length < 3;
  return html`<div class="tools" part="tools" @change=${choose}>
      ${
        all.length > 2
          ? html`<fieldset class="pick" part="pick">
              <legend>${language.msg('Compare', { id: 'compare.compare', desc: 'Before the names of what can be compared' })}</legend>
              ${all.map((each) => {
                const isShown = compared.includes(each);
                const isKept = isLeast && isShown;
                return html`<label class="check"
                  ><input
                    type="checkbox"
                    value=${each.id}
                    .checked=${booleanProperty(isShown)}
                    ?checked=${isShown}
                    aria-disabled=${isKept || nothing}
                    aria-describedby=${isKept ? 'least' : nothing}
                  /><bdi lang=${lang ?? nothing}>${each.name}</bdi></label
                >`;
              })}
              ${
                isLeast
                  ? html`<span id="least" class="small quiet"
                      >${language.msg('At least two stay chosen.', { id: 'compare.least', desc: 'Why the last two boxes cannot be cleared' })}</span
                    >`
                  : nothing
              }
            </fieldset>`
          : nothing
      }
      <div class="row">
        <label class="check"
          ><input type="checkbox" name="differences" part="differences" .checked=${booleanProperty(onlyDifferences)} ?checked=${onlyDifferences} />${language.msg(
            'Only differences',
            { id: 'compare.only', desc: 'Hides the rows that are the same for all' },
          )}</label
        >
        ${
          sorts.length
            ? html`<label class="field filter" part="sort"
                ><span>${language.msg('Sort by', { id: 'compare.sort', desc: 'Label of a choice' })}</span
                ><select>
                  <option value="name" ?selected=${!sort}>${language.msg('Name, A to Z', { id: 'compare.by-name', desc: 'A way to sort' })}</option>
                  ${sorts.map(
                    (each) =>
                      html`<option value=${each.field.id} lang=${lang ?? nothing} ?selected=${each.field === sort?.field}>
                        ${each.field.label}
                      </option>`,
                  )}
                </select></label
              >`
            : nothing
        }
      </div>
      ${qualificationsView(view, language)}
    </div>
    <div class="status" part="status" role="status"><p>${comparisonStatusView(view, language)}</p></div>`;
}
