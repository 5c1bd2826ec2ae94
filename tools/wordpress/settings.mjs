// The settings of the four blocks: each attribute in the manifest, in words. The plugin ships them as settings.json.
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { importModules } from './source.mjs';
import { GROUPS, WIDGETS, WORDS } from './wording.mjs';

/** Attributes with a place of their own in the editor, or none: the collections are edited as blocks. */
const APART = new Set(['set', 'src', 'soc', 'lang', 'duties', 'steps', 'certifications', 'areas']);

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The elements of the manifest by tag. */
export const elementsOf = (manifest) =>
  new Map(
    manifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName)
      .map((element) => [element.tagName, element]),
  );

/** `'year' | 'hour' | null | undefined` as the values that can be chosen. */
const valuesIn = (type = '') => [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value);

/** `as-of` as "As of", for an attribute that has no words yet. */
const inWords = (name) => name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());

function controlOf(name, type) {
  if (/boolean/.test(type)) return 'toggle';
  if (/(?:^|-)(?:src|url)$/.test(name)) return 'url';
  return 'text';
}

/** One attribute as a setting. Words are looked up by widget, then for all; the manifest's own are the last resort. */
export function settingOf(widget, { name, type = {}, description = '' }, words = WORDS) {
  const { label, help, group, choices, only } = words[`${widget}/${name}`] ?? words[name] ?? {};
  const values = valuesIn(type.text).filter((value) => !['true', 'false'].includes(value));
  const offered = choices ?? (values.length > 1 ? values.map((value) => [value, inWords(value)]) : undefined);
  return {
    name,
    label: label ?? inWords(name),
    help: help ?? (label ? '' : description.split('\n')[0]),
    group: group ?? 'behavior',
    control: offered ? 'select' : controlOf(name, type.text ?? ''),
    ...(offered && { choices: offered[0][0] === '' ? offered : [['', 'Not set'], ...offered] }),
    ...(only && { only }),
  };
}

/** The module that defines an element, and nothing else of the library: the editor's canvas must not be searched for markup. */
function definitionOf(widget) {
  const [found, ...more] = globSync(`cdn/chunks/ma-${widget}-*.js`);
  if (!found || more.length)
    throw new Error(`cdn/chunks holds ${more.length + (found ? 1 : 0)} modules that define ma-${widget}.`);
  return `chunks/${basename(found)}`;
}

/** Everything that the editor, the shortcodes and the renderer know about the library. */
export async function writtenSettings() {
  const { kindOf } = await importModules('builder/kinds/kinds.model.ts');
  const elements = elementsOf(json('custom-elements.json'));
  const widgets = Object.fromEntries(
    Object.entries(WIDGETS).map(([widget, own]) => {
      const { attributes } = elements.get(`ma-${widget}`);
      return [
        widget,
        {
          ...own,
          define: definitionOf(widget),
          sets: kindOf(widget).sets,
          hasCodes: attributes.some(({ name }) => name === 'soc'),
          settings: attributes.filter(({ name }) => !APART.has(name)).map((each) => settingOf(widget, each)),
        },
      ];
    }),
  );
  const { targetLocales } = json('lit-localize.json');
  const nameOf = (code) => new Intl.DisplayNames([code, 'en'], { type: 'language' }).of(code) ?? code;
  return {
    version: json('package.json').version,
    languages: ['en', ...targetLocales].map((code) => [code, nameOf(code)]),
    groups: GROUPS,
    widgets,
  };
}

/** The attributes of a block, read from its saved markup: a filter for authors changes those beside it, not this. */
export function blockAttributes(widget, { settings, hasCodes }) {
  const from = (attribute) => ({
    type: 'string',
    source: 'attribute',
    selector: `.ma-${widget}`,
    attribute,
  });
  const names = ['set', 'src', ...(hasCodes ? ['soc'] : []), ...settings.map(({ name }) => name)];
  const figure = (tag, query) => ({
    type: 'array',
    source: 'query',
    selector: `.ma-${widget} > dl > ${tag}`,
    query,
    default: [],
  });
  return {
    content: { type: 'string', enum: ['built-in', 'own', 'code', 'address'] },
    lang: from('lang'),
    ...Object.fromEntries(names.map((name) => [name, from(`data-ma-${name}`)])),
    ...(widget === 'salary-outlook' && {
      labels: figure('dt', {
        field: { type: 'string', source: 'attribute', attribute: 'data-field' },
        text: { type: 'string', source: 'text' },
      }),
      answers: figure('dd', { text: { type: 'string', source: 'text' } }),
    }),
  };
}
