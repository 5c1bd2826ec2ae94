/** Imports pairs of a term and a figure into the form of the salary outlook. */
import { Markup } from '../../src/intake/reading.js';
import { answersTo, parseSalaryMarkup } from '../../src/widgets/salary-outlook/salary-outlook.markup.js';
import type { GivenOutlook } from '../../src/widgets/salary-outlook/salary-outlook.model.js';
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

/** Terms and figures, each read by itself, so that the author's own spelling of a figure is kept. */
export function pairsFrom(
  pairs: readonly (readonly [term: Element | string, answer: Element | string])[],
): Imported {
  const values: Record<string, string> = {};
  const facts: Row[] = [];
  const found: Found[] = [];
  // A cell of a table is treated like a term or its answer.
  const node = (tag: string, from: Element | string): Element => {
    const made = document.createElement(tag);
    if (typeof from === 'string') made.textContent = from;
    else {
      made.append(...from.cloneNode(true).childNodes);
      const field = from.getAttribute('data-field');
      if (field) made.setAttribute('data-field', field);
    }
    return made;
  };
  for (const [term, answer] of isHeadOf(pairs[0]) ? pairs.slice(1) : pairs) {
    const list = document.createElement('dl');
    list.append(node('dt', term), node('dd', answer));
    const host = document.createElement('div');
    host.append(list);
    const raw = parseSalaryMarkup(new Markup(host)) as
      (GivenOutlook & { facts?: { label: string }[] }) | undefined;
    const label = tidy(list.firstElementChild!.textContent);
    const value = tidy(list.lastElementChild!.textContent);
    if (label && !value) found.push({ place: `“${label}”`, message: 'There is no figure beside it.' });
    if (!raw || !value) continue;
    const isDate =
      /^(?:as of|date|fecha)$/i.test(label) || (term as Element).getAttribute?.('data-field') === 'as-of';
    const figure = figureIn(raw);
    // The parser turns a description without figures into a fact. Here each pair is parsed alone, so a description is a
    // field.
    const isField = !raw.facts?.length || WORDS.test(figure?.[0] ?? '');
    const [field, more] = (isDate ? ['asOf'] : isField ? figure : undefined) ?? [];
    if (typeof field === 'string' && values[field] === undefined)
      Object.assign(values, { [field]: value }, more);
    else facts.push(row({ label, value }));
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
