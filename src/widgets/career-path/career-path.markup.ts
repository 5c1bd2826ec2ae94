import {
  INDIVISIBLE,
  contentOf,
  HEADING,
  isReadable,
  isText,
  itemsOf,
  partsIn,
  precedes,
  restOf,
  textOf,
  type Content,
  type Item,
} from '../../intake/markup.js';
import type { Markup } from '../../intake/reading.js';
import { isoOf, readDuration } from './career-path.duration.model.js';

/** A calendar date or a time of day: `<time>` may contain these instead of a duration. */
const DATE_OR_TIME = /^(?:\d{4}|\d\d:\d\d|--?\d\d)/;

/**
 * Parses the first list, a numbered one if there is any, with the lists that continue its numbers. In each `<li>`, the first heading, `<strong>` or `<b>` is the
 * title, or else the first text. `<time>` is the duration, an `<a>` the address, a nested `<ol>` the options, a nested
 * `<ul>` the details, and the rest the description. `data-soc` is the code of an occupation.
 */
export function parsePathMarkup(markup: Markup): unknown {
  const [list = markup.find('ul')[0], ...others] = markup.find('ol');
  if (!list) return undefined;
  // Editors split a list at a picture or a paragraph: `<ol start="4">` continues it.
  const continued = others.filter((other) => (other as HTMLOListElement).start > 1);
  const headings = [...markup.host.querySelectorAll(`figcaption, ${HEADING}`)].filter(
    (heading) => heading.localName === 'figcaption' || precedes(heading, list),
  );
  const heading = markup.heading(headings[0]);
  const steps = stepsOf([list, ...continued].flatMap(itemsOf), markup, '');
  const all = steps.flatMap((step) => [step, ...(step.options ?? [])]);
  // A total without a time such as “8 semanas” would be too small. Words without a number (“when you are ready”) have
  // no length.
  const unclear = all.find(({ kind, duration }) => duration !== undefined && /\d/.test(kind ?? ''));
  const hasTotal = all.some(({ kind, duration }) => duration && !kind);
  if (!unclear || !hasTotal) return { heading, steps };
  const message = `no total is shown: expected <time datetime="P8W">, got "${unclear.kind!}"`;
  markup.problems.push({ path: 'steps', message, hint: true });
  return { heading, steps: steps.map((step) => ({ ...step, counts: false })) };
}

interface Time {
  /** The duration, or a `datetime` that is none, which the schema reports. `undefined` for a date. */
  readonly duration?: string | undefined;
  /** The text of a `<time>` whose duration cannot be parsed. */
  readonly kind?: string | undefined;
}

interface Step extends Time {
  readonly options?: readonly Step[];
}

/** Parses items of lists: steps, or the options of a step, whose slots have names that begin with `prefix`. */
function stepsOf(items: readonly Item[], markup: Markup, prefix: string): Step[] {
  const found = items.map((item) => {
    [item.element, ...item.loose].forEach((node) => markup.taken.add(node));
    return {
      node: item.element,
      id: item.element.getAttribute('data-id') ?? item.element.id,
      soc: item.element.getAttribute('data-soc') ?? undefined,
      item,
      ...partsOf(item, prefix !== ''),
    };
  });
  return markup
    .identify(found, ({ title }) => title.text)
    .map(({ id, soc, ...parts }) => ({ ...stepOf(prefix + id, id, parts, markup), soc }));
}

/** The nodes of a step by their meaning. */
interface Parts {
  readonly titleNodes: readonly Node[];
  readonly title: Content;
  readonly time: Element | undefined;
  /** The text of `<time>`, if `<time>` contains only text, is in no link, and is not the only content of the step. */
  readonly timeWords: string | undefined;
  /** The nodes of the description. */
  readonly words: readonly Node[];
  readonly options: Element | undefined;
  readonly details: Element | undefined;
}

