import { html, nothing } from 'lit';
import type { Language } from '../../localization/language.js';
import { say } from '../../localization/message.js';
import { choices } from './salary-outlook.areas.model.js';
import type { Period, Region } from './salary-outlook.model.js';
import type { SalaryView } from './salary-outlook.words.view.js';

/** Where the figures of a chosen area are not here. */
export interface Waiting {
  readonly region: Region;
  readonly hasFailed: boolean;
}

export interface ToolsView extends SalaryView {
  readonly waiting: Waiting | undefined;
  readonly change: (event: Event) => void;
}

export const PERIODS: readonly Period[] = ['year', 'hour'];

/** The choice of area and of the pay period, as far as there is one. */
export function toolsView(
  { outlook, area, nation, period, waiting, lang, change }: ToolsView,
  { msg }: Language,
): unknown {
  const all = choices(outlook);
  const hasBoth = [area, nation].some((each) => each?.year && each.hour);
  if (all.length < 2 && !hasBoth) return nothing;
  const chosen = waiting && !waiting.hasFailed ? waiting.region.id : area.id;
  return html`<div class="tools" part="tools" @change=${change}>
    ${
      all.length > 1
        ? html`<label class="field"
          ><span>${msg('Area', { id: 'salary.area', desc: 'Label of a choice: the nation or a state' })}</span>
          <select lang=${lang ?? nothing}>
            ${all.map(({ id, name = id }) => html`<option value=${id} .selected=${id === chosen}>${name}</option>`)}
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
                ><input type="radio" name="period" value=${each} .checked=${each === period} ?disabled=${!area[each]} />${
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
export function waitingView({ waiting }: ToolsView, language: Language): unknown {
  const { msg } = language;
  if (!waiting) return nothing;
  const { id, name = id } = waiting.region;
  return html`<p class="says">
    ${
      waiting.hasFailed
        ? say(
            language,
            msg('The figures for {area} could not be loaded. Choose it again to retry.', {
              id: 'salary.not-loaded',
              desc: 'Where the network failed; the figures shown are those of the nation',
            }),
            { area: name },
          )
        : msg('Loading…', { id: 'state.loading', desc: 'While the data of a widget is fetched' })
    }
  </p>`;
}
