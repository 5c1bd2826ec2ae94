/** Tests what the loader changes in a page, and what it must leave as it is. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
// Loads all widgets before the first test, because each is about fifty files of source.
import '../index.js';
import { itNotIn } from '../testing/engine.js';
import { leave, listenToConsole, logged, settled, until } from '../testing/page.js';
import { watch } from './loader.js';

const LIST = '<ol><li>Apply</li><li><a href="#night">Night school</a></li></ol>';
const OURS = 'ma-career-path, ma-certification-comparison, ma-duty-checklist, ma-salary-outlook';
let container: HTMLElement;

/** Inserts markup, as a script of the page would. */
function put(markup: string): void {
  container.innerHTML = markup;
}
const element = (tag = 'ma-career-path'): LitElement => container.querySelector<LitElement>(tag)!;
const counted = (): number => container.querySelectorAll(OURS).length;

async function mounted(tag = 'ma-career-path'): Promise<LitElement> {
  await until(() => element(tag)?.matches(':state(ready)'));
  await settled(element(tag));
  return element(tag);
}

/** Waits until the loader has processed everything inserted before: it mounts this container last. */
async function looked(): Promise<void> {
  const last = document.createElement('div');
  last.className = 'ma-duty-checklist';
  last.innerHTML = '<ul><li>Last</li></ul>';
  document.body.append(last);
  await until(() => last.firstElementChild?.localName === 'ma-duty-checklist');
  last.remove();
}

