// Reads the package's figures that the workbooks of BLS contain, and updates them. Occupations are in data/occupations,
// the figures of the built-in content in bls.facts.ts. Pay by industry and times of the handbook are not in workbooks.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSource } from '../lib/import-source.mjs';
import { Refusal } from './refusal.mjs';

export const CONTENT = 'src/content/medical-assistant';
export const FACTS = `${CONTENT}/bls.facts.ts`;
export const OCCUPATIONS = 'data/occupations';
export const EDITIONS = 'data/editions.json';

const SHARES = ['p10', 'p25', 'median', 'p75', 'p90'];
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Each occupation of a file of data/occupations, by its code. */
export const occupationsIn = ({ codes, titles, employment, pay, only = {} }) =>
  codes.map((code, index) => [
    code,
    {
      title: titles[index],
      employment: employment[index],
      year: pay[index].map(([year]) => year),
      hour: pay[index].map(([, hour]) => hour),
      ...(only[code] && { only: only[code] }),
    },
  ]);

/** Returns codes in the content: `own` is that of its occupation, `paid` are all in the career path, which include `own`. */
export async function codesOfContent(root) {
  const codes = new Set();
  const walk = (value) => {
    if (typeof value !== 'object' || !value) return;
    if (typeof value.soc === 'string') codes.add(value.soc);
    Object.values(value).forEach(walk);
  };
  walk(Object.values(await importSource(join(root, CONTENT, 'career-path.facts.ts'))));
  const { occupation } = await importSource(join(root, CONTENT, 'salary-outlook.facts.ts'));
  return { own: occupation.soc, paid: [...codes].sort() };
}

/** Reads the figures in the files below `root`. */
export async function keptFigures(root) {
  const files = globSync(join(root, OCCUPATIONS, '[0-9][0-9].json')).sort();
  const groups = files.map(json);
  const { nation, states, outlook, education } = await importSource(join(root, FACTS));
  return {
    date: groups[0]?.date ?? nation.date,
    occupations: new Map(groups.flatMap(occupationsIn)),
    nation,
    states,
    outlook,
    education,
    editions: existsSync(join(root, EDITIONS)) ? json(join(root, EDITIONS)) : {},
  };
}

const percentiles = (pay) => Object.fromEntries(SHARES.map((share, index) => [share, pay[index]]));
/** Returns figures that the content shows. Throws if one is withheld or top-coded: a person has to decide then. */
function shownFigures(occupations, code, pick) {
  const found = occupations.get(code);
  if (!found) throw new Refusal(`${code} is not in the workbook, and the content shows it`);
  const figures = pick(found);
  if (!figures.every((each) => typeof each === 'number'))
    throw new Refusal(`${code} (${found.title}) has figures that are withheld or top-coded, and the content shows them`); // prettier-ignore
  return figures;
}

function withNation(kept, { edition, areas: [{ rows }] }, { own, paid }) {
  const occupations = new Map(
    rows
      .filter(({ group }) => group === 'detailed')
      .map(({ code, title, employment, year, hour, only }) => [
        code,
        { title, employment, year, hour, ...(only && { only }) },
      ]),
  );
  const pick = (name) => shownFigures(occupations, own, (found) => [found[name]].flat());
  return {
    ...kept,
    date: edition,
    occupations,
    nation: {
      date: edition,
      year: percentiles(pick('year')),
      hour: percentiles(pick('hour')),
      employment: pick('employment')[0],
      medians: Object.fromEntries(
        paid.map((code) => [code, shownFigures(occupations, code, ({ year }) => [year[2]])[0]]),
      ),
    },
  };
}

/** Returns the percentiles of yearly pay, employment, then the percentiles of hourly pay. A withheld figure is `null`. */
const figuresOf = ({ year, hour, employment }) => [...year, employment, ...hour];

function withStates(kept, { edition, areas }, { own }, names) {
  const rows = areas.flatMap(({ id, rows }) =>
    rows.filter(({ code, group }) => code === own && group === 'detailed').map((row) => [id, figuresOf(row)]),
  );
  const topCoded = rows.filter(([, figures]) => figures.some((each) => typeof each === 'string'));
  if (topCoded.length) throw new Refusal(`${own} is top-coded in ${topCoded.map(([id]) => id).join(', ')}, and the content shows it`); // prettier-ignore
  const unnamed = rows.map(([id]) => id).filter((id) => !names.includes(id));
  const named = rows.filter(([id]) => names.includes(id)).sort(([a], [b]) => names.indexOf(a) - names.indexOf(b)); // prettier-ignore
  return { ...kept, states: { date: edition, areas: Object.fromEntries(named) }, unnamed };
}

function withProjections(kept, { from, to, all, occupations }, { own, paid }) {
  const missing = [...new Set([own, ...paid])].filter((code) => !occupations[code]);
  if (missing.length) throw new Refusal(`table 1.2 lacks ${missing.join(', ')}, which the content shows`);
  const { percent, jobs, openings } = occupations[own];
  if (openings === undefined)
    throw new Refusal(`table 1.2 has no openings of ${own}, which the content shows`);
  const typical = paid.filter((code) => code in kept.education.bySoc).map((code) => [code, occupations[code].education]); // prettier-ignore
  const wordless = typical.filter(([, slug]) => !slug).map(([code]) => code);
  if (wordless.length) throw new Refusal(`the typical education of ${wordless.join(', ')} has no words in career-path.prose.ts (education.*)`); // prettier-ignore
  return {
    ...kept,
    outlook: { from, to, percent, all, jobs, openings },
    education: { from, to, bySoc: Object.fromEntries(typical) },
  };
}

/** Returns the figures with those of the workbooks in place of the present ones. */
export function updatedFigures(kept, { nation, states, projections }, codes, names) {
  let figures = kept;
  if (nation) figures = withNation(figures, nation, codes);
  if (states) figures = withStates(figures, states, codes, names);
  if (projections) figures = withProjections(figures, projections, codes);
  return figures;
}
