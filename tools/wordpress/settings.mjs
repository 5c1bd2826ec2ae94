// The settings of the four blocks: each attribute of the manifest with its label. The plugin contains them as settings.json.
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { importTogether } from '../lib/import-source.mjs';
import { readPo } from './gettext.mjs';
import { GROUPS, LABELS, SAMPLES, WIDGETS, WORDS } from './wording.mjs';

/** Attributes that are no settings. The editor has controls of its own for the first four, and shows collections as blocks. */
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

/** Returns the values in a type: `year` and `hour` of `'year' | 'hour' | null | undefined`. */
const valuesIn = (type = '') => [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value);

/** Returns "As of" for `as-of`, for an attribute without a label. */
const inWords = (name) => name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());

function controlOf(name, type) {
  if (/boolean/.test(type)) return 'toggle';
  if (/(?:^|-)(?:src|url)$/.test(name)) return 'url';
  return 'text';
}

const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));

/**
 * Returns the texts that the editor writes into posts, by language: `es.samples.firstStep`, `es.hour.median`. They are in
 * the language of the block. WordPress translates the other texts, into the language of the editor's user.
 */
function postTexts() {
  const textsIn = (translate) => ({
    samples: mapValues(SAMPLES, translate),
    year: mapValues(LABELS, (label) => translate(label.year ?? label)),
    hour: mapValues(LABELS, (label) => translate(label.hour ?? label)),
  });
  const translated = globSync('wordpress/languages/*.po').map((file) => {
    const found = readPo(readFileSync(file, 'utf8'));
    return [basename(file, '.po'), textsIn((text) => found.get(text) ?? text)];
  });
  return { en: textsIn((text) => text), ...Object.fromEntries(translated) };
}

/** Returns an attribute as a setting. Its texts are those for the widget, else those for all widgets, else from the manifest. */
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

/** Returns the chunk that registers an element. Unlike the loader, it does not replace markup in the editor's canvas. */
function definitionOf(widget) {
  const files = globSync(`cdn/chunks/ma-${widget}-*.js`);
  if (files.length !== 1)
    throw new Error(`cdn/chunks has ${files.length} modules that register ma-${widget}: build again.`);
  return `chunks/${basename(files[0])}`;
}

/** Returns the content of settings.json, for the editor and the shortcodes. */
export async function writtenSettings() {
  const { kindOf } = await importTogether('builder/kinds/kinds.model.ts');
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
          // The attribute for data as JSON: the editor has no control for it, but keeps it.
          data: kindOf(widget).collection,
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
    postTexts: postTexts(),
    widgets,
  };
}

/**
 * Returns the attributes of a block. WordPress reads all but `content` from the saved markup, because its filter for authors
 * may change attributes in the comment of the block.
 */
export function blockAttributes(widget, { settings, hasCodes, data }) {
  const from = (attribute) => ({
    type: 'string',
    source: 'attribute',
    selector: `.ma-${widget}`,
    attribute,
  });
  const names = ['set', 'src', ...(hasCodes ? ['soc'] : []), data, ...settings.map(({ name }) => name)];
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
    // Present if the saved markup has a wrapper around the blocks beside the data, such as a button.
    action: {
      type: 'string',
      source: 'attribute',
      selector: `.ma-${widget} > .ma-action`,
      attribute: 'class',
    },
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
