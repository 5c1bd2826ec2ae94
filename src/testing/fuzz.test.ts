/**
 * Random documents, attributes, markup and changes. For any input, nothing throws, the console has lists of problems
 * and nothing else, no content of the page is lost, and equal inputs have equal renderings.
 */
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import '../index.js';
import { itOnce } from './engine.js';
import { attributeOf, attributesOf, collectionOf, numbered, wordsIn } from './fuzz/documents.js';
import { childrenOf, piece } from './fuzz/markup.js';
import { lostFrom, openAll, seenIn, textSeen, type Seen } from './seen.js';
import type { LitElement } from 'lit';
import { isReadable } from '../intake/markup.js';
import type { Source } from '../intake/source.js';
import type { Schema } from '../intake/schema.js';
import { careerPathSchema } from '../widgets/career-path/career-path.model.js';
import { comparisonSchema } from '../widgets/certification-comparison/certification-comparison.model.js';
import { dutyListSchema } from '../widgets/duty-checklist/duty-checklist.model.js';
import { salaryOutlookSchema } from '../widgets/salary-outlook/salary-outlook.model.js';

/** The number of elements that are rendered together. */
const BATCH = 40;
/** Time until data must be there or have failed, on a slow machine as well. */
const PATIENCE_MS = 60_000;
const MINUTES = 10;

const KINDS: readonly (readonly [tag: string, collection: string, schema: Schema])[] = [
  ['ma-duty-checklist', 'duties', dutyListSchema],
  ['ma-career-path', 'steps', careerPathSchema],
  ['ma-certification-comparison', 'certifications', comparisonSchema],
  ['ma-salary-outlook', 'areas', salaryOutlookSchema],
];

type Change =
  | { readonly does: 'attribute'; readonly name: string; readonly value: string | null }
  | { readonly does: 'data'; readonly value: unknown }
  | { readonly does: 'language'; readonly lang: string }
  | { readonly does: 'renew' | 'append' | 'prepend'; readonly markup: string }
  | { readonly does: 'remove' | 'write'; readonly index: number }
  | { readonly does: 'move' | 'leave' | 'wait' };

interface Input {
  readonly tag: string;
  readonly collection: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Data as a property, as JSON in an attribute, in a script or in a file; or none. */
  readonly given: { readonly by: string; readonly value: unknown };
  readonly children: string;
  readonly changes: readonly Change[];
}

function inputOf([tag, collection, schema]: (typeof KINDS)[number]): fc.Arbitrary<Input> {
  const names = (customElements.get(tag) as typeof LitElement).observedAttributes;
  const data = collectionOf(schema, collection);
  const change: fc.Arbitrary<Change> = fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .constantFrom(...names.filter((name) => !/^(?:storage-key|src)$/.test(name) && name !== collection))
        .chain((name) =>
          fc.record({
            does: fc.constant('attribute' as const),
            name: fc.constant(name),
            value: fc.option(attributeOf(name)),
          }),
        ),
    },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('data' as const), value: fc.option(data) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        does: fc.constant('language' as const),
        lang: fc.constantFrom('en', 'es', 'ar', 'xx'),
      }),
    },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('renew' as const), markup: childrenOf(tag) }) },
    {
      weight: 4,
      arbitrary: fc.record({ does: fc.constantFrom('append' as const, 'prepend' as const), markup: piece }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ does: fc.constantFrom('remove' as const, 'write' as const), index: fc.nat(9) }),
    },
    {
      weight: 5,
      arbitrary: fc.record({ does: fc.constantFrom('move' as const, 'leave' as const, 'wait' as const) }),
    },
  );
  return fc.record({
    tag: fc.constant(tag),
    collection: fc.constant(collection),
    attributes: fc.oneof(fc.constant({}), attributesOf(names)),
    given: fc.oneof(
      fc.constant({ by: 'none' as const, value: null }),
      fc.record({ by: fc.constantFrom('property', 'property', 'attribute', 'script', 'src'), value: data }),
    ),
    children: childrenOf(tag),
    changes: fc.oneof(fc.constant([]), fc.array(change, { maxLength: 5 })),
  });
}
const inputs = fc.oneof(...KINDS.map(inputOf)).map(numberedInput);

