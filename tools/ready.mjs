// node tools/ready.mjs <script> [arguments]: runs a script with the pinned Node, also on a fresh clone. If a package of
// package-lock.json is missing, runs npm ci first.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PINNED = join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const OLDEST = 20;

const read = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;

/** Returns true if node_modules has the versions of the lock, by the list that npm writes at the end of an install. */
function isInstalled() {
  if (!existsSync(PINNED) || !existsSync(join(ROOT, 'node_modules/.package-lock.json'))) return false;
  const there = read('node_modules/.package-lock.json');
  return Object.entries(read('package-lock.json')).every(
    ([path, { version, optional }]) => !path || optional || there[path]?.version === version,
  );
}

function install() {
  console.log('Installing the pinned tools (npm ci): once, some 1,300 packages; one to four minutes …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) return;
  console.error('npm ci failed; its output is above. Can this machine reach the npm registry?');
  process.exit(1);
}

/** Runs a script with the pinned Node and the installed tools on the PATH, and exits with its exit code. */
function runReady(script, ...args) {
  if (!script) {
    console.error('node tools/ready.mjs <script> [arguments]');
    process.exit(1);
  }
  if (Number(process.versions.node.split('.')[0]) < OLDEST) {
    console.error(`This is Node ${process.versions.node}. Install Node ${OLDEST} or newer.`);
    process.exit(1);
  }
  if (!isInstalled()) install();
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const bin = join(ROOT, 'node_modules/.bin');
  const child = spawn(PINNED, [join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, [key]: bin + delimiter + process.env[key] },
  });
  // Ctrl-C reaches both processes; this one waits until the child has cleaned up. Other signals are forwarded.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => {
    console.error(`The pinned Node does not run here: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 0 : 1)));
}

runReady(...process.argv.slice(2));
