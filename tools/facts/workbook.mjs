// Workbooks as sheets of rows: from .xlsx files, or from the .zip files that BLS wraps them in, as downloaded.
// The parser is read-excel-file: maintained since 2018 (a release in the month this was written), it only reads, and it
// refuses what is no workbook. Compared on the shared workbooks and on one of 38,557 rows (4.8 MB, 35 MB inflated):
// read-excel-file 3.0 s and 220 MB of memory; hucre 1.4 s and 245 MB, but four months old; @e965/xlsx (SheetJS) 5.4 s
// and 390 MB, takes any text for a table, and is a copy by somebody else; exceljs has had no release since 2023. None
// of them limits what an archive inflates to, hence zip.mjs.
import { createHash } from 'node:crypto';
import readXlsx from 'read-excel-file/node';
import { Refusal } from './problem.mjs';
import { filesIn } from './zip.mjs';

/** An Excel file of before 2007, or a new one within a password. */
const COMPOUND = 'd0cf11e0a1b11ae1';
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le');
const ZIP = 'PK\u0003\u0004';

const startsWith = (bytes, text) => bytes.toString('latin1', 0, text.length) === text;

/** The reason why a downloaded file is not a workbook, for the person who downloaded it. */
function refusal(name, bytes) {
  if (!bytes.length) return `${name}: the file is empty; download it again`;
  if (bytes.toString('hex', 0, 8) === COMPOUND)
    return bytes.includes(LOCKED)
      ? `${name}: the workbook is password-protected; the publisher's own is not: download it again`
      : `${name}: an Excel file of before 2007 (.xls); BLS publishes .xlsx`;
  if (/^\s*</.test(bytes.toString('utf8', 0, 200)))
    return `${name}: a web page, not a workbook; BLS answers so when it refuses a download: use a browser`;
  return `${name}: not a workbook (.xlsx), and not a .zip with one`;
}

/** Returns true if a file may be a workbook or an archive of them, by its first bytes. */
export const isCandidate = (bytes) => startsWith(bytes, ZIP) || bytes.toString('hex', 0, 8) === COMPOUND;

/** When the publisher saved a workbook, as the workbook says: `2026-04-30`. */
const savedOn = (core) => /<dcterms:modified[^>]*>(\d{4}-\d\d-\d\d)/.exec(core ?? '')?.[1];

/**
 * The workbooks in a file: the file itself, or those in an archive. `sheets` is read when it is called, because an
 * archive has workbooks that nobody asks for.
 */
export function workbooksIn(name, bytes) {
  if (!startsWith(bytes, ZIP)) throw new Refusal(refusal(name, bytes));
  const files = new Map(filesIn(name, bytes));
  if (files.has('xl/workbook.xml')) return [workbook(name, bytes, files.get('docProps/core.xml'))];
  const inside = [...files].filter(([path]) => /\.xlsx$/i.test(path) && !/(?:^|\/)(?:~\$|\._)/.test(path));
  if (!inside.length) throw new Refusal(`${name}: an archive without a workbook (.xlsx)`);
  return inside.flatMap(([path, content]) => workbooksIn(`${name}: ${path}`, content)).map((each) => ({ ...each, isInArchive: true })); // prettier-ignore
}

const workbook = (name, bytes, core) => ({
  name,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  saved: savedOn(core?.toString('utf8')),
  async sheets() {
    try {
      return (await readXlsx(bytes)).map(({ sheet, data }) => ({ name: sheet, rows: data }));
    } catch (error) {
      throw new Refusal(`${name}: the workbook cannot be read (${error.message})`);
    }
  },
});
