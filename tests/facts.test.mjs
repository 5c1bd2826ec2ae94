// Tests npm run facts with two workbooks of BLS, which are in a folder beside the repository, and with generated ones.
import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import readXlsx from 'read-excel-file/node';
import { occupationsIn } from '../tools/facts/figures.mjs';
import * as made from '../tools/facts/made-workbooks.mjs';
import { run } from '../tools/facts/facts.mjs';
import { importSource } from '../tools/lib/import-source.mjs';

const SHARED = '../shared/data/bls';
const real = (year) => `${SHARED}/national_M${year}_dl.xlsx`;
const ABSENT = existsSync(real(2025)) ? false : `the workbooks of BLS are not in ${SHARED}`;
const withWorkbooks = (name, test) => it(name, { skip: ABSENT }, test);
const TODAY = '2027-06-01';
const CONTENT = 'src/content/medical-assistant';

let folder;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'ma-facts-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
/** Copies the files that the command reads and writes to a new folder, and returns the folder. */
function copied() {
  const root = join(folder, `root-${count++}`);
  for (const path of ['data', 'src/content']) cpSync(path, join(root, path), { recursive: true });
  cpSync('.prettierrc.json', join(root, '.prettierrc.json'));
  mkdirSync(join(root, '.changeset'));
  return root;
}

const textsIn = (root) =>
  Object.fromEntries(
    globSync('**/*.*', { cwd: root, exclude: (name) => name === 'node_modules' })
      .concat(globSync('.changeset/*', { cwd: root }))
      .filter((path) => /\.\w+$/.test(path) && !path.endsWith('.content'))
      .sort()
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );

/** Runs the command. Resolves to its output and exit code. */
async function facts(root, ...args) {
  const output = [];
  const code = await run(args, { root, today: TODAY, log: (line) => output.push(line) });
  return { code, output: output.join('\n') };
}

/** Writes a file whose name does not show its content, and returns its path. */
function file(bytes, name = `download (${count++})`) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const kept = () =>
  globSync('data/occupations/[0-9][0-9].json').flatMap((path) =>
    occupationsIn(JSON.parse(readFileSync(path, 'utf8'))).map(([code, each]) => ({ code, ...each })),
  );
const bls = (root = '.') => importSource(join(root, CONTENT, 'bls.facts.ts'));
const salary = async (root) =>
  (await importSource(join(root, CONTENT, 'salary-outlook.content.ts'))).salarySets()['medical-assistant'];

/** Raises each figure of pay by 3%, rounded as BLS does. */
const raised = (occupations) =>
  occupations.map((each) => ({
    ...each,
    year: each.year.map((pay) => (typeof pay === 'number' ? Math.round(pay * 0.103) * 10 : pay)),
    hour: each.hour.map((pay) => (typeof pay === 'number' ? Math.round(pay * 103) / 100 : pay)),
  }));
/** Next year's workbook of the nation. `change` edits the occupations. */
const nation = (change = (all) => all, year = 2026) =>
  made.workbookOf(made.oewsSheets('national', year, made.nationRows(change(raised(kept())))));

/** A generated state workbook: the medical assistants of each state, of Puerto Rico and of Guam, also by the hour. */
async function states({ year = 2026, jobs = 1, edit = (row) => row } = {}) {
  const { states: { areas } } = await bls(); // prettier-ignore
  const rows = Object.entries({ ...areas, GU: areas.PR }).map(([id, figures]) =>
    made.oewsRow([id, ['PR', 'GU'].includes(id) ? 3 : 2, id], {
      code: '31-9092',
      title: 'Medical Assistants',
      employment: Math.round(figures[5] * jobs),
      year: figures.slice(0, 5),
      hour: figures.slice(0, 5).map((pay) => Math.round(pay / 20.8) / 100),
    }),
  );
  return made.workbookOf(made.oewsSheets('state', year, rows.map(edit)));
}

const EDUCATION = { school: 'High school diploma or equivalent', award: 'Postsecondary nondegree award', associate: "Associate's degree", bachelor: "Bachelor's degree", master: "Master's degree" }; // prettier-ignore
/** A generated table 1.2 with a growth of 10% for each occupation. */
async function projections({ from = 2026, edit = (rows) => rows } = {}) {
  const { education, nation: { medians } } = await bls(); // prettier-ignore
  const rows = Object.keys(medians).map((code) => [
    `Occupation ${code}`, code, 100, 110, 10, 10, 12.3, code === '31-9092' ? EDUCATION.award : EDUCATION[education.bySoc[code]],
  ]); // prettier-ignore
  const all = ['Total, all occupations', '00-0000', 170000.5, 175000.5, 5000, 2.9, 19000, '—'];
  return made.workbookOf(made.projectionsSheets(from, edit([all, ...rows])));
}