/** All words are numbered, so that a word shown twice can be detected. */
function numberedInput(input: Input): Input {
  return JSON.parse(numbered(JSON.stringify(input))) as Input;
}

const turn = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(0);
  });

type Inner = LitElement & { intake: { source: Source<unknown> }; customStates: Set<string> };

/** Resolves when no element is loading data or has a pending update. */
async function settle(elements: readonly Inner[]): Promise<void> {
  const start = performance.now();
  const isBusy = (element: Inner): boolean =>
    element.isConnected && (element.isUpdatePending || element.intake.source.status === 'loading');
  for (let calm = 0; calm < 3; calm++) {
    await turn();
    await Promise.all(elements.filter((each) => each.isUpdatePending).map((each) => each.updateComplete));
    if (elements.some(isBusy) && performance.now() - start < PATIENCE_MS) calm = -1;
  }
}

const nodesOf = (markup: string): ChildNode[] => {
  const holder = document.createElement('x-plain');
  holder.innerHTML = markup;
  return [...holder.childNodes];
};

const textsIn = (nodes: readonly Node[]): Text[] =>
  nodes.flatMap((node) => (node instanceof Text ? [node] : textsIn([...node.childNodes])));

/** Two copies of a child of the author's, one for the element and one for the plain nodes, with their texts. */
interface Twins {
  readonly nodes: readonly ChildNode[];
  readonly texts: readonly (readonly Text[])[];
}

function twinsOf(markup: string): Twins[] {
  const [ours, theirs] = [nodesOf(markup), nodesOf(markup)];
  return ours.map((node, index) => {
    const nodes = [node, theirs[index]!];
    const [a, b] = nodes.map((each) => textsIn([each]));
    return { nodes, texts: a!.map((text, n) => [text, b![n]!]) };
  });
}

/** Attributes of `<ma-salary-outlook>` that replace a `<dd>`. */
const ABOUT = [
  'source',
  'as-of',
  'occupation',
  'scope',
  'meaning',
  'region',
  'currency',
  'pay-period',
  'growth-period',
];

/** Applies the same changes to an element and to plain nodes. */
class Trial {
  readonly input: Input;
  readonly element: Inner;
  readonly plain = document.createElement('x-plain');
  twin: Inner | undefined;
  lang = 'en';
  #data: unknown;
  #own: Twins[] = [];
  /** The number of writes, so that each writes another word. */
  #writes = 0;
  readonly #container = document.createElement('div');
  readonly #place = document.createElement('div');

  constructor(input: Input, page: Element) {
    this.input = input;
    const { given, collection, attributes } = input;
    this.element = document.createElement(input.tag) as Inner;
    for (const [name, value] of Object.entries(attributes)) this.element.setAttribute(name, value);
    const json = JSON.stringify(given.value) ?? '';
    if (given.by === 'attribute') this.element.setAttribute(collection, json);
    if (given.by === 'src')
      this.element.setAttribute('src', `data:application/json,${encodeURIComponent(json)}`);
    const script =
      given.by === 'script'
        ? `<script type="application/json">${json.replaceAll('<', '\\u003c')}</script>`
        : '';
    this.#renew(script + input.children);
    this.#container.lang = this.lang;
    this.#container.append(this.#place);
    this.#place.append(this.element);
    page.append(this.#container);
    if (given.by === 'property') this.#give(given.value);
    this.#container.append(this.plain);
  }

  #give(value: unknown): void {
    this.#data = value;
    Object.assign(this.element, { [this.input.collection]: value });
  }

  #renew(markup: string): void {
    this.#own = twinsOf(markup);
    for (const [index, to] of [this.element, this.plain].entries())
      to.replaceChildren(...this.#own.map(({ nodes }) => nodes[index]!));
  }

