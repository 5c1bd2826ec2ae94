// Finds the workbooks in the folders, files and archives that a person gave, by their content: one of each kind.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { edition } from './changes.mjs';
import { isOews, readOews } from './oews.mjs';
import { Refusal } from './refusal.mjs';
import { isProjections, readProjections } from './projections.mjs';
import { isCandidate, workbooksIn } from './workbook.mjs';

const KINDS = { nation: 'national OEWS', states: 'state OEWS', projections: 'Employment Projections' };
/** True for the file that Excel writes beside a workbook that is open. */
const isLockFile = (path) => basename(path).startsWith('~$');

/** Returns the files of a folder that may be workbooks, or the one file at a path, whatever its name is. */
function filesAt(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Refusal(`${path}: there is no such file or folder`);
  if (!found.isDirectory()) return [[path, readFileSync(path)]];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !isLockFile(entry.name))
    .map(({ name }) => [join(path, name), readFileSync(join(path, name))])
    .filter(([name, bytes]) => /\.(?:xlsx?|zip)$/i.test(name) || isCandidate(bytes));
}

/** Parses a workbook; `undefined` if it is none of the three kinds. */
async function readWorkbook({ name, sheets }, today) {
  const all = await sheets();
  if (isOews(all[0]?.rows)) return readOews(name, all, today);
  return isProjections(all) ? readProjections(name, all, today) : undefined;
}

async function readFile([path, bytes], today) {
  const name = basename(path);
  const read = [];
  const others = [];
  for (const each of workbooksIn(name, bytes)) {
    const found = await readWorkbook(each, today);
    if (found) read.push({ ...found, name: each.name, sha256: each.sha256, saved: each.saved });
    else others.push(each.name);
  }
  // Other workbooks are no error beside a known one: an archive of BLS also has one that explains the fields.
  if (!read.length) throw new Refusal(`${others.join(', ')}: neither a workbook of OEWS by nation or state nor one with table 1.2 of the Employment Projections`); // prettier-ignore
  return read;
}

export const editionOf = ({ kind, edition: date, from, to }) =>
  kind === 'projections' ? `${from} to ${to}` : edition(date);

/** Returns the workbooks by kind. Throws one error with the problems of all files. */
export async function givenWorkbooks(paths, today) {
  const all = [];
  const lines = [];
  for (const path of paths)
    try {
      const files = filesAt(path);
      if (!files.length)
        throw new Refusal(`${path}: no workbook (.xlsx) and no archive (.zip) in this folder`);
      for (const file of files)
        try {
          all.push(...(await readFile(file, today)));
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          lines.push(...error.lines);
        }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      lines.push(...error.lines);
    }
  const given = {};
  for (const each of all) {
    const other = given[each.kind];
    if (other && other.sha256 !== each.sha256)
      lines.push(`two ${KINDS[each.kind]} workbooks, ${other.name} (${editionOf(other)}) and ${each.name} (${editionOf(each)}): give one`); // prettier-ignore
    given[each.kind] = each;
  }
  const { nation, states } = given;
  if (nation && states && nation.edition !== states.edition)
    lines.push(`${nation.name} is of ${edition(nation.edition)}, ${states.name} of ${edition(states.edition)}: figures of different editions are never shown side by side`); // prettier-ignore
  if (lines.length) throw new Refusal(lines);
  return given;
}
