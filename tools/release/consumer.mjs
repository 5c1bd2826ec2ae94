// Tests the published package in a new Vite app: installs it, imports one element, builds the app, and opens it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, open } from '../lib/browser.mjs';
import { serve } from '../lib/server.mjs';

/** Returns the four files of the app. The script sets the steps; the heading is in the markup of the page. */
const appFiles = ({ name, version, vite }) => ({
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

/** Writes the app, installs its packages from the registry and builds it. Resolves to the folder of the build. */
export async function buildApp(place, package_) {
  const folder = join(place.folder, 'app');
  mkdirSync(folder);
  for (const [file, text] of Object.entries(appFiles(package_))) writeFileSync(join(folder, file), text);
  await place.run(folder, 'npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund']);
  const installed = JSON.parse(
    readFileSync(join(folder, 'node_modules', package_.name, 'package.json'), 'utf8'),
  );
  if (installed.version !== package_.version)
    throw new Error(`The registry served version ${installed.version}, not ${package_.version}.`);
  await place.run(folder, 'npm', ['run', 'build']);
  return join(folder, 'dist');
}

/**
 * Opens the app. Resolves to the text and version of the element, other registered tags, and all errors, warnings and
 * requests to other servers.
 */
export async function look(place, folder) {
  const { origin, stop } = await serve(undefined, { folders: { '/': folder } });
  place.atEnd(stop);
  const browser = await launch('Chromium', {
    userDataDir: join(place.folder, 'browser'),
    // The workplace closes the browser before it removes the folder.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  place.atEnd(() => browser.close());
  const { page, heard } = await open(browser, `${origin}/`);
  // After a timeout, the caller reports what is missing.
  await page
    .waitForFunction(() => document.querySelector('ma-career-path').shadowRoot?.textContent.trim())
    .catch(() => {});
  const found = await page.evaluate(() => ({
    text: document.querySelector('ma-career-path').shadowRoot?.textContent.replace(/\s+/g, ' '),
    version: customElements.get('ma-career-path')?.version,
    others: ['ma-duty-checklist', 'ma-certification-comparison', 'ma-salary-outlook'].filter((tag) =>
      customElements.get(tag),
    ),
  }));
  const elsewhere = heard.requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'));
  return { ...found, wrong: [...heard.errors, ...heard.warnings, ...elsewhere] };
}
