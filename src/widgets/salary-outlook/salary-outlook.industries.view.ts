import { nothing } from 'lit';
import { foldView, topicsView } from '../../element/details.view.js';
import type { Language } from '../../localization/language.js';
import { format } from '../../localization/message.js';
import { placeOf } from './salary-outlook.areas.model.js';
import { pairText, payText, type SalaryView } from './salary-outlook.words.view.js';

/** The title of the list. It names the place, because the reader may have chosen another. */
export function industriesTitle({ nation }: SalaryView, language: Language): string {
  const place = placeOf(nation);
  const words = place
    ? language.msg('Median pay a year by industry in {area}', {
        id: 'salary.industries-in',
        desc: 'Opens a list: what half earn less than in hospitals, in offices of physicians, …',
      })
    : language.msg('Median pay a year by industry', {
        id: 'salary.industries',
        desc: 'Opens a list: what half earn less than in hospitals, in offices of physicians, …',
      });
  return format(language, words, { area: place });
}

/** Median pay a year by industry, in a disclosure. It does not depend on the chosen pay period. */
export function industriesView(view: SalaryView, language: Language): unknown {
  const { outlook, lang } = view;
  const yearly = { ...view, period: 'year' } as const;
  const texts = outlook.industries?.map(({ name, median }) => ({
    text: pairText(language, name, payText(language, yearly, median)),
  }));
  return texts?.length
    ? foldView(industriesTitle(view, language), undefined, topicsView(texts, language, lang))
    : nothing;
}
