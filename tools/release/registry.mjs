// A Verdaccio of our own on a free port of this machine: it takes our package, and passes on what others published.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** `upstream`: where the packages of others come from, and the file of certificates that is trusted there, if any. */
export function settings(folder, name, upstream) {
  const everybody = { access: '$all', publish: '$all', unpublish: '$all' };
  return {
    configPath: join(folder, 'config.json'),
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: -1 } },
    uplinks: {
      upstream: {
        url: upstream.registry,
        maxage: '1h',
        timeout: '60s',
        // The certificates themselves: a path would be taken for one.
        ...(upstream.cafile && { ca: readFileSync(upstream.cafile, 'utf8') }),
      },
    },
    // Ours is never asked for elsewhere: a package of that name there must not answer for it.
    packages: { [name]: everybody, '**': { access: '$all', proxy: 'upstream' } },
    web: { enable: false },
    log: { type: 'stdout', format: 'pretty', level: 'fatal' },
  };
}

/** Starts it, and resolves to its address. */
export async function startRegistry(place, name, upstream) {
  const folder = join(place.folder, 'registry');
  mkdirSync(folder);
  const config = settings(folder, name, upstream);
  writeFileSync(config.configPath, JSON.stringify(config));
  const { runServer } = createRequire(import.meta.url)('verdaccio');
  const server = await runServer(config);
  await new Promise((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  place.atEnd(async () => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${server.address().port}/`;
}
