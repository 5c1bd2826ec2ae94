// Reads and writes XLIFF, the format of the translators, with one file for each language. A message has the English text,
// the translation with its state, and a note for the translator.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { XliffFormatter } from '@lit/localize-tools/lib/formatters/xliff.js';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';

const parse = (text) => new DOMParser().parseFromString(text, 'text/xml');
const all = (node, tag) =>
  Array.from({ length: node.getElementsByTagName(tag).length }, (_, i) =>
    node.getElementsByTagName(tag).item(i),
  );

const UNIT = /<trans-unit\b[^>]*?\bid="([^"]*)"[^>]*>([^]*?)<\/trans-unit>/g;
const TARGET = /<target\b[^>]*(?<!\/)>([^]*)<\/target>/;
const MARKUP = /<\/?[a-z][^<>]*>|<|&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);)/gi;
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Lists markup in the translations of a file: as XML, it would be another element, and its text would be lost. */
export const markupProblems = (path) =>
  [...(existsSync(path) ? readFileSync(path, 'utf8') : '').matchAll(UNIT)].flatMap(([, id, unit]) =>
    [...new Set(TARGET.exec(unit)?.[1].match(MARKUP))].map(
      (markup) => `${path}: ${id}: write ${escaped(markup)} instead of ${markup}`,
    ),
  );

/** The units of a file by id. Empty if there is no file. */
export function unitsIn(path) {
  const problems = markupProblems(path);
  if (problems.length) throw new Error(problems.join('\n'));
  if (!existsSync(path)) return new Map();
  return new Map(
    all(parse(readFileSync(path, 'utf8')), 'trans-unit').map((unit) => [unit.getAttribute('id'), unit]),
  );
}
export const textOf = (unit, tag) => unit?.getElementsByTagName(tag).item(0)?.textContent;

/** Returns true if no speaker of the language has read it. */
export const isUnread = (unit) =>
  /^needs-/.test(unit.getElementsByTagName('target').item(0)?.getAttribute('state') ?? '');

/**
 * Writes the current English texts into `<folder>/<locale>.xlf`. Translations stay. If the English of an id has changed,
 * its translation is marked for review. Units whose message is gone are removed.
 */
export async function writeEnglish(folder, { sourceLocale, targetLocales }, messages) {
  mkdirSync(folder, { recursive: true });
  const paths = targetLocales.map((locale) => join(folder, `${locale}.xlf`));
  const before = paths.map(unitsIn);
  const formatter = new XliffFormatter({
    sourceLocale,
    targetLocales,
    resolve: (path) => path,
    interchange: { format: 'xliff', xliffDir: folder },
  });
  const translated = new Map(formatter.readTranslations().map((each) => [each.locale, each.messages]));
  await formatter.writeOutput(messages, translated);
  paths.forEach((path, index) => {
    const document = parse(readFileSync(path, 'utf8'));
    for (const unit of all(document, 'trans-unit')) {
      const old = before[index].get(unit.getAttribute('id'));
      const target = unit.getElementsByTagName('target').item(0);
      if (old && target && textOf(old, 'source') !== textOf(unit, 'source'))
        target.setAttribute('state', 'needs-review-translation');
    }
    writeFileSync(path, new XMLSerializer().serializeToString(document).trimEnd() + '\n');
  });
}
