import { headingBefore, headingIn, itemText, textOf } from '../../intake/markup.js';

/**
 * Reads lists of duties: each `<li>` is one, a nested `<small>` its note, a link its address; a heading
 * before a list names its group. The first heading of all, with no list right behind it, is the heading.
 */
export function readDutyMarkup(host: Element): unknown {
  const lists = Array.from(host.querySelectorAll('ul, ol')).filter(
    (list) => !list.parentElement!.closest('li'),
  );
  if (!lists.length) return undefined;
  return {
    ...headingIn(host),
    duties: lists.flatMap((list) => {
      const group = headingBefore(list);
      return Array.from(list.children)
        .filter((item) => item.localName === 'li')
        .map((item) => ({
          id: item.getAttribute('data-id') ?? (item.id || undefined),
          text: itemText(item, 'small'),
          note: textOf(item.querySelector('small')),
          group,
          href: item.querySelector('a')?.getAttribute('href') ?? undefined,
        }))
        .filter(({ text }) => text !== '');
    }),
  };
}
