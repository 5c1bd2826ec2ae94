import { html, nothing } from 'lit';
import { chainView, citationView } from '../../element/foot.view.js';
import { ownView, type Slots } from '../../element/own.view.js';
import { fillIn, rich } from '../../element/rich.view.js';
import { citationsOf } from '../../intake/document.js';
import { money, unit } from '../../localization/formats.js';
import type { Language } from '../../localization/language.js';
import { format } from '../../localization/message.js';
import { ends, type Duration, type End } from './career-path.duration.model.js';
import type { Money, Option } from './career-path.model.js';

const range = (language: Language, min: string | number, max: string): string =>
  format(
    language,
    language.msg('{min} to {max}', { id: 'path.range', desc: '6 to 12 months; $125 to $250' }),
    {
      min,
      max,
    },
  );

/** `6 to 12 months`, `About 2 years`, `160 hours or more`; `undefined` if neither end is known. */
export function timeWords(duration: Duration | undefined, language: Language): string | undefined {
  if (!duration) return undefined;
  const both = ends(duration);
  const [low, high] = both;
  const [least, most] = both.map((end?: End) => end && unit(language, ...end));
  const open = most
    ? language.msg('Up to {time}', { id: 'path.up-to', desc: 'Up to 2 years' })
    : language.msg('{time} or more', { id: 'path.or-more', desc: '160 hours or more' });
  const time =
    least === most
      ? most
      : least && most
        ? // In Arabic, "2 years" is one word without a digit: with a bare "1" before it, it would not be a range.
          range(language, low![1] === high![1] && /\p{Nd}/u.test(most) ? low![0] : least, most)
        : format(language, open, { time: (least ?? most)! });
  return time && duration.about
    ? format(language, language.msg('About {time}', { id: 'path.about', desc: 'About 2 years' }), { time })
    : time;
}

/** `$125 to $250`, `$45,690 a year`. */
export function moneyWords({ amount, max, currency, period }: Money, language: Language): string {
  const least = money(language, amount, currency);
  const sum = max === undefined ? least : range(language, least, money(language, max, currency));
  if (!period) return sum;
  const message =
    period === 'year'
      ? language.msg('{amount} a year', { id: 'path.a-year', desc: '{amount} is money' })
      : language.msg('{amount} an hour', { id: 'path.an-hour', desc: '{amount} is money' });
  return format(language, message, { amount: sum });
}

/** Renders a span, which is valid in a label. Screen readers need the space after it, as `${' '}`: the minifier strips a literal one. */
export const factView = (words: unknown, lang?: string, className = ''): unknown =>
  words && html`<span class="fact ${className}" part="fact" lang=${lang ?? nothing}>${words}</span>${' '}`;

/** The facts of a step or an option. Values that may be sentences are shown below an option's name. */
export function factsView(
  { description, cost, credential, pay }: Option,
  language: Language,
  lang: string | undefined,
  slots: Slots,
  slotPrefix: string,
): unknown {
  const moneyView = (sum: Money | undefined, message: string): unknown => {
    if (!sum) return nothing;
    const note = sum.note?.replace(/[.。]$/, '');
    const sources = citationsOf(sum).map((each) => citationView(each, language));
    const words = rich(language, message, { amount: moneyWords(sum, language) });
    const below = note ? [note, ...sources] : sources;
    if (!below.length) return factView(words);
    const [before, end] = language
      .msg('{amount}. {note}.', {
        id: 'path.noted',
        desc: 'Typical pay: $45,690 a year. Median; BLS, May 2025. Translate only the punctuation',
      })
      .split('{note}');
    const chain = chainView(below, language);
    const small = html`<small lang=${lang ?? nothing}>${chain}${end}</small>`;
    return factView([fillIn(before!, { amount: words }), small], undefined, 'below');
  };
  return [
    factView(description && ownView(slots, `${slotPrefix} words`, description), lang, 'below'),
    moneyView(cost, language.msg('Fee {amount}', { id: 'path.fee', desc: 'What a step or an option costs' })),
    factView(
      credential &&
        format(
          language,
          language.msg('Credential: {name}', {
            id: 'path.credential',
            desc: 'What one has in hand after a step',
          }),
          { name: credential },
        ),
      undefined,
      'below',
    ),
    moneyView(
      pay,
      language.msg('Typical pay: <b>{amount}</b>', { id: 'path.pay', desc: 'Keep the <b> tags' }),
    ),
  ];
}
