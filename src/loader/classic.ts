/**
 * The loader for hosts that take `type="module"` away: `<script defer src=".../classic.js">`. A classic script finds
 * its own address only while it runs; one that an optimizer has written into the page has none, and does nothing. Where
 * `import()` is unknown, nothing runs either, and the page stays as it came.
 */
const { src } = (document.currentScript ?? {}) as Partial<HTMLScriptElement>;

/** Asks once more where that fails, as the loader itself does, under another address: see rollup-plugins.mjs. */
const ask = (query: string): Promise<unknown> => import(new URL(`ma-widgets.js${query}`, src).href);

if (src)
  ask('')
    .catch(() => new Promise((done) => setTimeout(done, 1000)).then(() => ask('?')))
    .catch((error: unknown) => {
      console.error('ma-widgets: the loader could not be loaded.', error);
    });

export {};
