// A fresh Vite app of somebody else: installs the published package, imports one element, builds, and is looked at.
import { createReadStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser, FLAGS } from '../browser.mjs';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** The four files of the app. The list is the app's own data; the heading stands in the page before any script. */
export const appFiles = ({ name, version, vite }) => ({
  'package.json': JSON.stringify({
    name: 'fresh-app',
    private: true,
    type: 'module',
    scripts: { build: 'vite build' },
    dependencies: { [name]: version },
    devDependencies: { vite },
  }),
  'index.html': `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>A fresh app</title>
  <link rel="icon" href="data:,">
  <h1>Our program</h1>
  <ma-career-path heading="Your way with us"></ma-career-path>
  <script type="module" src="/main.js"></script>
</html>
`,
  'main.js': `import './main.css';
import '${name}/career-path';
document.querySelector('ma-career-path').steps = [{ title: 'Phlebotomy rehearsal' }, { title: 'Externship' }];
`,
  'main.css': 'body { max-width: 40rem; margin: auto; }\n',
});

/** Writes the app, installs what it needs from the registry and builds it. */
export async function buildApp(place, package_) {
  const folder = join(place.folder, 'app');
  mkdirSync(folder);
  for (const [file, text] of Object.entries(appFiles(package_))) writeFileSync(join(folder, file), text);
  await place.run(folder, 'npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund']);
  const installed = JSON.parse(
    readFileSync(join(folder, 'node_modules', package_.name, 'package.json'), 'utf8'),
  );
  if (installed.version !== package_.version)
    throw new Error(`The app was given ${installed.version}, not ${package_.version}.`);
  await place.run(folder, 'npm', ['run', 'build']);
  return join(folder, 'dist');
}

async function serve(place, folder) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = join(folder, pathname === '/' ? 'index.html' : pathname);
    const found = existsSync(file) && extname(file);
    response.writeHead(found ? 200 : 404, {
      'content-type': `${TYPES[found] ?? 'text/plain'}; charset=utf-8`,
    });
    if (found) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  place.atEnd(async () => server.close());
  return `http://127.0.0.1:${server.address().port}`;
}

/** What a visitor of the app has: the text and version of the element, and all that went wrong. */
export async function look(place, folder) {
  const origin = await serve(place, folder);
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    args: FLAGS,
    userDataDir: join(place.folder, 'browser'),
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  place.atEnd(() => browser.close());
  const page = await browser.newPage();
  const wrong = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) wrong.push(`asked for ${url}`);
  });
  await page.goto(origin, { waitUntil: 'networkidle0' });
  await page.waitForFunction(() => document.querySelector('ma-career-path')?.shadowRoot?.textContent.trim());
  const seen = await page.evaluate(() => ({
    text: document.querySelector('ma-career-path').shadowRoot.textContent.replace(/\s+/g, ' '),
    version: customElements.get('ma-career-path').version,
    others: ['ma-duty-checklist', 'ma-certification-comparison', 'ma-salary-outlook'].filter((tag) =>
      customElements.get(tag),
    ),
  }));
  return { ...seen, wrong };
}
