// Takes the pictures of README.md: the first story of each widget in the catalogue, at twice its size.
import { existsSync, globSync, mkdirSync } from 'node:fs';
import { launch } from '../lib/browser.mjs';
import { build } from '../build/build.mjs';
import { CATALOGUE, writeCatalogue } from '../catalogue/catalogue.mjs';
import { cameraIn } from './camera.mjs';
import { serve } from '../lib/server.mjs';
import { variants } from './variants.mjs';

const FOLDER = 'docs';
const TALLEST = 640;

/** Takes the pictures and returns their paths. Throws if one has a visible defect. */
export async function picturesForDocs() {
  if (!existsSync('cdn/manifest.json')) await build();
  await writeCatalogue();
  mkdirSync(FOLDER, { recursive: true });
  const server = await serve(undefined, { folders: { '/': CATALOGUE } });
  const browser = await launch('Chromium', { isWhole: true, args: ['--hide-scrollbars'] });
  try {
    const take = await cameraIn(browser);
    const files = [];
    for (const path of globSync('src/widgets/*/*.define.ts').sort()) {
      const widget = path.split(/[\\/]/).at(-2);
      const story = `iframe.html?id=elements-${widget}--built-in&viewMode=story&globals=scheme:light`;
      const file = `${FOLDER}/ma-${widget}.png`;
      const shot = { file, scale: 2, tallest: TALLEST, waitFor: `ma-${widget}` };
      const defects = await take(`${server.origin}/${story}`, variants[768], shot);
      if (defects.length) throw new Error(`${file}: ${defects.join('; ')}`);
      files.push(file);
    }
    return files;
  } finally {
    await browser.close();
    await server.stop();
  }
}
