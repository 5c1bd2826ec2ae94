// How much a page moves when the widget takes over the page's own markup: both forms, with and without ma-widgets.css.
import { around, loader, preshape } from './pages.mjs';
import { timedVisit } from './visit.mjs';

const SIZES = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 800 } };
const FORMS = {
  tag: (widget, markup) => `<ma-${widget} data-it class="readable">${markup}</ma-${widget}>`,
  class: (widget, markup) => `<div class="ma-${widget} readable" data-it>${markup}</div>`,
};
const HEADS = { 'no stylesheet': loader, 'ma-widgets.css': preshape + loader };
export const SHIFT_GOAL = 0.05;

/** The pages of a widget by their names: `shift-class-ma-widgets.css`. */
export const shiftPages = (widget, markup) =>
  Object.entries(FORMS).flatMap(([form, write]) =>
    Object.entries(HEADS).map(([head, links]) => [
      `shift-${form}-${head.replace(' ', '-')}`,
      around(write(widget, markup), links),
    ]),
  );

/** One line for each form and stylesheet: the largest shift of some visits, on a phone and on a desk. */
export async function shiftsOf(browser, addressOf, rounds) {
  const lines = [];
  for (const form of Object.keys(FORMS))
    for (const head of Object.keys(HEADS)) {
      const worst = {};
      for (const [size, viewport] of Object.entries(SIZES)) {
        const visits = [];
        for (let round = 0; round < rounds; round++)
          visits.push(
            (await timedVisit(browser, addressOf(`shift-${form}-${head.replace(' ', '-')}`), viewport)).shift,
          );
        worst[size] = Math.max(...visits);
      }
      lines.push({ form, head, ...worst });
    }
  return lines;
}
