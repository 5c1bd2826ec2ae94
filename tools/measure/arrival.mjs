// Measures the time that a reader waits for the elements: Fast 4G (165 ms, 8.1 Mbit/s), CPU 4 times slower, HTTP/2 with brotli on
// loopback, a new browser context each visit, all pages in turn. Each element through the loader, as a standalone file, and
// beside what schools would otherwise use, from npm. Quote ratios: the times are those of one machine.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http2 from 'node:http2';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { lookup } from 'mrmime';
import { launch, openTab } from '../lib/browser.mjs';

const LATENCY_MS = 165;
const DOWN = 8.1e6 / 8;
const UP = 1.35e6 / 8;
const SLOWER = 4;
const PATIENCE_MS = 30_000;

const WIDGETS = ['career-path', 'certification-comparison', 'duty-checklist', 'salary-outlook'];
const text = `<p>${'This paragraph belongs to the page that embeds the widget. '.repeat(6)}</p>`;
const page = (head, body, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>School</title><link rel="icon" href="data:,">${head}</head><body><h1>School</h1>${text}${body}${text}</body></html>`;
const tagsOf = (names) => names.map((name) => `<ma-${name}></ma-${name}>`).join('');
const LOADER = '<script type="module" src="/cdn/ma-widgets.js"></script>';
const alone = (names, folder = '') =>
  names
    .map((name) => `<script type="module" src="/cdn/standalone/${folder}ma-${name}.js"></script>`)
    .join('');

/** Is every element of ours drawn, and in the language of the page? Runs in the page. */
const OURS = `[...document.querySelectorAll('[data-seen], ma-career-path, ma-certification-comparison, ma-duty-checklist, ma-salary-outlook')].every((e) =>
  e.shadowRoot?.querySelectorAll('li, tr, dt, input, svg').length > 3 &&
  e.shadowRoot.querySelector('[lang]').lang.startsWith(document.documentElement.lang))`;

const npm = (path) => `/npm/${path}`;
const STEPS = ['Apply', 'Train', 'Extern', 'Certify', 'First job', 'Advance'];
const CERTIFICATIONS = ['CCMA', 'CMA', 'RMA', 'NCMA', 'CMAC'].map((name) => ({ name, fee: '$165', time: '2 h 40 min', renewal: '2 years', issuer: 'The issuer', education: 'A program' })); // prettier-ignore
const DUTIES = ['Room patients', 'Take vital signs', 'Prepare examinations', 'Draw blood', 'Give injections', 'Clean instruments', 'Keep records', 'Schedule visits', 'Call patients']; // prettier-ignore

/** The same page with what a school would otherwise use: by element, its name, the page, and when it is seen. */
const RIVALS = {
  'career-path': {
    name: 'TimelineJS',
    package: '@knight-lab/timelinejs',
    seen: `document.querySelectorAll('.tl-timemarker').length >= ${STEPS.length}`,
    html: page(
      `<link rel="stylesheet" href="${npm('@knight-lab/timelinejs/dist/css/timeline.css')}"><script defer src="${npm('@knight-lab/timelinejs/dist/js/timeline.js')}"></script>`,
      `<div id="it" style="height: 600px"></div><script type="module">new TL.Timeline('it', { events: ${JSON.stringify(STEPS.map((headline, index) => ({ start_date: { year: 2020 + index }, text: { headline, text: 'One or two sentences.' } })))} }, { font: null, hash_bookmark: false });</script>`,
    ),
  },
  'certification-comparison': {
    name: 'Tabulator',
    package: 'tabulator-tables',
    seen: `document.querySelectorAll('.tabulator-row').length >= ${CERTIFICATIONS.length}`,
    html: page(
      `<link rel="stylesheet" href="${npm('tabulator-tables/dist/css/tabulator.min.css')}"><script defer src="${npm('tabulator-tables/dist/js/tabulator.min.js')}"></script>`,
      `<div id="it"></div><script type="module">new Tabulator('#it', { data: ${JSON.stringify(CERTIFICATIONS)}, autoColumns: true, layout: 'fitColumns' });</script>`,
    ),
  },
  'duty-checklist': {
    name: 'Shoelace',
    package: '@shoelace-style/shoelace',
    seen: `[...document.querySelectorAll('sl-checkbox')].every((e) => e.shadowRoot?.querySelector('input'))`,
    html: page(
      `<link rel="stylesheet" href="${npm('@shoelace-style/shoelace/cdn/themes/light.css')}"><script type="module" src="${npm('@shoelace-style/shoelace/cdn/shoelace-autoloader.js')}"></script>`,
      DUTIES.map((duty) => `<p><sl-checkbox>${duty}</sl-checkbox></p>`).join(''),
    ),
  },
  'salary-outlook': {
    name: 'Chart.js',
    package: 'chart.js',
    seen: `window.isDrawn === true`,
    html: page(
      `<script defer src="${npm('chart.js/dist/chart.umd.min.js')}"></script>`,
      `<canvas id="it"></canvas><script type="module">new Chart('it', { type: 'bar', data: { labels: ['10%', '25%', 'Median', '75%', '90%'], datasets: [{ label: 'Pay', data: [36000, 39000, 45690, 49000, 58000] }] }, options: { animation: false } }); window.isDrawn = true;</script>`,
    ),
  },
};

/** Every page by its name. */
function pages() {
  const all = new Map();
  const add = (name, html, seen = OURS) => all.set(name, { html, seen });
  for (const widget of WIDGETS) {
    add(`${widget}, file`, page(alone([widget]), tagsOf([widget])));
    add(`${widget}, loader`, page(LOADER, tagsOf([widget])));
    add(`${widget}, file es`, page(alone([widget], 'es/'), tagsOf([widget]), 'es'));
    add(`${widget}, loader es`, page(LOADER, tagsOf([widget]), 'es'));
    const { html, seen, package: name } = RIVALS[widget];
    if (existsSync(`node_modules/${name}`)) add(`${widget}, rival`, html, seen);
  }
  for (const lang of ['', ' es']) {
    const code = lang.trim() || 'en';
    const { preload } = JSON.parse(readFileSync('cdn/manifest.json', 'utf8'));
    const lines = [...new Set(WIDGETS.flatMap((widget) => preload[`ma-${widget}`][code]))];
    const links = lines.map((path) => `<link rel="modulepreload" href="/${path}">`).join('');
    add(`four, loader${lang}`, page(LOADER, tagsOf(WIDGETS), code));
    add(`four, preload${lang}`, page(links + LOADER, tagsOf(WIDGETS), code));
  }
  return all;
}

/** Serves pages, `cdn` and packages, over HTTP/2: in HTTP/1.1 six connections would be what is measured. */
async function serveSecurely(all) {
  const folder = mkdtempSync(join(tmpdir(), 'arrival-'));
  const [key, cert] = ['key.pem', 'cert.pem'].map((file) => join(folder, file));
  const options = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1'; // prettier-ignore
  execFileSync('openssl', [...options.split(' '), '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const packed = new Map();
  const fileAt = (path) => {
    const file = path.startsWith('/npm/') ? `node_modules/${path.slice(5)}` : path.slice(1);
    return /^\/(?:cdn|npm)\//.test(path) && existsSync(file) ? readFileSync(file) : undefined;
  };
  const server = http2.createSecureServer(
    { key: readFileSync(key), cert: readFileSync(cert), allowHTTP1: true },
    (request, response) => {
      const path = decodeURIComponent(request.url.split('?')[0]);
      const body = path.startsWith('/p/') ? all.get(path.slice(3))?.html : fileAt(path);
      if (body === undefined) return response.writeHead(404).end();
      if (!packed.has(path)) packed.set(path, brotliCompressSync(body));
      response.writeHead(200, {
        'content-type': path.startsWith('/p/') ? 'text/html; charset=utf-8' : lookup(path),
        'content-encoding': 'br',
        'cache-control': 'max-age=999',
      });
      return response.end(packed.get(path));
    },
  );
  rmSync(folder, { recursive: true });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `https://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

/** Milliseconds until what is to be seen is in a frame. */
async function visit(browser, address, seen) {
  const context = await browser.createBrowserContext();
  const tab = await openTab(context);
  await tab.setViewport({ width: 412, height: 800 });
  const session = await tab.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: LATENCY_MS, downloadThroughput: DOWN, uploadThroughput: UP }); // prettier-ignore
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await tab.evaluateOnNewDocument(`window.seen = new Promise((done) => {
    const look = () => {
      if (${seen}) requestAnimationFrame(() => setTimeout(() => done(performance.now())));
      else setTimeout(look, 8);
    };
    document.addEventListener('DOMContentLoaded', look);
  })`);
  await tab.goto(address, { waitUntil: 'load' });
  let timer;
  const late = new Promise((done) => (timer = setTimeout(done, PATIENCE_MS, NaN)));
  const time = await Promise.race([tab.evaluate('window.seen'), late]);
  clearTimeout(timer);
  await context.close();
  return time;
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

