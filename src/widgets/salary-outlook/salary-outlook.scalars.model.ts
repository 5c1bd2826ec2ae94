/** Single figures that an author gives as attributes, laid over a document. */
import { slug } from '../../intake/ids.js';
import type { Parsed, Problem } from '../../intake/problem.js';
import { periodIn } from './salary-outlook.figure.model.js';
import { choices, find } from './salary-outlook.areas.model.js';
import { documentOf, periodOf, type Fields } from './salary-outlook.fields.model.js';
import {
  PERIODS,
  readOutlook,
  SHARES,
  type Area,
  type Region,
  type SalaryOutlook,
} from './salary-outlook.model.js';

/** With one of these, nothing built-in is shown but labels. */
const OWN = [...SHARES, 'growth', 'openings', 'employment', 'occupation'];
/** These say something about the author's own figures, and nothing about built-in ones. */
const ABOUT = ['currency', 'growth-period', 'source', 'source-url', 'as-of'];
/** The attributes whose values are called otherwise in a document. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  percent: 'growth',
  name: 'source',
  url: 'source-url',
  date: 'as-of',
};

/** The document with the author's figures in place of its own, and with no more choices than the author offers. */
export function withScalars(document: SalaryOutlook, raw: Fields, isBuiltIn: boolean): Parsed<SalaryOutlook> {
  const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => String(value ?? '').trim()));
  const isGiven = (name: string): boolean => name in given;
  const { region: name = '', regions, 'pay-period': period } = given as Record<string, string>;
  const problems: Problem[] = [];
  if (!periodOf(period))
    problems.push({ path: 'pay-period', message: `expected year or hour, got "${period}"` });

  let outlook = document;
  if (!isBuiltIn) outlook = overlaid({ ...document, regions: [] }, given, problems);
  else if (OWN.some(isGiven)) {
    // Of the built-in content, the author's figures take the name of their area at most.
    const area = find<Region>(choices(document), name) ?? { id: slug(name), ...(name && { name }) };
    return { value: overlaid({ areas: [area] }, given, problems), problems };
  } else
    for (const path of ABOUT.filter(isGiven))
      problems.push({ path, message: 'the built-in figures keep their own', hint: true });
  return { value: offered(outlook, name, regions, problems), problems };
}

/** With no more to choose from than the first area and what `regions` and `region` name. */
function offered(
  document: SalaryOutlook,
  region: string,
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
  if (!regions) return document;
  const isOne = find(all, regions) !== undefined;
  for (const words of isOne ? [regions] : regions.split(regions.includes(',') ? ',' : ' '))
    look('regions', words);
  const keep = <T extends Region>(list: readonly T[] = []): T[] => list.filter((each) => kept.includes(each));
  return { ...document, areas: keep(document.areas), regions: keep(document.regions) };
}

/** The pay among the scalars by its period: the one that its words name, else `pay-period`. */
function payOf(given: Fields, problems: Problem[]): Record<string, Record<string, unknown>> {
  const pay: Record<string, Record<string, unknown>> = {};
  for (const share of SHARES) {
    const figure = given[share];
    if (figure === undefined) continue;
    const named = periodIn(String(figure));
    if (named === 'other')
      problems.push({
        path: share,
        message: `expected pay by the year or the hour, got "${String(figure)}"`,
      });
    const period = named ?? periodOf(given['pay-period']);
    if (period && period !== 'other') (pay[period] ??= {})[share] = figure;
  }
  return pay;
}

function overlaid(document: SalaryOutlook, given: Fields, problems: Problem[]): SalaryOutlook {
  const hasPay = document.areas.some(({ year, hour }) => year ?? hour);
  const currency = document.currency ?? (hasPay ? 'USD' : undefined);
  const read = readOutlook(documentOf(given, payOf(given, problems)), currency);
  for (const { path, ...problem } of read.problems) {
    const name = path.replace('.amount', '').split('.').at(-1)!;
    problems.push({ ...problem, path: ATTRIBUTES[name] ?? name });
  }
  const { areas, growth = document.growth, ...others } = read.value!;
  const own = areas[0]!;
  const region = String(given['region'] ?? '').trim();
  const hasOwn = PERIODS.some((period) => own[period]) || own.employment !== undefined;
  const target =
    (region && find(document.areas, region)) || (region && hasOwn ? undefined : document.areas[0]);
  const years = given['growth-period'] as string | undefined;
  const asOf = String(given['as-of'] ?? '');
  // Words that are no date stand behind the sources, where there is no source to carry them.
  const note =
    !/^\d{4}(?:-|$)/.test(asOf) && !others.sources && [document.note, asOf].filter(Boolean).join(' ');
  const added: Area = { id: slug(region) || '1', ...(region && { name: region }), ...own };
  return {
    ...document,
    ...others,
    ...(note && { note }),
    ...(growth && { growth: years ? { ...growth, period: years } : growth }),
    areas: [
      ...document.areas.map((area) =>
        area === target
          ? {
              ...area,
              ...own,
              ...Object.fromEntries(
                PERIODS.filter((each) => own[each]).map((each) => [each, { ...area[each], ...own[each] }]),
              ),
            }
          : area,
      ),
      ...(hasOwn && !target ? [added] : []),
    ],
  };
}
