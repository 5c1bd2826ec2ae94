/**
 * The loader for hosts that take `type="module"` away: `<script defer src=".../classic.js">`. A classic script finds
 * its own address only while it runs. Where `import()` is unknown, nothing runs, and the page stays as it came.
 */
const script = document.currentScript as HTMLScriptElement | null;

if (script)
  import(new URL('ma-widgets.js', script.src).href).catch((error: unknown) => {
    console.error('ma-widgets: the loader could not be loaded.', error);
  });

export {};
