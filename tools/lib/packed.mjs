// The package as npm would publish it now, for tests of what arrives at others.
import { globSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { must } from './run.mjs';

/** Packs, and unpacks the tarball into `folder`, which is then the root of the package. */
export async function unpackInto(folder) {
  const near = `${folder}-packed`;
  mkdirSync(near, { recursive: true });
  await must('npm', 'pack', '--pack-destination', near, '--ignore-scripts', '--silent');
  const [tarball] = globSync(join(near, '*.tgz'));
  await must('tar', '-xzf', tarball, '-C', near);
  renameSync(join(near, 'package'), folder);
  rmSync(near, { recursive: true });
}
