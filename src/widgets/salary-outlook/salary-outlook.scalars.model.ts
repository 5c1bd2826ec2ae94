/** Single figures that an author gives as attributes, which override those of a document. */
import { slug } from '../../intake/ids.js';
import type { Parsed, Problem } from '../../intake/problem.js';
import { periodIn, readFigure } from './salary-outlook.figure.model.js';
import { choices, find } from './salary-outlook.areas.model.js';
import { documentOf, periodOf, type Fields } from './salary-outlook.fields.model.js';
import * as model from './salary-outlook.model.js';
import { PERIODS, SHARES, type Area, type Region, type SalaryOutlook } from './salary-outlook.model.js';

/** Attributes with figures. If one of them is given, nothing built-in is shown but labels. */
const FIGURES = [...SHARES, 'growth', 'openings', 'employment'];
/** Attributes that describe the author's own figures. They do not apply to built-in figures. */
export const ABOUT = ['currency', 'scope', 'meaning', 'growth-period', 'source', 'source-url', 'as-of'];
/** The attributes by the names of their values in a document, if these differ. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  percent: 'growth',
  name: 'source',
  url: 'source-url',
  date: 'as-of',
};

export const isFilled = (value: unknown): boolean => Boolean(String(value ?? '').trim());

/** Returns true if attributes alone are data that can be shown. */
export const hasFigures = (raw: Fields): boolean => withScalars(undefined, raw, false).value !== undefined;

/** True if the shown figures are the author's: any figure or another occupation replaces all built-in ones. */
export const isOwn = (raw: Fields, { occupation = '' }: SalaryOutlook): boolean =>
  FIGURES.some((name) => isFilled(raw[name])) ||
  (isFilled(raw['occupation']) &&
    String(raw['occupation']).trim().toLowerCase() !== occupation.toLowerCase());

/**
 * Overrides figures of the document with the author's, and keeps only the choices that the author offers. Without a
 * document, the figures alone make one.
 */
export function withScalars(
  document: SalaryOutlook | undefined,
  raw: Fields,
  isBuiltIn: boolean,
): Parsed<SalaryOutlook> {
  const filled = Object.entries(raw).filter(([, value]) => isFilled(value));
  // Without a prototype: some libraries give every object a `median`.
  const given: Fields = { __proto__: null, ...Object.fromEntries(filled) };
  const { region: name = '', compare = '', regions, 'pay-period': period } = given as Record<string, string>;
  const offer = (document: SalaryOutlook): SalaryOutlook =>
    offered(document, [name, compare], regions, problems);
  const problems: Problem[] = [];
  if (!periodOf(period))
    problems.push({ path: 'pay-period', message: `expected year or hour, got "${period}"` });

  if (!document || (isBuiltIn && isOwn(given, document))) {
    // The only part of the built-in content that is used is the area with the name that the author gives.
    const area = (document && find<Region>(choices(document), name)) ?? {
      id: slug(name),
      ...(name && { name }),
    };
    const value = overlaid({ areas: [area] }, given, problems);
    const isEmpty = model.isEmpty(value);
    if (isEmpty && !problems.length && isFilled(raw['occupation']))
      problems.push({
        path: 'occupation',
        message: 'expected figures beside it, such as median: the built-in ones are of another',
      });
    return { value: !document && isEmpty ? undefined : value, problems: [...problems, ...unsourced(value)] };
  }
  if (isBuiltIn) {
    for (const path of ABOUT.filter((each) => each in given))
      problems.push({ path, message: 'ignored without own figures, such as median', hint: true });
    return { value: offer(document), problems };
  }
  const value = offer(overlaid({ ...document, regions: [] }, given, problems));
  return { value, problems: [...problems, ...unsourced(value)] };
}

/** Returns a hint if the figures have no source or no date: then nobody can look them up. */
function unsourced(outlook: SalaryOutlook): Problem[] {
  const { areas, sources = [], note } = outlook;
  const isDated =
    areas.some(({ date }) => date) || sources.some(({ date, period }) => date ?? period) || note;
  if ((sources.length && isDated) || model.isEmpty({ ...outlook, facts: [] })) return [];
  const message = 'expected who publishes these figures, and when (attributes: source, as-of)';
  return [{ path: 'sources', message, hint: true }];
}

