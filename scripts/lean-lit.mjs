// Lit without what no browser of ours runs, for files that bring their own Lit: its ways around browsers that have no
// shadow roots, or adopt no style sheets, and what it says to those who build CSSResults by hand. 0.3 kB of each file.
// The texts are those of Lit's production build: where they are others, after an update, the build ends and says so.
import MagicString from 'magic-string';

const NOT_NEEDED = {
  '@lit/reactive-element/css-tag.js': [
    [
      't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      'true',
    ],
    ['"CSSResult is not constructable. Use `unsafeCSS` or `css` instead."', ''],
    [
      `"Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security."`,
      '',
    ],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [',p=a.reactiveElementPolyfillSupport', ''],
    [',p?.({ReactiveElement:y})', ''],
    // Where decorators keep what they know; we have none.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
  ],
  'lit-html/lit-html.js': [[',B=t.litHtmlPolyfillSupport;B?.(S,k),', ';']],
  'lit-element/lit-element.js': [['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', '']],
};

export const leanLit = () => ({
  name: 'lean-lit',
  transform(code, id) {
    const module = Object.keys(NOT_NEEDED).find((path) => id.endsWith(`/node_modules/${path}`));
    if (!module) return null;
    const text = new MagicString(code);
    for (const [from, to] of NOT_NEEDED[module]) {
      const start = code.indexOf(from);
      if (start < 0) this.error(`${module} is another than scripts/lean-lit.mjs knows; it has no ${from}`);
      text.update(start, start + from.length, to);
    }
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});
