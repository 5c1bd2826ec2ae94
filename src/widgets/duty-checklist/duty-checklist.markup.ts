import { contentOf, headingBefore, itemsOf, noteIn } from '../../intake/markup.js';
import { titleOf, type Markup } from '../../intake/reading.js';

/**
 * Parses lists of duties: each `<li>` is one, a nested `<small>` its note, a link its address. A heading before a list
 * names its group. The heading of the widget is a caption, or the first heading, if it is above all lists and directly
 * above none.
 */
export function parseDutyMarkup(markup: Markup): unknown {
  const lists = markup.find('ul, ol');
  if (!lists.length) return undefined;
  const heading = titleOf(markup, lists);
  const found = lists.flatMap((list) => {
    const items = itemsOf(list);
    const group = items.length ? markup.heading(headingBefore(list)) : undefined;
    return items.map(({ element, loose }) => {
      const { note, nodes: own } = noteIn(element);
      const nodes = [...own, ...loose];
      [element, ...loose].forEach((node) => markup.taken.add(node));
      const id = element.getAttribute('data-id') ?? element.id;
      return {
        node: element,
        id,
        nodes,
        content: contentOf(nodes),
        note,
        group,
      };
    });
  });
  const duties = markup
    .identify(found, ({ content }) => content.text)
    .map(({ id, nodes, content, note, group }) => {
      markup.show(id, nodes, content);
      const { text, href, isLive } = content;
      return { id, text, note, group, href: isLive ? undefined : href };
    });
  return { heading, duties };
}
