/** Imports pairs of a term and a figure into the form of the salary outlook. */
import { Markup } from '../../src/intake/reading.js';
import { answersTo, parseSalaryMarkup } from '../../src/widgets/salary-outlook/salary-outlook.markup.js';
import type { GivenOutlook } from '../../src/widgets/salary-outlook/salary-outlook.model.js';
import { periodIn } from '../../src/widgets/salary-outlook/salary-outlook.figure.model.js';
import { row, tidy, type Row } from '../model/content.model.js';
import type { Found, Imported } from './import.model.js';

/** The field of the only figure in a document, and values of further fields that come with it. */
function figureIn(
  outlook: GivenOutlook,
): readonly [field: string, more?: Record<string, string>] | undefined {
  const [area] = outlook.areas;
  for (const period of ['year', 'hour'] as const) {
    const [share] = Object.keys(area?.[period] ?? {});
    if (share) return [share, { payPeriod: period }];
  }
  const { growth, sources = [] } = outlook;
  const [source] = sources;
  if (growth?.percent !== undefined) return ['growth', growth.period ? { growthPeriod: growth.period } : {}];
  if (outlook.openings !== undefined) return ['openings'];
  if (area?.employment !== undefined) return ['employment'];
  if (outlook.occupation) return ['occupation'];
  if (area?.name) return ['area'];
  if (source) return ['source', source.url ? { sourceUrl: source.url } : {}];
  return undefined;
}

/** Fields that describe figures. */
const WORDS = /^(?:occupation|area|source)$/;

const wordsOf = (from: Element | string): string => tidy(typeof from === 'string' ? from : from.textContent);
/** Returns true if the first row only names the two columns. */
const isHeadOf = (pair: readonly (Element | string)[] | undefined): boolean =>
  /^(?:figures?|names?|terms?|labels?|what)\t(?:values?|figures?|numbers?|amounts?)$/i.test(
    (pair ?? []).map(wordsOf).join('\t'),
  );
/** The name of the second column, if it is a period of pay: `Hourly`. */
const periodAbove = ([, answer = '']: readonly (Element | string)[]): string => {
  const name = wordsOf(answer);
  return periodIn(name) && !/\d/.test(name) ? name : '';
};

/** A pair with the field that its figure is for. */
interface Read {
  readonly label: string;
  readonly value: string;
  readonly field?: string | undefined;
  readonly more?: Readonly<Record<string, string>> | undefined;
}

/** Returns a `<dt>` or `<dd>` with the content of a term, an answer or a cell. */
function node(tag: string, from: Element | string): Element {
  const made = document.createElement(tag);
  if (typeof from === 'string') made.textContent = from;
  else {
    made.append(...from.cloneNode(true).childNodes);
    const field = from.getAttribute('data-field');
    if (field) made.setAttribute('data-field', field);
  }
  return made;
}

/** Reads a pair by itself, so that the author's own spelling of the figure is kept. */
function readPair(term: Element | string, answer: Element | string, above: string): Read | undefined {
  const list = document.createElement('dl');
  const [dt, dd] = [node('dt', term), node('dd', answer)];
  list.append(dt, dd);
  if (above && tidy(dt.textContent) && !periodIn(list.textContent)) dt.append(`, ${above}`);
  const host = document.createElement('div');
  host.append(list);
  const raw = parseSalaryMarkup(new Markup(host)) as
    (GivenOutlook & { facts?: { label: string }[] }) | undefined;
  const [label, value] = [tidy(dt.textContent), tidy(dd.textContent)];
  if (!value) return label ? { label, value } : undefined;
  if (!raw) return undefined;
  const isDate = /^(?:as of|date|fecha)$/i.test(label) || dt.getAttribute('data-field') === 'as-of';
  const figure = figureIn(raw);
  // The parser turns a description without figures into a fact. Here each pair is parsed alone, so a description is a
  // field.
  const isField = !raw.facts?.length || WORDS.test(figure?.[0] ?? '');
  const [field, more] = (isDate ? (['asOf'] as const) : isField ? figure : undefined) ?? [];
  return { label, value, field, more };
}

/**
 * Terms and figures as fields, and as other figures if there is no field. The form has pay of one period: that of the
 * median, or of the first figure. Pay of another period is an other figure, under its own name.
 */
export function pairsFrom(
  pairs: readonly (readonly [term: Element | string, answer: Element | string])[],
  isTable = false,
): Imported {
  const above = isTable && pairs.length > 1 ? periodAbove(pairs[0]!) : '';
  // The name is in the period of the pay, so it is not reported as left out.
  if (above && pairs[0]![1] instanceof Element) pairs[0]![1].replaceChildren();
  const read = (above || isHeadOf(pairs[0]) ? pairs.slice(1) : pairs)
    .map(([term, answer]) => readPair(term, answer, above))
    .filter((each) => each !== undefined);
  const pay = read.filter(({ more }) => more?.['payPeriod']);
  const period = (pay.find(({ field }) => field === 'median') ?? pay[0])?.more?.['payPeriod'];
  const values: Record<string, string> = {};
  const facts: Row[] = [];
  const found: Found[] = [];
  for (const { label, value, field, more } of read) {
    const isOther = (more?.['payPeriod'] ?? period) !== period;
    if (!value) found.push({ place: `“${label}”`, message: 'There is no figure beside it.' });
    else if (field && !isOther && values[field] === undefined)
      Object.assign(values, { [field]: value }, more);
    else facts.push(row({ label, value }));
    if (isOther)
      found.push({
        place: `“${label}”`,
        message: `It is under “Other figures”, because the pay above is by the ${period}.`,
      });
  }
  return { content: { ...row(values, facts), columns: [] }, found };
}

type Pair = readonly [term: Element, answer: Element | string];

/** The answers to each term; an empty text for a term without any. */
export const answersOf = (body: Element): readonly Pair[] =>
  Array.from(body.querySelectorAll('dl dt')).flatMap((term): readonly Pair[] => {
    const answers = answersTo(term);
    return answers.length ? answers.map((answer) => [term, answer]) : [[term, '']];
  });
