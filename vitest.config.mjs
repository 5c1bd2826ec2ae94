// Runs the stories as tests: each is drawn in Chromium, its `play` function runs, and axe checks it.
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { FLAGS, PATIENCE_MS, findBrowser } from './tools/lib/engines.mjs';
import { writePages } from './tools/catalogue/pages.mjs';

// The pages of the catalogue import files that are generated from the built library.
await writePages();

export default defineConfig({
  plugins: [storybookTest({ configDir: '.storybook' })],
  test: {
    name: 'stories',
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
    teardownTimeout: PATIENCE_MS,
    setupFiles: ['.storybook/keys.ts', '.storybook/quiet.ts'],
    browser: {
      enabled: true,
      headless: true,
      connectTimeout: PATIENCE_MS,
      provider: playwright({
        launchOptions: { executablePath: findBrowser(), args: FLAGS, timeout: PATIENCE_MS },
        actionTimeout: PATIENCE_MS,
      }),
      instances: [{ browser: 'chromium' }],
    },
    // Prints failures only.
    silent: 'passed-only',
    reporters: [['default', { summary: false }], './tools/test/story-count-reporter.mjs'],
  },
});
