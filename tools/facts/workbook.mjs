// Parses workbooks, .xlsx files or the .zip archives of BLS, as sheets of rows. We chose read-excel-file: it is maintained
// since 2018 and throws for files that are no workbook. A workbook of 38,557 rows (4.8 MB, 35 MB inflated) takes it 3.0 s
// and 220 MB of memory. Others: hucre, 1.4 s and 245 MB, is four months old. @e965/xlsx, 5.4 s and 390 MB, is a copy of
// SheetJS and parses any text as a table. exceljs had its last release in 2023. None limits the inflated size of an
// archive, so zip.mjs does.
import { createHash } from 'node:crypto';
import readXlsx from 'read-excel-file/node';
import { Refusal } from './refusal.mjs';
import { filesIn } from './zip.mjs';

/** First bytes of an Excel file of before 2007, or of a newer one with a password. */
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

/** Returns the day on which the publisher saved a workbook, such as `2026-04-30`. */
const savedOn = (core) => /<dcterms:modified[^>]*>(\d{4}-\d\d-\d\d)/.exec(core ?? '')?.[1];

/**
 * Returns the workbooks in a file: the file itself, or those in an archive. `sheets` parses a workbook only when it is
 * called, because an archive may contain workbooks that are not needed.
 */
export function workbooksIn(name, bytes) {
  if (!startsWith(bytes, ZIP)) throw new Refusal(refusal(name, bytes));
  const files = new Map(filesIn(name, bytes));
  if (files.has('xl/workbook.xml')) return [workbook(name, bytes, files.get('docProps/core.xml'))];
  // Not the lock files of Excel (`~$…`), nor the metadata of macOS (`._…`).
  const inside = [...files].filter(([path]) => /\.xlsx$/i.test(path) && !/(?:^|\/)(?:~\$|\._)/.test(path));
  if (!inside.length) throw new Refusal(`${name}: an archive without a workbook (.xlsx)`);
  return inside.flatMap(([path, content]) => workbooksIn(`${name}: ${path}`, content));
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
