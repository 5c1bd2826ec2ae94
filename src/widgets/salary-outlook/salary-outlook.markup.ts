import { headingIn, textOf } from '../../intake/markup.js';
import { readFigure } from './salary-outlook.figure.model.js';

/** Words that say no more about a figure; "Median pay per year" is as good as "Median". */
const FILLERS =
  /\b(?:projected|jobs?|del empleo|annual|yearly|hourly|pay|wages?|salary|earnings|per|an?|each|year|hour|earn|than|percentile?|salario|sueldo|anual|por|hora|ganan?|que)\b|%|(?<=\d)th|[:,()]/g;
/** What is left of the labels that we know, in English and Spanish. All of it must be known: "median age" is not pay. */
const LABELS: Readonly<Record<string, string>> = {
  median: 'median|mediana|mediano',
  growth: 'growth|crecimiento',
  openings: 'openings|vacantes',
  employment: 'employment|employed|empleo',
  occupation: 'occupation|ocupación',
  region: 'area|state|estado',
  source: 'source|fuente',
  'as-of': 'as of|date|fecha',
};
const YEARS = /\d{4}\D.*\d/;
const OTHERS = /^(?:occupation|region|source|as-of)$/;
const PAY = /^(?:median|p(?:10|25|75|90))$/;

/** The field that a label names: `Median pay`, `10th percentile`, `25% earn more`, `Job growth, 2025-35`. */
function fieldOf(label: string): string {
  const words = label.toLowerCase().replace(YEARS, '').replace(FILLERS, ' ').replace(/\s+/g, ' ').trim();
  const [, top, share, more] =
    /^(?:p|lowest |bottom |(top |highest ))?(10|25|75|90)(?: less| menos|( more| más))?$/.exec(words) ?? [];
  return share
    ? `p${top || more ? 100 - Number(share) : share}`
    : (Object.keys(LABELS).find((field) => LABELS[field]!.split('|').includes(words)) ?? '');
}

/**
 * Reads a `<dl>`: a `<dt>` is a figure by its `data-field` or by a label that we know, its number is that of a
 * `<data value>` or of the text. A pair that cannot be read so is kept as it stands.
 */
export function readSalaryMarkup(host: Element): unknown {
  const terms = Array.from(host.querySelectorAll('dl dt'));
  if (!terms.length) return undefined;
  const found: Record<string, string> = {};
  const pay: Record<string, Record<string, string>> = {};
  const facts: object[] = [];
  let url: string | undefined;
  let dated: object | undefined;

  for (const term of terms) {
    const answer = term.nextElementSibling;
    const value = answer?.localName === 'dd' ? textOf(answer) : undefined;
    const label = textOf(term);
    if (!label || !value) continue;
    const field = term.getAttribute('data-field') ?? fieldOf(label);
    const given = answer!.querySelector('data')?.getAttribute('value') ?? value;
    const isPay = PAY.test(field);
    const isNumber = isPay || /^(?:growth|openings|employment)$/.test(field);
    const at = isPay ? (pay[/hour|hora/i.test(label + value) ? 'hour' : 'year'] ??= {}) : found;
    const isKnown = isNumber ? readFigure(given) !== undefined : OTHERS.test(field);
    if (!isKnown || at[field]) {
      facts.push({ label, value });
      continue;
    }
    at[field] = isNumber && !isPay ? String(readFigure(given)) : given;
    if (field === 'as-of') dated = { label, value };
    if (field === 'growth') found['period'] = YEARS.exec(label)?.[0] ?? '';
    if (field === 'source') url = answer!.querySelector('a')?.getAttribute('href') ?? undefined;
  }
  const { occupation, region: name, employment, growth, period, openings, source, 'as-of': asOf } = found;
  const isDate = /^\d{4}(-\d\d){0,2}$/.test(asOf ?? '');
  return {
    ...headingIn(host),
    occupation,
    areas: [{ name, ...pay, employment, date: isDate ? asOf : undefined }],
    growth: growth && { percent: growth, period },
    openings,
    // A date belongs to a source; where there is none it is one more thing to show.
    facts: source || !dated ? facts : [...facts, dated],
    sources: source && [{ name: source, url, [isDate ? 'date' : 'period']: asOf }],
  };
}
