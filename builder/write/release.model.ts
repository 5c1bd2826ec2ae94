/** The version that a snippet names: its addresses, its hashes, and the script tags that ask for it. */
import { dialects } from './write.model.js';

/** The chunks of a first picture, by tag and language. */
type Chunks = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** `cdn/manifest.json`, as the build writes it. */
export interface Release {
  readonly version: string;
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
  /** With built-in content. */
  readonly preload?: Chunks;
  /** With data of the page's own. */
  readonly preloadOwnData?: Chunks;
}

export const LOADER = 'cdn/ma-widgets.js';
export const CLASSIC = 'cdn/classic.js';
export const STYLESHEET = 'cdn/ma-widgets.css';

/** The exact version: a range brings another file one day, which a hash would refuse. */
export const addressOf = ({ version }: Release, path: string): string =>
  `https://cdn.jsdelivr.net/npm/ma-widgets@${version}/${path}`;

/** One element in one language, importing nothing: the only kind of file that a hash can vouch for. */
export const standaloneOf = (tag: string, lang: string): string =>
  lang === 'en' ? `cdn/standalone/${tag}.js` : `cdn/standalone/${lang}/${tag}.js`;

export const integrityOf = ({ files }: Release, path: string): string | undefined => files[path]?.integrity;

type Attribute = readonly [name: string, value?: string];

/** A tag in lines, as the README writes it, where it has more to say than fits on one. */
function tagOf(name: string, attributes: readonly Attribute[], end: string): string {
  const written = attributes.map(([key, value]) =>
    value === undefined ? key : `${key}="${dialects.html.attribute(value)}"`,
  );
  const line = `<${name} ${written.join(' ')}>${end}`;
  return line.length <= 100 ? line : `<${name}\n${written.map((each) => `  ${each}`).join('\n')}\n>${end}`;
}

/** The file of one element, held to its hash. */
export const fileScript = (release: Release, path: string): string =>
  tagOf(
    'script',
    [
      ['type', 'module'],
      ['src', addressOf(release, path)],
      ['integrity', integrityOf(release, path)!],
      ['crossorigin', 'anonymous'],
    ],
    '</script>',
  );

/** The loader: as a module, or for hosts that take `type="module"` away. */
export const loaderScript = (release: Release, isClassic: boolean): string =>
  isClassic
    ? tagOf('script', [['defer'], ['src', addressOf(release, CLASSIC)]], '</script>')
    : tagOf(
        'script',
        [
          ['type', 'module'],
          ['src', addressOf(release, LOADER)],
        ],
        '</script>',
      );

/** The optional look of markup that waits for its script. */
export const stylesheetLink = (release: Release): string =>
  tagOf(
    'link',
    [
      ['rel', 'stylesheet'],
      ['href', addressOf(release, STYLESHEET)],
      ['integrity', integrityOf(release, STYLESHEET)!],
      ['crossorigin', 'anonymous'],
    ],
    '',
  );

/** A chunk that is to be fetched with the loader: a line each, for there are many. */
export const preloadLink = (release: Release, path: string): string =>
  `<link rel="modulepreload" href="${addressOf(release, path)}">`;

/** For a theme that takes a file of JavaScript, and no tag. */
export const themeScript = (release: Release): string => `import('${addressOf(release, LOADER)}');`;
