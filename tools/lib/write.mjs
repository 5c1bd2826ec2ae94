import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const written = new Set();

/** Writes a file only if its text has changed, so that watchers and `tsc` do not run for nothing. */
export function write(path, text) {
  written.add(resolve(path));
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

/** Removes the files of a folder that this process has not written, such as those of a language that is gone. */
export function removeOthers(folder) {
  for (const path of globSync('**', { cwd: folder }).map((name) => resolve(folder, name)))
    if (statSync(path).isFile() && !written.has(path)) rmSync(path);
}
