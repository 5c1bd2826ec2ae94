import { html, nothing, type TemplateResult } from 'lit';
import { sentencesView } from '../../element/rich.view.js';
import type { Language } from '../../localization/language.js';
import { format } from '../../localization/message.js';
import type { CareerPath } from './career-path.model.js';
import { itemsOf, ordersOf, type Order, type Sorted } from './career-path.order.model.js';
import { PATH_CHOICE } from './career-path.reader.model.js';

export function orderWords(order: Order | undefined, { msg }: Language): string {
  if (order === 'pay') return msg('Typical pay, highest first', { id: 'path.by-pay', desc: 'A way to sort' });
  if (order === 'schooling')
    return msg('Schooling, least first', {
      id: 'path.by-schooling',
      desc: 'A way to sort: by how much school it takes',
    });
  return order
    ? msg('Time, shortest first', { id: 'path.by-time', desc: 'A way to sort: by how long it takes' })
    : msg('As given here', {
        id: 'path.as-given',
        desc: 'A way to sort: in the order of the author of the page',
      });
}

/** Renders the select for the order, if the path can be sorted. */
export function orderView(
  path: CareerPath,
  order: Order | undefined,
  choose: (event: Event) => void,
  language: Language,
): unknown {
  const orders = ordersOf(path);
  if (!orders.length) return nothing;
  const optionView = (each: Order | undefined): TemplateResult =>
    html`<option value=${each ?? ''} ?selected=${each === order}>${orderWords(each, language)}</option>`;
  return html`<label class="field filter" part="sort" @change=${choose}
    ><span>${language.msg('Sort by', { id: 'compare.sort', desc: 'Label of a choice' })}</span
    ><select data-step=${PATH_CHOICE}>${[undefined, ...orders].map(optionView)}</select></label
  >`;
}

/** Renders the number of items and their order, if the path can be sorted. */
export function orderStatusView(path: CareerPath, sorted: Sorted | undefined, language: Language): unknown {
  if (!ordersOf(path).length) return undefined;
  const status = language.msg('{n} in all. Order: {order}.', {
    id: 'path.order',
    desc: 'How many occupations are shown, and how they are sorted',
  });
  const unknown = language.msg(
    '{n, plural, one {# without this figure is last.} other {# without this figure are last.}}',
    { id: 'path.unknown', desc: 'After the order: some have no pay, for example' },
  );
  const n = itemsOf(path.steps).length;
  return sentencesView(
    [
      format(language, status, { n, order: orderWords(sorted?.order, language) }),
      sorted?.unknown && format(language, unknown, { n: sorted.unknown }),
    ],
    language,
  );
}
