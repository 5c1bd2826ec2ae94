import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../../element/heading.view.js';
import { ownView } from '../../element/own.view.js';
import { wholeView } from '../../element/rich.view.js';
import { formatDate, number, percent } from '../../localization/formats.js';
import type { Language } from '../../localization/language.js';
import { format } from '../../localization/message.js';
import { industriesView } from './salary-outlook.industries.view.js';
import type { Growth } from './salary-outlook.model.js';
import { isOccupation, labelOf, placeOf } from './salary-outlook.areas.model.js';
import { pairText, type SalaryView } from './salary-outlook.words.view.js';

/** A figure of the outlook, or a pair of the author's: a label, a value, and the text below the value. */
interface Figure {
  readonly label: string;
  readonly value: string;
  /** The value for a spreadsheet, which would misread the separators of other languages. */
  readonly plain?: string | number | undefined;
  readonly bars?: unknown;
  readonly below?: string | undefined;
  /** True for a pair of the author's that is not a known figure: the value is text. */
  readonly isText?: boolean;
  /** The index among those pairs. */
  readonly own?: number;
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
    return html`<b>${percent(language, own)}</b><p>${format(language, words, { share: percent(language, all) })}</p>`;
  }
  const bar = (label: string, value: number, className: string): TemplateResult =>
    html`<b class=${className}>${percent(language, value)}</b
      ><span class=${className}
        ><span class="l">${label}</span
        ><svg aria-hidden="true" width="${(value / Math.max(own, all, 1)) * 100}%"></svg></span>`;
  // A paragraph: Orca does not read the first of two figures that are in none.
  return html`<p class="grow">
    ${bar(name ?? msg('This occupation', { id: 'salary.this', desc: 'Beside its growth in percent' }), own, '')}
    ${bar(allText(language), all, 'all')}
  </p>`;
}

export const allText = ({ msg }: Language): string =>
  msg('All occupations', { id: 'salary.all', desc: 'Beside their growth in percent' });

/** The figures of the outlook and of the CSV file. */
export function figuresOf(view: SalaryView, language: Language): Figure[] {
  const { msg } = language;
  const { area, nation, columns } = view;
  const { occupation, growth, openings, facts = [] } = view.outlook;
  const figures: Figure[] = [];
  if (growth) {
    const { period, jobs } = growth;
    const place = placeOf(nation);
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
      label: format(language, label, { area: place, period: period ?? '' }),
      value: percent(language, growth.percent),
      plain: `${growth.percent}%`,
      bars: barsView(occupation ?? nation.occupation, growth, language),
      below: !jobs
        ? undefined
        : format(
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
  const vacant = openings ?? growth?.openings;
  if (vacant !== undefined) {
    const place = placeOf(nation);
    const period = openings === undefined && growth?.period;
    figures.push({
      label:
        place && period
          ? format(
              language,
              msg('Openings in {area} each year, on average, {period}', {
                id: 'salary.openings-in',
                desc: 'Name of a figure: how many jobs are to be filled; {period} is 2025 to 2035',
              }),
              { area: place, period },
            )
          : msg('Openings each year, on average', { id: 'salary.openings', desc: 'Name of a figure' }),
      value: number(language, vacant),
      plain: vacant,
    });
  }
  // Both of two occupations; otherwise the chosen area only.
  for (const each of isOccupation(area) ? columns : [area]) {
    const { employment, date } = each;
    if (employment === undefined) continue;
    const place = placeOf(each);
    const label = place
      ? format(language, msg('Employed in {area}', { id: 'salary.employed-in', desc: 'Name of a figure' }), {
          area: place,
        })
      : msg('Employed', { id: 'salary.employed', desc: 'Name of a figure' });
    figures.push({
      label: isOccupation(each) ? pairText(language, labelOf(each)!, label) : label,
      value: number(language, employment),
      plain: employment,
      below: date && formatDate(language, date),
    });
  }
  return [...figures, ...facts.map(({ label, value = '' }, own) => ({ label, value, isText: true, own }))];
}

/** The outlook: employment, growth, openings, and the author's other figures. */
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
        ({ label, value, bars, below, isText, own }) =>
          html`<div>
            <dt>${ownView(view.slots, `label ${own}`, label)}</dt>
            <dd>${bars ?? (isText ? ownView(view.slots, `value ${own}`, wholeView(value)) : html`<b>${value}</b>`)}${below ? html`<p>${below}</p>` : nothing}</dd>
          </div>`,
      )}
    </dl>
    ${industriesView(view, language)}
  </div>`;
}
