/** Waits until the elements of a story are in the state that it shows, so that axe does not check a page that is loading. */
import type { ProjectAnnotations } from 'storybook/internal/csf';
import type { WebComponentsRenderer } from '@storybook/web-components';

/** The time limit, as in `until` of the tests: on a slow machine a story took more than five seconds. */
export const MOST_MS = 180_000;

const oursIn = (page: Element): HTMLElement[] =>
  [...page.querySelectorAll<HTMLElement>('*')].filter(({ localName }) => localName.startsWith('ma-'));
const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

export const untilStill: NonNullable<ProjectAnnotations<WebComponentsRenderer>['afterEach']> = async ({
  canvasElement,
  parameters,
}) => {
  const page = canvasElement.querySelector('.page');
  if (!page) return;
  const state = String(parameters['state'] ?? 'ready');
  const isStill = (): boolean => {
    const elements = oursIn(page);
    return elements.length > 0 && elements.every((each) => each.matches(`:state(${state})`));
  };
  const until = performance.now() + MOST_MS;
  while (!isStill() && performance.now() < until) await frame();
  await frame();
  if (!isStill()) throw new Error(`Not ${state} within ${MOST_MS / 1000} s: ${page.innerHTML.slice(0, 200)}`);
};
