import { html, nothing } from 'lit';
import { sentencesView } from '../../element/rich.view.js';
import { list } from '../../localization/formats.js';
import type { Language } from '../../localization/language.js';
import { format } from '../../localization/message.js';
import { cellOf } from './certification-comparison.model.js';
import { accessWords } from './certification-comparison.routes.view.js';
import type { Arranged, Sort } from './certification-comparison.rows.model.js';

export interface ComparisonStatus extends Arranged {
  /** Shows the rows or the credentials that this checkbox hides. */
  readonly show: (box: 'differences' | 'open') => void;
}

/** Sentences about the shown rows and credentials, and buttons that show the hidden ones. */
export function comparisonStatusView(view: ComparisonStatus, language: Language): unknown {
  const [access, ...more] = accessWords(view, language);
  const { msg } = language;
  const showView = (part: string, box: 'differences' | 'open', words: string): unknown =>
    html`${' '}<button class="link" part=${`action ${part}`} type="button" @click=${() => view.show(box)}>${words}</button>`;
  return [
    sentencesView([access && html`<b>${access}</b>`, ...more, ...rowWords(view, language)], language),
    view.closed.length
      ? showView(
          'show-closed',
          'open',
          msg('Show them', { id: 'compare.show-closed', desc: 'Brings hidden exams back' }),
        )
      : nothing,
    view.hidden.length
      ? showView(
          'show-all',
          'differences',
          msg('Show all rows', { id: 'compare.show-all', desc: 'Brings hidden rows back' }),
        )
      : nothing,
  ];
}

function rowWords(view: ComparisonStatus, language: Language): readonly unknown[] {
  const { shown, rows, hidden, onlyDifferences } = view;
  const differ = format(
    language,
    language.msg('{n, plural, one {# of {total} rows differs.} other {# of {total} rows differ.}}', {
      id: 'compare.count',
      desc: 'How many rows differ',
    }),
    { n: rows.filter(({ verdict }) => verdict === 'differs').length, total: rows.length + hidden.length },
  );
  if (!hidden.length) {
    const none = language.msg(
      '{n, plural, =2 {No row is the same for both.} other {No row is the same for all #.}}',
      {
        id: 'compare.none-same',
        desc: 'After "only differences" where there is nothing to hide',
      },
    );
    const more = onlyDifferences && format(language, none, { n: shown.length });
    return [...orderWords(view, language), shown.length > 1 && differ, more];
  }
  const labels = hidden.map(({ field }) => field.label);
  const same = format(
    language,
    language.msg(
      '{n, plural, =2 {The same for both, and hidden: {rows}.} other {The same for all #, and hidden: {rows}.}}',
      {
        id: 'compare.hidden',
        desc: 'Names the hidden rows',
      },
    ),
    { n: shown.length, rows: list(language, labels) },
  );
  return [...(view.sort ? orderWords(view, language) : []), html`<b>${differ}</b>`, same];
}

/** The name of a sort order: `Exam fee, lowest first`. */
const orderName = ({ field, isTime }: Sort, language: Language): string =>
  format(
    language,
    isTime
      ? language.msg('{row}, shortest first', {
          id: 'compare.by-time',
          desc: 'A way to sort: Exam time, shortest first',
        })
      : language.msg('{row}, lowest first', {
          id: 'compare.by-amount',
          desc: 'A way to sort: Exam fee, lowest first',
        }),
    { row: field.label },
  );

/** The number of columns shown and their order. For issuers, adds that the order favors nobody. */
function orderWords({ all, shown, sort }: ComparisonStatus, language: Language): string[] {
  const words = sort
    ? language.msg('{shown} of {total}, sorted: {order}.', {
        id: 'compare.sorted',
        desc: 'How many of all are shown; {order} is the chosen way to sort',
      })
    : all.some(({ href }) => href)
      ? language.msg('{shown} of {total} credentials in alphabetical order; no issuer is favored.', {
          id: 'compare.alphabetical',
          desc: 'How many of all are shown',
        })
      : language.msg('{shown} of {total} in alphabetical order.', {
          id: 'compare.plain',
          desc: 'How many of all are shown',
        });
  const order = sort ? orderName(sort, language) : '';
  const status = format(language, words, { shown: shown.length, total: all.length, order });
  const ranges = shown.filter((each) => sort && cellOf(each, sort.field)?.max !== undefined);
  if (!ranges.length) return [status];
  const where = language.msg(
    '{n, plural, one {{names} stands by its lower figure.} other {{names} stand by their lower figures.}}',
    { id: 'compare.lower', desc: 'The place of figures that are ranges in the order' },
  );
  const names = list(
    language,
    ranges.map(({ name }) => name),
  );
  return [status, format(language, where, { n: ranges.length, names })];
}
