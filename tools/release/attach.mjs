// node tools/release/attach.mjs <folder>: uploads three files to the GitHub release of the version. `changeset pack` wrote
// the tarball to the folder; it contains the second file, cdn/manifest.json. The third, the plugin for WordPress, is in
// the folder's `wordpress/`.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const tarballs = globSync('packages/*.tgz', { cwd: process.argv[2] });
if (tarballs.length !== 1)
  throw new Error(`${process.argv[2]} has ${tarballs.length} tarballs, and must have one.`);
const tarball = resolve(process.argv[2], tarballs[0]);
const plugin = resolve(process.argv[2], 'wordpress/ma-widgets-wordpress.zip');
if (!existsSync(plugin)) throw new Error(`${plugin} does not exist.`);
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
