// Measures the time that a reader waits for the elements: Fast 4G (165 ms, 8.1 Mbit/s), CPU 4 times slower, HTTP/2 with
// brotli on loopback, a new browser context each visit, all pages in turn. Each element is measured through the loader, as
// a standalone file, and beside a library from npm that schools would otherwise use. Quote ratios: the times are those of
// one machine.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http2 from 'node:http2';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { lookup } from 'mrmime';
import { launch, openTab } from '../lib/browser.mjs';
import { WIDGETS } from '../lib/widgets.mjs';
import { fileOfRival, installRivals, pages, RIVALS } from './arrival-pages.mjs';
import { median } from './report.mjs';

const LATENCY_MS = 165;
const DOWN = 8.1e6 / 8;
const UP = 1.35e6 / 8;
const SLOWER = 4;
/** The longest wait for an element. Then the time is `NaN`. */
const SEEN_MS = 30_000;

/** Serves pages, `cdn` and packages over HTTP/2: with HTTP/1.1, its limit of six connections would decide the result. */
async function serveSecurely(all) {
  const folder = mkdtempSync(join(tmpdir(), 'arrival-'));
  const [key, cert] = ['key.pem', 'cert.pem'].map((file) => join(folder, file));
  const options = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1'; // prettier-ignore
  execFileSync('openssl', [...options.split(' '), '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const packed = new Map();
  const fileAt = (path) => {
    const file = path.startsWith('/npm/') ? fileOfRival(path) : path.slice(1);
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

/** Returns the milliseconds until `seen`, an expression, is true and painted; `NaN` if it is not in time. */
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
  const late = new Promise((done) => (timer = setTimeout(done, SEEN_MS, NaN)));
  const time = await Promise.race([tab.evaluate('window.seen'), late]);
  clearTimeout(timer);
  await context.close();
  return time;
}

/** Measures, prints, and replaces the table of `docs/performance.md`. */
export async function arrival(rounds) {
  await installRivals();
  const all = pages();
  const server = await serveSecurely(all);
  const browser = await launch('Chromium', {
    isWhole: true,
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

  const ms = (name) => Math.round(median(times[name]));
  const ratio = (one, other) => (median(times[one]) / median(times[other])).toFixed(2);
  const cellsOf = (subject, lang) => {
    const [file, loader, preload] = ['file', 'loader', 'preload'].map(
      (form) => `${subject}, ${form} ${lang}`,
    );
    return [ms(file), ms(loader), `**${ratio(loader, file)}**`, ms(preload), `**${ratio(preload, file)}**`];
  };
  const subjects = [...WIDGETS, 'four'];
  const nameOf = (subject) => (subject === 'four' ? 'all four' : `\`ma-${subject}\``);
  const rows = ['en', 'es'].flatMap((lang) =>
    subjects.map((subject) => {
      const rival = RIVALS[subject];
      const name = nameOf(subject) + (lang === 'es' ? ', Spanish' : '');
      const instead = rival && lang === 'en' ? `${rival.name} ${ms(`${subject}, rival`)}` : '';
      return `| ${[name, ...cellsOf(subject, lang), instead].join(' | ')} |`;
    }),
  );
  const table = [
    '| milliseconds until seen | file | loader | ratio | with `modulepreload` | ratio | instead |',
    '| --- | --: | --: | --: | --: | --: | --- |',
    ...rows,
  ].join('\n');
  console.log(table);
  const [date] = new Date().toISOString().split('T');
  const machine = `${cpus().length} cores (${cpus()[0].model.trim()}), ${version}`;
  const START = '<!-- arrival -->';
  const END = '<!-- /arrival -->';
  const document = readFileSync('docs/performance.md', 'utf8');
  const [before, rest] = document.split(START);
  const [, after] = rest.split(END);
  writeFileSync(
    'docs/performance.md',
    `${before}${START}\n\nMeasured on ${date}: ${rounds} rounds, medians, ${machine}.\n\n${table}\n\n${END}${after}`,
  );
}
