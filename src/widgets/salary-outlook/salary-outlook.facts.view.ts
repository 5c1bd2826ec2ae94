import { html, nothing, type TemplateResult } from 'lit';
import type { Action } from '../../element/foot.view.js';
import { headingView } from '../../element/heading.view.js';
import { formatDate, number, percent } from '../../localization/formats.js';
import type { Language } from '../../localization/language.js';
import { say } from '../../localization/message.js';
import { columnsOf } from './salary-outlook.areas.model.js';
import type { Growth } from './salary-outlook.model.js';
import { payText, perText, shareText, type SalaryView } from './salary-outlook.words.view.js';

/** A figure of the outlook: its name, its value, and what stands below it. */
interface Figure {
  readonly label: string;
  readonly value: string;
  readonly bars?: unknown;
  readonly below?: string | undefined;
}

/** Growth against all occupations, on a scale from zero; a loss has no bars. */
function barsView(
  occupation: string | undefined,
  { percent: own, all }: Growth,
  language: Language,
): unknown {
  if (all === undefined || own < 0 || all < 0) return undefined;
  const { msg } = language;
  const bar = (label: string, value: number, className: string): TemplateResult =>
    html`<b class="n ${className}">${percent(language, value)}</b
      ><span class=${className}
        ><span class="l">${label}</span
        ><svg aria-hidden="true"><rect width="${(value / Math.max(own, all, 1)) * 100}%" height="100%" /></svg
      ></span>`;
  return html`<div class="grow">
    ${bar(occupation ?? msg('This occupation', { id: 'salary.this', desc: 'Beside its growth in percent' }), own, '')}
    ${bar(allText(language), all, 'all')}
  </div>`;
}

const allText = ({ msg }: Language): string =>
  msg('All occupations', { id: 'salary.all', desc: 'Beside their growth in percent' });

function figuresOf({ outlook, area, nation }: SalaryView, language: Language): Figure[] {
  const { msg } = language;
  const { growth, openings, occupation, facts = [] } = outlook;
  const country = nation ?? area;
  const figures: Figure[] = [];
  if (growth) {
    const { period = '', jobs } = growth;
    const values = { area: country.inSentence ?? country.name ?? '', period };
    const label = !period
      ? msg('Growth in jobs', { id: 'salary.growth', desc: 'Name of a figure, in percent' })
      : country.name
        ? msg('Growth in jobs in {area}, {period}', {
            id: 'salary.growth-in',
            desc: 'Name of a figure; {period} is 2025 to 2035',
          })
        : msg('Growth in jobs, {period}', {
            id: 'salary.growth-years',
            desc: 'Name of a figure; {period} is 2025 to 2035',
          });
    figures.push({
      label: say(language, label, values),
      value: percent(language, growth.percent),
      bars: barsView(occupation, growth, language),
      below: jobs
        ? say(
            language,
            msg('{n, plural, one {# more job} other {# more jobs}}', {
              id: 'salary.jobs',
              desc: 'Below the growth in percent',
            }),
            { n: jobs },
          )
        : undefined,
    });
  }
  if (openings !== undefined)
    figures.push({
      label: msg('Openings each year, on average', { id: 'salary.openings', desc: 'Name of a figure' }),
      value: number(language, openings),
    });
  const { employment, name, inSentence = name, date } = area;
  if ((employment ?? nation?.employment) !== undefined)
    figures.push({
      label: inSentence
        ? say(language, msg('Employed in {area}', { id: 'salary.employed-in', desc: 'Name of a figure' }), {
            area: inSentence,
          })
        : msg('Employed', { id: 'salary.employed', desc: 'Name of a figure' }),
      value:
        employment === undefined
          ? payText(language, { outlook, period: 'year' }, undefined)
          : number(language, employment),
      below: date && formatDate(language, date),
    });
  return [...figures, ...facts];
}

/** How many jobs there are and will be, and whatever else the author wrote. */
export function factsView(view: SalaryView, language: Language): unknown {
  const figures = figuresOf(view, language);
  const { msg } = language;
  if (!figures.length) return nothing;
  return html`<div class="outlook" part="outlook">
    ${headingView({ level: view.level, words: msg('Job outlook', { id: 'salary.outlook', desc: 'Heading' }), className: 'subtitle' })}
    <dl class="facts">
      ${figures.map(
        ({ label, value, bars, below }) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${bars ?? html`<b>${value}</b>`}${below ? html`<p>${below}</p>` : nothing}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}

export const salaryActions = (print: () => void, save: () => void, { msg }: Language): Action[] => [
  { part: 'print', words: msg('Print', { id: 'action.print', desc: 'Prints this widget' }), run: print },
  {
    part: 'csv',
    words: msg('Save CSV', { id: 'action.csv', desc: 'Saves a file for a spreadsheet' }),
    run: save,
  },
];

/** What is shown, as rows of a spreadsheet: pay as plain numbers, then the outlook, then where it comes from. */
export function salaryRows(view: SalaryView, language: Language): (string | number | undefined)[][] {
  const { outlook, period } = view;
  const { columns, shares } = columnsOf(view);
  const { growth, sources = [] } = outlook;
  return [
    [`${perText(language, period)} (${outlook.currency ?? 'USD'})`, ...columns.map(({ name }) => name)],
    ...shares.map((share) => [
      shareText(language, share),
      ...columns.map((each) => {
        const pay = each[period]?.[share];
        return !pay || pay.orMore ? payText(language, view, pay) : pay.amount;
      }),
    ]),
    ...figuresOf(view, language).map(({ label, value, below }) => [label, value, below]),
    ...(growth?.all === undefined ? [] : [[allText(language), percent(language, growth.all), growth.period]]),
    ...sources.map(({ name, date, period: years, url }) => [name, date ?? years, url]),
  ];
}
