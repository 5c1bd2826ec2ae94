/** The frame around the catalogue. */
import { createElement } from 'react';
import { addons, types } from 'storybook/manager-api';
import { ForcedColors } from './forced-colors.js';
import { currentTheme, systemIsDark } from './theme.js';

// Without roots, pages and groups stand in the order of `storySort`.
const dress = (): void => addons.setConfig({ theme: currentTheme(), sidebar: { showRoots: false } });
dress();
systemIsDark.addEventListener('change', dress);

// Storybook signs every title with its own name.
const title = document.querySelector('title');
if (title)
  new MutationObserver(() => {
    const ours = title.textContent.replace(/storybook/i, 'ma-widgets');
    if (ours !== title.textContent) title.textContent = ours;
  }).observe(title, { childList: true });

addons.register('ma-widgets', () => {
  addons.add('ma-widgets/forced-colors', {
    type: types.TOOL,
    title: 'Forced colors',
    render: () => createElement(ForcedColors),
  });
});
