import { html, type TemplateResult } from 'lit';
import { formatDate } from '../localization/formats.js';
import type { Language } from '../localization/language.js';
import { format } from '../localization/message.js';
import { rich } from './rich.view.js';

/**
 * A status in place of the widget's body. Screen readers announce changes of a status that is on the page already. Orca
 * reads only paragraphs within it.
 */
const lineView = (className: string, words: unknown): TemplateResult =>
  html`<div class=${className} part="notice" role="status"><p>${words}</p></div>`;

/** Shown while data is loading. */
export const loadingView = ({ msg }: Language): TemplateResult =>
  lineView('deck', msg('Loading…', { id: 'state.loading', desc: 'While the data of a widget is fetched' }));

/** Shown if no data is usable and the element has no children to show instead. */
export const failedView = (language: Language): TemplateResult =>
  lineView(
    'notice',
    rich(
      language,
      language.msg(
        '<b>This information is not available.</b> Reload the page, or ask the school for a copy.',
        {
          id: 'state.failed',
          desc: 'In place of a widget whose data could not be read; keep the <b> tags',
        },
      ),
    ),
  );

/** Shown if the author's list is empty. */
export const emptyView = ({ msg }: Language): TemplateResult =>
  lineView(
    'notice',
    msg('There is nothing to show here yet.', {
      id: 'state.empty',
      desc: 'In place of a widget with an empty list',
    }),
  );

/** Shown from the day after `reviewBy`. */
export const staleView = (language: Language, reviewBy: string): TemplateResult =>
  html`<p class="notice" part="notice">
    ${format(
      language,
      language.msg('This information was due for review in {date} and may be out of date.', {
        id: 'state.stale',
        desc: '{date} is a month and a year',
      }),
      { date: formatDate(language, reviewBy.slice(0, 7)) },
    )}
  </p>`;
