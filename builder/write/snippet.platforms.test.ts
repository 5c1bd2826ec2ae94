/** Every snippet, unchanged in a page, shows what an element with the same properties shows. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/index.js';
import '../../src/loader/loader.js';
import { load } from '../../src/localization/registry.js';
import { itOnce } from '../../src/testing/engine.js';
import { allowUnsourced, listenToConsole, settled, until } from '../../src/testing/page.js';
import { carried, carriesOptions, formOf } from '../platforms/carry.model.js';
import { empty, row } from '../model/content.model.js';
import { platforms, platformOf } from '../platforms/platforms.model.js';
import { kinds, tagOf } from '../kinds/kinds.model.js';
import {
  attributesIn,
  checked,
  defaults,
  fillIn,
  kindIn,
  type Snippet,
  type Theme,
} from '../model/snippet.model.js';
import { hostile, hostileAction as action, hostileAlone, release } from '../model/snippet.samples.js';
import { languageNamed, textsIn } from './texts.js';
import { writeSnippet, type Written } from './snippet.write.model.js';

/** Snippets that are programs are compiled and compared with these: tests/snippet-platforms.test.mjs. */
const pages = platforms.filter(({ script }) => script !== 'npm');
const LANGUAGES: readonly (readonly [lang: string, theme: Theme])[] = [
  ['', 'auto'],
  ['en', 'light'],
  ['es', 'dark'],
  ['ar', 'auto'],
];
const CONTENTS = { 'built-in': defaults.contents, hostile, 'hostile, markup alone': hostileAlone };

const containers: Element[] = [];
function containerWith(...nodes: Node[]): HTMLElement {
  const container = document.createElement('div');
  container.append(...nodes);
  containers.push(container);
  return container;
}

/** The text below a node without that of the slots around the body: paragraphs there are the page's. */
const textOf = (node: Node): string =>
  node instanceof HTMLSlotElement && /^(?:before|after)$/.test(node.name)
    ? ''
    : node.nodeType === 3
      ? (node.nodeValue ?? '')
      : [...node.childNodes].map(textOf).join('');

/** The rendered result: text, link targets, direction, color scheme, the call to action. */
async function shownIn(element: LitElement, lang: string): Promise<string> {
  await until(() => element.matches(':state(ready)'));
  await settled(element);
  const frame = element.shadowRoot!.querySelector('[part~=frame]')!;
  if (frame.getAttribute('lang') !== (lang || 'en'))
    throw new Error(`shown in ${frame.getAttribute('lang')}`);
  const links = Array.from(frame.querySelectorAll('a'), (link) => link.getAttribute('href'));
  const [dir, theme] = ['dir', 'data-theme'].map((name) => frame.getAttribute(name) ?? '');
  const actions = frame.querySelector<HTMLSlotElement>('slot[name="action"]')!.assignedElements();
  // A Button of WordPress has its link inside.
  const act = actions
    .map((each) => each.querySelector('a') ?? each)
    .map((each) => [each.textContent, each.getAttribute('href')]);
  return [textOf(frame).replace(/\s+/g, ' ').trim(), ...links, dir, theme, ...act.flat()].join('\n');
}

const writeIn = (snippet: Snippet): Written =>
  writeSnippet(snippet, { release, fallback: [], texts: textsIn(languageNamed(snippet.lang || 'en')) });

const directly = new Map<string, Promise<string>>();
/** Without the source, which is a paragraph of the page at platforms that keep a class only. */
function withoutParagraphs(snippet: Snippet): Snippet {
  const content = snippet.contents[snippet.widget];
  const isParagraph = snippet.from === 'own' && kindIn(snippet).shape !== 'figures';
  if (!isParagraph || carriesOptions(formOf(platformOf(snippet.platform), snippet))) return snippet;
  return fillIn(snippet, {
    ...content,
    values: { ...content.values, source: '', sourceUrl: '', sourceDate: '' },
  });
}

