/** Translations: loaded once for all elements, when first needed. */
import { sourceLocale } from '../generated/locale-codes.js';
import { loaders } from '../generated/loaders.js';
import { notify } from './language-of.js';
import type { LocaleFormats } from './language.js';

/** The translations of a language, or a page's changes to them. English is part of the code. */
export interface LocaleModule {
  /** Messages by id. Missing ones stay English. */
  readonly templates?: Readonly<Record<string, unknown>>;
  /**
   * The content of an element without data, by collection and set, as `{ duties: { skills: … } }`: a document of the
   * published schema, or a function that loads a module with one as its default export. Missing ones stay English.
   */
  readonly content?: LocaleContent;
  /** Formats of dates and durations, for a language that browsers do not know. */
  readonly formats?: LocaleFormats;
}
export type LocaleContent = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
type Load = () => Promise<LocaleModule>;

/** Functions that load a language: registered by the page, else made by the build. */
const loads = new Map<string, Load>(Object.entries(loaders));
const fetched = new Map<string, LocaleModule>();
/** Translations that the page has registered. They override loaded ones. */
const given = new Map<string, LocaleModule>();
const merged = new Map<string, LocaleModule>();
const pending = new Map<string, Promise<boolean>>();
/** The time of the last failure of a language, so that not every element retries at once. */
const failures = new Map<string, number>();
const RETRY_MS = 30_000;
const codes = new Set([sourceLocale, ...loads.keys()]);

export const locales = (): readonly string[] => [...codes];
export const isLoaded = (locale: string): boolean => fetched.has(locale) || !loads.has(locale);
export const moduleOf = (locale: string): LocaleModule | undefined => merged.get(locale);

function put(into: Map<string, LocaleModule>, locale: string, words: LocaleModule): void {
  into.set(locale, words);
  merged.set(locale, over(fetched.get(locale), given.get(locale)));
}

const over = (below: LocaleModule = {}, above: LocaleModule = {}): LocaleModule => ({
  ...below,
  ...above,
  templates: { ...below.templates, ...above.templates },
  content: { ...below.content, ...above.content },
});

/** Adds a language, or replaces single messages of one: `registerLocale('en', { templates: { 'path.done': 'Passed' } })`. */
export function registerLocale(locale: string, words: LocaleModule | Load): void {
  codes.add(locale);
  if (typeof words === 'function') {
    loads.set(locale, words);
    fetched.delete(locale);
  } else put(given, locale, over(given.get(locale), words));
  failures.delete(locale);
  notify();
}

/**
 * Loads a language. Resolves to true if that worked, and never rejects: a failure is logged, and calls within the next
 * `RETRY_MS` resolve to false without another attempt.
 */
export function load(locale: string): Promise<boolean> {
  if (isLoaded(locale)) return Promise.resolve(true);
  if (Date.now() - (failures.get(locale) ?? 0) < RETRY_MS) return Promise.resolve(false);
  const running = pending.get(locale);
  if (running) return running;
  const loading = fetchWords(locale).finally(() => pending.delete(locale));
  pending.set(locale, loading);
  return loading;
}

async function fetchWords(locale: string): Promise<boolean> {
  try {
    put(fetched, locale, await loads.get(locale)!());
    return true;
  } catch (error) {
    failures.set(locale, Date.now());
    console.warn(`ma-widgets: the words for "${locale}" could not be loaded.`, error);
    return false;
  }
}
