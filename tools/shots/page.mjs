// The page around a widget: plain, dark, with large text, or with a stylesheet that styles every element of HTML.
import { importSource } from '../lib/import-source.mjs';

const { directionOf } = await importSource('src/localization/negotiate.ts');

const STYLES = {
  plain: 'body { margin: 16px; font: 16px/1.5 "Noto Sans", system-ui, sans-serif }',
  dark: ':root { color-scheme: dark; background: #14181d; color: #e8eaed }',
  large: 'html { font-size: 200% } body { font-size: 1rem }',
  hostile: `
    * { box-sizing: content-box; letter-spacing: .01em }
    body { background: #efe9df; color: #38322d; font: 17px/1.65 "Noto Serif", Georgia, serif; text-align: justify }
    h2, h3, h4 { color: #7b1e2e; text-transform: uppercase; border-bottom: 3px double; margin: 1.4em 0 .5em }
    ul, ol { list-style: square; margin: 0 0 0 2em } li { margin-bottom: 1em } p { margin: 0 0 1.2em }
    button { background: #7b1e2e !important; color: #fff !important; border: 0; padding: 12px 24px; text-transform: uppercase }
    table { border: 2px solid #7b1e2e; width: 100% } td, th { border: 1px solid #ccc; padding: 8px }
    tr:nth-child(even) { background: #f6f1e8 } label { display: block; font-weight: bold }
    input, select { width: 100%; padding: 10px; height: 40px } fieldset { border: 1px solid #ccc; padding: 20px }
    svg { max-width: 40px } small { color: red } section { padding: 40px } a { color: #7b1e2e }`,
};

/** The page of one screenshot. The script is last, so that the children are parsed before it runs. */
export function pageOf({ markup, head = '' }, { lang = 'en', style }) {
  const dir = directionOf(lang) === 'rtl' ? ' dir="rtl"' : '';
  return `<!doctype html>
<html lang="${lang}"${dir}>
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Picture</title>
<style>${STYLES.plain}\n${STYLES[style] ?? ''}</style>
${head}
</head>
<body>
${markup}
<script type="module" src="/elements.js"></script>
</body>
</html>`;
}

/** Returns a value as JSON in an attribute value, with its single quotes. */
export const json = (value) =>
  `'${JSON.stringify(value).replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('<', '&lt;')}'`;
