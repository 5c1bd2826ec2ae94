import { html, nothing, svg, type TemplateResult } from 'lit';
import { sentencesView } from '../../element/rich.view.js';
import { list } from '../../localization/formats.js';
import type { Language } from '../../localization/language.js';
import { format } from '../../localization/message.js';
import { labelOf } from './salary-outlook.areas.model.js';
import { rangeChart } from './salary-outlook.chart.model.js';
import {
  langOf,
  pairText,
  payText,
  perText,
  rowsOf,
  shareText,
  type SalaryView,
} from './salary-outlook.words.view.js';

interface RangeView extends SalaryView {
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** The longest words, in characters, and the widest values, in em, that fit beside each other in the chart. */
const LONG_WORDS = 16;
const WIDE_VALUES = 6;

/** The length without bidi control characters. */
const lengthOf = (words: string): number => words.replace(/\p{Cf}/gu, '').length;

/** The range as a chart and as a table of the same numbers, if there is more than one. */
export function rangeView(view: RangeView, language: Language): TemplateResult | typeof nothing {
  const { area, other, period, columns, lang, isOpen, toggle } = view;
  const { msg, dir } = language;
  const rows = rowsOf(view, language);
  const written = rows.flatMap(({ cells }) => cells.filter(({ pay }) => pay));
  const pay = area[period];
  if (!pay || written.length < 2) return nothing;

  // Estimated, because a server cannot measure text: 0.66em for a character, 0.4em between a value and its words.
  const width = Math.max(...written.map(({ words }) => lengthOf(words))) * 0.66 + 0.4;
  const names = [labelOf(area) ?? '', (other && labelOf(other)) ?? ''] as const;
  const chart = rangeChart(pay, other && (other[period] ?? {}), width, names);
  const labels = rows.map(({ label }) => label);
  const alternative = columns
    .map((each, index) => {
      const name = labelOf(each);
      const figures = list(
        language,
        rows
          .filter(({ cells }) => cells[index]!.words)
          .map(({ label, cells }) => pairText(language, label, cells[index]!.words)),
      );
      return name ? pairText(language, name, figures) : figures;
    })
    .reduce((first, second) =>
      format(
        language,
        msg('{one}; {other}', {
          id: 'foot.next',
          desc: 'Two sources, a note and its source, or the figures of two areas. Translate only the punctuation between them',
        }),
        { one: first, other: second },
      ),
    );
  const isWordy = (other && width > WIDE_VALUES) || labels.some((label) => lengthOf(label) > LONG_WORDS);
  const em = (length: number): string => `${length.toFixed(2)}em`;
  // In right-to-left text, the drawing starts at the right edge and every x is negative.
  const at = (x: number): string => em(dir === 'rtl' ? -x : x);
  const nameView = (lines: readonly string[], className: string, x: number): unknown =>
    lines.map(
      (line, index) =>
        svg`<text class=${className} x=${x ? at(x) : nothing} y=${em(1 + index * 1.3)}>${line}</text>`,
    );

  return html`<div class="range ${other ? 'is-compare' : ''} ${isWordy ? 'is-wordy' : ''}" part="range">
    <figure>
      <svg role="img" aria-label=${alternative} height=${em(chart.height)}>
        <svg aria-hidden="true" x=${dir === 'rtl' ? '100%' : nothing} overflow="visible">
          ${chart.lines.map(
            ({ kind, x, y }) =>
              svg`<line class=${kind} x1=${at(x[0])} x2=${at(x[1])} y1=${em(y[0])} y2=${em(y[1])} />`,
          )}
          ${other && [nameView(chart.otherName, 'other', 0), nameView(chart.name, 'strong', chart.start)]}
          ${chart.labels.map(({ share, pay: amount, isOther, x, y }) => {
            const text = (className: string, from: number, words: string): unknown =>
              svg`<text class="${share} ${className}" x=${at(from)} y=${em(y)} dy=".35em">${words}</text>`;
            const words = payText(language, view, amount);
            return isOther
              ? text('other', x, words)
              : [text('', x, words), text('words', x + width, shareText(language, share))];
          })}
        </svg>
      </svg>
      <figcaption>
        ${sentencesView(
          [
            pay.p25 &&
              pay.p75 &&
              msg('The thick part holds the middle half.', {
                id: 'salary.thick',
                desc: 'Below the chart: half of the workers earn what its thick part shows',
              }),
            msg('The scale does not start at zero.', { id: 'salary.scale', desc: 'Below the chart' }),
            html`<span class="order">${format(language, msg('From the top: {list}.', { id: 'salary.order', desc: 'Below the chart if there is no space for words in it: its values from the top' }), { list: list(language, labels) })}</span>`,
          ],
          language,
        )}
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
          ${columns.map((each) => html`<th scope="col" lang=${langOf(each, lang) ?? nothing}>${labelOf(each) ?? msg('Pay', { id: 'salary.pay', desc: 'Above a column of figures' })}</th>`)}
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