/** Limits the areas to the first one and those that `regions`, `region` and `compare` name. Reports unknown names. */
export function offered(
  document: SalaryOutlook,
  [region, compare]: readonly [region: string, compare: string],
  regions: string | undefined,
  problems: Problem[],
): SalaryOutlook {
  const all = choices(document);
  const kept = [all[0]];
  const look = (path: string, words: string): void => {
    const found = find(all, words);
    if (found) kept.push(found);
    else if (words.trim())
      problems.push({ path, message: `expected the code or name of an area, got "${words.trim()}"` });
  };
  look('region', region);
  look('compare', compare);
  if (!regions) return document;
  const isOne = find(all, regions) !== undefined;
  for (const words of isOne ? [regions] : regions.split(regions.includes(',') ? ',' : ' '))
    look('regions', words);
  const keep = <T extends Region>(list: readonly T[] = []): T[] => list.filter((each) => kept.includes(each));
  return { ...document, areas: keep(document.areas), regions: keep(document.regions) };
}

/** Groups the given pay by its period: the period in its text, else `pay-period`. */
function payOf(given: Fields, problems: Problem[]): Record<string, Record<string, unknown>> {
  const pay: Record<string, Record<string, unknown>> = {};
  for (const share of SHARES) {
    const figure = given[share];
    if (figure === undefined) continue;
    const words = String(figure);
    const period = periodIn(words) ?? periodOf(given['pay-period']);
    const expected = period === 'other' ? 'pay by the year or the hour' : 'a number, 0 or more';
    if (period && period !== 'other') (pay[period] ??= {})[share] = figure;
    else if (period ?? readFigure(words) === undefined)
      problems.push({ path: share, message: `expected ${expected}, got "${words}"` });
  }
  return pay;
}

/**
 * Returns the document with the given figures: in the area that `region` names, else in the first one. Pay and employment
 * of an unknown region are added as an area of its own.
 */
export function overlaid(document: SalaryOutlook, given: Fields, problems: Problem[]): SalaryOutlook {
  const hasPay = document.areas.some(({ year, hour }) => year ?? hour);
  const currency = document.currency ?? (hasPay ? 'USD' : undefined);
  const read = model.readOutlook(documentOf(given, payOf(given, problems)), currency);
  for (const { path, ...problem } of read.problems) {
    const name = path.replace('.amount', '').split('.').at(-1)!;
    problems.push({ ...problem, path: ATTRIBUTES[name] ?? name });
  }
  const { areas, growth = document.growth, ...others } = read.value!;
  const [first, ...more] = document.sources ?? [];
  // An address without a name is that of the source which the document names.
  const sources =
    first && others.sources && !given['source']
      ? [{ ...first, ...others.sources[0], name: first.name }, ...more]
      : others.sources;
  const own = model.tidied(areas[0]!, '', problems);
  const region = String(given['region'] ?? '').trim();
  const hasOwn = PERIODS.some((period) => own[period]) || own.employment !== undefined;
  const [only, second] = document.areas;
  const isUnnamed = only && !second && !only.name && !only.occupation;
  const all = region && isUnnamed ? [{ ...only, name: region }] : document.areas;
  const target = (region && find(all, region)) || (region && hasOwn ? undefined : all[0]);
  const years = given['growth-period'] as string | undefined;
  const asOf = String(given['as-of'] ?? '');
  // A text that is not a date is appended to the note, if there is no source to have it.
  const note =
    !/^\d{4}(?:-|$)/.test(asOf) && !others.sources && [document.note, asOf].filter(Boolean).join(' ');
  const added: Area = { id: slug(region) || '1', ...(region && { name: region }), ...own };
  return {
    ...document,
    ...others,
    ...(sources && { sources }),
    ...(note && { note }),
    ...(growth && { growth: years ? { ...growth, period: years } : growth }),
    areas: [
      ...all.map((area) =>
        area === target
          ? model.tidied(
              {
                ...area,
                ...own,
                ...Object.fromEntries(
                  PERIODS.filter((each) => own[each]).map((each) => [each, { ...area[each], ...own[each] }]),
                ),
              },
              '',
              problems,
            )
          : area,
      ),
      ...(hasOwn && !target ? [added] : []),
    ],
  };
}
