/** The words of each language: fetched once, when first needed, for all elements. */
import { sourceLocale, targetLocales } from '../generated/locale-codes.js';
import { loaders } from '../generated/loaders.js';

/** A language's words by message id. English is in the code. */
export interface LocaleModule {
  readonly templates: Readonly<Record<string, unknown>>;
}
type Load = () => Promise<LocaleModule>;

const tables = new Map<string, LocaleModule['templates']>();
const pending = new Map<string, Promise<boolean>>();
const custom = new Map<string, Load>();
/** When a language last failed: it is asked for again, but not by every element at once. */
const failures = new Map<string, number>();
const RETRY_MS = 30_000;
const codes = new Set<string>([sourceLocale, ...targetLocales]);

export const locales = (): readonly string[] => [...codes];
export const isLoaded = (locale: string): boolean => locale === sourceLocale || tables.has(locale);
export const wordsOf = (locale: string): LocaleModule['templates'] | undefined => tables.get(locale);

/** Adds a language, or replaces single messages of one: `registerLocale('en', { templates: { 'path.done': 'Passed' } })`. */
export function registerLocale(locale: string, words: LocaleModule | Load): void {
  codes.add(locale);
  if (typeof words === 'function') custom.set(locale, words);
  else tables.set(locale, { ...tables.get(locale), ...words.templates });
  failures.delete(locale);
  for (const listener of listeners) listener();
}

const listeners = new Set<() => void>();
/** Calls back when the host of the page registers words. Returns the way to stop. */
export function whenRegistered(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the language can now be shown. Never rejects; a failure is said once and tried again later. */
export function load(locale: string): Promise<boolean> {
  if (isLoaded(locale)) return Promise.resolve(true);
  if (Date.now() - (failures.get(locale) ?? -RETRY_MS) < RETRY_MS) return Promise.resolve(false);
  const running = pending.get(locale);
  if (running) return running;
  const loading = fetchWords(locale).finally(() => pending.delete(locale));
  pending.set(locale, loading);
  return loading;
}

async function fetchWords(locale: string): Promise<boolean> {
  try {
    const loader = custom.get(locale) ?? (loaders as Partial<Record<string, Load>>)[locale];
    tables.set(locale, (await loader!()).templates);
    return true;
  } catch (error) {
    failures.set(locale, Date.now());
    console.warn(
      `ma-widgets: the words for "${locale}" could not be loaded; showing "${sourceLocale}".`,
      error,
    );
    return false;
  }
}