  async change(change: Change | undefined): Promise<void> {
    const { element, plain } = this;
    switch (change?.does) {
      case 'attribute':
        if (change.value === null) element.removeAttribute(change.name);
        else element.setAttribute(change.name, change.value);
        break;
      case 'data':
        this.#give(change.value);
        break;
      case 'language':
        this.#container.lang = this.lang = change.lang;
        break;
      case 'renew':
        this.#renew(change.markup);
        break;
      case 'append':
      case 'prepend': {
        const added = twinsOf(change.markup);
        for (const [index, to] of [element, plain].entries())
          to[change.does](...added.map(({ nodes }) => nodes[index]!));
        this.#own = change.does === 'append' ? [...this.#own, ...added] : [...added, ...this.#own];
        break;
      }
      case 'remove': {
        const found = this.#own[change.index];
        // Skip a node that the element has moved into a wrapper.
        if (found?.nodes[0]!.parentNode !== element) break;
        this.#own.splice(change.index, 1);
        found.nodes.forEach((node) => node.remove());
        break;
      }
      case 'write': {
        const texts = this.#own.flatMap((each) => each.texts)[change.index];
        // Skip text in a slot: the change would be visible at once, but parsed only after the next change of children.
        const isShown = texts?.[0]!.parentElement?.closest('[slot]') !== null;
        const word = `w${900 + this.#writes++}q`;
        if (!isShown) texts?.forEach((text) => (text.data = word));
        break;
      }
      case 'move':
        this.#place.prepend(document.createElement('hr'), element);
        break;
      case 'leave':
        element.remove();
        await turn();
        this.#place.append(element);
        break;
      case 'wait':
        await settle([element]);
        break;
    }
  }