describe('the loader', () => {
  listenToConsole();
  beforeEach(() => document.body.append((container = document.createElement('div'))));
  afterEach(() => container.remove());

  describe('mounts', () => {
    for (const tag of ['div', 'section', 'figure'])
      it(`inside of a <${tag}>, which stays`, async () => {
        put(`<${tag} class="box ma-career-path" id="way" title="Way">before ${LIST} after</${tag}>`);
        const box = container.firstElementChild!;
        const [before, list, after] = box.childNodes;
        await mounted();
        expect(container.firstElementChild).to.equal(box);
        expect(Array.from(box.childNodes)).to.deep.equal([element()]);
        // Text alone has no slot: the element wraps it, and moves no copy.
        expect(list!.parentNode).to.equal(element());
        for (const text of [before, after]) expect(text!.parentElement!.parentNode).to.equal(element());
        expect(box.getAttributeNames()).to.deep.equal(['class', 'id', 'title']);
      });

    for (const [tag, markup] of [
      ['ma-career-path', `<ol class="ma-career-path" lang="es" dir="ltr" id="way"><li>Apply</li></ol>`],
      ['ma-duty-checklist', `<ul class="ma-duty-checklist" lang="es" dir="ltr" id="way"><li>Apply</li></ul>`],
      [
        'ma-salary-outlook',
        `<dl class="ma-salary-outlook" lang="es" dir="ltr" id="way"><dt>A</dt><dd>B</dd></dl>`,
      ],
      ['ma-certification-comparison', `<table class="ma-certification-comparison" lang="es" dir="ltr" id="way"><tr><td>A<td>B<tr><td>C<td>D</table>`], // prettier-ignore
    ] as const)
      it(`around a list for <${tag}>, in the list’s own language`, async () => {
        put(markup);
        const list = container.firstElementChild!;
        await mounted(tag);
        expect(list.parentElement).to.equal(element(tag));
        expect(container.children.length).to.equal(1);
        expect(list.id).to.equal('way');
        expect(element(tag).getAttributeNames()).to.deep.equal(['lang', 'dir']);
        expect(element(tag).lang).to.equal('es');
      });

    for (const [what, markup, place] of [
      [
        'a wrapper around all',
        `<div class="ma-career-path"><div id="in"><p>Before</p>${LIST}<p>After</p></div></div>`,
        '#in',
      ],
      [
        'the innermost of several, beside what nobody sees',
        `<div class="ma-career-path"> <!-- --><p></p><section><figure id="in">${LIST}</figure><br></section></div>`,
        '#in',
      ],
      [
        'a wrapper of several lists',
        `<div class="ma-career-path"><div id="in"><div>${LIST}</div><div>${LIST}</div></div></div>`,
        '#in',
      ],
      [
        'a container with text beside the wrapper',
        `<div class="ma-career-path" id="in">Before<div>${LIST}</div></div>`,
        '#in',
      ],
      [
        'a container with a picture beside the wrapper',
        `<div class="ma-career-path" id="in"><img alt=""><div>${LIST}</div></div>`,
        '#in',
      ],
      [
        'a container with data in a script beside the wrapper',
        `<div class="ma-career-path" id="in"><script type="application/json">["A"]</script><div>${LIST}</div></div>`,
        '#in',
      ],
      [
        'a container with a folded list',
        `<div class="ma-career-path" id="in"><details open><summary>Way</summary>${LIST}</details></div>`,
        '#in',
      ],
    ] as const)
      // prettier-ignore
      it(`directly in ${what}`, async () => {
        put(markup);
        const parent = container.querySelector(place)!;
        const children = [...parent.childNodes];
        await mounted();
        expect(element().parentElement).to.equal(parent);
        expect([...parent.childNodes]).to.deep.equal([element()]);
        expect(children.every((node) => element().contains(node))).to.equal(true);
      });

    it('with the options in data-ma-*', async () => {
      put(`<div data-ma-widget="career-path" data-ma-heading="“Two” ways" data-ma-heading-level=”3” data-ma-layout="vertical" data-other="x">${LIST}</div>`); // prettier-ignore
      await mounted();
      const all = Array.from(element().attributes, ({ name, value }) => [name, value]);
      expect(all).to.deep.equal([['heading', '“Two” ways'], ['heading-level', '3'], ['layout', 'vertical']]); // prettier-ignore
      expect(element().shadowRoot!.querySelector('h3')!.textContent).to.include('“Two” ways');
    });

    it('without an option that curly quotation marks have split at its spaces', async () => {
      put(`<div class=“ma-career-path” data-ma-heading=“Two semesters in Harlan” data-ma-layout=“vertical” data-ma-heading-level=‘3″>${LIST}</div>`); // prettier-ignore
      await mounted();
      const all = Array.from(element().attributes, ({ name, value }) => [name, value]);
      expect(all).to.deep.equal([['layout', 'vertical'], ['heading-level', '3']]); // prettier-ignore
      expect(element().shadowRoot!.querySelector('.title')?.textContent ?? '').not.to.include('Two');
    });

    it('nothing that was removed meanwhile', async () => {
      put(`${LIST.replace('<ol', '<ol class="ma-career-path"')}<div class="ma-career-path">${LIST}</div>`);
      const [list, box] = container.children;
      // The loader has found them, and its chunk has not loaded yet.
      await Promise.resolve();
      put('');
      await looked();
      expect([list!.closest(OURS), box!.querySelector(OURS)]).to.deep.equal([null, null]);
      container.append(box!);
      await mounted();
    });

    it('with data in an attribute, and a readable link inside', async () => {
      put(`<div data-ma-widget="career-path" data-ma-steps='["Apply","Night school"]'><a href="#all">All steps</a></div>`); // prettier-ignore
      await mounted();
      expect(element().shadowRoot!.textContent).to.include('Night school');
      expect(container.querySelector('a')).not.to.equal(null);
    });

    it('with unknown options by their names in the markup, so that the element can report them', async () => {
      put(`<div class="ma-career-path" data-ma-onclick="window.hacked = true" data-ma-hedding="Two ways" data-ma-id="x" data-ma-widget>${LIST}</div>`); // prettier-ignore
      await mounted();
      expect(element().getAttributeNames()).to.deep.equal(['data-ma-onclick', 'data-ma-hedding', 'data-ma-id']); // prettier-ignore
      expect(logged('warn').join()).to.include('did you mean data-ma-heading?');
    });

    it('and keeps listeners on the author’s content working', async () => {
      put(`<div class="ma-career-path">${LIST}</div>`);
      const heard: string[] = [];
      for (const each of container.querySelectorAll('div, ol, a'))
        each.addEventListener('click', () => heard.push(each.localName));
      container.addEventListener('click', (event) => event.preventDefault(), { once: true });
      await mounted();
      container.querySelector('a')!.click();
      expect(heard).to.deep.equal(['a', 'ol', 'div']);
    });

    // WebKit has no moveBefore: a frame that is moved is loaded again there.
    itNotIn('WebKit')('around a frame that keeps its page', async () => {
      put(`<div class="ma-career-path">${LIST}<iframe srcdoc="<p>Map</p>"></iframe></div>`);
      const frame = container.querySelector('iframe')!;
      const page = frame.contentWindow as Window & { mark?: boolean };
      page.mark = true;
      await mounted();
      expect((frame.contentWindow as typeof page).mark).to.equal(true);
    });
  });

  describe('finds', () => {
    for (const [what, markup] of [
      ['extra classes', `<div class="  a ma-career-path-box  ma-career-path\n b">${LIST}</div>`],
      ['quotation marks', `<div class="„ma-career-path“">${LIST}</div>`],
      ['a class that curly quotation marks have torn apart', `<div class=“box ma-career-path”>${LIST}</div>`],
      ['the same in the middle', `<div class=”box ma-career-path wide”>${LIST}</div>`],
      ['a widget in quotation marks', `<div data-ma-widget="‘career-path’">${LIST}</div>`],
      ['the tag as the widget', `<div data-ma-widget="ma-career-path">${LIST}</div>`],
    ] as const)
      it(what, async () => {
        put(markup);
        await mounted();
        expect(counted()).to.equal(1);
      });

    for (const [what, markup] of [
      ['a class that only begins like one', `<div class="ma-career-path-box">${LIST}</div>`],
      ['an attribute of that name', `<div ma-career-path class="box">${LIST}</div>`],
      ['a widget that there is not', `<div class="ma-x" data-ma-widget="horoscope">${LIST}</div>`],
      [
        'a name that every object knows',
        `<div class="ma- constructor" data-ma-widget="toString">${LIST}</div>`,
      ],
      ['a paragraph', `<p class="ma-career-path">Apply</p>`],
      ['an item', `<ol><li class="ma-career-path">Apply</li></ol>`],
      ['a link', `<a class="ma-career-path" href="#a">Apply</a>`],
      ['an article', `<article class="ma-career-path">${LIST}</article>`],
      ['what an editor has open', `<div contenteditable><div class="ma-career-path">${LIST}</div></div>`],
      ['a template', `<template><div class="ma-career-path">${LIST}</div></template>`],
    ] as const)
      it(`nothing in ${what}`, async () => {
        put(markup);
        const before = container.innerHTML;
        await looked();
        expect(container.innerHTML).to.equal(before);
      });

    it('an element that is inserted later, deep in a part of the page', async () => {
      await looked();
      const part = document.createElement('main');
      part.innerHTML = `<p>Way</p><div><div class="ma-career-path">${LIST}</div></div>`;
      container.append(part);
      await mounted();
    });

    it('an element that gets its class later', async () => {
      put(`<div>${LIST}</div>`);
      await looked();
      expect(counted()).to.equal(0);
      container.querySelector('div')!.classList.add('ma-career-path');
      await mounted();
    });
  });

  describe('mounts one element only', () => {
    for (const [what, markup] of [
      ['the class and the widget', `<div class="ma-career-path" data-ma-widget="career-path">${LIST}</div>`],
      ['a tag in markup', `<div class="ma-career-path"><ma-career-path>${LIST}</ma-career-path></div>`],
      ['markup in a tag', `<ma-career-path><div class="ma-career-path">${LIST}</div></ma-career-path>`],
      ['a section and its list', `<section class="ma-career-path">${LIST.replace('<ol', '<ol class="ma-career-path"')}</section>`], // prettier-ignore
    ] as const)
      it(`for ${what}`, async () => {
        put(markup);
        await mounted();
        await looked();
        expect(counted()).to.equal(1);
        expect(container.querySelector('ma-career-path ol')).not.to.equal(null);
      });

    it('for two nested classes: in the outer one', async () => {
      put(
        `<section class="ma-career-path"><h2>Way</h2><ol class="ma-career-path"><li>Apply</li></ol></section>`,
      );
      await mounted();
      await looked();
      expect(element().parentElement!.localName).to.equal('section');
    });

    it('after a page was saved with the element and loaded again', async () => {
      put(`<div class="ma-career-path">${LIST}</div><ol class="ma-career-path"><li>Apply</li></ol>`);
      await until(() => counted() === 2);
      const saved = container.innerHTML;
      put('');
      put(saved);
      await looked();
      expect(container.innerHTML).to.equal(saved);
    });

    it('when the loader is loaded twice', async () => {
      const again = './loader.ts?again';
      await import(again);
      put(`<div class="ma-career-path">${LIST}</div><ol class="ma-career-path"><li>Apply</li></ol>`);
      await mounted();
      await looked();
      expect(counted()).to.equal(2);
    });
  });

  describe('mounts again', () => {
    const NEXT = '<ol><li>Enroll</li><li>Clinic</li></ol>';
    const NAMED = `<div class="ma-career-path">${LIST}</div>`;
    const shows = async (words: string): Promise<void> => {
      await mounted();
      expect(element().shadowRoot!.textContent).to.include(words);
      expect(counted()).to.equal(1);
    };
    const box = (): Element => container.querySelector('.ma-career-path')!;

    it('in a container whose content is replaced', async () => {
      put(NAMED);
      await mounted();
      box().innerHTML = NEXT;
      await shows('Enroll');
      expect(element().parentElement).to.equal(box());
    });

    it('in a wrapper within the container, if the content of the wrapper is replaced', async () => {
      put(`<div class="ma-career-path"><div class="pharma-box"><div class="inner">${LIST}</div></div></div>`);
      await mounted();
      container.querySelector('.inner')!.innerHTML = NEXT;
      await shows('Enroll');
    });

    it('if a script morphs the content: the list replaces the element, node by node', async () => {
      put(NAMED);
      await mounted();
      const list = document.createElement('ol');
      box().insertBefore(list, element());
      element().remove();
      await Promise.resolve();
      list.innerHTML = '<li>Enroll</li>';
      await shows('Enroll');
    });

    it('around a list that replaces its element', async () => {
      put(LIST.replace('<ol', '<ol class="ma-career-path"'));
      await mounted();
      const list = element().firstElementChild!;
      element().replaceWith(list);
      await shows('Apply');
      expect(list.parentElement).to.equal(element());
    });

    it('in an empty container that a page empties again', async () => {
      put('<div class="ma-career-path"></div>');
      await mounted();
      box().innerHTML = ' ';
      await mounted();
      expect(counted()).to.equal(1);
    });

    it('not in a container that a page has emptied, until there is something in it', async () => {
      put(NAMED);
      await mounted();
      element().remove();
      await looked();
      expect(box().childNodes.length).to.equal(0);
      box().innerHTML = NEXT;
      await shows('Enroll');
    });

    it('no second element beside the first: an empty container is filled after it', async () => {
      put('<div class="ma-career-path"></div>');
      await mounted();
      const first = element();
      box().insertAdjacentHTML('beforeend', NEXT);
      await until(() => first.querySelector('ol') !== null);
      await shows('Enroll');
      expect(element()).to.equal(first);
    });

    it('no second time if a container is moved with its element', async () => {
      put(`${NAMED}<main></main>`);
      const first = await mounted();
      container.querySelector('main')!.append(box());
      await looked();
      expect(element()).to.equal(first);
      expect(counted()).to.equal(1);
    });

    it('a few times a second at most if a script removes every element', async () => {
      put(NAMED);
      await mounted();
      let removed = 0;
      const fight = new MutationObserver(() => {
        const found = element();
        if (!found) return;
        removed++;
        found.replaceWith(...found.childNodes);
      });
      fight.observe(box(), { childList: true });
      element().replaceWith(...element().childNodes);
      const start = performance.now();
      await until(() => removed > 1);
      const seconds = (performance.now() - start) / 1000;
      fight.disconnect();
      expect(removed).to.be.lessThan(2 + seconds * 6);
      expect(container.textContent).to.include('Apply');
    });
  });

  describe('waits for a reader', () => {
    for (const [what, markup] of [
      ['a container', `<div class="ma-career-path">${LIST}</div>`],
      ['a list', LIST.replace('<ol', '<ol class="ma-career-path"')],
    ] as const)
      it(`whose focus is in ${what}, until it has left`, async () => {
        put(`${markup}<button>Next</button>`);
        const link = container.querySelector('a')!;
        link.focus();
        await looked();
        expect(counted()).to.equal(0);
        expect(document.activeElement).to.equal(link);
        leave(link);
        container.querySelector('button')!.focus();
        await mounted();
        expect(document.activeElement).to.equal(container.querySelector('button'));
      });

    it('who goes from link to link inside', async () => {
      put(
        `<div class="ma-career-path"><ol><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ol></div>`,
      );
      const [first, second] = container.querySelectorAll('a');
      first!.focus();
      await looked();
      second!.focus();
      await looked();
      expect(counted()).to.equal(0);
      leave(second!);
      await mounted();
    });
  });

  describe('looks into an open shadow root', () => {
    const MARKUP = `<div class="ma-career-path">${LIST}</div><ma-duty-checklist></ma-duty-checklist>`;
    const host = (attributes = ''): ShadowRoot => {
      put(`<div ${attributes}></div>`);
      const root = container.firstElementChild!.attachShadow({ mode: 'open' });
      root.innerHTML = MARKUP;
      return root;
    };
    const isMounted = (root: ShadowRoot): boolean => root.querySelector('div > ma-career-path') !== null;

    it('not by default', async () => {
      const root = host();
      await looked();
      expect(root.innerHTML).to.equal(MARKUP);
    });

    it('whose host has data-ma-shadow', async () => {
      const root = host('data-ma-shadow');
      await until(() => isMounted(root));
      root.append(document.createElement('section'));
      root.lastElementChild!.className = 'ma-duty-checklist';
      root.lastElementChild!.innerHTML = '<ul><li>Later</li></ul>';
      await until(() => root.querySelector('section > ma-duty-checklist') !== null);
    });

    it('whose host is defined only later', async () => {
      put('<late-host data-ma-shadow></late-host>');
      await looked();
      customElements.define(
        'late-host',
        class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({ mode: 'open' }).innerHTML = MARKUP;
          }
        },
      );
      await until(() => isMounted(container.firstElementChild!.shadowRoot!));
    });

    it('that a script passes', async () => {
      const root = host();
      watch(root);
      watch(root);
      await until(() => isMounted(root));
      expect(root.querySelectorAll('ma-career-path').length).to.equal(1);
    });

    it('and waits for a reader there too', async () => {
      const root = host();
      root.querySelector('a')!.focus();
      watch(root);
      await looked();
      expect(isMounted(root)).to.equal(false);
      leave(root.querySelector('a')!);
      await until(() => isMounted(root));
    });
  });
});
