// Lays pictures out on sheets that can be looked at one by one. A tall picture flows over columns, at its own size.
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { openTab } from '../lib/browser.mjs';

const SHEET = { width: 1600, height: 2200 };
const GAP = 16;
const CAPTION = 22;
/** Least height, in pixels, of a picture's part at the foot of a column. If less fits, the picture continues in the next column. */
const LEAST = 260;

/** The size of a PNG, from its header. */
const sizeOf = (file) => {
  const header = readFileSync(file).subarray(16, 24);
  return { width: header.readUInt32BE(0), height: header.readUInt32BE(4) };
};

/** Slices of the pictures with their place on a sheet. `top` is the slice's offset in its picture, `shown` its height. */
function place(pictures) {
  const slices = [];
  let at = { sheet: 0, x: GAP, y: GAP };
  let columnWidth = 0;
  const nextColumn = (width) => {
    at = { ...at, x: at.x + columnWidth + GAP, y: GAP };
    if (at.x + width + GAP > SHEET.width) at = { sheet: at.sheet + 1, x: GAP, y: GAP };
    columnWidth = width;
  };
  for (const picture of pictures) {
    const { width, height } = picture;
    if (columnWidth === 0) columnWidth = width;
    if (width !== columnWidth) nextColumn(width);
    for (let top = 0; top < height;) {
      const space = SHEET.height - at.y - GAP - CAPTION;
      if (space < Math.min(LEAST, height - top)) {
        nextColumn(width);
        continue;
      }
      const shown = Math.min(space, height - top);
      slices.push({ ...picture, ...at, top, shown });
      at.y += shown + CAPTION + GAP;
      top += shown;
    }
  }
  return slices;
}

const sliceHtml = ({ file, caption, width, x, y, top, shown }) => `
<figure style="left:${x}px;top:${y}px;width:${width}px"><figcaption>${caption}${top ? ' (continued)' : ''}</figcaption>
<div style="height:${shown}px;background:url('/${encodeURI(file)}') 0 -${top}px no-repeat"></div></figure>`;

/** One sheet as a page. */
const sheetHtml = (slices) => `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; background: #d5d8dd; font: 13px/20px "Noto Sans", sans-serif } figure { position: absolute; margin: 0 }
figcaption { height: ${CAPTION}px; overflow: hidden; white-space: nowrap } div { outline: 1px solid #889 }</style>
${slices.map(sliceHtml).join('')}`;

/** Writes `<folder>/<name>-1.png`, `-2.png` and so on. `pages` maps a path to the HTML that the server sends. */
export async function writeSheets(browser, address, pages, folder, name, pictures) {
  const sized = pictures
    .map((picture) => ({ ...picture, ...sizeOf(picture.file) }))
    .sort((a, b) => a.width - b.width);
  const sheets = Object.values(Object.groupBy(place(sized), ({ sheet }) => sheet));
  await mkdir(folder, { recursive: true });
  const page = await openTab(browser);
  await page.setViewport(SHEET);
  for (const [index, slices] of sheets.entries()) {
    pages.set('/sheet.html', sheetHtml(slices));
    await page.goto(`${address}/sheet.html`, { waitUntil: 'networkidle0' });
    const width = Math.min(SHEET.width, Math.max(...slices.map((slice) => slice.x + slice.width)) + GAP);
    const height = Math.max(...slices.map(({ y, shown }) => y + shown + CAPTION)) + GAP;
    await page.screenshot({
      path: `${folder}/${name}-${index + 1}.png`,
      clip: { x: 0, y: 0, width, height },
    });
  }
  await page.close();
  return sheets.length;
}
