// The words of the built-in content: in English as the source has them, in another language as its XLIFF has them.
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { importSource } from '../lib/import-source.mjs';
import { textOf, unitsIn } from './xliff.mjs';

/** The folder for translators, one file for each language. */
export const CONTENT = 'locales/content';

const named = (module, ending) => Object.entries(module).find(([name]) => name.endsWith(ending))[1];

/** The note for a slug: its own, else that of a pattern in which `*` stands for any part. */
function noteFor(slug, notes) {
  const parts = slug.split('.');
  const fits = (pattern) =>
    pattern.length === parts.length && pattern.every((part, i) => part === '*' || part === parts[i]);
  return notes[slug] ?? Object.entries(notes).find(([pattern]) => fits(pattern.split('.')))?.[1];
}

/** The English: by file (`career-path`), its words by slug. */
export async function englishProse() {
  const files = globSync('src/content/*/*.prose.ts').sort();
  return Promise.all(
    files.map(async (file) => {
      const module = await importSource(file);
      return {
        file: basename(file, '.prose.ts'),
        prose: named(module, 'Prose'),
        notes: named(module, 'Notes'),
      };
    }),
  );
}

/** The same as messages, as `lit-localize` has them: `career-path.career.heading`. */
export const proseMessages = async () =>
  (await englishProse()).flatMap(({ file, prose, notes }) =>
    Object.entries(prose).map(([slug, words]) => ({
      name: `${file}.${slug}`,
      contents: [words],
      desc: noteFor(slug, notes),
    })),
  );

/** The words of a file in another language, by slug; without what is not translated yet. */
export function proseIn(locale, file) {
  const units = [...unitsIn(`${CONTENT}/${locale}.xlf`)];
  return Object.fromEntries(
    units
      .filter(([id]) => id.startsWith(`${file}.`))
      .map(([id, unit]) => [id.slice(file.length + 1), textOf(unit, 'target')])
      .filter(([, words]) => words?.trim()),
  );
}
