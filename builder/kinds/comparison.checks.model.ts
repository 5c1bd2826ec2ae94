/** Reads the answers of a comparison, and finds data that would be lost silently. */
import { valueOf, type Row } from '../model/content.model.js';
import { NEEDED, type Remark } from './kind.model.js';

/** Parses a number, `6200`, or a price, `$6,200`. */
export function number(value: string): string | undefined {
  const plain = value.replace(/^[$€£] ?/, '');
  const digits = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain;
  return /^-?\d*\.?\d+$/.test(digits) ? digits : undefined;
}

/** The values of an answer in the form. */
export const answerIn = (each: Row): Record<'text' | 'note' | 'href' | 'value', string> => ({
  text: valueOf(each, 'text'),
  note: valueOf(each, 'note'),
  href: valueOf(each, 'href'),
  value: valueOf(each, 'value'),
});

/** Data of an answer that is lost before the schema sees it. */
export function remarksOn(each: Row, at: string): readonly Remark[] {
  const { text, note, href, value } = answerIn(each);
  if (!text && (note || href || value)) return [{ field: `${at}:text`, message: NEEDED }];
  return value && number(value) === undefined
    ? [{ field: `${at}:value`, message: 'Write a number alone, as 6200. The answer is sorted by its text.' }]
    : [];
}
