// Layout shift of a page when the widget takes over the page's own markup: the content of the article in both forms, with
// and without ma-widgets.css, and short markup as hosts leave it, with it.
import { hosts, isReadable } from './hosts.mjs';
import { around, loader, preshape } from './pages.mjs';
import { shiftVisit } from './visit.mjs';

/** The phone has touch, for which buttons are larger. */
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

/** The pages of a widget, with their names: `shift-class-ma-widgets.css`. */
export const shiftPages = (widget, markup) =>
  Object.entries(FORMS).flatMap(([form, write]) =>
    Object.entries(HEADS).map(([head, links]) => [
      `shift-${form}-${head.replace(' ', '-')}`,
      around(write(widget, markup), links),
    ]),
  );

/** The pages of the samples. */
export const hostPages = () =>
  hosts.map(({ markup }, index) => [`host-${index}`, around(markup, preshape + loader)]);

/** The largest shift of some visits, on a phone and on a desk. */
async function worstOf(browser, address, rounds) {
  const worst = {};
  for (const [size, viewport] of Object.entries(SIZES)) {
    worst[size] = 0;
    for (let round = 0; round < rounds; round++)
      worst[size] = Math.max(worst[size], await shiftVisit(browser, address, viewport));
  }
  return worst;
}

/** One line for each form and stylesheet. The goal is for pages with the stylesheet. */
export async function shiftsOf(browser, addressOf, rounds) {
  const lines = [];
  for (const form of Object.keys(FORMS))
    for (const head of Object.keys(HEADS)) {
      const worst = await worstOf(browser, addressOf(`shift-${form}-${head.replace(' ', '-')}`), rounds);
      lines.push({ form, head, ...worst, isHeld: links(head) });
    }
  return lines;
}

const links = (head) => HEADS[head].includes(preshape);

/** One line for each sample. */
export async function hostShifts(browser, addressOf, rounds) {
  const lines = [];
  for (const [index, sample] of hosts.entries()) {
    const worst = await worstOf(browser, addressOf(`host-${index}`), rounds);
    lines.push({ form: sample.host, head: 'ma-widgets.css', ...worst, isHeld: isReadable(sample) });
  }
  return lines;
}

/** The lines with a goal that shift too much. */
export const missed = (shifts) =>
  Object.values(shifts)
    .flat()
    .filter(({ isHeld, phone, desk }) => isHeld && Math.max(phone, desk) >= SHIFT_GOAL);
