import { html, type TemplateResult } from 'lit';
import { list } from '../../localization/formats.js';
import type { Language } from '../../localization/language.js';
import { say } from '../../localization/message.js';
import type { Arranged, Sort } from './certification-comparison.rows.model.js';

export interface ComparisonStatus extends Arranged {
  readonly onlyDifferences: boolean;
  readonly showAll: () => void;
}

/** One or two sentences about what is shown, and the way back to hidden rows. */
export function comparisonStatusView(view: ComparisonStatus, language: Language): TemplateResult {
  const { shown, rows, onlyDifferences, showAll } = view;
  const { msg } = language;
  const hidden = onlyDifferences ? rows.filter(({ verdict }) => verdict === 'same') : [];
  const differ = say(
    language,
    msg('{n, plural, one {# of {total} rows differs.} other {# of {total} rows differ.}}', {
      id: 'compare.count',
      desc: 'How many rows differ',
    }),
    { n: rows.filter(({ verdict }) => verdict === 'differs').length, total: rows.length },
  );
  if (!hidden.length) return html`${orderWords(view, language)} ${differ}`;
  return html`<b>${differ}</b> ${say(
    language,
    msg(
      '{n, plural, =2 {The same for both, and hidden: {rows}.} other {The same for all #, and hidden: {rows}.}}',
      {
        id: 'compare.hidden',
        desc: 'Names the hidden rows',
      },
    ),
    {
      n: shown.length,
      rows: list(
        language,
        hidden.map(({ field }) => field.label),
      ),
    },
  )}
    <button class="link" part="action show-all" type="button" @click=${showAll}>
      ${msg('Show all rows', { id: 'compare.show-all', desc: 'Brings hidden rows back' })}
    </button>`;
}

/** What an order is called: `Exam fee, lowest first`. */
export const orderName = (sort: Sort, language: Language): string =>
  say(
    language,
    sort.isTime
      ? language.msg('{row}, shortest first', {
          id: 'compare.by-time',
          desc: 'A way to sort: Exam time, shortest first',
        })
      : language.msg('{row}, lowest first', {
          id: 'compare.by-amount',
          desc: 'A way to sort: Exam fee, lowest first',
        }),
    { row: sort.field.label },
  );

/** How many there are and in which order. That nobody is favored is said where there are issuers. */
function orderWords({ all, shown, sort, rows }: ComparisonStatus, language: Language): string {
  const { msg } = language;
  const count = { shown: shown.length, total: all.length };
  if (!sort)
    return say(
      language,
      all.some(({ href }) => href)
        ? msg('{shown} of {total} credentials in alphabetical order; no issuer is favored.', {
            id: 'compare.alphabetical',
            desc: 'How many of all are shown',
          })
        : msg('{shown} of {total} in alphabetical order.', {
            id: 'compare.plain',
            desc: 'How many of all are shown',
          }),
      count,
    );
  const { cells } = rows.find(({ field }) => field === sort.field)!;
  const ranges = shown.filter((_, index) => cells[index]?.max !== undefined).map(({ name }) => name);
  const order = say(
    language,
    msg('{shown} of {total}, sorted: {order}.', {
      id: 'compare.sorted',
      desc: 'How many of all are shown; {order} is the chosen way to sort',
    }),
    { ...count, order: orderName(sort, language) },
  );
  if (!ranges.length) return order;
  const where = msg(
    '{n, plural, one {{names} stands by its lower figure.} other {{names} stand by their lower figures.}}',
    { id: 'compare.lower', desc: 'Where figures that are ranges stand in the order' },
  );
  return `${order} ${say(language, where, { n: ranges.length, names: list(language, ranges) })}`;
}
