import { html, nothing, svg, type TemplateResult } from 'lit';
import { list } from '../../localization/formats.js';
import type { Language } from '../../localization/language.js';
import { say } from '../../localization/message.js';
import { rangeChart } from './salary-outlook.chart.model.js';
import { payText, perText, rowsOf, shareText, type SalaryView } from './salary-outlook.words.view.js';

interface RangeView extends SalaryView {
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** Beyond these, in characters and in em, the chart's words find no place beside its values. */
const LONG_WORDS = 16;
const WIDE_VALUES = 6;

/** Without the marks that hold directions apart. */
const lengthOf = (words: string): number => words.replace(/\p{Cf}/gu, '').length;

/** The range as a chart and as a table of the same numbers; nothing where there is but one. */
export function rangeView(view: RangeView, language: Language): TemplateResult | typeof nothing {
  const { area, nation, period, columns, lang, isOpen, toggle } = view;
  const { msg, dir } = language;
  const rows = rowsOf(view, language);
  const written = rows.flatMap(({ cells }) => cells.filter(({ pay }) => pay));
  if (written.length < 2) return nothing;

  const pay = area[period] ?? {};
  const width = Math.max(...written.map(({ words }) => lengthOf(words))) * 0.62 + 0.4;
  const chart = rangeChart(pay, nation && (nation[period] ?? {}), width);
  const labels = rows.map(({ label }) => label);
  const pair = (label: string, value: string): string =>
    say(
      language,
      msg('{label}: {value}', { id: 'salary.pair', desc: 'Read aloud: a figure behind its name' }),
      { label, value },
    );
  const alternative = columns.map(({ name }, index) => {
    const figures = list(
      language,
      rows.map(({ label, cells }) => pair(label, cells[index]!.words)),
    );
    return name ? pair(name, figures) : figures;
  });
  const isWordy = (nation && width > WIDE_VALUES) || labels.some((label) => lengthOf(label) > LONG_WORDS);
  const em = (length: number): string => `${length.toFixed(2)}em`;
  // Right to left, the drawing hangs at the other side, and every x is turned around.
  const at = (x: number): string => em(dir === 'rtl' ? -x : x);

  return html`<div class="range ${nation ? 'is-compare' : ''} ${isWordy ? 'is-wordy' : ''}" part="range">
    <figure>
      <svg role="img" aria-label=${alternative.join('. ')} height=${em(chart.height)}>
        <svg x=${dir === 'rtl' ? '100%' : nothing} overflow="visible">
          ${chart.lines.map(
            ({ kind, x, y }) =>
              svg`<line class=${kind} x1=${at(x[0])} x2=${at(x[1])} y1=${em(y[0])} y2=${em(y[1])} />`,
          )}
          ${nation && svg`<text class="other" y="1em">${nation.name}</text><text class="strong" x=${at(chart.start)} y="1em">${area.name}</text>`}
          ${chart.labels.map(({ share, pay, isOther, x, y }) => {
            const text = (className: string, from: number, words: string): unknown =>
              svg`<text class="${share} ${className}" x=${at(from)} y=${em(y)} dy=".35em">${words}</text>`;
            const words = payText(language, view, pay);
            return isOther
              ? text('other', x, words)
              : [text('', x, words), text('words', x + width, shareText(language, share))];
          })}
        </svg>
      </svg>
      <figcaption>
        ${pay.p25 && pay.p75 ? msg('The thick part holds the middle half.', { id: 'salary.thick', desc: 'Below the chart: half of the workers earn what its thick part shows' }) : nothing}
        ${msg('The scale does not start at zero.', { id: 'salary.scale', desc: 'Below the chart' })}
        <span class="order">${say(language, msg('From the top: {list}.', { id: 'salary.order', desc: 'Below the chart where there is no room for words in it: what its values are' }), { list: list(language, labels) })}</span>
      </figcaption>
    </figure>
    <button class="link twin-button" part="action show-table" type="button" aria-expanded=${isOpen} @click=${toggle}>
      ${msg('Show as a table', { id: 'salary.table', desc: 'Opens and closes a table of the figures in the chart' })}
    </button>
    <table class="twin" part="table" ?hidden=${!isOpen}>
      <caption>${perText(language, period)}</caption>
      <thead>
        <tr>
          <th scope="col">${msg('Share of workers', { id: 'salary.share', desc: 'Above a column: 10% earn more, 25% earn more, …' })}</th>
          ${columns.map(({ name }) => html`<th scope="col" lang=${(name && lang) || nothing}>${name ?? msg('Pay', { id: 'salary.pay', desc: 'Above a column of figures' })}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ share, label, cells }) =>
            html`<tr class=${share}>
              <th scope="row">${label}</th>
              ${cells.map(({ words }) => html`<td>${words}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
