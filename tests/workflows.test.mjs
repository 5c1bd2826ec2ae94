// Tests the workflows of GitHub: their permissions, that their commands exist, that a pull request needs a changeset, and
// the messages of commands for contributors.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { removeOthers, write } from '../tools/lib/write.mjs';

const WORKFLOWS = ['verify', 'release', 'pages', 'fuzz'];
const workflow = (name) => readFileSync(`.github/workflows/${name}.yml`, 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The text of each job, by its name. */
const jobsOf = (text) =>
  new Map(
    text
      .split(/^jobs:\n/m)[1]
      .split(/^ {2}(?=[\w-]+:$)/m)
      .slice(1)
      .map((job) => [job.split(':', 1)[0], job]),
  );
const commandsOf = (text) => [...text.matchAll(/^[ -]+run: (.+)$/gm)].map(([, command]) => command);

describe('the workflows', () => {
  for (const name of WORKFLOWS) {
    it(`the workflow ${name} grants permissions to each job, and uses no token but GitHub’s`, () => {
      const text = workflow(name);
      assert.match(text, /^permissions: \{\}$/m);
      assert.doesNotMatch(text, /NPM_TOKEN|NODE_AUTH_TOKEN|secrets\.|pull_request_target/);
      for (const [job, steps] of jobsOf(text)) {
        assert.match(steps, /^ {4}permissions:\n/m, job);
        assert.match(steps, /^ {4}timeout-minutes: /m, job);
      }
    });
    it(`the workflow ${name} names each action by its hash, and keeps no credentials after a checkout`, () => {
      const uses = [...workflow(name).matchAll(/uses: (.*)/g)].map(([, action]) => action);
      for (const action of uses) assert.match(action, /^[\w-]+\/[\w/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
      const checkouts = workflow(name).split('actions/checkout@').slice(1);
      for (const checkout of checkouts)
        assert.match(
          checkout.split('uses:')[0],
          /persist-credentials: false/,
          'credentials stay in .git/config',
        );
    });
    it(`the workflow ${name} runs commands that exist, with no expression in them`, () => {
      const commands = commandsOf(workflow(name));
      if (/verify|release/.test(name)) assert.ok(commands.includes('.ci/run'));
      for (const command of commands) {
        assert.doesNotMatch(command, /\$\{\{/, 'an expression, which may contain text of an outsider');
        const script = /^npm run ([\w:-]+)/.exec(command)?.[1];
        if (script) assert.ok(scripts[script], `package.json has no script ${script}`);
        const file = /^node (\S+)/.exec(command)?.[1] ?? /^\.\S+/.exec(command)?.[0];
        if (file) assert.ok(existsSync(file), `${file} does not exist`);
      }
    });
  }
  it('each script of package.json installs the tools first, but those with which a workflow releases', () => {
    const others = Object.keys(scripts).filter((name) => !scripts[name].startsWith('node tools/ready.mjs '));
    assert.deepEqual(others, ['version', 'release']);
  });
  it('all workflows use the same hash of an action', () => {
    const hashes = new Map();
    for (const [, action, hash] of WORKFLOWS.map(workflow)
      .join()
      .matchAll(/uses: ([\w-]+\/[\w-]+)\S*@(\w+)/g)) {
      assert.equal(hashes.get(action) ?? hash, hash, action);
      hashes.set(action, hash);
    }
  });
  it('only the jobs that publish have an identity token, and they run neither tests nor scripts of packages', () => {
    const holders = WORKFLOWS.flatMap((name) => [...jobsOf(workflow(name))])
      .filter(([, steps]) => steps.includes('id-token: write'))
      .map(([job]) => job);
    assert.deepEqual(holders, ['publish', 'deploy']);
    assert.deepEqual(commandsOf(jobsOf(workflow('pages')).get('deploy')), []);
    const publish = jobsOf(workflow('release')).get('publish');
    assert.match(publish, /NPM_CONFIG_PROVENANCE: 'true'/);
    assert.deepEqual(commandsOf(publish), [
      'node tools/release/publishable.mjs',
      'npm ci --ignore-scripts',
      'node tools/release/attach.mjs packed',
    ]);
  });
  it('the workflow verify rehearses a release for each pull request, with the whole history', () => {
    const rehearse = jobsOf(workflow('verify')).get('rehearse');
    assert.deepEqual(commandsOf(rehearse), ['npm run release:rehearse']);
    assert.match(rehearse, /fetch-depth: 0/);
  });
  it('nothing is published before tools/release/publishable.mjs has succeeded', () => {
    assert.match(scripts.release, /^node tools\/release\/publishable\.mjs && /);
    assert.match(
      jobsOf(workflow('release')).get('publish'),
      /publishable\.mjs[^]*changesets\/action\/publish@/,
    );
  });
  it('the workflow release makes the next version with a script of package.json', () => {
    const [, script] = /script: npm run (\w+)/.exec(jobsOf(workflow('release')).get('version'));
    assert.equal(
      scripts[script],
      'changeset version && node tools/release/pins.mjs && npm install --package-lock-only',
    );
  });
});

describe('a pull request', () => {
  const commands = commandsOf(jobsOf(workflow('verify')).get('changeset'));
  const command = commands.find((each) => each.includes('changeset status'));
  let folder;
  const git = (...args) => {
    const { status, stderr } = spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'ma-widgets-pull-'));
    for (const path of ['package.json', 'package-lock.json', '.changeset', 'src/index.ts', 'README.md'])
      cpSync(path, join(folder, path), { recursive: true });
    // Pending changesets of main do not count for the pull request.
    writeFileSync(join(folder, '.changeset/pending.md'), "---\n'ma-widgets': minor\n---\n\nOn main.\n");
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'main');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    writeFileSync(join(folder, '.git/info/exclude'), 'node_modules\n');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('a pull request is compared with main, which is fetched', () => {
    assert.equal(command, 'npx changeset status --since=origin/main');
    assert.match(jobsOf(workflow('verify')).get('changeset'), /fetch-depth: 0/);
  });

  const changeset = (text) => ['.changeset/mine.md', text];
  const source = ['src/index.ts', '// changed\n'];
  for (const [what, files, passes] of [
    ['that changes the source without a changeset fails', [source], false],
    ['that changes a document without a changeset fails', [['README.md', 'changed\n']], false],
    ['with a changeset passes', [source, changeset("---\n'ma-widgets': patch\n---\n\nMine.\n")], true],
    ['with an empty changeset passes', [source, changeset('---\n---\n')], true],
  ])
    it(`a pull request ${what}`, () => {
      git('checkout', '--quiet', '-B', 'mine', 'main');
      for (const [path, text] of files) writeFileSync(join(folder, path), text);
      git('add', '--all');
      git('commit', '--quiet', '--message', 'mine');
      const { status, stdout, stderr } = spawnSync(command, {
        cwd: folder,
        encoding: 'utf8',
        shell: true,
        env: { ...process.env, npm_config_update_notifier: 'false' },
      });
      assert.equal(status === 0, passes, stdout + stderr);
      if (!passes) assert.match(stdout + stderr, /no changesets were found/);
    });
});

describe('a command with a wrong argument', { concurrency: true }, () => {
  for (const [command, message] of [
    ['i18n/i18n.mjs nothing', 'node tools/i18n/i18n.mjs build | extract | check | pseudo'],
    ['serve/start.mjs --open', "Unknown option '--open'\nnpm start -- [--built] [--port <number>]"],
    ['serve/start.mjs --port any', '--port must be a number from 0 to 65535, not "any".'],
    ['release/attach.mjs', 'node tools/release/attach.mjs <folder>'],
    ['release/attach.mjs docs', 'docs/packages has 0 tarballs, and must have one.'],
  ])
    it(`node tools/${command} prints the reason only, and fails`, async () => {
      const [script, ...args] = command.split(' ');
      const child = spawn(process.execPath, [`tools/${script}`, ...args]);
      const [status, printed] = await Promise.all([
        new Promise((done) => child.once('close', done)),
        text(child.stderr),
      ]);
      assert.equal(printed.trim(), message);
      assert.equal(status, 1);
    });
});

describe('a script', () => {
  it('runs if its path has a link', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ma-widgets-link-'));
    symlinkSync(resolve('tools'), join(folder, 'tools'), 'junction');
    writeFileSync(join(folder, 'package.json'), '{}');
    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'tools/release/publishable.mjs')], {
      cwd: folder,
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    assert.match(stderr, /Not published\. See docs\/releasing\.md\./);
    assert.equal(status, 1);
  });
});

describe('generated files', () => {
  it('of an earlier run are removed, and files of this run stay', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ma-widgets-generated-'));
    mkdirSync(join(folder, 'fr'));
    writeFileSync(join(folder, 'fr/old.ts'), 'a language that is gone');
    write(join(folder, 'es/new.ts'), 'new');
    removeOthers(folder);
    assert.deepEqual(
      ['fr/old.ts', 'es/new.ts'].map((path) => existsSync(join(folder, path))),
      [false, true],
    );
    rmSync(folder, { recursive: true });
  });
});

describe('the engines of the tests', () => {
  const moduleIn = (env, code) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });

  it('are named if ENGINES has an unknown name', () => {
    const { status, stderr } = moduleIn({ ENGINES: 'webkit' }, "import './tools/lib/engines.mjs'");
    assert.equal(status, 1);
    assert.match(stderr, /ENGINES names webkit\. Write one or more of Chromium,Firefox,WebKit/);
  });

  it('print the number of tests at the end', () => {
    const tests = [{ passed: true }, { passed: true }, { skipped: true }, { passed: false }];
    const session = { browser: { name: 'A' }, testFile: 'a.test.ts', passed: false, testResults: { suites: [], tests } }; // prettier-ignore
    const code = `import { countReporter } from './tools/test/count-reporter.mjs'; countReporter(1).stop({ sessions: [${JSON.stringify(session)}] });`;
    assert.match(moduleIn({ COUNT_FILE: '' }, code).stdout, /^2 passed, 1 failed, 1 skipped /);
  });
});
