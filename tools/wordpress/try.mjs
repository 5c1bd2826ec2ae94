// Serves WordPress with the plugin until Ctrl-C, to try it by hand.
import { once } from 'node:events';
import { PASSWORD, ROLES, Site } from './site.mjs';
import { findSoftware } from './software.mjs';

export async function serveUntilStopped() {
  const { folder, version, missing } = findSoftware();
  if (missing) throw new Error(`Not started: ${missing}.`);
  const site = new Site({ endsOnSignal: false });
  try {
    await site.start(folder);
    await site.putPlugin();
    console.log(
      `WordPress ${version} at ${site.origin}/wp-admin/post-new.php as ${ROLES.join(', ')}; password ${PASSWORD}. Ctrl-C ends it.`,
    );
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  } finally {
    await site.stop();
  }
}
