/**
 * The loader for platforms that strip `type="module"`: `<script defer src=".../classic.js">`. A classic script finds its own
 * address only while it runs. One that an optimizer has inlined has no address and does nothing; where `import()` is not
 * supported, the script does not parse. In both cases the page's own markup stays.
 */
// Not `document.currentScript`: `<img name="currentScript">` shadows it, and its `src` would be imported and run.
// Not `Document.prototype` and `URL` either: MooTools replaces `Document`, and many a page has a variable named `URL`.
const script = Reflect.get(
  Object.getPrototypeOf(document) as object,
  'currentScript',
  document,
) as Partial<HTMLScriptElement> | null;

/** Imports the loader. `query` makes another address for a retry, as for its chunks: tools/build/rollup-plugins.mjs. */
const load = (query: string): Promise<unknown> =>
  import(script!.src!.replace(/[^/?#]*(?:[?#].*)?$/, `ma-widgets.js${query}`));

if (script?.src)
  load('')
    .catch(() => new Promise((done) => setTimeout(done, 1000)).then(() => load('?')))
    .catch((error: unknown) => {
      console.error('ma-widgets: the loader could not be loaded.', error);
    });

export {};
