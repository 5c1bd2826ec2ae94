import { headingIn, itemText, textOf } from '../../intake/markup.js';
import { documentOf, periodOf, type Fields } from './salary-outlook.fields.model.js';
import { currenciesIn, isCode, periodIn, readFigure } from './salary-outlook.figure.model.js';

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

/** Words beside a number that add nothing to it. */
const PLAIN =
  /\b(?:about|around|approximately|roughly|approx|or so|or more|o más|percent|hr|yr|al|año|USD|EUR|GBP|[km]|thousand|mil|million|mill\S+)\b|más/gi;
/** What says something about the figures, and is shown only with them. */
const WORDS = /^(?:occupation|region|source|as-of|currency|pay-period|growth-period|source-url)$/;

/** The answers to a term: each `<dd>` behind it, and behind the terms beside it. */
function answersTo(term: Element): Element[] {
  const answers: Element[] = [];
  for (let at = term.nextElementSibling; at; at = at.nextElementSibling)
    if (at.localName === 'dd') answers.push(at);
    else if (answers.length || at.localName !== 'dt') break;
  return answers;
}

/** Whether more is said beside a number than the number: `$42,000 for night shifts only`. */
const isQualified = (value: string): boolean =>
  /\p{L}/u.test(
    value
      .replace(PLAIN, ' ')
      .replace(/\d[km]\b/gi, ' ')
      .toLowerCase()
      .replace(FILLERS, ' '),
  );

/**
 * Reads a `<dl>`: a `<dt>` is a figure by its `data-field` or by a label that we know, its number is that of a
 * `<data value>` or of the text. A pair that cannot be read so is kept as it stands; `given` are the attributes.
 */
export function readSalaryMarkup(host: Element, given: Fields = {}): unknown {
  const found: Record<string, unknown> = {};
  const pay: Record<string, Record<string, unknown>> = {};
  const facts: object[] = [];
  const own = (field: string): string | undefined =>
    textOf(host.querySelector(`dl dt[data-field="${field}"] ~ dd`)) || (given[field] as string | undefined);
  const stated = own('currency');
  let written: string | undefined;
  let dated: object | undefined;

  for (const term of host.querySelectorAll('dl dt'))
    for (const answer of answersTo(term)) {
      const label = textOf(term);
      const value = textOf(answer);
      if (!label || !value) continue;
      const field = term.getAttribute('data-field') ?? fieldOf(label) ?? '';
      const machine = answer.querySelector('data')?.getAttribute('value')?.trim();
      const isPay = PAY.test(field);
      const period = isPay ? (periodIn(`${label} ${value}`) ?? periodOf(own('pay-period'))) : undefined;
      const exact = machine ? Number(machine) : NaN;
      const figure = Number.isFinite(exact) ? exact : readFigure(machine ?? value, period === 'hour');
      const [currency, ...more] = isPay ? currenciesIn(value) : [];
      const isCertain =
        stated || !currency || (!more.length && isCode(currency) && (written ?? currency) === currency);
      const isKnown = isPay
        ? figure !== undefined && period && period !== 'other' && isCertain
        : WORDS.test(field) || (/^(?:growth|openings|employment)$/.test(field) && figure !== undefined);
      const at = isPay && isKnown ? (pay[period!] ??= {}) : found;
      if (!isKnown || at[field] !== undefined) {
        facts.push({ label, value });
        continue;
      }
      if (isPay) written ??= currency;
      at[field] = isPay
        ? { amount: figure, orMore: /\+$|or more|o más/i.test(value) }
        : WORDS.test(field)
          ? value
          : figure;
      if (field === 'as-of') dated = { label, value };
      if (field === 'growth') found['years'] = YEARS.exec(label)?.[0];
      if (field === 'source') found['link'] = answer.querySelector('a')?.getAttribute('href') ?? undefined;
      if (field === 'source-url') found[field] = answer.querySelector('a')?.getAttribute('href') ?? value;
      if (!WORDS.test(field) && isQualified(value)) facts.push({ label, value });
    }
  if (!facts.length && !Object.keys({ ...found, ...pay }).length) return undefined;
  // A date belongs to a source; where there is none it is one more thing to show.
  if (dated && !found['source'] && !found['source-url']) facts.push(dated);
  const { years, link, ...fields } = found;
  const { heading = '' } = headingIn(host);
  const note = itemText(host, 'dl, script, style, template').replace(heading, '').trim();
  return {
    ...headingIn(host),
    ...documentOf(
      {
        currency: written === 'USD' ? undefined : written,
        'growth-period': years,
        'source-url': link,
        ...fields,
      },
      { name: found['region'], ...pay },
    ),
    facts,
    ...(note && { note }),
  };
}
