/** Sentences about the large figure: its meaning, its difference from the one beside it, the people it describes. */
import { html, nothing, type TemplateResult } from 'lit';
import { fillIn, rich, sentencesView } from '../../element/rich.view.js';
import { money } from '../../localization/formats.js';
import type { Language } from '../../localization/language.js';
import { format } from '../../localization/message.js';
import { isOccupation, labelOf, placeOf } from './salary-outlook.areas.model.js';
import type { Area, Period } from './salary-outlook.model.js';
import { pairText, payText, type SalaryView } from './salary-outlook.words.view.js';

export interface MeaningView extends SalaryView {
  /** True if the figures are ours and not the author's. */
  readonly isBuiltIn: boolean;
}

/** Words of the author, in their language. */
const authorView = (words: string, { lang }: MeaningView): TemplateResult =>
  html`<span lang=${lang ?? nothing}>${words}</span>`;

/** The people that the figures describe, in our words; `undefined` if the author describes them. */
export const scopeWords = ({ isBuiltIn, outlook }: MeaningView, { msg }: Language): string | undefined =>
  isBuiltIn
    ? msg(
        'These figures describe everyone in the occupation, new and experienced. They do not describe the graduates of any school.',
        { id: 'salary.scope', desc: 'Beside every figure of pay that comes with the library' },
      )
    : outlook.scope
      ? undefined
      : msg('This page provides these figures. They are not a promise of what a graduate will earn.', {
          id: 'salary.own',
          desc: 'Beside every figure of pay that a page gives itself',
        });

/** The people that the figures describe. It has no part, so that no page style can hide it. */
export function scopeView(view: MeaningView, language: Language): TemplateResult {
  const { isBuiltIn, columns, periods, nation, outlook } = view;
  const { msg } = language;
  const scope = scopeWords(view, language) ?? authorView(outlook.scope!, view);
  const noHour =
    isBuiltIn &&
    !columns.some(isOccupation) &&
    columns.some(({ hour }) => hour) &&
    !periods.includes('hour') &&
    msg('Hourly figures are not published here by state.', {
      id: 'salary.no-hour',
      desc: 'Why "hour" cannot be chosen',
    });
  const regionNote =
    outlook.regionNote && columns.some((each) => each !== nation) && authorView(outlook.regionNote, view);
  const only = [
    onlyText(outlook.only, language),
    ...columns.map((each) => each.only && pairText(language, labelOf(each)!, onlyText(each.only, language)!)),
  ];
  return html`<p class="caveat">${sentencesView([scope, noHour, ...only, regionNote], language)}</p>`;
}

const onlyText = (only: Period | undefined, { msg }: Language): string | undefined =>
  only &&
  (only === 'year'
    ? msg('Only pay by the year is published for this occupation.', {
        id: 'salary.only-year',
        desc: 'Why "hour" cannot be chosen',
      })
    : msg('Only pay by the hour is published for this occupation.', {
        id: 'salary.only-hour',
        desc: 'Why "year" cannot be chosen',
      }));

/** Renders the meaning of the median: in the author's words, else for the occupation and the area as far as they are known. */
export function meaningView(view: MeaningView, language: Language): unknown {
  const { outlook, area, isBuiltIn } = view;
  const { msg } = language;
  if (outlook.meaning && !isBuiltIn) return authorView(outlook.meaning, view);
  const { title } = area;
  // The English title of an occupation is not part of a sentence.
  const occupation = area.occupation ?? ((!title && outlook.occupation) || '');
  const place = placeOf(area);
  const message = occupation
    ? place
      ? msg('Half of all {occupation} in {area} earn less than this, half earn more.', {
          id: 'salary.half',
          desc: 'What a median is; {occupation} is a plural: medical assistants',
        })
      : msg('Half of all {occupation} earn less than this, half earn more.', {
          id: 'salary.half-all',
          desc: 'What a median is; {occupation} is a plural: medical assistants',
        })
    : place
      ? msg('In {area}, half earn less than this, half earn more.', {
          id: 'salary.half-in',
          desc: 'What a median is',
        })
      : msg('Half earn less than this, half earn more.', {
          id: 'salary.half-any',
          desc: 'What a median is',
        });
  const words = format(language, message, { occupation, area: place });
  if (!title) return words;
  const pair = msg('{label}: {value}', {
    id: 'salary.pair',
    desc: 'A figure after its name, also read aloud',
  });
  return fillIn(pair, { label: html`<span lang="en">${title}</span>`, value: words });
}

/** Renders the difference of the median from that of the area beside it. */
export function differenceView(view: MeaningView, language: Language): unknown {
  const { area, other, period, outlook } = view;
  const [here, there] = [area[period]?.median, other?.[period]?.median];
  if (!here || !there || here.orMore || there.orMore) return nothing;
  const apart = here.amount - there.amount;
  const difference = money(language, Math.abs(apart), outlook.currency, period === 'hour' || undefined);
  const values = { difference, median: payText(language, view, there), name: nameOf(other!) };
  return html`<p class="sentence">${sentencesView(
    [rich(language, differenceText(view, apart, language), values), costsText(view, language)],
    language,
  )}</p>`;
}

const nameOf = (area: Area): string => (isOccupation(area) ? labelOf(area)! : placeOf(area));

function differenceText({ area, nation, other }: MeaningView, apart: number, { msg }: Language): string {
  if (other === nation && !isOccupation(area))
    return !apart
      ? msg('That is the national median. Living costs differ.', {
          id: 'salary.same',
          desc: 'A state beside the nation',
        })
      : apart > 0
        ? msg(
            'That is <b>{difference} more</b> than the national median of {median}. Living costs differ too.',
            { id: 'salary.difference-more', desc: 'A state beside the nation; keep the <b> tags' },
          )
        : msg(
            'That is <b>{difference} less</b> than the national median of {median}. Living costs differ too.',
            { id: 'salary.difference-less', desc: 'A state beside the nation; keep the <b> tags' },
          );
  return !apart
    ? msg('That is also the median for {name}.', {
        id: 'salary.apart-same',
        desc: 'The median of one state or occupation beside another; {name} is Texas or Phlebotomists',
      })
    : apart > 0
      ? msg('That is <b>{difference} more</b> than the median for {name}, {median}.', {
          id: 'salary.apart-more',
          desc: 'The median of one state or occupation beside another; {name} is Texas or Phlebotomists; keep the <b> tags',
        })
      : msg('That is <b>{difference} less</b> than the median for {name}, {median}.', {
          id: 'salary.apart-less',
          desc: 'The median of one state or occupation beside another; {name} is Texas or Phlebotomists; keep the <b> tags',
        });
}

/** A sentence about living costs. Areas of the author have none: they may be no places but two employers, for example. */
const costsText = ({ area, nation, other, isBuiltIn }: MeaningView, { msg }: Language): string | undefined =>
  isBuiltIn && other !== nation && !isOccupation(area)
    ? msg('Living costs differ too.', {
        id: 'salary.living',
        desc: 'After the difference in pay of two states',
      })
    : undefined;
