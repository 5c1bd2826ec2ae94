// Tests the checks of the release rehearsal, and that it removes all that it made.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { PATIENCE_MS } from '../tools/lib/engines.mjs';
import { integrityOf } from '../tools/build/manifest.mjs';
import { entryOf, missing } from '../tools/release/changelog.mjs';
import { PINNED, pinned, pinsIn } from '../tools/release/pins.mjs';
import { isAtLeast, obstacles } from '../tools/release/publishable.mjs';
import { settings } from '../tools/release/registry.mjs';
import { faults, promised } from '../tools/release/tarball.mjs';
import { apart, Workplace } from '../tools/release/workplace.mjs';

/** A folder for one test, with the files given. */
function folderWith(test, files) {
  const folder = mkdtempSync(join(tmpdir(), 'ma-widgets-test-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe('a changelog', () => {
  const text =
    '# us\n\n## 0.2.0\n\n### Minor Changes\n\n- abc: A wider\n  chart.\n\n## 0.1.0\n\n### Patch Changes\n\n- First.\n';
  const change = (summary, type) => [{ summary, releases: [{ name: 'us', type }] }];

  it('has the entry of a version, and no other', () => {
    assert.match(entryOf(text, '0.2.0'), /A wider/);
    assert.doesNotMatch(entryOf(text, '0.2.0'), /First/);
    assert.equal(entryOf(text, '0.2'), undefined);
  });
  for (const [what, changesets, lacking] of [
    ['a change, its lines broken elsewhere', change('A wider chart.', 'minor'), []],
    ['a change under another heading', change('A wider chart.', 'major'), ['Major Changes']],
    ['a change of an older version', change('First.', 'patch'), ['Patch Changes']],
    ['a change of another package', [{ summary: 'No', releases: [{ name: 'them', type: 'minor' }] }], []],
    ['an empty changeset', [{ summary: '', releases: [] }], []],
  ])
    it(`is asked for ${what}`, () => {
      const found = missing(text, '0.2.0', changesets, 'us');
      assert.equal(found.length, lacking.length, found.join());
      lacking.forEach((word, index) => assert.match(found[index], new RegExp(word)));
    });
  it('without the version says so', () => {
    assert.deepEqual(missing(text, '0.3.0', [], 'us'), ['a heading "## 0.3.0"']);
  });
});

describe('a tarball', () => {
  const manifest = {
    version: '1.0.0',
    types: './a.d.ts',
    exports: { '.': { default: './a.js' }, './s/*': './s/*' },
  };
  const built = { 'a.js': 'a', 'a.d.ts': 't', 's/b.json': '{}' };
  const entries = Object.entries(built).map(([path, text]) => [
    path,
    { bytes: text.length, integrity: integrityOf(text) },
  ]);
  const list = (more) => JSON.stringify({ version: '1.0.0', files: Object.fromEntries(entries), ...more });
  const whole = {
    ...built,
    'package.json': JSON.stringify(manifest),
    'CHANGELOG.md': '# us\n\n## 1.0.0\n\n- It.\n',
    'cdn/manifest.json': list(),
  };
  const without = (name) => Object.fromEntries(Object.entries(whole).filter(([path]) => path !== name));

  it('promises each file that package.json names once', () => {
    assert.deepEqual(promised(manifest), ['a.js', 's/*', 'a.d.ts']);
  });
  const bare = JSON.stringify({ ...manifest, types: undefined });
  for (const [what, files, fault] of [
    ['is whole', whole],
    [
      'lacks what package.json names',
      { ...whole, 'package.json': bare.replace('./a.js', './b.js') },
      /^b\.js/,
    ],
    ['lacks a whole pattern', { ...whole, 'package.json': bare.replace('./s/*"}', './t/*"}') }, /^t\/\*/],
    ['lacks a listed file', { ...without('a.d.ts'), 'package.json': bare }, /^a\.d\.ts is listed/],
    ['holds an unlisted file', { ...whole, 'dist/c/d.js': '' }, /^dist\/c\/d\.js is in the package/],
    ['holds other bytes than listed', { ...whole, 'a.js': 'aa' }, /^a\.js is not what/],
    ['holds another text than listed', { ...whole, 'a.js': 'b' }, /^a\.js is not what/],
    ['has an old changelog', { ...whole, 'CHANGELOG.md': '## 0.9.0\n' }, /^CHANGELOG/],
    ['lists another version', { ...whole, 'cdn/manifest.json': list({ version: '2' }) }, /is of 2/],
  ])
    it(what, (test) => {
      const found = faults(folderWith(test, files), '1.0.0');
      if (fault) assert.match(found.join('\n'), fault);
      assert.equal(found.length, fault ? 1 : 0, found.join('\n'));
    });
  it('of another version is refused', (test) => {
    assert.match(faults(folderWith(test, whole), '1.0.1').join('\n'), /its version is 1\.0\.0, not 1\.0\.1/);
  });
});

describe('a document that names an exact version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const file of PINNED)
    it(`${file} names that of package.json`, () => {
      const found = pinsIn(readFileSync(file, 'utf8'));
      assert.ok(found.length > 0);
      assert.deepEqual([...new Set(found)], [version]);
    });
  it('names the next one after it, and keeps its ranges', () => {
    const text = (number) => `npm/ma-widgets@0/cdn npm/ma-widgets@${number}/cdn npm/other@1.2.3/`;
    for (const number of ['1.2.3', '0.10.0', '1.0.0-next.4'])
      assert.equal(pinned(text(number), '2.0.0'), text('2.0.0'));
  });
});

