import { UNSEEN, contentOf, isWithin, textOf } from '../../intake/markup.js';
import { titleOf, type Markup } from '../../intake/reading.js';
import { visible } from '../../intake/text.js';
import { documentOf, periodOf, type Fields } from './salary-outlook.fields.model.js';
import {
  FILLERS,
  PERCENT,
  YEARS,
  currenciesIn,
  isCode,
  isLowerLimit,
  isQualified,
  periodIn,
  readCount,
  readFigure,
  readPercent,
} from './salary-outlook.figure.model.js';

/**
 * Known labels, in English and Spanish. Matched as a whole: "median age" is not pay, "wage growth" not that of jobs,
 * "state pay" not a state. The label of a median is matched without its fillers.
 */
const LABELS: Readonly<Record<string, RegExp>> = {
  median: /^median[ao]?$/,
  growth: /^(projected )?(job )?growth$|^crecimiento( del empleo)?$/,
  openings: /^(projected )?(annual |yearly )?(job )?(openings|vacantes)( (per|each|a) year)?$/,
  employment: /^(employment|employed|empleo)$/,
  occupation: /^(occupation|ocupación)$/,
  region: /^(area|state|estado)$/,
  source: /^(source|fuente)$/,
  'as-of': /^(as of|date|fecha)$/,
};
const PAY = /^(?:median|p(?:10|25|75|90))$/;

/** Fields that describe figures, in words. */
const DESCRIPTION =
  /^(?:occupation|scope|meaning|region|source|as-of|currency|pay-period|growth-period|source-url)$/;

/** The field that a label names: `Median pay`, `10th percentile`, `25% earn more`, `Job growth, 2025-35`. */
function fieldOf(label: string): string | undefined {
  const all = visible(label).toLowerCase();
  const squeezed = (words: string): string => words.replace(/[\s:,()%]+/g, ' ').trim();
  const whole = squeezed(all.replace(YEARS, ''));
  const words = squeezed(whole.replace(FILLERS, ' '));
  const [, top, share, more] =
    /^(?:p|lowest |bottom |(top |highest ))?(10|25|75|90)(?: less| menos|( more| más))?$/.exec(words) ?? [];
  if (share) return `p${top || more ? 100 - Number(share) : share}`;
  const field = Object.keys(LABELS).find((each) => LABELS[each]!.test(each === 'median' ? words : whole));
  // Openings of several years may be their sum.
  return field === 'openings' && YEARS.test(all) && !/year|annual/.test(whole) ? undefined : field;
}

/** Returns true if a field can have a value. */
const isPossibleValue = (field: string, value: string): boolean =>
  field === 'currency' ? isCode(value) : field === 'pay-period' ? periodOf(value) !== undefined : true;

/** The answers to a term: each `<dd>` after it, and after the terms that follow it directly. */
export function answersTo(term: Element): Element[] {
  const answers: Element[] = [];
  for (let at = term.nextElementSibling; at; at = at.nextElementSibling)
    if (at.localName === 'dd') answers.push(at);
    else if (answers.length || at.localName !== 'dt') break;
  return answers;
}

/** A term and its answer, with their text. */
interface Pair {
  readonly term: Element;
  readonly answer: Element;
  readonly label: string;
  readonly value: string;
}

const pairsIn = (markup: Markup): Pair[] =>
  markup
    .find('dl')
    .flatMap((list) => [...list.querySelectorAll('dt')].filter((term) => !isWithin(list, term, UNSEEN)))
    .flatMap((term) =>
      answersTo(term).map((answer) => {
        const [label, value] = [term, answer].map((each) => contentOf([each]).text);
        return { term, answer, label: label!, value: value! };
      }),
    )
    .filter(({ label, value }) => visible(label) && visible(value));

/** Returns true if an element contains more than text: a picture, a control, or a link that is not that of a source. */
const isRich = (element: Element, field = ''): boolean => {
  const { isLive, href } = contentOf([...element.childNodes]);
  return isLive || (Boolean(href) && !/^source/.test(field));
};

/** The figure of a pair: its `<data value>`, else the number in its text. `read` parses it. */
function figureOf(
  { answer, value }: Pair,
  field: string,
  read: (words: string) => number | undefined,
): number | undefined {
  const shown = read(value);
  const machine = answer.querySelector('data')?.getAttribute('value')?.trim();
  if (!machine) return shown;
  const exact = Number(machine);
  // `<data value="0.13">13%</data>` is a share.
  const isShare = field === 'growth' && Math.round(exact * 100) === Math.round(shown!);
  return isShare ? shown : Number.isFinite(exact) ? exact : read(machine);
}

