// The built-in content as plain markup, in each language, for readers without scripts, feeds and mails.
import { importTogether } from '../lib/import-source.mjs';

/** `{ 'es/career-path.first.html': '<h2>…' }`; the first set of a widget is also listed by its own name. */
export async function readableFiles(languages) {
  const { builtInOf, defaults, dialects, fallbackOf, kinds, languageFor, write } = await importTogether(
    'builder/write/built-in.ts',
    'builder/kinds/kinds.model.ts',
    'builder/model/snippet.model.ts',
    'builder/write/texts.ts',
    'builder/write/write.model.ts',
  );
  const files = {};
  for (const lang of languages) {
    const language = await languageFor(lang);
    for (const kind of kinds)
      for (const [index, [set]] of kind.sets.entries()) {
        const snippet = {
          ...defaults,
          widget: kind.name,
          lang,
          options: { ...defaults.options, [kind.name]: index ? { set } : {} },
        };
        const pieces = fallbackOf(kind, await builtInOf(snippet), language);
        const markup = pieces.map((piece) => write(piece, dialects.wordpress)).join('\n');
        for (const name of index ? [set] : ['first', set])
          files[`${lang}/${kind.name}.${name}.html`] = markup;
      }
  }
  return files;
}
