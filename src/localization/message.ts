import { number, pluralForm } from './formats.js';
import type { Language } from './language.js';

export type Values = Readonly<Record<string, string | number>>;

/** The grammar of a message with a plural, and of each of its forms. `npm run i18n:check` uses both patterns. */
export const PLURAL = /^\{(\w+), plural, ([^]*)\}$/;
export const BRANCH = /(=\d+|\w+) ?\{((?:[^{}]|\{\w+\})*)\}/g;

/**
 * Fills in a message: placeholders `{name}`, and one plural that encloses the whole message, as in
 * `format(language, '{n, plural, one {# job} other {# jobs in {area}}}', { n: 3, area: 'Ohio' })`.
 * Numbers are formatted for the language. In right-to-left text, text values are isolated and keep their own
 * direction.
 */
export function format(language: Language, message: string, values: Values = {}): string {
  const write = (value: string | number): string => {
    if (typeof value === 'number') return number(language, value);
    return language.dir === 'rtl' ? `\u2068${value}\u2069` : value;
  };
  const [, counted, branches = ''] = PLURAL.exec(message) ?? [];
  let text = message;
  if (counted) {
    const count = Number(values[counted]);
    const forms = new Map([...branches.matchAll(BRANCH)].map(([, form, branch]) => [form, branch!]));
    // A page's own translation may lack a form.
    const form =
      forms.get(`=${count}`) ?? forms.get(pluralForm(language, count)) ?? forms.get('other') ?? message;
    text = form.replaceAll('#', write(count));
  }
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : write(value);
  });
}