describe('npm run facts with the workbooks of May 2024 and May 2025', () => {
  withWorkbooks(
    'after the workbook of 2024 and then that of 2025, all files but the changesets are as before',
    async () => {
      const root = copied();
      const start = textsIn(root);
      const back = await facts(root, real(2024));
      assert.equal(back.code, 0);
      assert.match(back.output, /older than the present one \(May 2025\)/);
      assert.match(back.output, /^ {2}oews-us-year median 45,690 → 44,200 \(-3\.3%\)$/m);
      assert.match(back.output, /^Codes that are new:\n {2}11-1031 Legislators$/m);
      assert.equal((await bls(root)).nation.year.median, 44200);

      const forth = await facts(root, real(2025));
      assert.match(forth.output, /^ {2}oews-us-year median 44,200 → 45,690 \(\+3\.4%\)$/m);
      assert.match(forth.output, /^Codes that are gone:\n {2}11-1031 Legislators$/m);
      const end = textsIn(root);
      const changesets = Object.keys(end).filter((path) => path.startsWith('.changeset/'));
      assert.deepEqual(changesets, ['.changeset/bls-2024-05.md', '.changeset/bls-2025-05.md']);
      assert.match(end[changesets[1]], /oews-us-year median 44,200 → 45,690/);
      for (const path of changesets) delete end[path];
      // Only the day on which the workbook was read may differ.
      const read = (texts) => ({ ...texts, 'data/editions.json': texts['data/editions.json'].replace(/"read": "[\d-]+"/, '') }); // prettier-ignore
      assert.deepEqual(read(end), read(start));
    },
  );

  withWorkbooks(
    'the committed figures are those of the workbook of May 2025: a run with it changes nothing',
    async () => {
      const root = copied();
      const start = textsIn(root);
      const { code, output } = await facts(root, real(2025));
      assert.equal(code, 0);
      assert.match(output, /^Nothing to write/m);
      assert.deepEqual(textsIn(root), start);
    },
  );

  withWorkbooks('pay of May 2024 is not shown beside states of May 2025', async () => {
    const root = copied();
    assert.equal((await salary(root)).regions.length, 52);
    const { output } = await facts(root, real(2024));
    assert.match(
      output,
      /The figures by state are of May 2025, so none is shown beside the nation's of May 2024/,
    );
    const { areas, regions, sources, reviewBy } = await salary(root);
    assert.deepEqual(regions, []);
    assert.deepEqual([areas[0].year.median.amount, areas[0].date, sources[0].date, reviewBy], [44200, '2024-05', '2024-05', '2026-06-30']); // prettier-ignore
  });

  withWorkbooks(
    'each figure of the 830 occupations equals its cell of the workbook, to the cent',
    async () => {
      const [{ data: [head, ...rows] }] = await readXlsx(readFileSync(real(2025))); // prettier-ignore
      const at = (row, name) => row[head.indexOf(name)];
      const detailed = rows.filter((row) => at(row, 'O_GROUP') === 'detailed');
      const ours = new Map(kept().map((each) => [each.code, each]));
      assert.equal(detailed.length, 830);
      assert.equal(ours.size, 830);
      for (const row of detailed) {
        const { title, employment, year, hour, only } = ours.get(at(row, 'OCC_CODE'));
        const shares = (prefix) => ['PCT10', 'PCT25', 'MEDIAN', 'PCT75', 'PCT90'].map((share) => at(row, `${prefix}_${share}`)); // prettier-ignore
        const cells = [...shares('A'), ...shares('H')].map((cell) => (cell === '*' ? null : cell));
        assert.deepEqual(
          [title, employment, ...year, ...hour],
          [at(row, 'OCC_TITLE'), at(row, 'TOT_EMP'), ...cells],
        );
        assert.equal(only, at(row, 'ANNUAL') ? 'year' : at(row, 'HOURLY') ? 'hour' : undefined, title);
      }
      const flags = Object.values(Object.groupBy([...ours.values()], ({ only = 'both' }) => only)).map((all) => all.length); // prettier-ignore
      assert.deepEqual(flags.sort((a, b) => b - a), [767, 58, 5]); // prettier-ignore
    },
  );

  withWorkbooks('a folder with two editions is refused, and so is a workbook that is cut off', async () => {
    const root = copied();
    const start = textsIn(root);
    assert.match((await facts(root, SHARED)).output, /two national OEWS workbooks, .*\(May 2024\) and .*\(May 2025\): give one/); // prettier-ignore
    const bytes = readFileSync(real(2024));
    assert.match((await facts(root, file(bytes.subarray(0, 200_000)))).output, /cut off or damaged; download it again/); // prettier-ignore
    assert.deepEqual(textsIn(root), start);
  });
});

