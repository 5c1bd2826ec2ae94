/** The words that the chart, its table, the CSV file and the figures have in common. */
import type { Slots } from '../../element/own.view.js';
import { money, percent } from '../../localization/formats.js';
import type { Language } from '../../localization/language.js';
import { format } from '../../localization/message.js';
import type { Shown } from './salary-outlook.areas.model.js';
import type { Amount } from './salary-outlook.amount.model.js';
import type { Area, Period, Share } from './salary-outlook.model.js';

/** The data of every part of the widget. */
export interface SalaryView extends Shown {
  readonly level: number;
  readonly lang: string | undefined;
  readonly slots: Slots;
}

/** The language of an area's name, if it is not that of the frame: titles of occupations are English. */
export const langOf = ({ name, title, occupation }: Area, lang: string | undefined): string | undefined =>
  title ? 'en' : (name ?? occupation) ? lang : undefined;

/** An amount of pay, to the cent if it is by the hour. */
export function payText(language: Language, { outlook, period }: Shown, given: Amount): string {
  const pay = money(language, given.amount, outlook.currency, period === 'hour' || undefined);
  return given.orMore
    ? format(
        language,
        language.msg('{pay} or more', {
          id: 'salary.or-more',
          desc: 'The source publishes no more than this lower limit',
        }),
        { pay },
      )
    : pay;
}

/** One figure of an area: an amount, “not published” if the publisher withholds it, empty if it was not given. */
export function shareWords(
  language: Language,
  view: Shown,
  { [view.period]: pay }: Area,
  share: Share,
): string {
  const given = pay?.[share];
  if (given) return payText(language, view, given);
  return pay?.notPublished
    ? language.msg('Not published', {
        id: 'salary.not-published',
        desc: 'In place of a figure that the source withholds',
      })
    : '';
}

/** A figure after its name. */
export const pairText = (language: Language, label: string, value: string): string =>
  format(
    language,
    language.msg('{label}: {value}', {
      id: 'salary.pair',
      desc: 'A figure after its name, also read aloud',
    }),
    { label, value },
  );

/** The meaning of a percentile: `10% earn less`. */
export function shareText(language: Language, share: Share): string {
  const { msg } = language;
  if (share === 'median')
    return msg('Median', { id: 'salary.median', desc: 'Beside the median in the chart: short' });
  const part = Number(share.slice(1));
  return part < 50
    ? format(
        language,
        msg('{share} earn less', {
          id: 'salary.less',
          desc: 'Beside a figure in the chart, under 16 characters: 10% earn less than this',
        }),
        { share: percent(language, part) },
      )
    : format(
        language,
        msg('{share} earn more', {
          id: 'salary.more',
          desc: 'Beside a figure in the chart, under 16 characters: 10% earn more than this',
        }),
        { share: percent(language, 100 - part) },
      );
}

export const perText = ({ msg }: Language, period: Period): string =>
  period === 'year'
    ? msg('Pay per year', { id: 'salary.per-year', desc: 'Above a table of figures' })
    : msg('Pay per hour', { id: 'salary.per-hour', desc: 'Above a table of figures' });

interface Row {
  readonly share: Share;
  readonly label: string;
  /** A cell for each column, with or without a figure. */
  readonly cells: readonly { readonly pay: Amount | undefined; readonly words: string }[];
}

/** The rows of the chart, its table and the CSV file, from the highest share. */
export const rowsOf = (view: SalaryView, language: Language): readonly Row[] =>
  view.shares.map((share) => ({
    share,
    label: shareText(language, share),
    cells: view.columns.map((area) => ({
      pay: area[view.period]?.[share],
      words: shareWords(language, view, area, share),
    })),
  }));
