/** The frame around the catalogue. */
import { createElement } from 'react';
import { addons, types } from 'storybook/manager-api';
import { ForcedColors } from './forced-colors.js';
import { currentTheme, systemIsDark } from './theme.js';

/** Stories that the toolbar changes: stories on their page, and the live widgets of the first one. */
const ANSWERS = /^(?:elements-|start-here--)/;
const BUILDER = /^snippet-builder--/;

/** The toolbar is hidden on the builder and on written pages, where it has no effect. */
const layoutCustomisations: NonNullable<Parameters<typeof addons.setConfig>[0]['layoutCustomisations']> = {
  showPanel: ({ storyId }, isShown) => isShown && !BUILDER.test(storyId),
  // A folded sidebar is opened by a button in the toolbar.
  showToolbar: ({ storyId, layout }, isShown) => isShown && (ANSWERS.test(storyId) || !layout.navSize),
};

// Without roots, pages and groups are in the order of `storySort`.
const dress = (): void =>
  addons.setConfig({ theme: currentTheme(), sidebar: { showRoots: false }, layoutCustomisations });
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
