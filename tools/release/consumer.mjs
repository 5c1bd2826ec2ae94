// A fresh Vite app of somebody else: installs the published package, imports one element, builds, and is looked at.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, open } from '../lib/browser.mjs';
import { serve } from '../lib/server.mjs';

/** The four files of the app. The list is the app's own data; the heading is in the page before any script. */
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

/** Reads the app as a visitor has it: the text and version of the element, and all that went wrong. */
export async function look(place, folder) {
  const { origin, stop } = await serve(undefined, { folders: { '/': folder } });
  place.atEnd(stop);
  const browser = await launch('Chromium', {
    userDataDir: join(place.folder, 'browser'),
    // The place ends it, in time for its folder to go.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  place.atEnd(() => browser.close());
  const { page, heard } = await open(browser, `${origin}/`);
  // A failure below says more than that this wait timed out.
  await page
    .waitForFunction(() => document.querySelector('ma-career-path').shadowRoot?.textContent.trim())
    .catch(() => {});
  const seen = await page.evaluate(() => ({
    text: document.querySelector('ma-career-path').shadowRoot?.textContent.replace(/\s+/g, ' '),
    version: customElements.get('ma-career-path')?.version,
    others: ['ma-duty-checklist', 'ma-certification-comparison', 'ma-salary-outlook'].filter((tag) =>
      customElements.get(tag),
    ),
  }));
  const elsewhere = heard.requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'));
  return { ...seen, wrong: [...heard.errors, ...heard.warnings, ...elsewhere] };
}