/** The element, given the configuration as attributes and a property. */
function shownDirectly(snippet: Snippet): Promise<string> {
  const { widget, lang, from } = snippet;
  const document_ = from === 'own' ? checked(snippet).document : undefined;
  const key = JSON.stringify([widget, attributesIn(snippet), document_, snippet.action]);
  const show = (): Promise<string> => {
    const element = document.createElement(tagOf(widget)) as LitElement;
    for (const [name, value] of Object.entries(attributesIn(snippet))) element.setAttribute(name, value);
    if (snippet.action.words) {
      const link = document.createElement('a');
      Object.assign(link, { className: 'ma-action', textContent: action.words });
      link.setAttribute('href', action.href);
      element.append(link);
    }
    if (document_) Object.assign(element, { [kindIn(snippet).collection]: document_ });
    document.body.append(containerWith(element));
    return shownIn(element, lang);
  };
  if (!directly.has(key)) directly.set(key, show());
  return directly.get(key)!;
}

/** The page's element after the snippet has been pasted. */
async function paste(snippet: Snippet, { body, parts }: Written): Promise<LitElement> {
  const container = containerWith();
  const tag = tagOf(snippet.widget);
  if (platformOf(snippet.platform).form === 'attributes') {
    const element = document.createElement(tag);
    for (const { label, code } of parts)
      if (label.startsWith('Attribute ')) element.setAttribute(label.slice(10), code);
    container.append(element);
  } else container.innerHTML = body;
  document.body.append(container);
  await until(() => container.querySelector(tag) !== null);
  return container.querySelector<LitElement>(tag)!;
}

const pasted = new Map<string, Promise<string>>();
/** The rendered snippet. It is rendered once for all platforms that have the same one. */
function shownPasted(snippet: Snippet, lang: string): Promise<string> {
  const written = writeIn(snippet);
  const { form } = platformOf(snippet.platform);
  const key = JSON.stringify([written.body, lang, form === 'attributes' && written.parts]);
  const show = async (): Promise<string> => {
    const element = await paste(snippet, written);
    const shown = await shownIn(element, lang);
    element.closest('div')!.remove();
    return shown;
  };
  if (!pasted.has(key)) pasted.set(key, show());
  return pasted.get(key)!;
}

