// A small server for pictures and measurements: what is in memory first, then the given folders.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};
export const typeOf = (path) => TYPES[extname(path)] ?? 'application/octet-stream';

/** The bytes of a file in one of these folders, `[prefix, folder]`; nothing where there is none. */
export function fromFolders(path, folders) {
  for (const [prefix, folder] of folders) {
    if (!path.startsWith(prefix)) continue;
    const file = join(folder, normalize(`/${path.slice(prefix.length)}`));
    if (existsSync(file) && statSync(file).isFile()) return readFileSync(file);
  }
  return undefined;
}

/**
 * Answers with what `answer(path, url)` gives: a text or bytes, `{ body, headers }`, or nothing for a 404.
 * What lies under `/never` is never answered: an element that waits for it goes on loading.
 */
export function serve(answer) {
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const path = decodeURIComponent(url.pathname);
    if (path.startsWith('/never')) return;
    const found = path === '/favicon.ico' ? '' : answer(path, url);
    const { body, headers } = found?.body === undefined ? { body: found, headers: {} } : found;
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': typeOf(path),
      'cache-control': 'no-store',
      ...headers,
    });
    response.end(body ?? 'There is no such file.');
  });
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () =>
      done({
        address: `http://127.0.0.1:${server.address().port}`,
        close: () => (server.closeAllConnections(), server.close()),
      }),
    ),
  );
}
