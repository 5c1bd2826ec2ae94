import { html, nothing } from 'lit';
import { truth } from '../../element/truth.view.js';
import type { Language } from '../../localization/language.js';
import { say } from '../../localization/message.js';
import { choices } from './salary-outlook.areas.model.js';
import { PERIODS } from './salary-outlook.model.js';
import type { SalaryView } from './salary-outlook.words.view.js';

export interface ToolsView extends SalaryView {
  /** Whether the figures of the area that is awaited could not be loaded. */
  readonly hasFailed: boolean;
  readonly change: (event: Event) => void;
}

/** The choice of area and of the pay period, as far as there is one. */
export function toolsView(
  { outlook, area, columns, period, awaited, hasFailed, lang, change }: ToolsView,
  { msg }: Language,
): unknown {
  const all = choices(outlook);
  const hasBoth = columns.some((each) => each.year && each.hour);
  if (all.length < 2 && !hasBoth) return nothing;
  const { id: chosen } = (!hasFailed && awaited) || area;
  return html`<div class="tools" part="tools" @change=${change}>
    ${
      all.length > 1
        ? html`<label class="field"
          ><span>${msg('Area', { id: 'salary.area', desc: 'Label of a choice: the nation or a state' })}</span>
          <select lang=${lang ?? nothing}>
            ${all.map(({ id, name = id }) => html`<option value=${id} .selected=${truth(id === chosen)}>${name}</option>`)}
          </select></label
        >`
        : nothing
    }
    ${
      hasBoth
        ? html`<fieldset class="unit">
          <legend>${msg('Pay per', { id: 'salary.per', desc: 'Before two choices: year, hour' })}</legend>
          ${PERIODS.map(
            (each) =>
              html`<label class="check"
                ><input type="radio" name="period" value=${each} .checked=${truth(each === period)} ?disabled=${!area[each]} />${
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

/** What happens with the figures that the reader asked for. */
export function waitingView({ awaited, hasFailed }: ToolsView, language: Language): unknown {
  const { msg } = language;
  if (!awaited) return nothing;
  const words = hasFailed
    ? msg('The figures for {area} could not be loaded. Choose it again to retry.', {
        id: 'salary.not-loaded',
        desc: 'Where the network failed; the figures shown are those of the nation',
      })
    : msg('Loading…', { id: 'state.loading', desc: 'While the data of a widget is fetched' });
  return html`<p class="says">${say(language, words, { area: awaited.name ?? awaited.id })}</p>`;
}
