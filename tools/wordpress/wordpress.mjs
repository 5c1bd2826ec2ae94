// npm run wordpress: writes the plugin for WordPress to wordpress/build/, from the files that the build has put in cdn/.
//   npm run wordpress -- try     serves a WordPress with it on this machine, until Ctrl-C
//   npm run wordpress -- shots   takes docs/wordpress-editor.png and docs/wordpress-page.png
import { existsSync } from 'node:fs';
import { build } from '../build/build.mjs';
import { since } from '../lib/run.mjs';
import { writePlugin } from './plugin.mjs';

const [task = 'build'] = process.argv.slice(2);
const start = performance.now();
try {
  if (!existsSync('cdn/ma-widgets.js')) await build();
  const { files, bytes, zip } = await writePlugin();
  console.log(`Wrote ${zip}: ${files} files, ${(bytes / 1e6).toFixed(2)} MB, in ${since(start)}.`);
  if (task === 'try') await (await import('./try.mjs')).serveUntilStopped();
  if (task === 'shots') await (await import('./shots.mjs')).takePictures();
} catch (error) {
  console.error(error.stack);
  process.exitCode = 1;
}
