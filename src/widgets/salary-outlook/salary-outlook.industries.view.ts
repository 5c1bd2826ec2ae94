import { nothing } from 'lit';
import { foldView, topicsView } from '../../element/details.view.js';
import type { Language } from '../../localization/language.js';
import { say } from '../../localization/message.js';
import { placeOf } from './salary-outlook.areas.model.js';
import { pairText, payText, type SalaryView } from './salary-outlook.words.view.js';

/** Names the place, for the reader may have chosen another. */
function titleText({ nation }: SalaryView, language: Language): string {
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
  return say(language, words, { area: place });
}

/** Median pay by industry, to unfold; a year, whatever the reader looks at. */
export function industriesView(view: SalaryView, language: Language): unknown {
  const { outlook, lang } = view;
  const yearly = { ...view, period: 'year' } as const;
  const texts = outlook.industries?.map(({ name, median }) => ({
    text: pairText(language, name, payText(language, yearly, median)),
  }));
  return texts?.length
    ? foldView(titleText(view, language), undefined, topicsView(texts, language, lang))
    : nothing;
}

/** The same as rows of a spreadsheet. */
export const industryRows = (view: SalaryView, language: Language): (string | number | undefined)[][] =>
  (view.outlook.industries ?? []).map(({ name, median }) => [titleText(view, language), median.amount, name]);
