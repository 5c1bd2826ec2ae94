// cdn/manifest.json against the tarball that npm would publish, and the pinned script of docs/install.md against the manifest.
import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, open } from '../tools/lib/browser.mjs';
import { serve } from '../tools/lib/server.mjs';
import { integrityOf, withHashes } from '../tools/build/manifest.mjs';
import { unpackInto } from '../tools/lib/packed.mjs';

const OURS = 'https://cdn.jsdelivr.net/npm/ma-widgets@1.2.3/';
/** Files of the tarball that the manifest does not list. */
const BESIDE = ['CHANGELOG.md', 'LICENSE', 'README.md', 'cdn/manifest.json', 'package.json'];

const html = Array.from(
  readFileSync('docs/install.md', 'utf8').matchAll(/^```html\n([^]*?)^```$/gm),
  ([, code]) => code,
);
const pinned = html.filter((code) => code.includes('integrity='));

let folder, cdn, school, browser, page;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ma-manifest-'));
  await unpackInto(join(folder, 'ma-widgets'));
  cdn = await serve();
  school = await serve((path) => (path === '/' ? page : null));
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await school?.stop();
  await cdn?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

it('the manifest lists what is in the tarball: every built file, its bytes and its hash, and nothing else', () => {
  const root = join(folder, 'ma-widgets');
  const { version, files } = JSON.parse(readFileSync(join(root, 'cdn/manifest.json'), 'utf8'));
  assert.equal(version, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
  const packed = globSync('**', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(root, path)).isFile() && !BESIDE.includes(path));
  assert.deepEqual(Object.keys(files).sort(), packed.sort());
  for (const [path, { bytes, integrity }] of Object.entries(files)) {
    const content = readFileSync(join(root, path));
    assert.equal(bytes, content.length, path);
    assert.equal(integrity, integrityOf(content), path);
  }
});

describe('the script of docs/install.md with a hash', () => {
  /** Opens a school's page with this script from another host. */
  async function shown(code) {
    const head = '<meta charset="utf-8"><title>School</title><link rel="icon" href="data:,">';
    const list = '<ol><li>Class and lab</li></ol></ma-career-path>';
    page = `<!doctype html><html lang="en"><head>${head}</head><body>${code.replace('</ma-career-path>', list)}</body></html>`;
    const { page: opened, heard } = await open(browser, `${school.origin}/`);
    const isDefined = await opened.evaluate(() => Boolean(customElements.get('ma-career-path')));
    const text = await opened.$eval('ma-career-path', (element) => element.innerText);
    await opened.close();
    return { isDefined, text, heard };
  }
  const local = () => withHashes(pinned[0]).replace(OURS, `${cdn.origin}/`);

  it('docs/install.md has one script with a hash, and all its other URLs of the package have a range', () => {
    assert.equal(pinned.length, 1);
    assert.ok(pinned[0].includes(OURS) && pinned[0].includes('crossorigin'));
    for (const code of html.filter((each) => !pinned.includes(each)))
      assert.doesNotMatch(code, /ma-widgets@\d+\.\d+\.\d+/);
  });

  it('a script with the hash of the manifest runs', async () => {
    assert.match(local(), /integrity="sha384-[\w+/]{64}"/);
    const { isDefined, heard } = await shown(local());
    assert.deepEqual(heard.errors, []);
    assert.ok(isDefined);
  });

  it('a script with another hash does not run, and the page stays readable', async () => {
    const { isDefined, text, heard } = await shown(
      local().replace(/sha384-[\w+/]{64}/, integrityOf('another file')),
    );
    assert.equal(isDefined, false);
    assert.equal(text.trim(), 'Class and lab');
    assert.match(heard.errors.join(), /integrity/);
  });
});