describe('what may be published', () => {
  const at = (url) => ({ repository: { type: 'git', url } });
  const source = 'git+https://github.com/somebody/ma-widgets.git';
  const workflowOf = (repository) => ({ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: repository });
  for (const [what, manifest, circumstances, obstacle] of [
    [
      'a package from its own repository',
      at(source),
      { npm: '11.6.0', workflow: workflowOf('somebody/ma-widgets') },
    ],
    ['a package by hand, with an older npm', at(source), { npm: '10.9.0' }],
    ['no package without an address', {}, { npm: '11.6.0' }, /repository\.url/],
    [
      'no package with a stand-in',
      at('git+https://github.com/<owner>/<name>.git'),
      { npm: '11.6.0' },
      /repository\.url/,
    ],
    [
      'no package of another repository',
      at(source),
      { npm: '11.6.0', workflow: workflowOf('fork/it') },
      /fork\/it/,
    ],
    [
      'none with an npm that needs a token',
      at(source),
      { npm: '10.9.4', workflow: workflowOf('somebody/ma-widgets') },
      /10\.9\.4/,
    ],
  ])
    it(what, () => {
      const found = obstacles(manifest, circumstances);
      if (obstacle) assert.match(found.join('\n'), obstacle);
      assert.equal(found.length, obstacle ? 1 : 0, found.join('\n'));
    });
  it('compares versions as numbers', () => {
    for (const [version, oldest, is] of [
      ['11.5.1', '11.5.1', true],
      ['11.10.0', '11.5.1', true],
      ['9.9.9', '11.5.1', false],
      ['11.5.0', '11.5.1', false],
    ])
      assert.equal(isAtLeast(version, oldest), is, `${version} ${oldest}`);
  });
});

describe('a rehearsal', () => {
  it('takes no setting and no token of the user’s with it', () => {
    const theirs = {
      PATH: '/bin',
      npm_config_registry: 'r',
      NPM_TOKEN: 't',
      NODE_AUTH_TOKEN: 't',
      GITHUB_TOKEN: 't',
    };
    assert.deepEqual(apart(theirs, { OWN: '1' }), { PATH: '/bin', OWN: '1' });
  });
  it('trusts the certificates that npm is configured to trust', (test) => {
    const cafile = join(folderWith(test, { 'ca.pem': 'CERTIFICATES' }), 'ca.pem');
    const { uplinks } = settings('/f', 'us', { registry: 'https://others/', cafile });
    assert.equal(uplinks.upstream.ca, 'CERTIFICATES');
  });
  it('never asks the registry of others for our package', () => {
    const { packages } = settings('/f', 'us', { registry: 'https://others/' });
    assert.equal(packages.us.proxy, undefined);
    assert.deepEqual(Object.keys(packages), ['us', '**']);
  });
  it(
    'ends what it started, with what that started, and leaves nothing',
    { timeout: PATIENCE_MS },
    async (test) => {
      const place = new Workplace();
      const children = `
      const { spawn } = require('node:child_process');
      require('node:fs').writeFileSync('grandchild', String(spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']).pid));
    `;
      void place.run(place.folder, process.execPath, ['-e', children]);
      const file = join(place.folder, 'grandchild');
      const until = async (condition) => {
        while (!condition()) await new Promise((done) => setTimeout(done, 10));
      };
      await until(() => existsSync(file) && readFileSync(file, 'utf8'));
      const grandchild = Number(readFileSync(file, 'utf8'));
      test.after(() => isRunning(grandchild) && process.kill(grandchild));
      // A signal may come twice: to the group, and passed on.
      place.atEnd(() => new Promise(setImmediate));
      void place.end();
      await place.end();
      assert.equal(existsSync(place.folder), false);
      // A process that has ended may stay in the table until somebody asks for its end.
      await until(() => !isRunning(grandchild));
    },
  );
});

function isRunning(id) {
  try {
    process.kill(id, 0);
  } catch {
    return false;
  }
  const state = `/proc/${id}/stat`;
  return !existsSync(state) || !/\) Z /.test(readFileSync(state, 'utf8'));
}
