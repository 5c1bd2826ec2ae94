// node scripts/i18n.mjs build | extract | check
// build: what the code needs (src/generated). extract: English out, into locales/ui. check: is every language whole?
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { printDiagnostics } from '@lit/localize-tools/lib/typescript.js';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { pseudo } from './pseudo.mjs';

const config = readConfigFileAndWriteSchema('lit-localize.json');
const { xliffDir } = config.interchange;
const generated = config.output.outputDir;

const parseXml = (text) => new DOMParser().parseFromString(text, 'text/xml');
const all = (node, tag) =>
  Array.from({ length: node.getElementsByTagName(tag).length }, (_, i) =>
    node.getElementsByTagName(tag).item(i),
  );
const unitsIn = (path) =>
  new Map(
    existsSync(path)
      ? all(parseXml(readFileSync(path, 'utf8')), 'trans-unit').map((unit) => [unit.getAttribute('id'), unit])
      : [],
  );
const textOf = (unit, tag) => unit?.getElementsByTagName(tag).item(0)?.textContent;

function localizer(into = xliffDir) {
  return new RuntimeLitLocalizer({ ...config, interchange: { ...config.interchange, xliffDir: into } });
}

function messagesOf(one) {
  const { messages, errors } = one.extractSourceMessages();
  if (errors.length) {
    printDiagnostics(errors);
    process.exit(1);
  }
  return messages;
}

/** Writes `<locale>.xlf`; where the English under an id has changed, the translation is marked for review. */
async function extract(into = xliffDir) {
  const one = localizer(into);
  const messages = messagesOf(one);
  mkdirSync(into, { recursive: true });
  const paths = config.targetLocales.map((locale) => join(into, `${locale}.xlf`));
  const before = paths.map(unitsIn);
  await one.writeInterchangeFiles();
  paths.forEach((path, index) => {
    const doc = parseXml(readFileSync(path, 'utf8'));
    for (const unit of all(doc, 'trans-unit')) {
      const old = before[index].get(unit.getAttribute('id'));
      const target = unit.getElementsByTagName('target').item(0);
      if (old && target && textOf(old, 'source') !== textOf(unit, 'source'))
        target.setAttribute('state', 'needs-review-translation');
    }
    writeFileSync(path, new XMLSerializer().serializeToString(doc).trimEnd() + '\n');
  });
  return messages;
}

const categories = (text) =>
  new Set(Array.from(text.matchAll(/(?:^|\s)(zero|one|two|few|many|other) ?\{/g), ([, key]) => key));
const slots = (text) =>
  [...new Set(Array.from(text.matchAll(/\{(\w+)(?:,|\})|<\/?b>/g), ([whole, name]) => name ?? whole))]
    .sort()
    .join(' ');

function problemsOf(locale, unit, id) {
  const source = textOf(unit, 'source');
  const target = textOf(unit, 'target');
  if (!target?.trim()) return [`${locale}: ${id} is not translated`];
  const wrong =
    slots(source) === slots(target)
      ? []
      : [`${locale}: ${id} has other placeholders: ${slots(source)} / ${slots(target)}`];
  if (!/^\{\w+, plural,/.test(source)) return wrong;
  const missing = new Intl.PluralRules(locale)
    .resolvedOptions()
    .pluralCategories.filter((key) => !categories(target).has(key));
  return [...wrong, ...missing.map((key) => `${locale}: ${id} lacks the plural form "${key}"`)];
}

async function check() {
  const copy = mkdtempSync(join(tmpdir(), 'xliff-'));
  if (existsSync(xliffDir)) cpSync(xliffDir, copy, { recursive: true });
  const messages = await extract(copy);
  const problems = readdirSync(copy)
    .filter(
      (file) =>
        !existsSync(join(xliffDir, file)) ||
        readFileSync(join(xliffDir, file), 'utf8') !== readFileSync(join(copy, file), 'utf8'),
    )
    .map((file) => `${xliffDir}/${file} is not current: run "npm run i18n:extract"`);
  for (const locale of config.targetLocales) {
    const units = unitsIn(join(copy, `${locale}.xlf`));
    for (const { name } of messages) problems.push(...problemsOf(locale, units.get(name), name));
    const unread = [...units.values()].filter((unit) =>
      /^needs-/.test(unit.getElementsByTagName('target').item(0)?.getAttribute('state') ?? ''),
    );
    console.log(`${locale}: ${messages.length} messages, ${unread.length} not yet read by a person`);
  }
  problems.forEach((problem) => console.error(problem));
  process.exitCode = problems.length ? 1 : 0;
}

/** Only what changed is written, so that watchers and `tsc` rest. */
function write(path, text) {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

/** The word tables, straight from the XLIFF: all our messages are plain text with an id. */
function build() {
  mkdirSync(generated, { recursive: true });
  const table = (entries) =>
    `// Generated by scripts/i18n.mjs.\nexport const templates = ${JSON.stringify(Object.fromEntries(entries), null, 2)};\n`;
  const messages = messagesOf(localizer());
  for (const locale of config.targetLocales) {
    const units = unitsIn(join(xliffDir, `${locale}.xlf`));
    const translated = messages
      .map(({ name }) => [name, textOf(units.get(name), 'target')])
      .filter(([, text]) => text?.trim());
    write(join(generated, `${locale}.ts`), table(translated));
  }
  write(
    join(generated, 'en-XA.ts'),
    table(messages.map(({ name, contents }) => [name, pseudo(contents.join(''))])),
  );
  const codes = JSON.stringify(config.targetLocales);
  write(
    config.output.localeCodesModule,
    `// Generated by scripts/i18n.mjs.\nexport const sourceLocale = ${JSON.stringify(config.sourceLocale)};\nexport const targetLocales = ${codes} as const;\n`,
  );
  // One literal import() a language: bundlers follow nothing else.
  const lines = config.targetLocales.map(
    (locale) => `  ${JSON.stringify(locale)}: () => import('./locales/${locale}.js'),`,
  );
  write(
    join(generated, '../loaders.ts'),
    `// Generated by scripts/i18n.mjs.\nexport const loaders = {\n${lines.join('\n')}\n};\n`,
  );
}

await { build, extract, check }[process.argv[2]]();