describe('npm run facts with generated workbooks of next year', () => {
  it('new figures are read from archives and files of any name, and a second run changes nothing', async () => {
    const root = copied();
    const zip = made.zipOf({ 'oesm26nat/national_M2026_dl.xlsx': nation(), 'oesm26nat/field_descriptions.xlsx': made.workbookOf([{ name: 'Fields', rows: [['x']] }]) }); // prettier-ignore
    const given = join(folder, 'downloads');
    mkdirSync(given);
    writeFileSync(join(given, 'a.zip'), zip);
    writeFileSync(join(given, 'no-name'), await states());
    writeFileSync(join(given, 'occupation.xlsx'), await projections());
    writeFileSync(join(given, 'README.md'), 'notes');
    writeFileSync(join(given, '~$occupation.xlsx'), 'a lock file of Excel');

    const start = textsIn(root);
    const checked = await facts(root, given, '--check');
    assert.equal(checked.code, 0, checked.output);
    assert.match(checked.output, /^Would write data\/occupations\/11\.json/m);
    assert.deepEqual(textsIn(root), start);

    const { code, output } = await facts(root, given);
    assert.equal(code, 0, output);
    assert.match(output, /^ {2}oews-us-year median 45,690 → 47,060 \(\+3\.0%\)$/m);
    assert.match(output, /^ {2}projections 2025 to 2035 → 2026 to 2036$/m);
    assert.match(output, /^Areas without a name in salary-outlook\.prose\.ts, which are left out:\n {2}GU$/m);
    assert.match(
      output,
      /^The pay by industry is of May 2025, so it is not shown beside the nation's of May 2026/m,
    );
    const { nation: us, states: byState, outlook, education } = await bls(root);
    assert.deepEqual([us.date, us.year.median, us.medians['31-9097'], byState.date], ['2026-05', 47060, 46590, '2026-05']); // prettier-ignore
    assert.deepEqual(byState.areas.CA, [39290, 46240, 49660, 61870, 77300, 117060, 18.89, 22.23, 23.88, 29.75, 37.16]); // prettier-ignore
    assert.deepEqual(outlook, { from: 2026, to: 2036, percent: 10, all: 2.9, jobs: 10000, openings: 12300 });
    assert.equal(education.bySoc['31-9097'], 'award');

    const { growth, regions, reviewBy } = await salary(root);
    assert.deepEqual([growth.period, regions.length, reviewBy], ['2026 to 2036', 52, '2028-06-30']);
    const [changeset] = globSync('.changeset/*', { cwd: root });
    assert.equal(changeset, '.changeset/bls-2026-05-2026-2036.md');
    assert.match(readFileSync(join(root, changeset), 'utf8'), /^---\n'ma-widgets': patch\n---\n\n.*May 2026.*oews-us-employment|ep-growth 13 → 10/s); // prettier-ignore
    const editions = JSON.parse(readFileSync(join(root, 'data/editions.json'), 'utf8'));
    assert.deepEqual(Object.keys(editions), ['nation', 'states', 'projections']);
    assert.deepEqual([editions.nation.file, editions.nation.saved, editions.nation.read], ['national_M2026_dl.xlsx', '2027-04-30', TODAY]); // prettier-ignore

    const end = textsIn(root);
    assert.match((await facts(root, given)).output, /^Nothing to write/m);
    assert.deepEqual(textsIn(root), end);
  });

  it('occupations that are gone or new, and changes of more than 15%, are listed', async () => {
    const root = copied();
    const changed = nation((all) => [
      ...all.filter(({ code }) => code !== '53-7199'),
      { ...all[0], code: '53-7999', title: 'A new occupation' },
    ].map((each) => (each.code === '31-9097' ? { ...each, employment: 200000 } : each))); // prettier-ignore
    const { code, output } = await facts(root, file(changed));
    assert.equal(code, 0, output);
    assert.match(output, /^Codes that are gone:\n {2}53-7199 Material Moving Workers, All Other$/m);
    assert.match(output, /^Codes that are new:\n {2}53-7999 A new occupation$/m);
    assert.match(output, /^ {2}31-9097 Phlebotomists, employment 143,540 → 200,000 \(\+39\.3%\)$/m);
  });

  it('a second workbook of the same edition adds to its changeset', async () => {
    const root = copied();
    await facts(root, file(nation()));
    const { code, output } = await facts(root, file(await states()));
    assert.equal(code, 0, output);
    const text = readFileSync(join(root, '.changeset/bls-2026-05.md'), 'utf8');
    assert.match(text, /oews-us-year median 45,690 → 47,060/);
    assert.match(text, /figures of states/);
  });
});

