// npm start: serves the school's pages of site/ from the source, without a build, and reloads them after each change.
// npm start -- --built: serves them with the built files of cdn/, as a school would load them. Builds first if needed.
import { existsSync } from 'node:fs';
import { startDevServer } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { build } from '../build/build.mjs';
import { isFree } from '../lib/free-port.mjs';
import { must, since } from '../lib/run.mjs';
import { argumentsOf, refuse } from '../lib/script.mjs';

const { built: isBuilt, port } = argumentsOf(
  { options: { built: { type: 'boolean', default: false }, port: { type: 'string' } } },
  'npm start -- [--built] [--port <number>]',
).values;
if (port !== undefined && !(/^\d+$/.test(port) && Number(port) < 65_536))
  refuse(`--port must be a number from 0 to 65535, not "${port}".`);
// The server itself would only log the error, and never end.
if (port !== undefined && !(await isFree(Number(port))))
  refuse(`Port ${port} is in use. Name another one, or none.`);

/** The files of cdn/ that pages name, and the source of each. */
const SOURCES = { '/cdn/ma-widgets.css': '/src/loader/ma-widgets.css' };
const LOADER = '/cdn/ma-widgets.js';

const content = () => must('node', 'tools/generate/content.mjs');
const translations = () => must('node', 'tools/i18n/i18n.mjs', 'build');
/** The generators of src/generated, by the files that they read. */
const GENERATORS = [
  [/^(?:src\/content|data|locales\/content)\//, content],
  [/^locales\/ui\//, translations],
];

/** Reruns a generator after a change of what it reads. The server sees the files that it writes, and reloads the page. */
const regenerate = {
  name: 'regenerate',
  serverStart({ fileWatcher }) {
    let working = Promise.resolve();
    fileWatcher.add(['src/content', 'data', 'locales']);
    fileWatcher.on('change', (file) => {
      const path = file.replaceAll('\\', '/').replace(`${process.cwd()}/`, '');
      const [, generator] = GENERATORS.find(([pattern]) => pattern.test(path)) ?? [];
      if (generator) working = working.then(generator).catch((error) => console.error(error.message));
    });
  },
};

/** Serves the source at the loader's path. As an import, so that relative imports of the source resolve from its folder. */
const source = {
  name: 'source',
  serve: ({ path }) =>
    path === LOADER ? { body: "import '/src/loader/loader.ts';", type: 'js' } : undefined,
};

/** Serves the pages of site/ at the root, as on a school's own server. */
function fromSite(context, next) {
  const path = context.path.endsWith('/') ? `${context.path}index.html` : context.path;
  if (!isBuilt && SOURCES[path]) context.path = SOURCES[path];
  else if (existsSync(`site${path}`)) context.path = `/site${path}`;
  return next();
}

const start = performance.now();
if (isBuilt) {
  if (!existsSync('cdn/manifest.json')) await build();
} else {
  const generated = Promise.all([content(), translations()]).catch((error) => console.error(error.message));
  // Files of an earlier run are enough for the first page. If they are stale, the page reloads.
  if (!existsSync('src/generated/loaders.ts')) await generated;
}
const running = await startDevServer({
  config: {
    rootDir: '.',
    hostname: '127.0.0.1',
    // The first free port from 8000, if none is named.
    ...(port !== undefined && { port: Number(port) }),
    watch: true,
    clearTerminalOnReload: false,
    nodeResolve: { exportConditions: ['production', 'browser'] },
    middleware: [fromSite],
    plugins: isBuilt
      ? []
      : [source, regenerate, esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
process.on('SIGTERM', () => running.stop().then(() => process.exit(0)));
console.log(
  `Open http://127.0.0.1:${running.server.address().port}/ (after ${since(start)}; Ctrl-C stops it; a change reloads the page)`,
);
