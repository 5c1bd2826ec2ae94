/** The platforms, a row for each: the form that survives there, the way to add the script, the syntax of the snippet. */
import type { DialectName } from '../write/write.model.js';

/**
 * `tag`: our own tag. `markup`: a `div` with the class and `data-ma-*`. `class`: a `div` with the class alone.
 * `blocks`: the blocks of WordPress's editor with the class. `attributes`: fields of a dialog.
 */
export type Form = 'tag' | 'markup' | 'class' | 'blocks' | 'attributes';

/**
 * `file`: in the snippet, one file with its hash. `site`: once per site, by an administrator. `theme`: in the theme's
 * file of JavaScript. `npm`: imported. `address`: typed into a field.
 */
export type Script = 'file' | 'site' | 'theme' | 'npm' | 'address';

export interface Platform {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly form: Form;
  readonly script: Script;
  readonly dialect: DialectName;
  /** True if `<time datetime>` is known to survive. */
  readonly keepsTime: boolean;
  /** True if `<noscript>` may be beside the tag, so that built-in content can be read without scripts. */
  readonly holdsNoscript: boolean;
  /** True if the snippet is alone in a frame: a link must open outside of it. */
  readonly isFramed: boolean;
  /** True if its filter was run; false if only its documentation was read. */
  readonly isMeasured: boolean;
}

type Cells = readonly [Form, Script, DialectName, time: 0 | 1, noscript: 0 | 1, measured: 0 | 1];

const table: Readonly<Record<string, Readonly<Record<string, readonly [name: string, ...Cells]>>>> = {
  'Pages of your own': {
    html: ['HTML page', 'tag', 'file', 'html', 1, 1, 1],
  },
  'Page editors': {
    'wordpress-admin': ['WordPress: administrator, Custom HTML block', 'tag', 'file', 'wordpress', 1, 1, 1],
    'wordpress-blocks': ['WordPress: author, blocks', 'blocks', 'site', 'wordpress', 0, 0, 1],
    'wordpress-html': ['WordPress: author, Custom HTML block', 'markup', 'site', 'wordpress', 0, 0, 1],
    'wordpress-classic': ['WordPress: Classic editor', 'markup', 'site', 'wordpress', 0, 0, 1],
    'drupal-full': ['Drupal: Full HTML', 'tag', 'file', 'html', 1, 1, 0],
    'drupal-ckeditor': ['Drupal: CKEditor 5, classes', 'class', 'site', 'html', 0, 0, 0],
  },
  'Course systems': {
    moodle: ['Moodle', 'class', 'site', 'html', 0, 0, 1],
    canvas: ['Canvas', 'markup', 'theme', 'html', 0, 0, 1],
  },
  'Site builders': {
    squarespace: ['Squarespace', 'tag', 'file', 'html', 1, 1, 0],
    wix: ['Wix', 'attributes', 'address', 'html', 0, 0, 0],
    webflow: ['Webflow', 'tag', 'file', 'html', 1, 1, 0],
    'google-sites': ['Google Sites', 'tag', 'file', 'html', 1, 1, 0],
  },
  'Site generators': {
    hugo: ['Hugo', 'tag', 'file', 'template', 1, 1, 1],
    eleventy: ['Eleventy', 'tag', 'file', 'template', 1, 1, 1],
    astro: ['Astro', 'tag', 'npm', 'astro', 1, 1, 1],
  },
  Frameworks: {
    react: ['React', 'tag', 'npm', 'jsx', 1, 0, 1],
    vue: ['Vue', 'tag', 'npm', 'vue', 1, 0, 1],
    svelte: ['Svelte', 'tag', 'npm', 'svelte', 1, 0, 1],
    angular: ['Angular', 'tag', 'npm', 'angular', 1, 0, 1],
  },
};

export const platforms: readonly Platform[] = Object.entries(table).flatMap(([group, rows]) =>
  Object.entries(rows).map(([id, [name, form, script, dialect, time, noscript, measured]]) => ({
    id,
    name,
    group,
    form,
    script,
    dialect,
    keepsTime: time === 1,
    holdsNoscript: noscript === 1,
    isFramed: id === 'google-sites',
    isMeasured: measured === 1,
  })),
);
export const groups: readonly string[] = Object.keys(table);
export const platformOf = (id: string): Platform => platforms.find((each) => each.id === id) ?? platforms[0]!;
