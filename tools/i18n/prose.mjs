// The texts of the built-in content: in English from the source, in another language from its XLIFF file.
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { importSource } from '../lib/import-source.mjs';
import { textOf, unitsIn } from './xliff.mjs';

/** The folder of translations of the built-in content, one file for each language. */
export const TRANSLATIONS = 'locales/content';

const named = (module, ending) => Object.entries(module).find(([name]) => name.endsWith(ending))[1];

/** The note for a slug: its own, else that of a pattern in which `*` matches any part. */
function noteFor(slug, notes) {
  const parts = slug.split('.');
  const fits = (pattern) =>
    pattern.length === parts.length && pattern.every((part, i) => part === '*' || part === parts[i]);
  return notes[slug] ?? Object.entries(notes).find(([pattern]) => fits(pattern.split('.')))?.[1];
}

/** The English texts and the notes for translators of each file (`career-path`), by slug. */
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

/** The English texts as messages of `lit-localize`, named `career-path.career.heading`. */
export const proseMessages = async () =>
  (await englishProse()).flatMap(({ file, prose, notes }) =>
    Object.entries(prose).map(([slug, words]) => ({
      name: `${file}.${slug}`,
      contents: [words],
      desc: noteFor(slug, notes),
    })),
  );

/** The translated texts of a file, by slug, without those not translated yet. */
export function proseIn(locale, file) {
  const units = [...unitsIn(`${TRANSLATIONS}/${locale}.xlf`)];
  return Object.fromEntries(
    units
      .filter(([id]) => id.startsWith(`${file}.`))
      .map(([id, unit]) => [id.slice(file.length + 1), textOf(unit, 'target')])
      .filter(([, words]) => words?.trim()),
  );
}