/** Finds the parts of a step or an option. An option has no options: its lists are its details and description. */
function partsOf({ element, loose }: Item, isOption: boolean): Parts {
  const [time] = partsIn(element, 'time', INDIVISIBLE);
  const bold = partsIn(element, `${HEADING}, strong, b`, INDIVISIBLE).find(isReadable);
  const link = bold?.closest('a');
  // A link around the title belongs to it.
  const titleLink = link && element.contains(link) ? link : undefined;
  const titled = titleLink ?? bold;
  const all = [...partsIn(element, 'ol, ul'), ...loose].filter((list) => itemsOf(list).length);
  // If a step has nothing but a list, the list is its title.
  const lists = titled || restOf(element, all).some(isReadable) ? all : [];
  const options = isOption ? undefined : lists.find(({ localName }) => localName === 'ol');
  const details = lists.find(({ localName }) => localName === 'ul');
  const restWithout = (...known: (Element | undefined)[]): Node[] => {
    const others = [options, details, ...known].filter((each) => each !== undefined);
    return [
      ...restOf(element, others),
      ...loose.filter((list) => !others.includes(list)),
      ...(options ? straysIn(options) : []),
    ];
  };
  const hasMore = titled !== undefined || restWithout(time).some(isReadable);
  const isTimeText =
    time !== undefined && hasMore && !time.closest('a') && isText(contentOf([...time.childNodes]));
  const rest = restWithout(titled, isTimeText ? time : undefined);
  const titleNodes = titleLink ? [titleLink] : bold ? [...bold.childNodes] : bareTitle(rest);
  const taken = new Set(titleNodes);
  return {
    titleNodes,
    title: contentOf(titleNodes),
    time,
    timeWords: isTimeText ? textOf(time) : undefined,
    words: rest.filter((node) => !taken.has(node)),
    options,
    details,
  };
}

/** Readable nodes of a list that are in none of its items. */
const straysIn = (list: Element): Node[] =>
  restOf(
    list,
    itemsOf(list).flatMap(({ element, loose }) => [element, ...loose]),
  ).filter(isReadable);

/** The title if nothing is bold: the text outside of paragraphs, or else the first paragraph. */
function bareTitle(nodes: readonly Node[]): readonly Node[] {
  const isParagraph = (node: Node): boolean => (node as Element).localName === 'p';
  const bare = nodes.filter((node) => !isParagraph(node));
  return bare.some(isReadable) ? bare : nodes.filter(isReadable).slice(0, 1);
}

/** Returns a step, and shows its nodes in slots whose names begin with `slotPrefix` if text cannot represent them. */
function stepOf(
  slotPrefix: string,
  id: string,
  parts: Parts,
  markup: Markup,
): Step & Record<string, unknown> {
  const { titleNodes, title, options, details } = parts;
  const words = contentOf(parts.words);
  // A step has one link. If its title has one, a link in the description stays there.
  const hasOwnLink = words.href !== undefined && (title.isLive || title.href !== undefined);
  const description = { ...words, isLive: words.isLive || hasOwnLink };
  markup.show(`${slotPrefix} title`, titleNodes, title);
  markup.show(`${slotPrefix} words`, parts.words, description);
  const items = details ? itemsOf(details) : [];
  const topics = items.map(({ element, loose }) => contentOf([...element.childNodes, ...loose]));
  if (details)
    markup.show(`${slotPrefix} details`, [details], {
      isLive: straysIn(details).length || !topics.every(isText),
    });
  return {
    id,
    title: title.text,
    ...timeOf(parts),
    description: description.text,
    ...(topics.length && { details: topics.map(({ text }) => text) }),
    href: title.isLive ? undefined : (title.href ?? (description.isLive ? undefined : words.href)),
    ...(options && { options: stepsOf(itemsOf(options), markup, `${slotPrefix} `) }),
  };
}

/**
 * The duration of a step, from `datetime` or else from the text of `<time>`. If none can be parsed, the text is shown
 * unchanged, in the same place. The schema reports a `datetime` that is neither a duration nor a date.
 */
function timeOf({ time, timeWords }: Parts): Time {
  const datetime = time?.getAttribute('datetime')?.trim() ?? '';
  const duration = [datetime, timeWords ?? ''].map(isoOf).find(readDuration);
  const isDate = DATE_OR_TIME.test(datetime || timeWords || '');
  return duration ? { duration } : { duration: isDate ? undefined : datetime, kind: timeWords };
}
