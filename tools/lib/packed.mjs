// Unpacks the package as npm would publish it, for tests of its consumers.
import { globSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { must } from './run.mjs';

/** Packs the package, and unpacks the tarball into `folder`. */
export async function unpackInto(folder) {
  const near = `${folder}-packed`;
  mkdirSync(near, { recursive: true });
  await must('npm', 'pack', '--pack-destination', near, '--ignore-scripts', '--silent');
  const [tarball] = globSync(join(near, '*.tgz'));
  await must('tar', '-xzf', tarball, '-C', near);
  renameSync(join(near, 'package'), folder);
  rmSync(near, { recursive: true });
}
