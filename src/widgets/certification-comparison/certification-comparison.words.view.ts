import { money, number, unit } from '../../localization/formats.js';
import type { Language } from '../../localization/language.js';
import { format } from '../../localization/message.js';
import { MINUTES, type Cell, type DurationUnit, type Field } from './certification-comparison.model.js';

/** A duration: `2 years`; one of hours or minutes, from an hour on: `2 h 40 min`. */
function duration(language: Language, count: number, of: DurationUnit): string {
  const all = Math.round(count * MINUTES[of]);
  if (MINUTES[of] > 60 || all < 60) return unit(language, count, of, of === 'minute' ? 'short' : 'long');
  const [hours, minutes] = [Math.floor(all / 60), all % 60];
  return format(
    language,
    minutes
      ? language.msg('{hours} h {minutes} min', {
          id: 'compare.hours-minutes',
          desc: 'A time, short: 2 h 40 min',
        })
      : language.msg('{hours} h', { id: 'compare.hours', desc: 'A time, short: 3 h' }),
    { hours, minutes },
  );
}

/** The text of a cell, without its note. */
export function cellWords(cell: Cell | undefined, { type, currency }: Field, language: Language): string {
  const { text, number: from, max, unit: of, flag, ask, notPublished } = cell ?? {};
  if (text !== undefined) return text;
  if (from !== undefined) {
    const write = (value: number): string =>
      type === 'money'
        ? money(language, value, currency, (from % 1 || (max ?? 0) % 1) !== 0)
        : of
          ? duration(language, value, of)
          : number(language, value);
    return max === undefined
      ? write(from)
      : format(
          language,
          language.msg('{from} to {to}', { id: 'compare.range', desc: 'From one figure to another' }),
          {
            from: write(from),
            to: write(max),
          },
        );
  }
  if (flag !== undefined)
    return flag ? language.msg('Yes', { id: 'word.yes' }) : language.msg('No', { id: 'word.no' });
  if (notPublished)
    return language.msg('Not published', {
      id: 'compare.not-published',
      desc: 'In a cell: the issuer withholds it',
    });
  return ask
    ? language.msg('Ask the issuer', { id: 'compare.ask', desc: 'In a cell, a link: we know no figure' })
    : language.msg('Not stated', { id: 'compare.not-stated', desc: 'In a cell that the author left empty' });
}
