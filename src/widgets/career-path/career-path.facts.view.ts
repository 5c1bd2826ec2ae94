import { html, nothing, type TemplateResult } from 'lit';
import { citationView } from '../../element/foot.view.js';
import { rich } from '../../element/rich.view.js';
import { money, unit } from '../../localization/formats.js';
import type { Language } from '../../localization/language.js';
import { say } from '../../localization/message.js';
import { ends, type Duration, type End } from './career-path.duration.model.js';
import type { Money, Option } from './career-path.model.js';

const range = (language: Language, min: string | number, max: string): string =>
  say(language, language.msg('{min} to {max}', { id: 'path.range', desc: '6 to 12 months; $125 to $250' }), {
    min,
    max,
  });

/** `6 to 12 months`, `About 2 years`, `160 hours or more`; nothing where neither end is known. */
export function timeWords(duration: Duration | undefined, language: Language): string | undefined {
  const { msg } = language;
  const { low, high } = duration ? ends(duration) : {};
  const write = ([count, of]: End): string => unit(language, count, of);
  let time: string | undefined;
  if (low && high) {
    const [least, most] = [write(low), write(high)];
    time = least === most ? most : range(language, low[1] === high[1] ? low[0] : least, most);
  } else if (low)
    time = say(language, msg('{time} or more', { id: 'path.or-more', desc: '160 hours or more' }), {
      time: write(low),
    });
  else if (high)
    time = say(language, msg('Up to {time}', { id: 'path.up-to', desc: 'Up to 2 years' }), {
      time: write(high),
    });
  return time && duration!.about
    ? say(language, msg('About {time}', { id: 'path.about', desc: 'About 2 years' }), { time })
    : time;
}

function moneyWords({ amount, max, currency, period }: Money, language: Language): string {
  const { msg } = language;
  const least = money(language, amount, currency);
  const sum = max === undefined ? least : range(language, least, money(language, max, currency));
  if (!period) return sum;
  const message =
    period === 'year'
      ? msg('{amount} a year', { id: 'path.a-year', desc: '{amount} is money' })
      : msg('{amount} an hour', { id: 'path.an-hour', desc: '{amount} is money' });
  return say(language, message, { amount: sum });
}

/** What there is to know about a step or an option. Spans: in an option they stand in the label of its button. */
export function factsView(
  { description, cost, credential, pay }: Option,
  language: Language,
  lang: string | undefined,
  time?: string,
): unknown {
  const { msg } = language;
  // Spaces that a reader's voice needs are values: those of the template itself are minified away.
  const factView = (words: unknown, isBelow: unknown, contentLang?: string): TemplateResult =>
    html`<span class=${isBelow ? 'fact below' : 'fact'} part="fact" lang=${contentLang ?? nothing}>${words}</span>${' '}`;
  const moneyView = (label: string, sum: Money): TemplateResult => {
    const { note, source } = sum;
    const small = html`<small lang=${lang ?? nothing}
      >${note}${note && source ? ' ' : nothing}${source ? citationView(source, language) : nothing}</small
    >`;
    const words = rich(language, label, { amount: moneyWords(sum, language) });
    return note || source ? factView([words, ' ', small], true) : factView(words, false);
  };
  return [
    time && factView(time, false),
    description && factView(description, true, lang),
    cost && moneyView(msg('Cost: {amount}', { id: 'path.cost', desc: 'Of a step: a fee, tuition' }), cost),
    credential &&
      factView(
        say(
          language,
          msg('Credential: {name}', { id: 'path.credential', desc: 'What one has in hand after a step' }),
          { name: credential },
        ),
        true,
      ),
    pay && moneyView(msg('Typical pay: <b>{amount}</b>', { id: 'path.pay', desc: 'Keep the <b> tags' }), pay),
  ];
}
