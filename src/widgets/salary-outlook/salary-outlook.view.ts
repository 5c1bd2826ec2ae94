import { html, nothing, type TemplateResult } from 'lit';
import { rich } from '../../element/rich.view.js';
import { formatDate, money } from '../../localization/formats.js';
import type { Language } from '../../localization/language.js';
import { say } from '../../localization/message.js';
import { factsView } from './salary-outlook.facts.view.js';
import { rangeView } from './salary-outlook.range.view.js';
import { toolsView, waitingView, type ToolsView } from './salary-outlook.tools.view.js';
import { payText, placeOf } from './salary-outlook.words.view.js';

interface OutlookView extends ToolsView {
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

export function salaryOutlookView(view: OutlookView, language: Language): TemplateResult {
  const { outlook, area, nation, period, columns } = view;
  const { msg } = language;
  const median = area[period]?.median;
  return html`${toolsView(view, language)}
    ${
      columns.some((each) => each[period])
        ? html`<div class="pay">
          <div role="status" part="pay" aria-busy=${view.awaited && !view.hasFailed ? 'true' : nothing}>
            ${waitingView(view, language)}
            <p class="figure" part="figure">${payText(language, view, median)}</p>
            <p class="figure-unit">
              ${
                period === 'year'
                  ? msg('a year, median', { id: 'salary.a-year', desc: 'Below a large amount of pay' })
                  : msg('an hour, median', { id: 'salary.an-hour', desc: 'Below a large amount of pay' })
              }
            </p>
            ${outlook.sources?.length || !area.date ? nothing : html`<p class="caveat">${formatDate(language, area.date)}</p>`}
            ${median && html`<p class="says">${meaning(view, language)}</p>`}
            ${differenceView(view, language)}
          </div>
          ${rangeView(view, language)}
          <p class="caveat" part="caveat">
            ${msg('These figures describe everyone in the occupation, new and experienced. They do not describe the graduates of any school.', { id: 'salary.scope', desc: 'Beside every figure of pay' })}
            ${
              nation?.hour && !area.hour
                ? msg('Hourly figures are not published here by state.', {
                    id: 'salary.no-hour',
                    desc: 'Why "hour" cannot be chosen',
                  })
                : nothing
            }
          </p>
        </div>`
        : nothing
    }
    ${factsView(view, language)}`;
}

/** What a median is, of whom and where as far as that is known. */
function meaning({ outlook: { occupation = '' }, area }: OutlookView, language: Language): string {
  const { msg } = language;
  const place = placeOf(area);
  const message = occupation
    ? place
      ? msg('Half of all {occupation} in {area} earn less than this, half earn more.', {
          id: 'salary.half',
          desc: 'What a median is; {occupation} is a plural: medical assistants',
        })
      : msg('Half of all {occupation} earn less than this, half earn more.', {
          id: 'salary.half-all',
          desc: 'What a median is; {occupation} is a plural: medical assistants',
        })
    : place
      ? msg('Half of those in this occupation in {area} earn less than this, half earn more.', {
          id: 'salary.half-in',
          desc: 'What a median is',
        })
      : msg('Half of those in this occupation earn less than this, half earn more.', {
          id: 'salary.half-any',
          desc: 'What a median is',
        });
  return say(language, message, { occupation, area: place });
}

/** How far an area's median is from the nation's. */
function differenceView(view: OutlookView, language: Language): unknown {
  const { area, nation, period, outlook } = view;
  const { msg } = language;
  const [here, there] = [area[period]?.median, nation?.[period]?.median];
  if (!here || !there || here.orMore || there.orMore) return nothing;
  const apart = here.amount - there.amount;
  const message = !apart
    ? msg('That is the national median. Living costs differ.', {
        id: 'salary.same',
        desc: 'A state beside the nation',
      })
    : apart > 0
      ? msg(
          'That is <b>{difference} more</b> than the national median of {median}. Living costs differ too.',
          { id: 'salary.difference-more', desc: 'A state beside the nation; keep the <b> tags' },
        )
      : msg(
          'That is <b>{difference} less</b> than the national median of {median}. Living costs differ too.',
          { id: 'salary.difference-less', desc: 'A state beside the nation; keep the <b> tags' },
        );
  const difference = money(language, Math.abs(apart), outlook.currency, period === 'hour' || undefined);
  return html`<p class="says">${rich(language, message, { difference, median: payText(language, view, there) })}</p>`;
}
