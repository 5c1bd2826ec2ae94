/** The addresses, the hashes and the script tags of the version that a snippet uses. */
import { dialects } from './write.model.js';

/** The chunks of a first render, by tag and language. */
type Chunks = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** `cdn/manifest.json`, as the build writes it. */
export interface Release {
  readonly version: string;
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
  /** The chunks for built-in content. */
  readonly preload?: Chunks;
  /** The chunks for the page's own data. */
  readonly preloadOwnData?: Chunks;
}

export const LOADER = 'cdn/ma-widgets.js';
export const CLASSIC = 'cdn/classic.js';
const STYLESHEET = 'cdn/ma-widgets.css';

/** The address of a file. It has the exact version: a range would one day resolve to a file that the hash refuses. */
export const addressOf = ({ version }: Release, path: string): string =>
  `https://cdn.jsdelivr.net/npm/ma-widgets@${version}/${path}`;

/** The path of one element in one language. Such a file imports nothing, so that its hash covers all of its code. */
export const standaloneOf = (tag: string, lang: string): string =>
  lang === 'en' ? `cdn/standalone/${tag}.js` : `cdn/standalone/${lang}/${tag}.js`;

export const integrityOf = ({ files }: Release, path: string): string | undefined => files[path]?.integrity;

type Attribute = readonly [name: string, value?: string];

/** Writes a tag, with one attribute a line if it is longer than 100 characters. */
function tagOf(name: string, attributes: readonly Attribute[], end: string): string {
  const written = attributes.map(([key, value]) =>
    value === undefined ? key : `${key}="${dialects.html.attribute(value)}"`,
  );
  const line = `<${name} ${written.join(' ')}>${end}`;
  return line.length <= 100 ? line : `<${name}\n${written.map((each) => `  ${each}`).join('\n')}\n>${end}`;
}

/** The script tag of one element's file, with its hash. */
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

/** The script tag of the loader: a module, or a classic script for platforms that strip `type="module"`. */
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

/** The link to the optional stylesheet, for markup that is not upgraded yet. */
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

/** The link that preloads a chunk. It is one line, because there are many. */
export const preloadLink = (release: Release, path: string): string =>
  `<link rel="modulepreload" href="${addressOf(release, path)}">`;

/** The import of the loader, for a theme that takes JavaScript and no tags. */
export const themeScript = (release: Release): string => `import('${addressOf(release, LOADER)}');`;
