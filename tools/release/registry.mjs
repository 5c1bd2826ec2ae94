// Runs Verdaccio on a free port of this machine: a registry that accepts our package and forwards requests for others.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Returns the configuration. `upstream` has the registry for other packages, and the file of trusted certificates, if any. */
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
        // Verdaccio takes the text of certificates here, not a path.
        ...(upstream.cafile && { ca: readFileSync(upstream.cafile, 'utf8') }),
      },
    },
    // No proxy for our package: one of the same name in the public registry must not be installed instead.
    packages: { [name]: everybody, '**': { access: '$all', proxy: 'upstream' } },
    web: { enable: false },
    log: { type: 'stdout', format: 'pretty', level: 'fatal' },
  };
}

/** Starts the registry. Resolves to its URL. */
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