describe('npm run facts with wrong files', () => {
  const sheets = (edit, year = 2026) => {
    const all = made.oewsSheets('national', year, made.nationRows(raised(kept())));
    return made.workbookOf(edit(all) ?? all);
  };
  /** Edits the cells of one occupation. */
  const cell = (code, column, value) => sheets(([{ rows }]) => {
    const [head] = rows;
    for (const row of rows) if (row[head.indexOf('OCC_CODE')] === code) row[head.indexOf(column)] = value;
  }); // prettier-ignore
  const compound = (stream) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from(stream, 'utf16le'), Buffer.alloc(512)]); // prettier-ignore
  const damaged = () => {
    const bytes = nation();
    bytes[Math.floor(bytes.length / 2)] ^= 0xff;
    return bytes;
  };

  const CASES = [
    ['an empty file', () => Buffer.alloc(0), /the file is empty; download it again/],
    ['a web page', () => '<!DOCTYPE html><title>Access Denied</title>', /a web page, not a workbook/],
    ['text', () => 'OCC_CODE,A_MEDIAN\n31-9092,45690', /not a workbook \(\.xlsx\)/],
    ['an Excel file of before 2007', () => compound('Workbook'), /\.xls\); BLS publishes \.xlsx/],
    ['a workbook with a password', () => compound('EncryptedPackage'), /password-protected/],
    ['an archive with a password', () => made.zipOf({ 'a.xlsx': 'x' }, { flags: 1 }), /password-protected/],
    ['a file that is cut off', () => nation().subarray(0, 50_000), /cut off or damaged/],
    ['a file with another byte', damaged, /cut off or damaged/],
    ['an archive without a workbook', () => made.zipOf({ 'a.txt': 'x' }), /an archive without a workbook/],
    ['an archive that inflates to a gigabyte', () => made.zipOf({ 'a.xlsx': Buffer.alloc(10) }, { claimed: 1e9 }), /inflates to 1000 MB; this command takes at most 256 MB/],
    ['an archive that inflates to more than it declares', () => made.zipOf({ 'a.xlsx': Buffer.alloc(1e6) }, { claimed: 100 }), /cut off or damaged/],
    ['another workbook', () => made.workbookOf([{ name: 'Budget', rows: [['a', 'b'], [1, 2]] }]), /neither a workbook of OEWS by nation or state nor one with table 1\.2/],
    ['an edition of the future', () => nation(undefined, 2028), /the edition 2028-05 is in the future/],
    ['a sheet of another name', () => sheets(([first, ...others]) => [{ ...first, name: 'Sheet1' }, ...others]), /the edition is not certain: the sheet is named "Sheet1", the field descriptions say "May 2026"/],
    ['a sheet of another year', () => sheets(([first, ...others]) => [{ ...first, name: 'national_M2025_dl' }, ...others]), /the edition is not certain/],
    ['a workbook without field descriptions', () => sheets(([first]) => [first]), /the edition is not certain/],
    ['a column that is missing', () => sheets(([{ rows }]) => void rows.forEach((row, i) => (rows[i] = row.filter((_, c) => c !== 27)))), /lacks the columns A_MEDIAN/],
    ['a column that is new', () => sheets(([{ rows }]) => void (rows[0] = [...rows[0], 'A_PCT99'])), /columns that this command does not know: A_PCT99/],
    ['an unknown mark', () => cell('31-9092', 'A_MEDIAN', 'n/a'), /\(A_MEDIAN\) is "n\/a"/],
    ['half a cent', () => cell('31-9092', 'H_MEDIAN', 21.975), /\(H_MEDIAN\) is "21.975"/],
    ['negative employment', () => cell('31-9092', 'TOT_EMP', -1), /\(TOT_EMP\) is "-1"/],
    ['a mark with another meaning', () => sheets(([first, { name, rows }]) => [first, { name, rows: rows.map(([text]) => [String(text).replace('equal to or greater than', 'above')]) }]), /the mark # is explained as/],
    ['percentiles that are out of order', () => cell('31-9097', 'A_PCT10', 99000), /31-9097, pay by the year: the 25th percentile is lower/],
    ['pay by the hour that the flags exclude', () => cell('25-1011', 'H_MEDIAN', 30), /25-1011 has pay by the hour, but its flags exclude that/],
    ['a row twice', () => sheets(([{ rows }]) => void rows.push(rows[3])), /is in two rows/],
    ['a sheet that was cut off', () => sheets(([{ rows }]) => void rows.splice(600)), /is the sheet cut off\?/],
    ['a sheet without a total', () => sheets(([{ rows }]) => void rows.splice(1, 1)), /no row for all occupations/],
    ['a file by industry', () => cell('31-9092', 'NAICS', '621100'), /a file by industry, owner or metropolitan area/],
    ['a workbook without an occupation that the content shows', () => nation((all) => all.filter(({ code }) => code !== '31-9097')), /31-9097 is not in the workbook, and the content shows it/],
    ['a workbook that withholds pay that the content shows', () => cell('31-9092', 'A_PCT90', '*'), /31-9092 \(Medical Assistants\) has figures that are withheld or top-coded/],
    ['a workbook without a tenth of the codes', () => nation((all) => all.filter(({ code }) => !code.startsWith('51'))), /105 of 830 occupations are gone: is this the right workbook\?/],
    ['pay that is twice as high', () => nation((all) => all.map((each) => ({ ...each, year: each.year.map((pay) => (pay === null ? pay : pay * 2)) }))), /occupations have another median by more than 15%/],
    ['states of another edition', async () => [nation(), await states({ year: 2025 })], /figures of different editions are never shown side by side/],
    ['only states, of another edition', () => states(), /the nation's figures of May 2025: give both workbooks/],
    ['states with more jobs than the nation', async () => [nation(), await states({ jobs: 1.1 })], /31-9092 has 899,635 jobs in 51 states, 817,870 in the nation/],
    ['states that are missing', async () => made.workbookOf(made.oewsSheets('state', 2025, [made.oewsRow(['CA', 2, 'California'], { ...kept()[0], employment: 10 })])), /1 of the 50 states/],
    ['table 1.2 of another shape', () => made.workbookOf(made.projectionsSheets(2026, []).map(({ name, rows }) => ({ name, rows: rows.map((row) => row.filter((_, c) => c !== 7)) }))), /table 1\.2 lacks the columns Occupational openings, 2026-36 annual average/],
    ['table 1.2 of the future', () => projections({ from: 2031 }), /2031 to 2041 is in the future/],
    ['growth that contradicts the number of jobs', () => projections({ edit: (rows) => rows.map((row) => (row[1] === '31-9097' ? row.with(5, 30) : row)) }), /"Employment change, numeric, 2026-36" is "10"/],
    ['table 1.2 without an occupation that the content shows', () => projections({ edit: (rows) => rows.filter((row) => row[1] !== '31-9097') }), /table 1\.2 lacks 31-9097, which the content shows/],
    ['table 1.2 without the occupation of the built-in figures', () => projections({ edit: (rows) => rows.filter((row) => row[1] !== '31-9092') }), /table 1\.2 lacks 31-9092, which the content shows/],
    ['a class of education that BLS has not used before', () => projections({ edit: (rows) => rows.map((row) => (row[1] === '31-9097' ? row.with(7, 'Microcredential') : row)) }), /is "Microcredential"/],
    ['a class of education without a text of ours', () => projections({ edit: (rows) => rows.map((row) => (row[1] === '31-9097' ? row.with(7, 'Some college, no degree') : row)) }), /the typical education of 31-9097 has no words in career-path\.prose\.ts/],
    ['table 1.2 without the row of all occupations', () => projections({ edit: (rows) => rows.slice(1) }), /no row for all occupations/],
  ]; // prettier-ignore

  for (const [what, make, line] of CASES)
    it(`npm run facts names the reason and writes nothing: ${what}`, async () => {
      const root = copied();
      const start = textsIn(root);
      const files = [await make()].flat().map((bytes) => file(bytes));
      const { code, output } = await facts(root, ...files);
      assert.match(output, line);
      assert.match(output, /\nNothing was written\.$/);
      assert.equal(code, 1);
      assert.deepEqual(textsIn(root), start);
    });
});
