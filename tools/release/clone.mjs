// Clones the last commit to rehearse a release: with a neutral author, no remote, no hooks, and the installed tools.
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';

const SETTINGS = {
  'user.name': 'Rehearsal',
  'user.email': 'rehearsal@localhost',
  'commit.gpgSign': 'false',
  'tag.gpgSign': 'false',
};

export async function cloneOf(place, root, folder) {
  await place.run(root, 'git', ['clone', '--quiet', root, folder]);
  const git = (...args) => place.run(folder, 'git', args);
  await git('remote', 'remove', 'origin');
  await git('checkout', '--quiet', '-B', 'main');
  const settings = { ...SETTINGS, 'core.hooksPath': join(place.folder, 'no-hooks') };
  for (const [name, value] of Object.entries(settings)) await git('config', name, value);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}
