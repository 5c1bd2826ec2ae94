// Measures the layout shift of a page when a widget replaces the page's own markup. The pages have built-in content as
// markup in both forms, with and without ma-widgets.css, or a sample of a platform with ma-widgets.css.
import { platforms, isReadable } from './platforms.mjs';
import { around, loader, preshape } from './pages.mjs';
import { shiftVisit } from './visit.mjs';

/** Viewports. The phone has touch, because buttons are larger then. */
export const SIZES = {
  phone: { width: 360, height: 740, hasTouch: true },
  desk: { width: 1280, height: 800 },
};
const FORMS = {
  tag: (widget, markup) => `<ma-${widget} data-it class="readable">${markup}</ma-${widget}>`,
  class: (widget, markup) => `<div class="ma-${widget} readable" data-it>${markup}</div>`,
};
const HEADS = { 'no stylesheet': loader, 'ma-widgets.css': preshape + loader };
export const SHIFT_GOAL = 0.05;

/** Returns the pages of a widget with their names, such as `shift-class-ma-widgets.css`. */
export const shiftPages = (widget, markup) =>
  Object.entries(FORMS).flatMap(([form, write]) =>
    Object.entries(HEADS).map(([head, links]) => [
      `shift-${form}-${head.replace(' ', '-')}`,
      around(write(widget, markup), links),
    ]),
  );

/** Returns the pages of the samples with their names. */
export const platformPages = () =>
  platforms.map(({ markup }, index) => [`platform-${index}`, around(markup, preshape + loader)]);

/** Resolves to the largest shift of some visits, on a phone and on a desktop. */
async function worstOf(browser, address, rounds) {
  const worst = {};
  for (const [size, viewport] of Object.entries(SIZES)) {
    worst[size] = 0;
    for (let round = 0; round < rounds; round++)
      worst[size] = Math.max(worst[size], await shiftVisit(browser, address, viewport));
  }
  return worst;
}

/** Resolves to a line for each form and stylesheet. Only pages with the stylesheet have a goal. */
export async function shiftsOf(browser, addressOf, rounds) {
  const lines = [];
  for (const form of Object.keys(FORMS))
    for (const head of Object.keys(HEADS)) {
      const worst = await worstOf(browser, addressOf(`shift-${form}-${head.replace(' ', '-')}`), rounds);
      lines.push({ form, head, ...worst, hasGoal: HEADS[head].includes(preshape) });
    }
  return lines;
}

/** Resolves to a line for each sample. */
export async function platformShifts(browser, addressOf, rounds) {
  const lines = [];
  for (const [index, sample] of platforms.entries()) {
    const worst = await worstOf(browser, addressOf(`platform-${index}`), rounds);
    lines.push({ form: sample.platform, head: 'ma-widgets.css', ...worst, hasGoal: isReadable(sample) });
  }
  return lines;
}

/** Returns the lines that do not reach their goal. */
export const missed = (shifts) =>
  Object.values(shifts)
    .flat()
    .filter(({ hasGoal, phone, desk }) => hasGoal && Math.max(phone, desk) >= SHIFT_GOAL);
