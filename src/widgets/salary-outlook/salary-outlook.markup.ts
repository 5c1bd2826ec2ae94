import { headingIn, textOf } from '../../intake/markup.js';
import { documentOf } from './salary-outlook.fields.model.js';
import { readFigure } from './salary-outlook.figure.model.js';

/** Words that say no more about a figure; "Median pay per year" is as good as "Median". */
const FILLERS =
  /\b(?:projected|jobs?|del empleo|annual|yearly|hourly|pay|wages?|salary|earnings|per|an?|each|year|hour|earn|than|percentile?|salario|sueldo|anual|por|hora|ganan?|que)\b|%|(?<=\d)th|[:,()]/g;
/** What is left of the labels that we know, in English and Spanish. All of it must be known: "median age" is not pay. */
const LABELS: Readonly<Record<string, RegExp>> = {
  median: /^median[ao]?$/,
  growth: /^(growth|crecimiento)$/,
  openings: /^(openings|vacantes)$/,
  employment: /^(employment|employed|empleo)$/,
  occupation: /^(occupation|ocupación)$/,
  region: /^(area|state|estado)$/,
  source: /^(source|fuente)$/,
  'as-of': /^(as of|date|fecha)$/,
};
const YEARS = /\d{4}\D.*\d/;
const PAY = /^(?:median|p(?:10|25|75|90))$/;

/** The field that a label names: `Median pay`, `10th percentile`, `25% earn more`, `Job growth, 2025-35`. */
function fieldOf(label: string): string | undefined {
  const words = label.toLowerCase().replace(YEARS, '').replace(FILLERS, ' ').replace(/\s+/g, ' ').trim();
  const [, top, share, more] =
    /^(?:p|lowest |bottom |(top |highest ))?(10|25|75|90)(?: less| menos|( more| más))?$/.exec(words) ?? [];
  return share
    ? `p${top || more ? 100 - Number(share) : share}`
    : Object.keys(LABELS).find((field) => LABELS[field]!.test(words));
}

/**
 * Reads a `<dl>`: a `<dt>` is a figure by its `data-field` or by a label that we know, its number is that of a
 * `<data value>` or of the text. A pair that cannot be read so is kept as it stands.
 */
export function readSalaryMarkup(host: Element): unknown {
  const terms = host.querySelectorAll('dl dt');
  if (!terms.length) return undefined;
  const found: Record<string, string | undefined> = {};
  const pay: Record<string, Record<string, string>> = {};
  const facts: object[] = [];
  let dated: object | undefined;

  for (const term of terms) {
    const answer = term.nextElementSibling;
    const value = answer?.localName === 'dd' && textOf(answer);
    const label = textOf(term);
    if (!label || !value) continue;
    const field = term.getAttribute('data-field') ?? fieldOf(label) ?? '';
    const given = answer.querySelector('data')?.getAttribute('value') ?? value;
    const at = PAY.test(field) ? (pay[/hour|hora/i.test(label + value) ? 'hour' : 'year'] ??= {}) : found;
    const isKnown =
      /^(?:occupation|region|source|as-of)$/.test(field) ||
      ((at !== found || /^(?:growth|openings|employment)$/.test(field)) && readFigure(given) !== undefined);
    if (!isKnown || at[field]) {
      facts.push({ label, value });
      continue;
    }
    at[field] = given;
    if (field === 'as-of') dated = { label, value };
    if (field === 'growth') found['growth-period'] = YEARS.exec(label)?.[0];
    if (field === 'source')
      found['source-url'] = answer.querySelector('a')?.getAttribute('href') ?? undefined;
  }
  // A date belongs to a source; where there is none it is one more thing to show.
  if (dated && !found['source']) facts.push(dated);
  return { ...headingIn(host), ...documentOf(found, { name: found['region'], ...pay }), facts };
}
