// npm run shots [-- words to filter by]: takes pictures of every widget in every state, for a person to look at.
// Writes .shots/<widget>/<state>--<variant>.png and contact sheets in .shots/sheets. Fails if a picture has a defect.
// npm run shots -- docs: takes the pictures of the README, from the stories of the catalogue.
import { existsSync, globSync, rmSync } from 'node:fs';
import { generate } from '../build/build.mjs';
import { launch } from '../lib/browser.mjs';
import { bundle } from './bundle.mjs';
import { cameraIn } from './camera.mjs';
import { picturesForDocs } from './docs.mjs';
import { pageOf } from './page.mjs';
import { refuse } from '../lib/script.mjs';
import { serve } from '../lib/server.mjs';
import { writeSheets } from './sheets.mjs';
import { samples, states } from './states.mjs';
import { variants } from './variants.mjs';

const OUT = '.shots';
const words = process.argv.slice(2);
const started = performance.now();
if (words[0] === 'docs') {
  const taken = await picturesForDocs();
  console.log(`${taken.join(', ')}: ${Math.round((performance.now() - started) / 1000)} s.`);
  process.exit();
}

// On a fresh clone, the modules that the source imports are missing.
if (!existsSync('src/generated/loaders.ts')) await generate();
const { files, widgets } = await bundle(words);

/** Lists all pictures: of our states, and of the pages of site/ if cdn/ is built. */
function everyShot() {
  const shots = states
    .filter(({ widget }) => widgets.includes(widget))
    .flatMap((state) =>
      state.variants.map((variant) => ({ ...state, variant, html: pageOf(state, variants[variant]) })),
    );
  if (!existsSync('cdn/ma-widgets.js')) return shots;
  const site = globSync('site/*.html').flatMap((page) =>
    ['320', '1200'].map((variant) => {
      const name = page.replace(/^site\/|\.html$/g, '');
      return { widget: 'site', name, variant, address: `/${name}.html`, tallest: 6000, fails: /broken/.test(name) ? /./ : undefined }; // prettier-ignore
    }),
  );
  return [...shots, ...site];
}

const isAsked = ({ widget, name, variant }) =>
  words.every((word) => `${widget}/${name}--${variant}`.includes(word));
const shots = everyShot().filter(isAsked);
if (!shots.length)
  refuse(
    `No picture matches ${words.join(' ')}. Filter by ${widgets.join(', ')}, or by site after npm run build.`,
  );
if (!words.length) rmSync(OUT, { recursive: true, force: true });

const pages = new Map([...files, ...samples]);
/** Never answers a request below `/never`, for pictures of an element that is loading. */
const read = (path) =>
  path.startsWith('/never') ? new Promise(() => {}) : path === '/favicon.ico' ? '' : pages.get(path);
const server = await serve(read, {
  folders: { '/cdn/': 'cdn', '/dist/': 'dist', [`/${OUT}/`]: OUT, '/': 'site' },
});
const browser = await launch('Chromium', { isWhole: true, args: ['--hide-scrollbars'] });
const take = await cameraIn(browser);
const pictures = new Map();
let wrong = 0;
for (const shot of shots) {
  const { widget, name, variant, html, address = '/picture.html' } = shot;
  const file = `${OUT}/${widget}/${name}--${variant}.png`;
  if (html) pages.set(address, html);
  const defects = await take(server.origin + address, variants[variant], { ...shot, file });
  wrong += defects.length ? 1 : 0;
  for (const defect of defects) console.error(`${widget}/${name}--${variant}: ${defect}`);
  const ofWidget = pictures.get(widget) ?? pictures.set(widget, []).get(widget);
  ofWidget.push({ file, caption: `${name} · ${variant}${defects.length ? ' · DEFECT' : ''}` });
}

let sheets = 0;
for (const [widget, taken] of pictures)
  sheets += await writeSheets(browser, server.origin, pages, `${OUT}/sheets`, widget, taken);
await browser.close();
await server.stop();
const seconds = Math.round((performance.now() - started) / 1000);
console.log(`${shots.length} pictures, ${sheets} sheets, ${seconds} s; ${wrong} with a defect.`);
process.exitCode = wrong ? 1 : 0;
