// HTTP server for tests, pictures and measurements: generated answers first, then the files of folders, through `sirv`.
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { lookup } from 'mrmime';
import sirv from 'sirv';

/** Returns the content type of a path. A path without an extension is a page. */
function typeOf(path) {
  const type = extname(path) ? (lookup(path) ?? 'application/octet-stream') : 'text/html';
  return /^text\/|json$/.test(type) ? `${type}; charset=utf-8` : type;
}

/** Serves a folder below a prefix such as `/cdn/`, which it strips from the path of a request. */
const below = (prefix, folder) => {
  const files = sirv(folder, { dev: true, extensions: ['html'] });
  return (request, response, next) => {
    const { url } = request;
    if (!url.startsWith(prefix)) return next();
    request.url = `/${url.slice(prefix.length)}`;
    return files(request, response, () => {
      request.url = url;
      next();
    });
  };
};

/**
 * Serves on a free port of loopback. `read(path, request)` returns, or resolves to: text or bytes; a function that writes
 * the response; `null` for a 404; `undefined` for a file of `folders`, which maps prefixes of paths to folders.
 * `headers` are sent with every answer; a function returns those of a path.
 * Resolves to the origin and to a function that stops the server.
 */
export async function serve(read = () => undefined, { folders = { '/cdn/': 'cdn' }, headers = {} } = {}) {
  const handlers = Object.entries(folders).map((entry) => below(...entry));
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const body = await read(path, request);
    const own = typeof headers === 'function' ? headers(path) : headers;
    for (const [name, value] of Object.entries({ 'access-control-allow-origin': '*', ...own }))
      response.setHeader(name, value);
    const refuse = () => response.writeHead(404).end();
    if (typeof body === 'function') return body(response);
    if (body === null) return refuse();
    if (body !== undefined) {
      if (!response.hasHeader('content-type')) response.setHeader('content-type', typeOf(path));
      return response.writeHead(200).end(body);
    }
    return handlers.reduceRight((next, handle) => () => handle(request, response, next), refuse)();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, stop };
}
