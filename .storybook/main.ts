/** Configures Storybook, and turns features of it off. */
import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';

/** Named up front: a dependency that Vite finds late is bundled again, and Lit would run twice. */
const LATE = ['lit', 'lit/directives/guard.js', '@lit-labs/ssr-client', 'papaparse'];

/** Keeps modules that are imported for their side effects: `sideEffects` in package.json lists published files only. */
const keepOurs: Plugin = {
  name: 'keep-ours',
  transform: (_, id) => (id.includes('node_modules') ? null : { moduleSideEffects: true }),
};

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/*.stories.ts', '../builder/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/web-components-vite',
  staticDirs: ['./public', { from: '../site/data', to: '/data' }],
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    enableCrashReports: false,
    disableProjectJson: true,
  },
  docs: { defaultName: 'Overview' },
  // The addons that change a story's page are replaced by our own toolbar in `preview.ts`.
  features: {
    viewport: false,
    backgrounds: false,
    measure: false,
    outline: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
    changeDetection: false,
  },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), keepOurs],
    optimizeDeps: { ...vite.optimizeDeps, include: [...(vite.optimizeDeps?.include ?? []), ...LATE] },
    build: {
      ...vite.build,
      // Leaves `light-dark()` as it is: its fallback for older browsers ignores `color-scheme` of an element.
      cssTarget: 'esnext',
      // The size of the catalogue is not limited: only that of the library is.
      chunkSizeWarningLimit: 4000,
    },
  }),
};

export default config;
