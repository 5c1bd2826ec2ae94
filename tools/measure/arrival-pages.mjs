// Pages for arrival.mjs: our elements in each form, and the libraries that a school would otherwise use.
import { existsSync, readFileSync } from 'node:fs';
import { must } from '../lib/run.mjs';
import { WIDGETS } from '../lib/widgets.mjs';

/** Folder of the other libraries. They are no dependencies: only this measurement installs them. */
const OTHERS = 'node_modules/.cache/rivals';

const text = `<p>${'This paragraph belongs to the page that embeds the widget. '.repeat(6)}</p>`;
const page = (head, body, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>School</title><link rel="icon" href="data:,">${head}</head><body><h1>School</h1>${text}${body}${text}</body></html>`;
const tagsOf = (names) => names.map((name) => `<ma-${name}></ma-${name}>`).join('');
const LOADER = '<script type="module" src="/cdn/ma-widgets.js"></script>';
const alone = (names, folder = '') =>
  names
    .map((name) => `<script type="module" src="/cdn/standalone/${folder}ma-${name}.js"></script>`)
    .join('');

/** Expression that runs in the page: true once every element of ours is drawn in the language of the page. */
const OURS = `[...document.querySelectorAll('[data-seen], ma-career-path, ma-certification-comparison, ma-duty-checklist, ma-salary-outlook')].every((e) =>
  e.shadowRoot?.querySelectorAll('li, tr, dt, input, svg').length > 3 &&
  e.shadowRoot.querySelector('[lang]').lang.startsWith(document.documentElement.lang))`;

const npm = (path) => `/npm/${path}`;
const STEPS = ['Apply', 'Train', 'Extern', 'Certify', 'First job', 'Advance'];
const CERTIFICATIONS = ['CCMA', 'CMA', 'RMA', 'NCMA', 'CMAC'].map((name) => ({ name, fee: '$165', time: '2 h 40 min', renewal: '2 years', issuer: 'The issuer', education: 'A program' })); // prettier-ignore
const DUTIES = ['Room patients', 'Take vital signs', 'Prepare examinations', 'Draw blood', 'Give injections', 'Clean instruments', 'Keep records', 'Schedule visits', 'Call patients']; // prettier-ignore

/** For each element, a page with another library. `seen` is an expression that is true once its content is drawn. */
export const RIVALS = {
  'career-path': {
    name: 'TimelineJS',
    package: '@knight-lab/timelinejs',
    version: '3.9.11',
    seen: `document.querySelectorAll('.tl-timemarker').length >= ${STEPS.length}`,
    html: page(
      `<link rel="stylesheet" href="${npm('@knight-lab/timelinejs/dist/css/timeline.css')}"><script defer src="${npm('@knight-lab/timelinejs/dist/js/timeline.js')}"></script>`,
      `<div id="it" style="height: 600px"></div><script type="module">new TL.Timeline('it', { events: ${JSON.stringify(STEPS.map((headline, index) => ({ start_date: { year: 2020 + index }, text: { headline, text: 'One or two sentences.' } })))} }, { font: null, hash_bookmark: false });</script>`,
    ),
  },
  'certification-comparison': {
    name: 'Tabulator',
    package: 'tabulator-tables',
    version: '6.5.3',
    seen: `document.querySelectorAll('.tabulator-row').length >= ${CERTIFICATIONS.length}`,
    html: page(
      `<link rel="stylesheet" href="${npm('tabulator-tables/dist/css/tabulator.min.css')}"><script defer src="${npm('tabulator-tables/dist/js/tabulator.min.js')}"></script>`,
      `<div id="it"></div><script type="module">new Tabulator('#it', { data: ${JSON.stringify(CERTIFICATIONS)}, autoColumns: true, layout: 'fitColumns' });</script>`,
    ),
  },
  'duty-checklist': {
    name: 'Shoelace',
    package: '@shoelace-style/shoelace',
    version: '2.20.1',
    seen: `[...document.querySelectorAll('sl-checkbox')].every((e) => e.shadowRoot?.querySelector('input'))`,
    html: page(
      `<link rel="stylesheet" href="${npm('@shoelace-style/shoelace/cdn/themes/light.css')}"><script type="module" src="${npm('@shoelace-style/shoelace/cdn/shoelace-autoloader.js')}"></script>`,
      DUTIES.map((duty) => `<p><sl-checkbox>${duty}</sl-checkbox></p>`).join(''),
    ),
  },
  'salary-outlook': {
    name: 'Chart.js',
    package: 'chart.js',
    version: '4.6.1',
    seen: `window.isDrawn === true`,
    html: page(
      `<script defer src="${npm('chart.js/dist/chart.umd.min.js')}"></script>`,
      `<canvas id="it"></canvas><script type="module">new Chart('it', { type: 'bar', data: { labels: ['10%', '25%', 'Median', '75%', '90%'], datasets: [{ label: 'Pay', data: [36000, 39000, 45690, 49000, 58000] }] }, options: { animation: false } }); window.isDrawn = true;</script>`,
    ),
  },
};

/** Installs the other libraries if a version differs. Their install scripts do not run. */
export async function installRivals() {
  const rivals = Object.values(RIVALS);
  if (rivals.some(({ package: name, version }) => installedVersion(name) !== version))
    await must('npm', 'install', '--prefix', OTHERS, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', ...rivals.map(({ package: name, version }) => `${name}@${version}`)); // prettier-ignore
}

/** The file at an address of a package. */
export const fileOfRival = (path) => `${OTHERS}/node_modules/${path.slice('/npm/'.length)}`;

function installedVersion(name) {
  const file = fileOfRival(`/npm/${name}/package.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}

/** Every page by its name. */
export function pages() {
  const all = new Map();
  const add = (name, html, seen = OURS) => all.set(name, { html, seen });
  const { preload } = JSON.parse(readFileSync('cdn/manifest.json', 'utf8'));
  for (const [lang, folder] of [
    ['en', ''],
    ['es', 'es/'],
  ]) {
    const linesOf = (names) =>
      [...new Set(names.flatMap((name) => preload[`ma-${name}`][lang]))]
        .map((path) => `<link rel="modulepreload" href="/${path}">`)
        .join('');
    const addForms = (subject, names) => {
      add(`${subject}, file ${lang}`, page(alone(names, folder), tagsOf(names), lang));
      add(`${subject}, loader ${lang}`, page(LOADER, tagsOf(names), lang));
      add(`${subject}, preload ${lang}`, page(linesOf(names) + LOADER, tagsOf(names), lang));
    };
    for (const widget of WIDGETS) addForms(widget, [widget]);
    addForms('four', WIDGETS);
  }
  for (const widget of WIDGETS) add(`${widget}, rival`, RIVALS[widget].html, RIVALS[widget].seen);
  return all;
}
