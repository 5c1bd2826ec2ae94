// node tools/release/attach.mjs <folder>: uploads three files to the GitHub release of the version: the tarball that
// `changeset pack` wrote to the folder, cdn/manifest.json, which is in the tarball, and the plugin for WordPress, which is in
// the folder's `wordpress/`.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { refuse } from '../lib/script.mjs';

const [, , source] = process.argv;
if (!source) refuse('node tools/release/attach.mjs <folder>');
const tarballs = globSync('packages/*.tgz', { cwd: source });
if (tarballs.length !== 1) refuse(`${source}/packages has ${tarballs.length} tarballs, and must have one.`);
const tarball = resolve(source, tarballs[0]);
const plugin = resolve(source, 'wordpress/ma-widgets-wordpress.zip');
if (!existsSync(plugin)) refuse(`${plugin} does not exist.`);
const folder = mkdtempSync(join(tmpdir(), 'ma-widgets-attach-'));

const must = (command, ...args) => {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} failed${error ? `: ${error.message}` : ''}`);
};
try {
  must('tar', '-xzf', tarball, '-C', folder, 'package/package.json', 'package/cdn/manifest.json');
  const { version } = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8'));
  const manifest = join(folder, 'package/cdn/manifest.json');
  // Overwrites files of an earlier run that failed, so that the command can be repeated.
  must('gh', 'release', 'upload', `v${version}`, tarball, manifest, plugin, '--clobber');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
