// Rehearses a release in a temporary clone of the last commit: version, changelog, tarball, registry, tag, and an app that
// installs it. Nothing is published, and nothing stays on this machine. Other packages come from the registry in the
// user's npm settings.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { since } from '../lib/run.mjs';
import { missing } from './changelog.mjs';
import { cloneOf } from './clone.mjs';
import { buildApp, look } from './consumer.mjs';
import { PINNED, pinsIn } from './pins.mjs';
import { obstacles } from './publishable.mjs';
import { startRegistry } from './registry.mjs';
import { faults } from './tarball.mjs';
import { Workplace } from './workplace.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const CHANGESET = join(ROOT, 'node_modules/@changesets/cli/bin.js');
/** A placeholder for a missing repository address. */
const SOMEWHERE = 'git+https://github.com/nobody/rehearsal.git';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
/** Replaces the settings of `place`: a variable that is undefined is not set. */
const userEnvironment = { ...process.env, NPM_CONFIG_USERCONFIG: process.env.NPM_CONFIG_USERCONFIG };
const place = new Workplace();
const clone = join(place.folder, 'clone');
const packed = join(place.folder, 'packed');

const git = (...args) => place.run(clone, 'git', args);
const npm = (...args) => place.run(clone, 'npm', args);
const changeset = (...args) => place.run(clone, process.execPath, [CHANGESET, ...args]);
const commit = async (message) => {
  await git('add', '--all');
  await git('commit', '--quiet', '--message', message);
};

/** Results of each step, for those that follow. */
const known = {};

async function copy() {
  const unrehearsed = (await place.run(ROOT, 'git', ['status', '--porcelain'])).split('\n').filter(Boolean);
  await cloneOf(place, ROOT, clone);
  known.name = json(join(clone, 'package.json')).name;
  const left = unrehearsed.length
    ? `; ${unrehearsed.length} files that are not committed are not in the clone`
    : '';
  return `${(await git('log', '-1', '--format=%h %s')).trim()}${left}`;
}

/** Starts the registry. After this step, no command in the clone can publish to another one by accident. */
async function listen() {
  // Reads the settings of the user's own npm, and does not change them.
  const setting = async (name) =>
    (await place.run(ROOT, 'npm', ['config', 'get', name], userEnvironment)).trim();
  const [registry, cafile] = [await setting('registry'), await setting('cafile')];
  known.registry = await startRegistry(place, known.name, {
    registry,
    cafile: cafile === 'null' ? undefined : cafile,
  });
  place.useRegistry(known.registry);
  return `${known.registry}, the packages of others from ${registry}`;
}

async function mayBePublished() {
  const found = obstacles(json(join(clone, 'package.json')), { npm: (await npm('--version')).trim() });
  if (found.length === 0) return 'yes';
  await assert.rejects(
    npm('run', 'release'),
    /Not published\./,
    '"npm run release" should have refused to publish',
  );
  await npm('pkg', 'set', 'repository.type=git', `repository.url=${SOMEWHERE}`);
  await commit('Say where the source is, for the rehearsal');
  return `not yet, and "npm run release" refuses: ${found[0]} The rehearsal continues with a placeholder`;
}

const pending = async () => {
  const file = join(place.folder, 'status.json');
  await changeset('status', `--output=${file}`);
  return json(file);
};

async function plan() {
  let { releases, changesets } = await pending();
  const isEmpty = releases.length === 0;
  if (isEmpty) {
    await changeset('add', '--patch', known.name, '--message', 'Rehearsed, with nothing to say.');
    await commit('Add a changeset for the rehearsal');
    ({ releases, changesets } = await pending());
  }
  assert.deepEqual(
    releases.map(({ name }) => name),
    [known.name],
  );
  Object.assign(known, { version: releases[0].newVersion, changesets });
  const count = `${changesets.length} pending ${changesets.length === 1 ? 'changeset' : 'changesets'}`;
  return `${releases[0].oldVersion} to ${known.version}, ${isEmpty ? 'none pending: one was made' : count}`;
}

async function version() {
  const lockBefore = json(join(clone, 'package-lock.json'));
  await npm('run', 'version');
  assert.equal(json(join(clone, 'package.json')).version, known.version);
  lockBefore.version = lockBefore.packages[''].version = known.version;
  assert.deepEqual(
    json(join(clone, 'package-lock.json')),
    lockBefore,
    'the lock changed in more than version',
  );
  for (const file of PINNED)
    assert.deepEqual([...new Set(pinsIn(readFileSync(join(clone, file), 'utf8')))], [known.version], file);
  await commit(`Version ${known.version}`);
  const { changesets } = await pending();
  assert.deepEqual(changesets, [], 'changesets were left over');
  return ['package.json', 'package-lock.json', ...PINNED].join(', ');
}

