/** A tool of the toolbar: shows if forced colors are on, and explains how to turn them on, because a page cannot. */
import { createElement as h, useSyncExternalStore, type ReactElement } from 'react';
import { Button, PopoverProvider } from 'storybook/internal/components';

const forced = matchMedia('(forced-colors: active)');
const follow = (changed: () => void): (() => void) => {
  forced.addEventListener('change', changed);
  return () => forced.removeEventListener('change', changed);
};

const WAYS = [
  'Chrome, Edge: developer tools, Rendering, “Emulate CSS media feature forced-colors”, on this page.',
  'Firefox: the settings for colors or contrast, “Always” or “Custom”.',
  'Windows: Settings, Accessibility, Contrast themes.',
  'Safari does not support forced colors.',
];

const Instructions = (): ReactElement =>
  h(
    'div',
    { style: { maxWidth: 340, padding: 16, fontSize: 14, lineHeight: 1.45 } },
    h(
      'p',
      { style: { marginTop: 0 } },
      'A page cannot turn forced colors on. The browser or the system does, and every widget follows at once.',
    ),
    h(
      'ul',
      { style: { margin: 0, paddingInlineStart: 18 } },
      WAYS.map((way) => h('li', { key: way }, way)),
    ),
  );

export const ForcedColors = (): ReactElement => {
  const isOn = useSyncExternalStore(follow, () => forced.matches);
  const button = h(
    Button,
    { variant: 'ghost', size: 'small', padding: 'small', ariaLabel: false },
    `Forced colors: ${isOn ? 'on' : 'off'}`,
  );
  return h(PopoverProvider, {
    ariaLabel: 'How to turn forced colors on',
    padding: 0,
    popover: h(Instructions),
    // The type asks for a tag, but any component works that passes its events on.
    children: button as unknown as ReactElement<object, string>,
  });
};
