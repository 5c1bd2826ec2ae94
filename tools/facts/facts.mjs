// npm run facts -- <folder or files>: updates the built-in figures that BLS publishes in workbooks, as downloaded: wages of
// the nation and of the states (OEWS), and table 1.2 of the Employment Projections. Pay by industry and the times of the
// handbook are updated by hand.
// `--check` prints the changes without writing them. If anything is wrong, nothing is written.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNation, checkStates } from './checks.mjs';
import { edition, lineOf, occupationChanges, refuseLeaps, shownChanges } from './changes.mjs';
import { codesOfContent, CONTENT, keptFigures, updatedFigures } from './figures.mjs';
import { changesetOf, filesOf } from './files.mjs';
import { editionOf, givenWorkbooks } from './given.mjs';
import { Refusal, shortened } from './refusal.mjs';
import { importSource } from '../lib/import-source.mjs';
import { isScript } from '../lib/script.mjs';
import { write } from '../lib/write.mjs';

const USAGE = 'npm run facts -- <folder or files> [--check]: the workbooks as downloaded from bls.gov';

/** Checks the workbooks of OEWS: each by itself, and the states against the nation. `readProjections` checks table 1.2. */
function check({ nation, states }, kept, { own }) {
  const rows = nation?.areas[0].rows ?? [...kept.occupations].map(([code, each]) => ({ code, group: 'detailed', ...each })); // prettier-ignore
  const lines = [...(nation ? checkNation(nation) : []), ...(states ? checkStates(states, rows, [own]) : [])];
  if (states && !nation && states.edition !== kept.date)
    lines.push(`${states.name} is of ${edition(states.edition)}, the nation's figures of ${edition(kept.date)}: give both workbooks`); // prettier-ignore
  if (lines.length) throw new Refusal(shortened(lines));
}

/** Returns the edition of a workbook for file names and data/editions.json: `2025-05`, `2025-2035`. */
const slugOf = ({ edition: date, from, to }) => date ?? `${from}-${to}`;

/** The editions of the workbooks, by kind. `read` keeps its date if the file is the same. */
const editionsWith = (editions, given, today) => ({
  ...editions,
  ...Object.fromEntries(
    Object.values(given).map(({ kind, file = 'occupation.xlsx', sha256, saved, ...dates }) => [
      kind,
      { edition: slugOf(dates), file, sha256, saved, read: editions[kind]?.sha256 === sha256 ? editions[kind].read : today }, // prettier-ignore
    ]),
  ),
});

/** Lines for a person to read before the commit. */
function report(given, kept, figures, shown, all, industries) {
  const list = (title, lines, most) => (lines.length ? [`${title}:`, ...shortened(lines, most).map((line) => `  ${line}`), ''] : []); // prettier-ignore
  const large = [...all.pay, ...all.employment].map(lineOf);
  const older = given.nation && given.nation.edition < kept.date ? [`This edition is older than the present one (${edition(kept.date)}).`, ''] : []; // prettier-ignore
  const mismatch = figures.states.date === figures.nation.date ? [] : [
    `The figures by state are of ${edition(figures.states.date)}, so none is shown beside the nation's of ${edition(figures.nation.date)}: give the state workbook, too.`, '',
  ]; // prettier-ignore
  const hidden = industries.date === figures.nation.date ? [] : [
    `The pay by industry is of ${edition(industries.date)}, so it is not shown beside the nation's of ${edition(figures.nation.date)}: write the new one from the handbook into salary-outlook.facts.ts.`, '',
  ]; // prettier-ignore
  return [
    ...Object.values(given).map((each) => `${each.name}: ${each.kind}, ${editionOf(each)}; saved ${each.saved ?? 'on no known day'}, sha256 ${each.sha256}`), // prettier-ignore
    '',
    ...older,
    ...mismatch,
    ...hidden,
    ...list(`Figures that the widgets show, ${shown.length} different`, shown.map(lineOf), Infinity),
    ...list('Codes that are gone', all.gone, Infinity),
    ...list('Codes that are new', all.fresh, 20),
    ...list('Titles that changed', all.renamed, Infinity),
    ...list('Changed by more than 15%: read these', large, Infinity),
    ...list('Areas without a name in salary-outlook.prose.ts, which are left out', figures.unnamed ?? [], Infinity), // prettier-ignore
    `${all.changed} of ${figures.occupations.size} occupations are different.`,
    ...(shown.length ? ['Texts and tests have the old figures: see docs/contributing/figures.md.'] : []),
  ];
}

/** Runs the command. Calls `log` with each line of output, and resolves to the exit code. */
export async function run(
  args,
  { root = '.', today = new Date().toISOString().slice(0, 10), log = console.log } = {},
) {
  const paths = args.filter((arg) => !arg.startsWith('-'));
  const isCheck = args.includes('--check');
  if (!paths.length || args.some((arg) => arg.startsWith('-') && arg !== '--check')) {
    log(USAGE);
    return 1;
  }
  try {
    const given = await givenWorkbooks(paths, today);
    const kept = await keptFigures(root);
    const codes = await codesOfContent(root);
    check(given, kept, codes);
    const { salaryProse } = await importSource(join(root, CONTENT, 'salary-outlook.prose.ts'));
    const { industries } = await importSource(join(root, CONTENT, 'salary-outlook.facts.ts'));
    const names = Object.keys(salaryProse).map((slug) => /^area\.([A-Z]{2})$/.exec(slug)?.[1]).filter(Boolean); // prettier-ignore
    const figures = updatedFigures(kept, given, codes, names);
    figures.editions = editionsWith(kept.editions, given, today);
    const shown = shownChanges(kept, figures);
    const all = occupationChanges(kept, figures);
    refuseLeaps(all, kept);

    const files = await filesOf(root, figures);
    const programmes = Object.values(given).map((each) => `${each.kind === 'projections' ? 'Employment Projections' : `Wages (BLS, OEWS), ${each.kind}`}: ${editionOf(each)}`); // prettier-ignore
    const slugs = [...new Set(Object.values(given).map(slugOf))];
    if (shown.length) {
      const path = `.changeset/bls-${slugs.join('-')}.md`;
      files.set(path, changesetOf(programmes, shown, textAt(join(root, path))));
    }
    const different = [...files].filter(([path, text]) => textAt(join(root, path)) !== text);
    report(given, kept, figures, shown, all, industries).forEach((line) => log(line));
    if (!isCheck) for (const [path, text] of different) write(join(root, path), text);
    const verb = isCheck ? 'Would write' : 'Wrote';
    log(different.length ? `${verb} ${shortened(different.map(([path]) => path)).join(', ')}.` : 'Nothing to write: every file is up to date.'); // prettier-ignore
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    error.lines.forEach((line) => log(line));
    log('Nothing was written.');
    return 1;
  }
}

const textAt = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

if (isScript(import.meta.url)) process.exitCode = await run(process.argv.slice(2));
