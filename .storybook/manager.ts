/** Configures Storybook's manager: the sidebar and the toolbar around the catalogue. */
import { createElement } from 'react';
import { addons, types } from 'storybook/manager-api';
import { ForcedColors } from './forced-colors.js';
import { currentTheme, systemIsDark } from './theme.js';

/** Stories for which the toolbar has an effect: those of the elements, and the first page, which has live widgets. */
const WITH_TOOLBAR = /^(?:elements-|start-here--)/;
const BUILDER = /^snippet-builder--/;

/** The toolbar is hidden on the builder and on written pages, where only “Light and dark” has an effect. */
const layoutCustomisations: NonNullable<Parameters<typeof addons.setConfig>[0]['layoutCustomisations']> = {
  showPanel: ({ storyId }, isShown) => isShown && !BUILDER.test(storyId),
  // If the sidebar is closed, the toolbar has the button that opens it.
  showToolbar: ({ storyId, layout }, isShown) => isShown && (WITH_TOOLBAR.test(storyId) || !layout.navSize),
};

// Without roots, pages and groups are in the order of `storySort`.
const configure = (): void =>
  addons.setConfig({ theme: currentTheme(), sidebar: { showRoots: false }, layoutCustomisations });
configure();
systemIsDark.addEventListener('change', configure);

// Storybook adds its own name to every title.
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
