import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../localization/formats.js';
import type { Language } from '../../localization/language.js';
import { factsView } from './salary-outlook.facts.view.js';
import { rangeView } from './salary-outlook.range.view.js';
import { toolsView, waitingView, type ToolsView } from './salary-outlook.tools.view.js';
import type { Share } from './salary-outlook.model.js';
import { differenceView, meaningView, scopeView, type MeaningView } from './salary-outlook.sentences.view.js';
import { pairText, perText, shareText, shareWords } from './salary-outlook.words.view.js';

interface OutlookView extends ToolsView, MeaningView {
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

export function salaryOutlookView(view: OutlookView, language: Language): TemplateResult {
  const { outlook, area, period, columns } = view;
  return html`${toolsView(view, language)}
    ${
      columns.some((each) => each[period])
        ? html`<div class="pay">
          <div role="status" part="pay" aria-busy=${view.awaited && !view.hasFailed ? 'true' : nothing}>
            ${waitingView(view, language)} ${area[period] ? figureView(view, language) : nothing}
            ${outlook.sources?.length || !area.date ? nothing : html`<p class="caveat">${formatDate(language, area.date)}</p>`}
            ${area[period]?.median && html`<p class="sentence">${meaningView(view, language)}</p>`}
            ${differenceView(view, language)}
          </div>
          ${rangeView(view, language)} ${area[period] || outlook.scope ? scopeView(view, language) : nothing}
        </div>`
        : outlook.scope && scopeView(view, language)
    }
    ${factsView(view, language)}`;
}

/** The large figure: the median, or the only figure. Of several figures without a median, none is large. */
function figureView(view: OutlookView, language: Language): TemplateResult {
  const { area, period } = view;
  const { msg } = language;
  const { median, notPublished, ...others } = area[period]!;
  const [first, ...more] = Object.keys(others) as Share[];
  const share = median || notPublished ? 'median' : more.length ? undefined : first;
  const unit =
    share !== 'median'
      ? perText(language, period)
      : period === 'year'
        ? msg('a year, median', { id: 'salary.a-year', desc: 'Below a large amount of pay' })
        : msg('an hour, median', { id: 'salary.an-hour', desc: 'Below a large amount of pay' });
  return html`${share && html`<p class="figure" part="figure">${shareWords(language, view, area, share)}</p>`}
    <p class="figure-unit">
      ${share && share !== 'median' ? pairText(language, unit, shareText(language, share)) : unit}
    </p>`;
}
