// Lit without what nothing of ours runs, for files that bring their own Lit: its ways around browsers that have no
// shadow roots, or adopt no style sheets; what it says to those who build CSSResults by hand; and what our elements do
// not do: they reflect no property, take every attribute as text or by a converter of their own, and draw no MathML.
// The texts are those of Lit's production build: where they are others, after an update, the build ends and says so.
import MagicString from 'magic-string';

/** Properties that write attributes, and ways to read attributes other than as text. */
const NO_REFLECTION = [
  [
    'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}',
    'fromAttribute:t=>t',
  ],
  [
    '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
    '',
  ],
  ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
  ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
  [
    'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
    'C(t,s){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}',
  ],
  ['this.C(t,s,i)}!1', 'this.C(t,s)}!1'],
  ['this.C(s,void 0,i,e)', 'this.C(s)'],
  ['const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,', 'this[e]=h.fromAttribute(s),'],
  ['"function"==typeof t.converter?{fromAttribute:t.converter}:', ''],
  ['attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f', 'attribute:!0'],
  ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
  [',void 0!==t.l&&(this.l=[...t.l])', ''],
  [',this.constructor.l?.forEach(t=>t(this))', ''],
  ['removeController(t){this._$EO?.delete(t)}', ''],
];

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
    ...NO_REFLECTION,
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
  ],
  'lit-html/lit-html.js': [
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),', ';'],
    [':3===i?"<math>":""', ':""'],
    ['2===i||3===i', '2===i'],
    [':3===i?"</math>":""', ':""'],
  ],
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
