/**
 * For servers: with this module imported, every language and every set of built-in content is at hand, for what is
 * drawn there is drawn at once and waits for nothing. Registers no element.
 */
import { builtIn as career } from './generated/content/career-path.js';
import { builtIn as comparison } from './generated/content/certification-comparison.js';
import { builtIn as duties } from './generated/content/duty-checklist.js';
import { later } from './generated/content/salary-outlook.js';
import { loaders } from './generated/loaders.js';
import { load } from './localization/registry.js';

export { setDefaultLanguage } from './localization/language-controller.js';
export { registerLocale, type LocaleModule } from './localization/registry.js';

/** Puts what is fetched in the place of what fetches it. */
async function settle<T>(all: Record<string, () => T | Promise<T>>): Promise<void> {
  await Promise.all(
    Object.entries(all).map(async ([name, fetched]) => {
      const module = await fetched();
      all[name] = () => module;
    }),
  );
}

await Promise.all([
  ...Object.keys(loaders).map(load),
  ...[career, comparison, duties].map(({ others }) => settle<unknown>(others)),
  settle(later),
]);
