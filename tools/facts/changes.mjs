// Compares two sets of figures: for the person who runs the command, and for the changeset.
import { lowest } from './checks.mjs';
import { MONTHS } from './oews.mjs';
import { Refusal } from './refusal.mjs';

/** Changes of more than 15% are listed one by one. */
const LARGE = 0.15;
/** In a year some 2% of the medians and 8% of the employment change by more than `LARGE`. More than 20% is a mistake. */
const MOST_LARGE = 0.2;
/** The largest part of the codes that may be gone. */
const MOST_GONE = 0.05;

/** Returns `May 2025` for `2025-05`. */
export const edition = (date) => `${MONTHS[Number(date.slice(5)) - 1]} ${date.slice(0, 4)}`;
const written = (value) =>
  typeof value === 'number' ? value.toLocaleString('en-US') : String(value ?? 'none');
const change = (before, after) => {
  const [a, b] = [lowest(before), lowest(after)];
  return typeof a === 'number' && typeof b === 'number' && a !== 0 ? b / a - 1 : undefined;
};
const percent = (part) => `${part < 0 ? '' : '+'}${(part * 100).toFixed(1)}%`;

/** `median 44,200 → 45,690 (+3.4%)` */
export function lineOf({ what, before, after }) {
  const part = typeof before === 'number' ? change(before, after) : undefined;
  return `${what} ${written(before)} → ${written(after)}${part === undefined ? '' : ` (${percent(part)})`}`;
}

/** The figures of the workbooks that the content shows, by the id of their fact and their name within it. */
function shownFigures({ nation, states, outlook, education }) {
  const of = (id, values) => Object.entries(values).map(([name, value]) => [`${id} ${name}`, value]);
  return new Map([
    ['oews-date', nation.date],
    ...of('oews-us-year', nation.year),
    ...of('oews-us-hour', nation.hour),
    ['oews-us-employment', nation.employment],
    ...Object.entries(nation.medians).map(([code, value]) => [`median ${code}`, value]),
    ['oews-states-date', states.date],
    ...Object.entries(states.areas).flatMap(([id, values]) => values.map((value, index) => [`oews-states-year ${id} ${STATE[index]}`, value])),
    ['projections', `${outlook.from} to ${outlook.to}`],
    ['ep-growth', outlook.percent],
    ['ep-growth-all', outlook.all],
    ['ep-more-jobs', outlook.jobs],
    ['ep-openings', outlook.openings],
    ['education', `${education.from} to ${education.to}`],
    ...Object.entries(education.bySoc).map(([code, value]) => [`education ${code}`, value]),
  ]); // prettier-ignore
}
const YEAR = ['p10', 'p25', 'median', 'p75', 'p90'];
const STATE = [...YEAR, 'employment', ...YEAR.map((share) => `${share} an hour`)];

/** The figures of the workbooks that the content shows and that have changed. */
export function shownChanges(kept, figures) {
  const [before, after] = [kept, figures].map(shownFigures);
  const titled = (what) => what.replace(/\d\d-\d{4}$/, (code) => `${code} ${figures.occupations.get(code)?.title ?? ''}`.trim()); // prettier-ignore
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((what) => ({ what: titled(what), before: before.get(what), after: after.get(what) }))
    .filter(({ before: a, after: b }) => a !== b);
}

/** Lists codes that are gone or new, titles that have changed, and figures that have changed by more than 15%. */
export function occupationChanges(kept, figures) {
  const [before, after] = [kept.occupations, figures.occupations];
  const named = (map, code) => `${code} ${map.get(code).title}`;
  const gone = [...before.keys()].filter((code) => !after.has(code)).map((code) => named(before, code));
  const fresh = [...after.keys()].filter((code) => !before.has(code)).map((code) => named(after, code));
  const both = [...after.keys()].filter((code) => before.has(code));
  const renamed = both.filter((code) => before.get(code).title !== after.get(code).title);
  const large = (what, of) =>
    both
      .map((code) => ({
        what: `${named(after, code)}, ${what}`,
        before: of(before.get(code)),
        after: of(after.get(code)),
      }))
      .filter((each) => Math.abs(change(each.before, each.after) ?? 0) > LARGE);
  return {
    gone,
    fresh,
    renamed: renamed.map((code) => `${named(before, code)} → ${after.get(code).title}`),
    changed: both.filter((code) => JSON.stringify(before.get(code)) !== JSON.stringify(after.get(code)))
      .length,
    pay: large('median', ({ year, hour }) => year[2] ?? hour[2]),
    employment: large('employment', ({ employment }) => employment),
  };
}

/** Throws if more has changed than in any year: a sign of a mistake, such as a workbook of an old edition. */
export function refuseLeaps({ gone, pay, employment }, { occupations }) {
  const all = occupations.size;
  const leap = (part, most, words) => (all && part / all > most ? [`${part} of ${all} occupations ${words}: is this the right workbook?`] : []); // prettier-ignore
  const lines = [
    ...leap(gone.length, MOST_GONE, 'are gone'),
    ...leap(pay.length, MOST_LARGE, 'have another median by more than 15%'),
    ...leap(employment.length, MOST_LARGE, 'have other employment by more than 15%'),
  ];
  if (lines.length) throw new Refusal(lines);
}
