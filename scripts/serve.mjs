// Serves the school's pages as a school would serve them, rebuilds after each change and reloads the page.
import { createReadStream, existsSync, readFileSync, readdirSync, statSync, watch } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { build, rebuild } from './build.mjs';
import { since } from './run.mjs';

const FIRST_PORT = 8000;
const LAST_PORT = 8099;
/** An editor saves in several strokes. */
const QUIET_MS = 60;
/** What a page or a build is made of; not what an editor puts beside it for a moment. */
const SAVED = /\.(?:ts|html|css|js|json|xlf|svg|png)$/;
/** The build itself writes there. */
const GENERATED = 'generated';
const BUILT = ['cdn', 'dist', 'schemas'];
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};
// Put in by the server alone: the pages in site/ are what a school would write.
const RELOAD = `<script>new EventSource('/.changes').onmessage = () => location.reload();</script>`;

const pages = new Set();

/** The file of an address, or nothing: none outside of what is served. */
function fileOf(address) {
  let path;
  try {
    path = normalize(decodeURIComponent(new URL(address, 'http://localhost').pathname));
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.split(sep).includes('..')) return undefined;
  const isBuilt = BUILT.includes(path.split(sep)[1]);
  const file = join(isBuilt ? '.' : 'site', path.endsWith(sep) ? join(path, 'index.html') : path);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function answer(request, response) {
  if (request.url === '/.changes') {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 500\n\n');
    pages.add(response);
    response.on('close', () => pages.delete(response));
    return;
  }
  const file = fileOf(request.url);
  const type = TYPES[extname(file ?? '')] ?? 'application/octet-stream';
  const head = { 'cache-control': 'no-store', 'access-control-allow-origin': '*' };
  if (!file) {
    response.writeHead(404, { ...head, 'content-type': 'text/plain; charset=utf-8' });
    response.end(`There is no ${request.url} here.\n`);
  } else if (extname(file) === '.html') {
    response.writeHead(200, { ...head, 'content-type': type });
    response.end(readFileSync(file, 'utf8') + RELOAD);
  } else {
    response.writeHead(200, { ...head, 'content-type': type });
    createReadStream(file).pipe(response);
  }
}

function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', (error) =>
      error.code === 'EADDRINUSE' && port < LAST_PORT ? done(listen(server, port + 1)) : fail(error),
    );
    server.listen(port, '127.0.0.1', () => done(port));
  });
}

let changed = new Set();
let timer;
let working = Promise.resolve();

function note(path) {
  changed.add(path);
  clearTimeout(timer);
  timer = setTimeout(() => {
    const paths = [...changed];
    changed = new Set();
    working = working.then(() => follow(paths));
  }, QUIET_MS);
}

let isBuilt = false;

/** Does what a change calls for: a page is only read again, the source is built. The first time, all is built. */
async function follow(paths) {
  const start = performance.now();
  const within = (...folders) => paths.some((path) => folders.some((folder) => path.startsWith(folder)));
  try {
    if (!isBuilt) {
      console.log('Building …');
      await build();
      isBuilt = true;
    } else if (within('src', 'locales')) {
      await rebuild({ content: within(join('src', 'content')), words: within('locales') });
    }
    const more = paths.length > 1 ? ` and ${paths.length - 1} more` : '';
    console.log(`Built${paths.length ? ` after ${paths[0]}${more}` : ''} in ${since(start)}.`);
    for (const page of pages) page.write('data: changed\n\n');
  } catch (error) {
    console.error(`${error.message}\nNot built; the next change is a new try.`);
  }
}

await follow([]);
const server = createServer(answer);
const port = await listen(server, FIRST_PORT);
console.log(`Open http://127.0.0.1:${port}/ (Ctrl-C ends this; changes show by themselves)`);

const watchers = new Map();

/** Watches folder by folder: `recursive` on Linux loses a file that an editor saves by putting another in its place. */
function watchFolder(folder) {
  watchers.get(folder)?.close();
  const watcher = watch(folder, (_, name) => {
    if (!name || name === GENERATED) return;
    const path = join(folder, name);
    if (existsSync(path) && statSync(path).isDirectory()) watchFolder(path);
    else if (SAVED.test(path) && !path.endsWith('.test.ts')) note(path);
  });
  watcher.on('error', () => watcher.close());
  watchers.set(folder, watcher);
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory() && entry.name !== GENERATED) watchFolder(join(folder, entry.name));
}
for (const folder of ['src', 'site', 'locales']) watchFolder(folder);

function end() {
  for (const watcher of watchers.values()) watcher.close();
  for (const page of pages) page.end();
  server.close(() => process.exit(0));
  server.closeAllConnections();
}
process.on('SIGINT', end);
process.on('SIGTERM', end);
