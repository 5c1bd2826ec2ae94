// Tests the checks of the release rehearsal, and that a rehearsal leaves no files and no processes.
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

  it('the entry of a version is found in a changelog, without other entries', () => {
    assert.match(entryOf(text, '0.2.0'), /A wider/);
    assert.doesNotMatch(entryOf(text, '0.2.0'), /First/);
    assert.equal(entryOf(text, '0.2'), undefined);
  });
  for (const [what, changesets, lacking] of [
    ['has a change although it breaks lines elsewhere', change('A wider chart.', 'minor'), []],
    ['lacks a change that is under another heading', change('A wider chart.', 'major'), ['Major Changes']],
    ['lacks a change that is in an older version', change('First.', 'patch'), ['Patch Changes']],
    ['needs no change of another package', [{ summary: 'No', releases: [{ name: 'them', type: 'minor' }] }], []], // prettier-ignore
    ['needs no entry for an empty changeset', [{ summary: '', releases: [] }], []],
  ])
    it(`a changelog ${what}`, () => {
      const found = missing(text, '0.2.0', changesets, 'us');
      assert.equal(found.length, lacking.length, found.join());
      lacking.forEach((word, index) => assert.match(found[index], new RegExp(word)));
    });
  it('a changelog without the version lacks its heading', () => {
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

  it('a path that package.json names twice is listed once', () => {
    const twice = { ...manifest, exports: { ...manifest.exports, './again': './a.js' } };
    assert.deepEqual(promised(twice), ['a.js', 's/*', 'a.d.ts']);
  });
  const bare = JSON.stringify({ ...manifest, types: undefined });
  for (const [what, files, fault] of [
    ['has all files', whole],
    [
      'lacks a file that package.json names',
      { ...whole, 'package.json': bare.replace('./a.js', './b.js') },
      /^b\.js/,
    ],
    [
      'lacks all files of a pattern',
      { ...whole, 'package.json': bare.replace('./s/*"}', './t/*"}') },
      /^t\/\*/,
    ],
    ['lacks a listed file', { ...without('a.d.ts'), 'package.json': bare }, /^a\.d\.ts is listed/],
    ['has a file that is not listed', { ...whole, 'dist/c/d.js': '' }, /^dist\/c\/d\.js is in the package/],
    ['has a file of another length than listed', { ...whole, 'a.js': 'aa' }, /^a\.js is not what/],
    ['has a file with another hash than listed', { ...whole, 'a.js': 'b' }, /^a\.js is not what/],
    ['has an old changelog', { ...whole, 'CHANGELOG.md': '## 0.9.0\n' }, /^CHANGELOG/],
    ['lists another version', { ...whole, 'cdn/manifest.json': list({ version: '2' }) }, /is of 2/],
  ])
    it(`a tarball that ${what} has ${fault ? 'one fault' : 'no fault'}`, (test) => {
      const found = faults(folderWith(test, files), '1.0.0');
      if (fault) assert.match(found.join('\n'), fault);
      assert.equal(found.length, fault ? 1 : 0, found.join('\n'));
    });
  it('a tarball of another version has a fault', (test) => {
    assert.match(faults(folderWith(test, whole), '1.0.1').join('\n'), /its version is 1\.0\.0, not 1\.0\.1/);
  });
});

describe('a document that names an exact version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const file of PINNED)
    it(`${file} names the version of package.json`, () => {
      const found = pinsIn(readFileSync(file, 'utf8'));
      assert.ok(found.length > 0);
      assert.deepEqual([...new Set(found)], [version]);
    });
  it('an exact version in a document becomes the next one, and a range stays', () => {
    const text = (number) => `npm/ma-widgets@0/cdn npm/ma-widgets@${number}/cdn npm/other@1.2.3/`;
    for (const number of ['1.2.3', '0.10.0', '1.0.0-next.4'])
      assert.equal(pinned(text(number), '2.0.0'), text('2.0.0'));
  });
});

describe('a package', () => {
  const at = (url) => ({ repository: { type: 'git', url } });
  const source = 'git+https://github.com/somebody/ma-widgets.git';
  const workflowOf = (repository) => ({ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: repository });
  for (const [what, manifest, circumstances, obstacle] of [
    [
      'a package from its own repository',
      at(source),
      { npm: '11.6.0', workflow: workflowOf('somebody/ma-widgets') },
    ],
    ['a package that a person publishes with an older npm', at(source), { npm: '10.9.0' }],
    ['a package without repository.url', {}, { npm: '11.6.0' }, /repository\.url/],
    [
      'a package with a placeholder as repository.url',
      at('git+https://github.com/<owner>/<name>.git'),
      { npm: '11.6.0' },
      /repository\.url/,
    ],
    [
      'a package from the workflow of another repository',
      at(source),
      { npm: '11.6.0', workflow: workflowOf('fork/it') },
      /fork\/it/,
    ],
    [
      'a package from a workflow whose npm needs a token',
      at(source),
      { npm: '10.9.4', workflow: workflowOf('somebody/ma-widgets') },
      /10\.9\.4/,
    ],
  ])
    it(`npm ${obstacle ? 'refuses' : 'accepts'} ${what}`, () => {
      const found = obstacles(manifest, circumstances);
      if (obstacle) assert.match(found.join('\n'), obstacle);
      assert.equal(found.length, obstacle ? 1 : 0, found.join('\n'));
    });
  it('versions are compared as numbers', () => {
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
  it('a rehearsal gets neither settings nor tokens of the user', () => {
    const userEnvironment = {
      PATH: '/bin',
      npm_config_registry: 'r',
      NPM_TOKEN: 't',
      NODE_AUTH_TOKEN: 't',
      GITHUB_TOKEN: 't',
    };
    assert.deepEqual(apart(userEnvironment, { OWN: '1' }), { PATH: '/bin', OWN: '1' });
  });
  it('the registry of a rehearsal trusts the certificates that npm is configured to trust', (test) => {
    const cafile = join(folderWith(test, { 'ca.pem': 'CERTIFICATES' }), 'ca.pem');
    const { uplinks } = settings('/f', 'us', { registry: 'https://others/', cafile });
    assert.equal(uplinks.upstream.ca, 'CERTIFICATES');
  });
  it('the registry of a rehearsal never requests our package from the public one', () => {
    const { packages } = settings('/f', 'us', { registry: 'https://others/' });
    assert.equal(packages.us.proxy, undefined);
    assert.deepEqual(Object.keys(packages), ['us', '**']);
  });
  it(
    'a rehearsal ends its processes and their children, and removes its folder',
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
      // A signal may arrive twice: sent to the group of processes, and passed on by npm.
      place.atEnd(() => new Promise(setImmediate));
      void place.end();
      await place.end();
      assert.equal(existsSync(place.folder), false);
      // A process that has ended may stay in the table of processes until its parent has read its exit code.
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
