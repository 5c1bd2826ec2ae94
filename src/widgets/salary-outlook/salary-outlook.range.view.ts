import { html, nothing, svg, type TemplateResult } from 'lit';
import { list } from '../../localization/formats.js';
import type { Language } from '../../localization/language.js';
import { say } from '../../localization/message.js';
import { rangeChart } from './salary-outlook.chart.model.js';
import { columnsOf } from './salary-outlook.areas.model.js';
import type { Area, Percentiles } from './salary-outlook.model.js';
import { payText, perText, sharesText, shareText, type SalaryView } from './salary-outlook.words.view.js';

interface RangeView extends SalaryView {
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** From this length on, the chart's words find no place beside its values. */
const LONG_WORDS = 16;

/** Without the marks that hold directions apart. */
const lengthOf = (words: string): number => words.replace(/\p{Cf}/gu, '').length;

/** The range as a chart and as a table of the same numbers; nothing where there is but one. */
export function rangeView(view: RangeView, language: Language): TemplateResult | typeof nothing {
  const { area, nation, period, lang, isOpen, toggle } = view;
  const { msg, dir } = language;
  const { columns, shares } = columnsOf(view);
  const pays = columns.map((each) => each[period] ?? {});
  const [pay = {}, other] = pays;
  if (pays.flatMap((each) => shares.filter((share) => each[share])).length < 2) return nothing;

  const written = (each: Percentiles): string[] =>
    shares.map((share) => payText(language, view, each[share]));
  const longest = Math.max(
    ...pays.flatMap((each) =>
      shares.map((share) => (each[share] ? lengthOf(payText(language, view, each[share])) : 0)),
    ),
  );
  const chart = rangeChart(pay, other, longest * 0.62 + 0.4);
  const labels = shares.map((share) => shareText(language, share));
  const isWordy = labels.some((label) => lengthOf(label) > LONG_WORDS);
  const pair = (label: string, value: string): string =>
    say(
      language,
      msg('{label}: {value}', { id: 'salary.pair', desc: 'Read aloud: a figure behind its name' }),
      { label, value },
    );
  const alternative = (each: Area, index: number): string => {
    const figures = list(
      language,
      written(pays[index]!).map((value, at) => pair(labels[at]!, value)),
    );
    return each.name ? pair(each.name, figures) : figures;
  };
  // Right to left, the drawing hangs at the other side, and every x is turned around.
  const em = (x: number): string => `${((dir === 'rtl' ? -1 : 1) * Math.round(x * 100)) / 100}em`;
  const at = (y: number): string => `${Math.round(y * 100) / 100}em`;

  return html`<div class="range ${nation ? 'is-compare' : ''} ${isWordy ? 'is-wordy' : ''}" part="range">
    <figure>
      <svg role="img" aria-label=${columns.map(alternative).join('. ')} height="${chart.height}em">
        <svg x=${dir === 'rtl' ? '100%' : nothing} overflow="visible">
          ${chart.lines.map(
            ({ kind, x: [x1, x2], y: [y1, y2] }) =>
              svg`<line class=${kind} x1=${em(x1)} x2=${em(x2)} y1=${at(y1)} y2=${at(y2)} />`,
          )}
          ${
            nation
              ? svg`<text class="other" y="1em">${nation.name}</text><text class="strong" x=${em(chart.start)} y="1em">${area.name}</text>`
              : nothing
          }
          ${chart.labels.map(({ share, isOther, x, y }) => {
            const className = `${share} ${isOther ? 'other' : ''}`;
            return svg`<text class=${className} x=${em(x)} y=${at(y)} dy=".35em" text-anchor=${isOther ? 'end' : nothing}>${payText(language, view, (isOther ? other! : pay)[share])}</text>${
              isOther
                ? nothing
                : svg`<text class="words ${share}" x=${em(x + longest * 0.62 + 0.4)} y=${at(y)} dy=".35em">${shareText(language, share)}</text>`
            }`;
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
          <th scope="col">${sharesText(language)}</th>
          ${columns.map(({ name }) => html`<th scope="col" lang=${(name && lang) || nothing}>${name ?? msg('Pay', { id: 'salary.pay', desc: 'Above a column of figures' })}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${shares.map(
          (share, index) =>
            html`<tr class=${share}>
              <th scope="row">${labels[index]}</th>
              ${pays.map((each) => html`<td>${payText(language, view, each[share])}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
