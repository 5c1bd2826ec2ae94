import { html, nothing, type TemplateResult } from 'lit';
import { booleanProperty } from '../../element/boolean-property.view.js';
import type { Language } from '../../localization/language.js';
import { format } from '../../localization/message.js';
import { canChoose, choices, hasBoth, isOccupation, labelOf } from './salary-outlook.areas.model.js';
import { PERIODS, type Area } from './salary-outlook.model.js';
import { langOf, type SalaryView } from './salary-outlook.words.view.js';

export interface ToolsView extends SalaryView {
  /** True if the figures of the awaited area could not be loaded. */
  readonly hasFailed: boolean;
  readonly change: (event: Event) => void;
}

/** The choice of areas and of the pay period, as far as there is one. */
export function toolsView(view: ToolsView, language: Language): unknown {
  const { outlook, columns, periods, period, asked, hasFailed, lang, change } = view;
  const { msg } = language;
  const all = choices(outlook) as readonly Area[];
  if (!canChoose(outlook)) return nothing;
  const [chosen, other] = hasFailed ? columns : asked;
  const options = (areas: readonly Area[], id: string | undefined): TemplateResult[] =>
    areas.map(
      (each) =>
        html`<option value=${each.id} lang=${langOf(each, lang) ?? nothing} .selected=${booleanProperty(each.id === id)}>${labelOf(each) ?? each.id}</option>`,
    );
  return html`<div class="tools" part="tools" @change=${change}>
    ${
      all.length > 1
        ? html`<label class="field"
          ><span>${
            all.every(isOccupation)
              ? msg('Occupation', { id: 'salary.occupation', desc: 'Label of a choice' })
              : msg('Area', { id: 'salary.area', desc: 'Label of a choice: the nation or a state' })
          }</span>
          <select name="region">
            ${options(all, chosen.id)}
          </select></label
        ><label class="field"
          ><span>${msg('Compare with', { id: 'salary.compare', desc: 'Label of a choice: another area or occupation, or none' })}</span>
          <select name="compare">
            <option value="" .selected=${booleanProperty(!other)}>${msg('Nothing', { id: 'salary.compare-none', desc: 'Compare with: nothing' })}</option>
            ${options(
              all.filter(({ id }) => id !== chosen.id),
              other?.id,
            )}
          </select></label
        >`
        : nothing
    }
    ${
      columns.some(hasBoth)
        ? html`<fieldset class="unit">
          <legend>${msg('Pay per', { id: 'salary.per', desc: 'Before two choices: year, hour' })}</legend>
          ${PERIODS.map(
            (each) =>
              html`<label class="check"
                ><input type="radio" name="period" value=${each} .checked=${booleanProperty(each === period)} ?disabled=${!periods.includes(each)} />${
                  each === 'year'
                    ? msg('year', { id: 'salary.year', desc: 'Pay per year' })
                    : msg('hour', { id: 'salary.hour', desc: 'Pay per hour' })
                }</label
              >`,
          )}
        </fieldset>`
        : nothing
    }
  </div>`;
}

/** The state of the request for the chosen area's figures: loading, or failed. */
export function waitingView({ awaited, hasFailed }: ToolsView, language: Language): unknown {
  const { msg } = language;
  if (!awaited) return nothing;
  const words = hasFailed
    ? msg('The figures for {area} could not be loaded. Choose it again to retry.', {
        id: 'salary.not-loaded',
        desc: 'Where the network failed; the figures shown are those of the nation',
      })
    : msg('Loading…', { id: 'state.loading', desc: 'While the data of a widget is fetched' });
  return html`<p class="sentence">${format(language, words, { area: awaited.name ?? awaited.id })}</p>`;
}
