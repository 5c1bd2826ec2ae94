import { html, nothing, type TemplateResult } from 'lit';
import type { Action } from '../../element/foot.view.js';
import { headingView } from '../../element/heading.view.js';
import { formatDate, number, percent } from '../../localization/formats.js';
import type { Language } from '../../localization/language.js';
import { say } from '../../localization/message.js';
import type { Growth } from './salary-outlook.model.js';
import { payText, perText, placeOf, rowsOf, type SalaryView } from './salary-outlook.words.view.js';

/** A figure of the outlook: its name, its value, and what stands below it. */
interface Figure {
  readonly label: string;
  readonly value: string;
  /** The same for a spreadsheet: it takes the signs of other languages for its own. */
  readonly plain?: string | number | undefined;
  readonly bars?: unknown;
  readonly below?: string | undefined;
  /** Something the author wrote that we know nothing of: words, not a figure. */
  readonly isText?: boolean;
}

/** Growth against all occupations, on a scale from zero; a loss has no bars. */
function barsView(name: string | undefined, { percent: own, all }: Growth, language: Language): unknown {
  if (all === undefined) return undefined;
  const { msg } = language;
  if (own < 0 || all < 0) {
    const words = msg('All occupations: {share}', {
      id: 'salary.all-share',
      desc: 'Below a growth in percent',
    });
    return html`<b>${percent(language, own)}</b><p>${say(language, words, { share: percent(language, all) })}</p>`;
  }
  const bar = (label: string, value: number, className: string): TemplateResult =>
    html`<b class=${className}>${percent(language, value)}</b
      ><span class=${className}
        ><span class="l">${label}</span
        ><svg aria-hidden="true" width="${(value / Math.max(own, all, 1)) * 100}%"></svg></span>`;
  return html`<div class="grow">
    ${bar(name ?? msg('This occupation', { id: 'salary.this', desc: 'Beside its growth in percent' }), own, '')}
    ${bar(allText(language), all, 'all')}
  </div>`;
}

const allText = ({ msg }: Language): string =>
  msg('All occupations', { id: 'salary.all', desc: 'Beside their growth in percent' });

function figuresOf(view: SalaryView, language: Language): Figure[] {
  const { msg } = language;
  const { area, nation } = view;
  const { occupation, growth, openings, facts = [] } = view.outlook;
  const figures: Figure[] = [];
  if (growth) {
    const { period, jobs } = growth;
    const place = placeOf(nation ?? area);
    const label = !period
      ? msg('Growth in jobs', { id: 'salary.growth', desc: 'Name of a figure, in percent' })
      : place
        ? msg('Growth in jobs in {area}, {period}', {
            id: 'salary.growth-in',
            desc: 'Name of a figure; {period} is 2025 to 2035',
          })
        : msg('Growth in jobs, {period}', {
            id: 'salary.growth-years',
            desc: 'Name of a figure; {period} is 2025 to 2035',
          });
    figures.push({
      label: say(language, label, { area: place, period: period ?? '' }),
      value: percent(language, growth.percent),
      plain: `${growth.percent}%`,
      bars: barsView(occupation, growth, language),
      below: !jobs
        ? undefined
        : say(
            language,
            jobs < 0
              ? msg('{n, plural, one {# fewer job} other {# fewer jobs}}', {
                  id: 'salary.fewer-jobs',
                  desc: 'Below a loss in percent',
                })
              : msg('{n, plural, one {# more job} other {# more jobs}}', {
                  id: 'salary.jobs',
                  desc: 'Below the growth in percent',
                }),
            { n: Math.abs(jobs) },
          ),
    });
  }
  if (openings !== undefined)
    figures.push({
      label: msg('Openings each year, on average', { id: 'salary.openings', desc: 'Name of a figure' }),
      value: number(language, openings),
      plain: openings,
    });
  const { employment, date } = area;
  if ((employment ?? nation?.employment) !== undefined) {
    const place = placeOf(area);
    figures.push({
      label: place
        ? say(language, msg('Employed in {area}', { id: 'salary.employed-in', desc: 'Name of a figure' }), {
            area: place,
          })
        : msg('Employed', { id: 'salary.employed', desc: 'Name of a figure' }),
      value: employment === undefined ? payText(language, view, employment) : number(language, employment),
      plain: employment,
      below: date && formatDate(language, date),
    });
  }
  return [...figures, ...facts.map((fact) => ({ ...fact, isText: true }))];
}

/** How many jobs there are and will be, and whatever else the author wrote. */
export function factsView(view: SalaryView, language: Language): unknown {
  const figures = figuresOf(view, language);
  if (!figures.length) return nothing;
  return html`<div class="outlook" part="outlook">
    ${
      figures.every(({ isText }) => isText)
        ? nothing
        : headingView({
            level: view.level,
            words: language.msg('Job outlook', { id: 'salary.outlook', desc: 'Heading' }),
            className: 'subtitle',
          })
    }
    <dl class="facts">
      ${figures.map(
        ({ label, value, bars, below, isText }) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${bars ?? (isText ? value : html`<b>${value}</b>`)}${below ? html`<p>${below}</p>` : nothing}</dd>
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

/** What is shown, as rows of a spreadsheet, figures as plain numbers: pay, then the outlook, then where it comes from. */
export function salaryRows(view: SalaryView, language: Language): (string | number | undefined)[][] {
  const { outlook, period, columns } = view;
  const { growth, sources = [], currency = 'USD' } = outlook;
  return [
    [`${perText(language, period)} (${currency})`, ...columns.map(({ name }) => name)],
    ...rowsOf(view, language).map(({ label, cells }) => [
      label,
      ...cells.map(({ pay, words }) => (!pay || pay.orMore ? words : pay.amount)),
    ]),
    ...figuresOf(view, language).map(({ label, value, plain, below }) => [label, plain ?? value, below]),
    ...(growth?.all === undefined ? [] : [[allText(language), `${growth.all}%`, growth.period]]),
    ...sources.map(({ name, date, period: years, url }) => [name, date ?? years, url]),
  ];
}
