// node scripts/release/attach.mjs <folder>: puts the tarball that `changeset pack` left in the folder, and the file
// manifest inside of it, on the GitHub release of its version.
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const tarballs = globSync('packages/*.tgz', { cwd: process.argv[2] });
if (tarballs.length !== 1)
  throw new Error(`${process.argv[2]} holds ${tarballs.length} tarballs, and should hold one.`);
const tarball = resolve(process.argv[2], tarballs[0]);
const inside = (file) => execFileSync('tar', ['-xOzf', tarball, `package/${file}`], { encoding: 'utf8' });
const { version } = JSON.parse(inside('package.json'));

const folder = mkdtempSync(join(tmpdir(), 'ma-widgets-attach-'));
try {
  execFileSync('tar', ['-xzf', tarball, '-C', folder, 'package/cdn/manifest.json']);
  const manifest = join(folder, 'package/cdn/manifest.json');
  // Once more after a failure is as good as once.
  execFileSync('gh', ['release', 'upload', `v${version}`, tarball, manifest, '--clobber'], {
    stdio: 'inherit',
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