/** Measures, prints, and writes `docs/performance.md`. */
export async function arrival(rounds) {
  const all = pages();
  const server = await serveSecurely(all);
  const browser = await launch(undefined, {
    acceptInsecureCerts: true,
    args: ['--ignore-certificate-errors'],
  });
  const times = {};
  for (let round = 0; round < rounds; round++)
    for (const [name, { seen }] of all)
      (times[name] ??= []).push(await visit(browser, `${server.origin}/p/${encodeURIComponent(name)}`, seen));
  const version = await browser.version();
  await browser.close();
  server.stop();

  const ms = (name) => (times[name] ? Math.round(median(times[name])) : undefined);
  const ratio = (one, other) => (median(times[one]) / median(times[other])).toFixed(2);
  const rows = WIDGETS.map((widget) => {
    const rival = times[`${widget}, rival`]
      ? `${RIVALS[widget].name} ${ms(`${widget}, rival`)}`
      : 'not installed';
    return `| \`ma-${widget}\` | ${ms(`${widget}, file`)} | ${ms(`${widget}, loader`)} | **${ratio(`${widget}, loader`, `${widget}, file`)}** | ${ms(`${widget}, file es`)} | ${ms(`${widget}, loader es`)} | **${ratio(`${widget}, loader es`, `${widget}, file es`)}** | ${rival} |`;
  });
  const four = ['', ' es'].map(
    (lang) =>
      `| all four${lang && ', Spanish'} | ${ms(`four, loader${lang}`)} | ${ms(`four, preload${lang}`)} | **${ratio(`four, loader${lang}`, `four, preload${lang}`)}** |`,
  );
  const table = [
    '| milliseconds until seen | file | loader | ratio | file, Spanish | loader, Spanish | ratio | instead |',
    '| --- | --: | --: | --: | --: | --: | --: | --- |',
    ...rows,
    '',
    '| milliseconds until seen | loader | with `modulepreload` | ratio |',
    '| --- | --: | --: | --: |',
    ...four,
  ].join('\n');
  console.log(table);
  const [date] = new Date().toISOString().split('T');
  const machine = `${cpus().length} cores (${cpus()[0].model.trim()}), ${version}`;
  const START = '<!-- arrival -->';
  const END = '<!-- /arrival -->';
  const document = readFileSync('docs/performance.md', 'utf8');
  const [before, rest] = document.split(START);
  const [, behind] = rest.split(END);
  writeFileSync(
    'docs/performance.md',
    `${before}${START}\n\nMeasured on ${date}: ${rounds} rounds, medians, ${machine}.\n\n${table}\n\n${END}${behind}`,
  );
}