async function changelog() {
  const text = readFileSync(join(clone, 'CHANGELOG.md'), 'utf8');
  const lacking = missing(text, known.version, known.changesets, known.name);
  assert.deepEqual(lacking, [], `CHANGELOG.md lacks ${lacking.join(', ')}`);
  return `has "## ${known.version}" with every change`;
}

async function build() {
  await npm('run', 'build');
  return 'dist/, cdn/, schemas/';
}

async function pack() {
  const file = join(place.folder, 'publish-plan.json');
  await changeset('publish-plan', `--output=${file}`);
  await changeset('pack', `--from-publish-plan=${file}`, `--out-dir=${packed}`);
  const tarball = join(packed, 'packages', `${known.name}-${known.version}.tgz`);
  const folder = join(place.folder, 'unpacked');
  mkdirSync(folder);
  await place.run(folder, 'tar', ['-xzf', tarball]);
  const found = faults(join(folder, 'package'), known.version);
  assert.deepEqual(found, [], found.join('\n'));
  known.integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  return `${(readFileSync(tarball).length / 1000).toFixed(0)} kB, with all that package.json and cdn/manifest.json name`;
}

async function publish() {
  await changeset('publish', `--from-pack-dir=${packed}`);
  const { 'dist-tags': tags, versions } = await (await fetch(known.registry + known.name)).json();
  assert.equal(tags.latest, known.version);
  assert.equal(versions[known.version].dist.integrity, known.integrity, 'not the tarball that was packed');
  assert.equal(await git('rev-parse', `v${known.version}^{commit}`), await git('rev-parse', 'HEAD'));
  const file = join(place.folder, 'publish-plan-after.json');
  await changeset('publish-plan', `--output=${file}`);
  assert.deepEqual(json(file).plan, [], '"changeset publish" would publish once more');
  return `latest is ${known.version}, tag v${known.version}`;
}

/** The plugin for WordPress, of the version that is released. */
async function wordpress() {
  await npm('run', 'wordpress');
  const zip = join(clone, 'wordpress/build/ma-widgets-wordpress.zip');
  const readme = readFileSync(join(clone, 'wordpress/build/ma-widgets/readme.txt'), 'utf8');
  assert.ok(readme.includes(`Stable tag: ${known.version}\n`), 'the plugin is of another version');
  mkdirSync(join(packed, 'wordpress'));
  copyFileSync(zip, join(packed, 'wordpress/ma-widgets-wordpress.zip'));
  return `${(readFileSync(zip).length / 1000).toFixed(0)} kB, of ${known.version}`;
}

/** Runs the upload with a stub of GitHub's `gh` that prints its arguments. */
async function attach() {
  const bin = join(place.folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'gh'), '#!/bin/sh\nprintf "%s\\n" "$@"\n');
  chmodSync(join(bin, 'gh'), 0o755);
  const script = join(clone, 'tools/release/attach.mjs');
  const output = await place.run(clone, process.execPath, [script, packed], {
    PATH: bin + delimiter + process.env.PATH,
  });
  assert.match(
    output,
    new RegExp(
      `^release\nupload\nv${known.version}\n.*\\.tgz\n.*/cdn/manifest\\.json\n.*/ma-widgets-wordpress\\.zip\n`,
    ),
  );
  return 'tarball, cdn/manifest.json and the plugin would go on the GitHub release';
}

async function install() {
  const vite = json(join(ROOT, 'package.json')).devDependencies.vite;
  known.app = await buildApp(place, { name: known.name, version: known.version, vite });
  return `a fresh app with Vite ${vite}, built`;
}

async function show() {
  const { text, version: shown, others, wrong } = await look(place, known.app);
  assert.deepEqual(wrong, [], wrong.join('\n'));
  assert.match(text ?? '', /Your way with us.*Phlebotomy rehearsal/);
  assert.equal(shown, known.version, 'the element is of another version');
  assert.deepEqual(others, [], 'elements that nobody imported');
  return `<ma-career-path> ${shown} shows the app's own steps`;
}

const STEPS = [
  ['clone', copy],
  ['registry', listen],
  ['may be published', mayBePublished],
  ['changesets', plan],
  ['version', version],
  ['changelog', changelog],
  ['build', build],
  ['pack', pack],
  ['publish', publish],
  ['wordpress', wordpress],
  ['attach', attach],
  ['install', install],
  ['show', show],
];

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, async () => {
    await place.end();
    console.error(`${signal}: stopped, and cleaned up.`);
    process.exit(130);
  });

const start = performance.now();
try {
  for (const [what, step] of STEPS) {
    const stepStart = performance.now();
    try {
      console.log(`ok     ${what}: ${await step()} (${since(stepStart)})`);
    } catch (error) {
      console.log(`FAILED ${what} (${since(stepStart)})\n${error.message.replace(/^/gm, '       | ')}`);
      process.exitCode = 1;
      break;
    }
  }
} finally {
  await place.end();
}
if (!process.exitCode)
  console.log(`\nrehearsed: ${known.name} ${known.version}, from changeset to page, in ${since(start)}`);
