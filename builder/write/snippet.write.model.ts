/** Writes the snippet for the chosen platform from the author's configuration. */
import { directionOf } from '../../src/localization/negotiate.js';
import { actionOf } from '../model/action.model.js';
import { carried, carriesOptions, formOf, isJsonNeeded } from '../platforms/carry.model.js';
import { valueOf, type Content } from '../model/content.model.js';
import { notesOf } from './notes.model.js';
import { chunksOf } from './head.model.js';
import type { Part } from './frameworks.model.js';
import { platformOf, type Form } from '../platforms/platforms.model.js';
import { instead, steps } from '../platforms/platforms.prose.js';
import { englishTexts, type MarkupOptions, type Texts } from '../kinds/kind.model.js';
import { tagOf } from '../kinds/kinds.model.js';
import { isBlock, markup, type Attributes, type Markup, type Piece } from './piece.model.js';
import { isFromLoader, partsOf, scriptOf } from './parts.model.js';
import type { Release } from './release.model.js';
import {
  attributesIn,
  checked,
  contentIn,
  hasShownContent,
  kindIn,
  type Snippet,
} from '../model/snippet.model.js';
import { blocksOf, htmlBlock } from './wordpress.model.js';
import { dialects, write } from './write.model.js';

/** Inputs of the snippet beside the configuration. */
export interface WriteOptions {
  readonly release: Release;
  /** Words in the snippet's language. */
  readonly texts: Texts;
  /** The built-in content as markup, for readers without scripts. */
  readonly fallback: readonly Piece[];
  /** The pay of the chosen occupation, in the format of the form; `undefined` while it is fetched. */
  readonly pay?: Content | undefined;
}

export interface Written {
  /** The part to paste comes first; the part for an administrator follows. */
  readonly parts: readonly Part[];
  /** An alternative without a snippet. */
  readonly instead: string | undefined;
  /** The steps for the author. */
  readonly steps: readonly string[];
  /** Data that the platform's form loses. */
  readonly lost: readonly string[];
  /** Notes about this snippet, for the author. */
  readonly notes: readonly string[];
  /** True if lines in the head of the page can have the browser ask for the chunks of the loader. */
  readonly canPreload: boolean;
  /** The markup alone, in the format of the platform. */
  readonly body: string;
}

/** Returns the attributes of the tag as `data-ma-*`. `lang` and `dir` stay, because they describe the text. */
const asData = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      /^(?:lang|dir)$/.test(name) ? name : `data-ma-${name}`,
      value,
    ]),
  );

/** Options that name items by their ids, which markup then needs: without one, an id is made of the item's words. */
const NAMING_IDS = ['storage-key', 'current', 'compare'];

/** The readable markup of the content; empty for built-in content, and while the pay of an occupation is fetched. */
function piecesIn(snippet: Snippet, form: Form, { texts, pay }: WriteOptions): readonly Piece[] {
  const content = { 'built-in': undefined, code: pay, own: contentIn(snippet) }[snippet.from];
  if (!content) return [];
  const attributes = attributesIn(snippet);
  const level = Number(attributes['heading-level'] ?? 2);
  const hasData = carriesOptions(form);
  const hasIds = NAMING_IDS.some((name) => attributes[name]);
  const how: MarkupOptions = {
    heading: valueOf(content, 'heading'),
    level,
    hasData,
    hasIds,
    // Without `data-*`, the element recognizes figures by their English labels.
    texts: hasData ? texts : { ...texts, label: englishTexts.label },
  };
  return kindIn(snippet).pieces(content, how);
}

/** The call to action, after everything that is read as data. */
function actionIn({ action, platform }: Snippet): readonly Markup[] {
  const { words, href } = actionOf(action) ?? {};
  const target = platformOf(platform).isFramed ? '_blank' : undefined;
  return words ? [markup('a', { class: 'ma-action', href, target }, words)] : [];
}

function attributesOf(snippet: Snippet, isJson: boolean): Attributes {
  const given = attributesIn(snippet);
  const isRightToLeft = snippet.from !== 'built-in' && directionOf(snippet.lang || 'en') === 'rtl';
  return {
    ...given,
    ...(isRightToLeft && { dir: 'rtl' }),
    ...(isJson && { [kindIn(snippet).collection]: { json: checked(snippet).document } }),
  };
}

/** The element with its readable markup, in the form that survives at the platform. */
function rootOf(snippet: Snippet, form: Form, attributes: Attributes, pieces: readonly Piece[]): Markup {
  const tag = tagOf(snippet.widget);
  // Editors delete empty elements. A non-breaking space prevents that, and is not parsed as data.
  const filled = pieces.length ? pieces : ['\u00a0'];
  switch (form) {
    case 'tag':
    case 'attributes':
      return markup(tag, attributes, form === 'tag' ? pieces : []);
    case 'markup':
      return markup('div', { class: tag, 'data-ma-widget': snippet.widget, ...asData(attributes) }, filled);
    case 'class':
      return markup('div', { class: tag }, filled);
    case 'blocks':
      return blocksOf(tag, filled);
  }
}

export function writeSnippet(original: Snippet, options: WriteOptions): Written {
  const platform = platformOf(original.platform);
  const { snippet, lost } = carried(original);
  const form = formOf(platform, snippet);
  const dialect = dialects[platform.dialect];
  const isJson = isJsonNeeded(snippet, form, platform);
  const attributes = attributesOf(snippet, isJson);
  const action = actionIn(snippet);
  const pieces = [...piecesIn(snippet, form, options), ...action];
  const root = rootOf(snippet, form, attributes, pieces);
  const noscript =
    snippet.from === 'built-in' && platform.holdsNoscript && options.fallback.length
      ? markup('noscript', {}, options.fallback)
      : undefined;
  const all = [platform.form === 'blocks' && form === 'markup' ? htmlBlock(root) : root, noscript].filter(
    (each) => each !== undefined,
  );
  // Markdown makes a paragraph of a single line, unless it is a block of HTML.
  const isWrapped = platform.dialect === 'template' && !pieces.some(isBlock);
  const lines = isWrapped ? [markup('div', {}, all)] : all;
  const body = (indent = 0): string =>
    lines.map((each) => write(each, dialect, ' '.repeat(indent))).join('\n');

  const name = snippet.widget;
  const title = name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const script = scriptOf(snippet, options.release);
  const chunks = isFromLoader(platform, script)
    ? chunksOf({ ...snippet, lang: original.lang }, form, tagOf(name), options.release)
    : [];
  const isCopyable = hasShownContent(snippet);
  const hasHead = snippet.hasHead && chunks.length > 0;
  const written = { snippet, platform, release: options.release, title, attributes, script, body };
  return {
    parts: isCopyable ? partsOf({ ...written, chunks: hasHead ? chunks : [] }) : [],
    instead: instead[platform.id]
      ?.replaceAll('{name}', kindIn(snippet).title)
      .replaceAll('{tag}', tagOf(name)),
    steps: [...(steps[platform.id] ?? []), ...(steps[`${platform.id}/${name}`] ?? [])].map((each) =>
      each.replaceAll('{title}', title).replaceAll('{class}', tagOf(name)),
    ),
    lost,
    notes: notesOf(snippet, platform, {
      isCopyable,
      version: options.release.version,
      isJson: isJson && form !== 'attributes',
      hasAction: action.length > 0,
      hasHead,
      isForPage: original.lang === '',
      noscript,
      script,
    }),
    canPreload: chunks.length > 0,
    body: body(),
  };
}
