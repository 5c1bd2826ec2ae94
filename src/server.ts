/**
 * For servers: importing this module loads every language and all built-in content, because a server renders
 * synchronously. Registers no element.
 */
import { builtIn as career, later as laterInPath } from './generated/content/career-path.js';
import { builtIn as comparison } from './generated/content/certification-comparison.js';
import { builtIn as duties } from './generated/content/duty-checklist.js';
import { occupations } from './generated/content/occupations.js';
import { later } from './generated/content/salary-outlook.js';
import { loaders } from './generated/loaders.js';
import { load, moduleOf } from './localization/registry.js';

export { setDefaultLanguage } from './localization/language-controller.js';
export { registerLocale, type LocaleModule } from './localization/registry.js';

/** Replaces each function that loads a module by one that returns the module. */
async function settle(all: Record<string, unknown>): Promise<void> {
  await Promise.all(
    Object.entries(all).map(async ([name, entry]) => {
      if (typeof entry !== 'function') return;
      const module: unknown = await (entry as () => unknown)();
      all[name] = () => module;
    }),
  );
}

/** Loads a language with all its sets. */
async function prepare(locale: string): Promise<void> {
  await load(locale);
  await Promise.all(Object.values(moduleOf(locale)?.content ?? {}).map(settle));
}

await Promise.all([
  ...Object.keys(loaders).map(prepare),
  ...[career, comparison, duties].map(({ sets }) => settle(sets)),
  ...[later, laterInPath, occupations].map(settle),
]);