  /** Replaces the plain nodes by a second element that has the same input, and these nodes as its children. */
  draw(): void {
    const twin = (this.twin = document.createElement(this.input.tag) as Inner);
    for (const { name, value } of this.element.attributes) twin.setAttribute(name, value);
    twin.append(...this.plain.childNodes);
    this.plain.replaceWith(twin);
    if (this.#data !== undefined) Object.assign(twin, { [this.input.collection]: this.#data });
  }

  before: readonly Seen[] = [];

  faults(): string[] {
    const { element, before } = this;
    const twin = this.twin!;
    const { source } = twin.intake;
    const [ours, theirs] = [element, twin].map((each) => seenIn(each));
    const [first, second] = [textSeen(ours!), textSeen(theirs!)];
    const faults: string[] = [];
    // Children that the page hides are shown as they are: hidden.
    const isHidden = !before.length && [...twin.childNodes].some(isReadable);
    if (!theirs!.length && !isHidden) faults.push('blank');
    if (first !== second) faults.push(`two renderings differ:\n  ${first}\n  ${second}`);
    if (source.status === 'loading') faults.push('loads for ever');
    for (const { message, path } of source.problems ?? [])
      if (!path && !/^(?:expected|found nothing)/.test(message)) faults.push(`a parser threw: ${message}`);
    const isFallback = source.status === 'ready' && source.origin !== 'markup';
    // A comparison of differences shows no equal answers.
    return isFallback || element.hasAttribute('differences-only')
      ? faults
      : [
          ...faults,
          ...lostFrom(
            before.filter((seen) => !this.#isReplaced(seen)),
            theirs!,
            wordsIn,
          ),
        ];
  }

  /** Returns true for text that is not shown because an attribute, a `data-field` or a `datetime` replaces it. */
  #isReplaced({ node }: Seen): boolean {
    const replaced = this.element.hasAttribute('heading')
      ? 'h1, h2, h3, h4, h5, h6, caption, figcaption, td:only-child, th:only-child, '
      : '';
    const isAbout =
      node.parentElement!.closest('dd') && ABOUT.some((name) => this.element.hasAttribute(name));
    if (isAbout) return true;
    return node.parentElement!.closest(`${replaced}dt[data-field], time[datetime=P6M]`) !== null;
  }
}

const PROBLEMS = /^<ma-[\w-]+>: \d+ problem\(s\) with its data\n- (?!\(document\): could not be drawn)/;

/** Renders inputs together. Resolves to the faults of each. */
async function tryAll(all: readonly Input[]): Promise<string[][]> {
  const page = document.createElement('div');
  page.style.width = '640px';
  document.body.append(page);
  const loose: string[] = [];
  const by = new Map<Element, string[]>();
  const original = { error: console.error, warn: console.warn, info: console.info };
  const hear = (...args: unknown[]): void => {
    const words = String(args[0]);
    if (PROBLEMS.test(words) || words.includes('https://lit.dev/msg/')) return;
    const list = args[1] instanceof Element ? by.get(args[1]) : undefined;
    (list ?? loose).push(`the console: ${words} ${(args[2] as Error | undefined)?.stack ?? ''}`);
  };
  const fail = (event: Event): void => {
    const { message, reason } = event as Partial<ErrorEvent & PromiseRejectionEvent>;
    if (String(message).includes('ResizeObserver')) return;
    loose.push(`thrown: ${(reason as Error | undefined)?.stack ?? message ?? ''}`);
    event.preventDefault();
  };
  Object.assign(console, { error: hear, warn: hear, info: hear });
  addEventListener('error', fail);
  addEventListener('unhandledrejection', fail);
  const trials = all.map((input) => new Trial(input, page));
  try {
    for (const trial of trials) by.set(trial.element, []);
    const steps = Math.max(0, ...all.map(({ changes }) => changes.length));
    for (let step = 0; step < steps; step++) {
      await Promise.all(trials.map((trial) => trial.change(trial.input.changes[step])));
    }
    await settle(trials.map(({ element }) => element));
    for (const trial of trials) openAll(trial.plain);
    for (const trial of trials) trial.before = seenIn(trial.plain);
    for (const trial of trials) {
      trial.draw();
      by.set(trial.twin!, by.get(trial.element)!);
    }
    await settle(trials.flatMap(({ twin, element }) => [twin!, element]));
    for (const { element, twin } of trials)
      for (const each of [element, twin!]) {
        each.customStates.delete('far');
        openAll(each);
        if (each.shadowRoot) openAll(each.shadowRoot);
      }
    await settle(trials.flatMap(({ twin, element }) => [twin!, element]));
    const faults = trials.map((trial) => [...trial.faults(), ...by.get(trial.element)!]);
    if (loose.length) faults[0]!.push(...loose);
    return faults;
  } finally {
    Object.assign(console, original);
    removeEventListener('error', fail);
    removeEventListener('unhandledrejection', fail);
    page.remove();
  }
}

interface Options {
  readonly seed: number;
  readonly runs: number;
}
let options: Options;

describe('Whatever it is given, an element', () => {
  before(async () => {
    options = (await (await fetch('/fuzz.json')).json()) as Options;
    // Load the chunks and translations before the first input.
    await tryAll(
      ['es', 'ar'].flatMap((lang) =>
        KINDS.map(([tag, collection]): Input => ({
          tag,
          collection,
          attributes: { lang },
          given: { by: 'none', value: null },
          children: '',
          changes: [],
        })),
      ),
    );
  });

  // One engine is enough: differences between engines have tests of their own.
  itOnce('throws nothing, loses no content, and logs only problems', async function () {
    this.timeout(MINUTES * 60_000);
    const { seed, runs } = options;
    const all = fc.sample(inputs, { seed, numRuns: runs });
    for (let at = 0; at < all.length; at += BATCH) {
      const faults = await tryAll(all.slice(at, at + BATCH));
      const index = faults.findIndex((each) => each.length);
      if (index < 0) continue;
      const found = await fc.check(
        fc.asyncProperty(inputs, async (input) => {
          const [wrong] = await tryAll([input]);
          if (wrong!.length) throw new Error(wrong!.join('\n'));
        }),
        { seed, path: `${at + index}`, numRuns: 1, interruptAfterTimeLimit: 20_000 },
      );
      const [input] = found.counterexample ?? [all[at + index]];
      const why = found.failed ? found.errorInstance : `only among others: ${faults[index]!.join('\n')}`;
      expect.fail(`seed ${seed}, run ${at + index}: ${JSON.stringify(input, null, 1)}\n${String(why)}`);
    }
  });
});
