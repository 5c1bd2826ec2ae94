/** The frame around the catalogue. */
import { addons } from 'storybook/manager-api';
import { currentTheme, systemIsDark } from './theme.js';

const dress = (): void => addons.setConfig({ theme: currentTheme() });
dress();
systemIsDark.addEventListener('change', dress);

// Storybook signs every title with its own name.
const title = document.querySelector('title');
if (title)
  new MutationObserver(() => {
    const ours = title.textContent.replace(/storybook/i, 'ma-widgets');
    if (ours !== title.textContent) title.textContent = ours;
  }).observe(title, { childList: true });
