// The stories as tests: each is drawn in Chromium, played where it can be, and held to the rules of accessibility.
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser, FLAGS } from './scripts/browser.mjs';
import { writePages } from './scripts/storybook/pages.mjs';

// The stories' pages show what is made of the library as it is built.
await writePages();

export default defineConfig({
  plugins: [storybookTest({ configDir: '.storybook' })],
  test: {
    name: 'stories',
    setupFiles: ['.storybook/keys.ts'],
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({ launchOptions: { executablePath: findBrowser(), args: FLAGS } }),
      instances: [{ browser: 'chromium' }],
    },
    // What is wrong, and nothing of what is not.
    silent: 'passed-only',
    reporters: [['default', { summary: false }], './scripts/story-count-reporter.mjs'],
  },
});
