// Builds pages from snippets with the site generators Eleventy and Astro.
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import Eleventy from '@11ty/eleventy';

/** Layout of snippets that name none: other generators have a default layout, Eleventy does not. */
const BARE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head><body>{{ content | safe }}</body></html>`;

/** Builds the snippets of a document with Eleventy. Returns the HTML of each page by the line of its snippet. */
export async function eleventy(folder, name, snippets) {
  const within = join(folder, name);
  const put = (file, text) => {
    mkdirSync(dirname(join(within, file)), { recursive: true });
    writeFileSync(join(within, file), text);
  };
  put('_includes/bare.njk', BARE);
  for (const { file, language, line, code } of snippets)
    put(
      file ?? `${line}.${language}`,
      file || /^---/.test(code) ? code : `---\nlayout: bare.njk\n---\n\n${code}`,
    );
  const builder = new Eleventy(within, join(within, '_site'), { quietMode: true, configPath: false });
  const pages = await builder.toJSON();
  return new Map(
    pages.map(({ inputPath, content }) => {
      const [, line] = /(\d+)\.\w+$/.exec(relative(within, resolve(inputPath))) ?? [];
      return [Number(line), content];
    }),
  );
}

/** Builds a page with Astro. Returns its HTML, the URL of its folder, and the paths of its scripts. */
export async function astro(folder, { file, code }) {
  const within = join(folder, 'astro');
  mkdirSync(dirname(join(within, file)), { recursive: true });
  writeFileSync(join(within, file), code);
  writeFileSync(join(within, 'package.json'), '{ "type": "module" }');
  // In a folder of its own, because after a failure it leaves files in its working directory.
  await promisify(execFile)(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: within,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const page = readFileSync(join(within, 'dist/index.html'), 'utf8');
  const scripts = [...page.matchAll(/src="(\/[^"]+\.js)"/g)].map(([, path]) => path);
  return { page, at: pathToFileURL(join(within, 'dist')), scripts };
}
