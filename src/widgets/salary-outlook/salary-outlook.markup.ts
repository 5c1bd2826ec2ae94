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
 * "state pay" not a state. That of a median is without its fillers.
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

/** Fields that describe the figures; shown only with them. */
const WORDS =
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

/** Returns true if a value is one of those that a field can have. */
const isMeant = (field: string, value: string): boolean =>
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

/** Returns true if a term or its answer contains more than a figure's text: a link, a picture, a control. */
const isRich = ({ term, answer }: Pair, field: string): boolean =>
  [term, answer].some((each) => {
    const { isLive, href } = contentOf([...each.childNodes]);
    return isLive || (href && !/^source/.test(field));
  });

/**
 * Reads a `<dl>`: a `<dt>` is a figure by its `data-field` or by a label that we know, its number is that of a
 * `<data value>` or of the text. A pair that cannot be parsed is kept unchanged; `given` are the attributes.
 */
export function parseSalaryMarkup(markup: Markup, given: Fields = {}): unknown {
  const found: Record<string, unknown> = {};
  const pay: Record<string, Record<string, unknown>> = {};
  const facts: { label: string; value: string }[] = [];
  const own = (field: string): string | undefined =>
    textOf(markup.host.querySelector(`dl dt[data-field="${field}"] ~ dd`)) ||
    (given[field] as string | undefined);
  const stated = own('currency');
  let written: string | undefined;
  const words: { field: string; label: string; value: string }[] = [];
  const heading = titleOf(markup);

  for (const pair of pairsIn(markup)) {
    const { term, answer, label, value } = pair;
    markup.taken.add(term).add(answer);
    const keep = (): void => {
      markup.show(`label ${facts.length}`, [...term.childNodes], {
        isLive: isRich({ ...pair, answer: term }, ''),
      });
      markup.show(`value ${facts.length}`, [...answer.childNodes], {
        isLive: isRich({ ...pair, term: answer }, ''),
      });
      facts.push({ label, value });
    };
    const field = term.getAttribute('data-field') ?? fieldOf(label) ?? '';
    const machine = answer.querySelector('data')?.getAttribute('value')?.trim();
    const isPay = PAY.test(field);
    const period = isPay ? (periodIn(value) ?? periodIn(label) ?? periodOf(own('pay-period'))) : undefined;
    const exact = machine ? Number(machine) : NaN;
    const read = field === 'growth' ? readPercent : isPay ? readFigure : readCount;
    const shown = read(value, period !== 'hour');
    // `<data value="0.13">13%</data>` is a share.
    const isShare = field === 'growth' && Math.round(exact * 100) === Math.round(shown!);
    const figure =
      isShare || !machine ? shown : Number.isFinite(exact) ? exact : read(machine, period !== 'hour');
    const [currency, ...more] = isPay ? currenciesIn(value) : [];
    const isCertain =
      stated || !currency || (!more.length && isCode(currency) && (written ?? currency) === currency);
    // The schema refuses others.
    const isPossible = field === 'growth' ? figure! >= -100 && figure! <= 1000 : figure! >= 0;
    // A known label alone does not make a figure of "Employment: 40, part-time" or "Growth: 350".
    const isFit =
      term.hasAttribute('data-field') ||
      (field === 'growth' ? PERCENT.test(`${label} ${value}`) : !isQualified(value));
    const isKnown = isPay
      ? isPossible && period && period !== 'other' && isCertain
      : WORDS.test(field) || (/^(?:growth|openings|employment)$/.test(field) && isPossible && isFit);
    const at = isPay && isKnown ? (pay[period!] ??= {}) : found;
    if (!isKnown || at[field] !== undefined) {
      keep();
      continue;
    }
    if (isPay) written ??= currency;
    at[field] = isPay ? { amount: figure, orMore: isLowerLimit(value) } : WORDS.test(field) ? value : figure;
    if (field === 'growth') found['years'] = YEARS.exec(label)?.[0];
    if (field === 'source') found['link'] = answer.querySelector('a')?.getAttribute('href') ?? undefined;
    if (field === 'source-url') found[field] = answer.querySelector('a')?.getAttribute('href') ?? value;
    if (isRich(pair, field) || (!WORDS.test(field) && isQualified(value))) keep();
    else if (WORDS.test(field)) words.push({ field, label, value });
  }
  if (!facts.length && !Object.keys({ ...found, ...pay }).length) return undefined;
  const hasFigures = Object.keys({ ...pay, ...found }).some((field) => !WORDS.test(field));
  const hasSource = hasFigures && (found['source'] || found['source-url']);
  const periods = Object.values(pay);
  /** The sentence below a median has the author's meaning, or else the occupation and the area. */
  const inSentence = (found['meaning'] ?? given['meaning']) ? /^mean/ : /^(?:occ|reg)/;
  /** Words about figures are shown with these alone. */
  const isShown = (field: string, value: string): unknown =>
    /^(?:source|as-of)/.test(field)
      ? hasSource
      : periods[0] &&
        isMeant(field, value) &&
        (!/^(?:occ|reg|mean)/.test(field) ||
          (inSentence.test(field) && periods.every(({ median }) => median)));
  for (const { field, ...fact } of words) if (!isShown(field, fact.value)) facts.push(fact);
  const { years, link, ...fields } = found;
  return {
    heading,
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
  };
}