/**
 * Reads a `<dl>`: a `<dt>` is a figure by its `data-field` or by a label that we know. A pair that cannot be parsed becomes
 * a fact, which is shown unchanged; `given` are the attributes.
 */
export function parseSalaryMarkup(markup: Markup, given: Fields = {}): unknown {
  const found: Record<string, unknown> = {};
  const pay: Record<string, Record<string, unknown>> = {};
  const facts: { label: string; value: string }[] = [];
  const descriptions: { field: string; label: string; value: string }[] = [];
  const stated = (field: string): string | undefined =>
    textOf(markup.host.querySelector(`dl dt[data-field="${field}"] ~ dd`)) ||
    (given[field] as string | undefined);
  const statedCurrency = stated('currency');
  /** The currency in the text of the first pay. */
  let payCurrency: string | undefined;
  const heading = titleOf(markup);

  for (const pair of pairsIn(markup)) {
    const { term, answer, label, value } = pair;
    markup.taken.add(term).add(answer);
    const keep = (): void => {
      markup.show(`label ${facts.length}`, [...term.childNodes], { isLive: isRich(term) });
      markup.show(`value ${facts.length}`, [...answer.childNodes], { isLive: isRich(answer) });
      facts.push({ label, value });
    };
    const field = term.getAttribute('data-field') ?? fieldOf(label) ?? '';
    const isPay = PAY.test(field);
    const isDescription = DESCRIPTION.test(field);
    const period = isPay ? (periodIn(value) ?? periodIn(label) ?? periodOf(stated('pay-period'))) : undefined;
    const read = field === 'growth' ? readPercent : isPay ? readFigure : readCount;
    const figure = figureOf(pair, field, (words) => read(words, period !== 'hour'));
    const [currency, ...more] = isPay ? currenciesIn(value) : [];
    const isCertain =
      statedCurrency ||
      !currency ||
      (!more.length && isCode(currency) && (payCurrency ?? currency) === currency);
    // The schema refuses others.
    const isPossible = field === 'growth' ? figure! >= -100 && figure! <= 1000 : figure! >= 0;
    // A known label alone does not make a figure of "Employment: 40, part-time" or "Growth: 350".
    const isFit =
      term.hasAttribute('data-field') ||
      (field === 'growth' ? PERCENT.test(`${label} ${value}`) : !isQualified(value));
    const isKnown = isPay
      ? isPossible && period && period !== 'other' && isCertain
      : isDescription || (/^(?:growth|openings|employment)$/.test(field) && isPossible && isFit);
    const at = isPay && isKnown ? (pay[period!] ??= {}) : found;
    if (!isKnown || at[field] !== undefined) {
      keep();
      continue;
    }
    if (isPay) payCurrency ??= currency;
    at[field] = isPay ? { amount: figure, orMore: isLowerLimit(value) } : isDescription ? value : figure;
    if (field === 'growth') found['years'] = YEARS.exec(label)?.[0];
    if (field === 'source') found['link'] = answer.querySelector('a')?.getAttribute('href') ?? undefined;
    if (field === 'source-url') found[field] = answer.querySelector('a')?.getAttribute('href') ?? value;
    if (isRich(term, field) || isRich(answer, field) || (!isDescription && isQualified(value))) keep();
    else if (isDescription) descriptions.push({ field, label, value });
  }
  if (!facts.length && !Object.keys({ ...found, ...pay }).length) return undefined;
  const hasFigures = Object.keys({ ...pay, ...found }).some((field) => !DESCRIPTION.test(field));
  const hasSource = hasFigures && (found['source'] || found['source-url']);
  const periods = Object.values(pay);
  /** The sentence below a median has the author's meaning, or else the occupation and the area. */
  const inSentence = (found['meaning'] ?? given['meaning']) ? /^mean/ : /^(?:occ|reg)/;
  /** Returns true if a description is shown with the figures that it describes. Others become facts. */
  const isShown = (field: string, value: string): unknown =>
    /^(?:source|as-of)/.test(field)
      ? hasSource
      : periods[0] &&
        isPossibleValue(field, value) &&
        (!/^(?:occ|reg|mean)/.test(field) ||
          (inSentence.test(field) && periods.every(({ median }) => median)));
  for (const { field, ...fact } of descriptions) if (!isShown(field, fact.value)) facts.push(fact);
  const { years, link, ...fields } = found;
  return {
    heading,
    ...documentOf(
      {
        currency: payCurrency === 'USD' ? undefined : payCurrency,
        'growth-period': years,
        'source-url': link,
        ...fields,
      },
      { name: found['region'], ...pay },
    ),
    facts,
  };
}
