import { itemText, textOf } from '../../intake/markup.js';
import { readDuration } from './career-path.duration.model.js';

const HEADING = 'h1, h2, h3, h4, h5, h6';

/**
 * Reads lists of steps. In each `<li>`, the first heading, `<strong>` or `<b>` is the title, else its first text;
 * `<time>` is how long it takes, an `<a>` its address, a nested `<ol>` the options to choose between, a nested
 * `<ul>` its details, and all that is left describes it.
 */
export function readPathMarkup(host: Element): unknown {
  const lists = Array.from(host.querySelectorAll('ol, ul')).filter(
    (list) => !list.parentElement!.closest('li'),
  );
  if (!lists.length) return undefined;
  const headings = Array.from(host.querySelectorAll(`figcaption, ${HEADING}`));
  return {
    heading: textOf(headings.find((heading) => !heading.closest('li'))),
    steps: lists.flatMap(readSteps),
  };
}

const itemsOf = (list: Element): Element[] =>
  Array.from(list.children).filter((item) => item.localName === 'li' && textOf(item));

const readSteps = (list: Element): unknown[] => itemsOf(list).map(readStep);

function readStep(item: Element): unknown {
  const rest = item.cloneNode(true) as Element;
  const take = (selector: string): Element | null => {
    const found = rest.querySelector(selector);
    found?.remove();
    return found;
  };
  const [options, details, time] = ['ol', 'ul', 'time'].map(take);
  const href = rest.querySelector('a')?.getAttribute('href');
  // Two paragraphs are two sentences, also where no space stands between them.
  rest.querySelectorAll('p, br').forEach((each) => each.after(' '));
  const bold = take(`${HEADING}, strong, b`);
  const bare = bold ? '' : itemText(rest, 'p');
  const title = textOf(bold) ?? (bare || textOf(take('p')));
  if (bare) rest.replaceChildren(...rest.querySelectorAll('p'));
  const words = time?.getAttribute('datetime') ?? '';
  const duration = readDuration(words.trim()) && words;
  return {
    id: item.getAttribute('data-id') ?? item.id,
    title,
    duration,
    // What cannot be counted is shown as it stands, in the same place.
    kind: duration ? undefined : textOf(time),
    description: textOf(rest),
    details: details && itemsOf(details).map(textOf),
    href,
    ...(options && { options: readSteps(options) }),
  };
}