describe('a snippet', () => {
  allowUnsourced();
  listenToConsole();
  before(() => Promise.all(LANGUAGES.flatMap(([lang]) => (lang ? load(lang) : []))));
  afterEach(() => {
    containers.splice(0).forEach((container) => container.remove());
    directly.clear();
    pasted.clear();
  });

  for (const { name } of kinds)
    for (const [what, contents] of Object.entries(CONTENTS))
      itOnce(
        `${name}, ${what}: shows the same at every platform, in four languages and three themes`,
        async () => {
          const from = what === 'built-in' ? what : 'own';
          const same = async (platform: string, lang: string, theme: Theme): Promise<void> => {
            const snippet: Snippet = {
              ...defaults,
              widget: name,
              from,
              contents,
              action,
              platform,
              lang,
              theme,
            };
            const kept = withoutParagraphs(carried(snippet).snippet);
            const shown = await shownPasted(snippet, kept.lang);
            // In markup, a note and a deck are paragraphs of the page, which are shown in their own place.
            const { note = '', deck = '' } = contents[name]?.values ?? {};
            const own = [note, deck].map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
            const bare = (text: string): string =>
              own
                .reduce((rest, each) => rest.replaceAll(each, ''), text)
                .replace(/ +/g, ' ')
                .replace(/ $/gm, '');
            expect(bare(shown), `${platform}, ${lang || 'as the page'}, ${theme}`).to.equal(
              bare(await shownDirectly(kept)),
            );
          };
          for (const { id } of pages)
            await Promise.all(LANGUAGES.map(([lang, theme]) => same(id, lang, theme)));
        },
      );

  it('shows the sentence below the heading and the source as paragraphs, at platforms that keep a class only', async () => {
    const values = { deck: 'For the day section.', source: 'Harlan', sourceDate: '2026-08' };
    for (const platform of ['moodle', 'wordpress-blocks']) {
      const snippet = fillIn(
        { ...defaults, platform },
        { ...empty, ...row(values, [row({ text: 'Draw blood' })]) },
      );
      expect(carried(snippet).lost.join())
        .to.include('Source: shown as a paragraph')
        .and.not.to.include('Sentence');
      const element = await paste(snippet, writeIn(snippet));
      await until(() => element.matches(':state(ready)'));
      const paragraphs = [...element.shadowRoot!.querySelectorAll('slot')]
        .flatMap((slot) => slot.assignedElements())
        .map(({ textContent }) => textContent);
      expect(paragraphs).to.deep.equal(['For the day section.', 'Source: Harlan, August 2026.']);
    }
  });

  it('shows a pair whose label is that of a figure as a pair, at platforms that keep more than a class', async () => {
    const values = { median: '$1', payPeriod: 'year' };
    const content = { ...empty, ...row(values, [row({ label: '25% earn less than', value: '$2' })]) };
    const snippet = fillIn({ ...defaults, widget: 'salary-outlook', platform: 'canvas' }, content);
    expect(await shownPasted(snippet, 'en')).to.equal(await shownDirectly(snippet));
  });

  it('shows a growth that is written without the sign of percent, also at platforms that keep a class only', async () => {
    const values = { median: '$1', payPeriod: 'year', growth: '13', growthPeriod: '2025 to 2035' };
    const snippet = fillIn(
      { ...defaults, widget: 'salary-outlook', platform: 'moodle' },
      { ...empty, ...row(values) },
    );
    expect(await shownPasted(snippet, '')).to.equal(await shownDirectly(carried(snippet).snippet));
  });

  for (const { id: platform } of pages)
    it(`can be read without scripts, and loses no word: ${platform}`, () => {
      for (const { name } of kinds) {
        const snippet: Snippet = {
          ...defaults,
          widget: name,
          from: 'own',
          contents: hostile,
          action,
          platform,
          lang: 'es',
        };
        const { body } = writeIn(snippet);
        if (platformOf(platform).form === 'attributes') continue;
        const text = containerWith();
        text.innerHTML = body;
        for (const each of wordsOf(name)) expect(text.textContent, `${name}: ${each}`).to.include(each);
        const link = text.querySelector('a.ma-action, .ma-action > a')!;
        expect([link.textContent, link.getAttribute('href')]).to.deep.equal([action.words, action.href]);
      }
    });

  for (const [platform, source, isLost] of [
    ['html', 'Harlan', true],
    ['html', '', false],
    ['moodle', 'Harlan', false],
    ['wix', '', true],
  ] as const)
    it(`reports that the first cell of a table is not shown if the data are JSON: ${platform}, ${source || 'no source'}`, () => {
      const rows = [row({ name: 'Day' }, [row({ text: '9 months' })])];
      const content = { ...row({ corner: 'Way', source }, rows), columns: ['Length'] };
      const snippet = fillIn({ ...defaults, widget: 'certification-comparison', platform }, content);
      expect(carried(snippet).lost.some((each) => each.startsWith('First cell'))).to.equal(isLost);
    });

  it('loses its theme, language and level of heading at platforms without options, and reports it there only', () => {
    for (const { id: platform } of platforms)
      for (const { name } of kinds) {
        const options = { ...defaults.options, [name]: { 'heading-level': '3' } };
        const snippet: Snippet = {
          ...defaults,
          widget: name,
          from: 'own',
          contents: hostile,
          platform,
          theme: 'dark',
          options,
        };
        const isWhole = carriesOptions(formOf(platformOf(platform), snippet));
        const lost = carried(snippet).lost.filter((each) => /^(?:Theme|Language|Heading level):/.test(each));
        expect(lost.length, `${platform}, ${name}`).to.equal(isWhole ? 0 : 3);
      }
  });
});

/** The author's words of a widget, which the text must contain. */
const wordsOf = (name: keyof typeof hostile): string[] => {
  const { values, rows, columns } = hostile[name];
  const isShown = ([field]: [string, string]): boolean =>
    !/^(?:sourceUrl|sourceDate|href|value|payPeriod|growthPeriod)$/.test(field);
  const within = (each: (typeof rows)[number]): string[] => [
    ...Object.entries(each.values)
      .filter(isShown)
      .flatMap(([, value]) => value.split('\n')),
    ...each.rows.flatMap(within),
  ];
  return [...within({ values, rows }), ...columns].map((each) => each.replace(/\s+/g, ' ').trim());
};
