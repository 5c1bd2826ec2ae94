import { expect } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { formatDate, unit } from '../localization/formats.js';
import type { Language } from '../localization/language.js';
import { setDefaultLanguage } from '../localization/language-controller.js';
import { registerLocale } from '../localization/registry.js';
import { registerPseudo } from '../testing/language.js';
import {
  addressOf,
  leave,
  listenToConsole,
  part,
  problemsFrom,
  logged,
  settled,
  show,
  until,
  words,
} from '../testing/page.js';
import { DutyChecklistElement } from '../widgets/duty-checklist/duty-checklist.element.js';
import '../widgets/duty-checklist/duty-checklist.define.js';
import { define } from './define.js';

type Checklist = DutyChecklistElement;
const frame = (element: LitElement): HTMLElement => part(element, 'frame')!;
const count = (element: LitElement): string => words(element, '.done')[0]!;

describe('every element', () => {
  listenToConsole();

  describe('shows a language, which', () => {
    it('is that of the nearest lang attribute, and is in the lang attribute of the frame', async () => {
      const element = await show<Checklist>(
        '<section lang="ko"><div lang="es-MX"><ma-duty-checklist></ma-duty-checklist></div></section>',
      );
      await until(() => frame(element).lang === 'es');
      expect(frame(element).getAttribute('data-ma')).to.equal('es-MX');
      expect(words(element, 'option')[0]).not.to.equal('All');
    });
    it('can differ between two elements of a page', async () => {
      const es = await show<Checklist>('<div lang="es"><ma-duty-checklist></ma-duty-checklist></div>');
      const en = await show<Checklist>('<div lang="en"><ma-duty-checklist></ma-duty-checklist></div>');
      await until(() => frame(es).lang === 'es');
      expect(count(en)).to.equal('0 of 9 done');
      expect(count(es)).not.to.equal(count(en));
    });
    it('is also found outside of a shadow root, and follows a change of any lang attribute', async () => {
      const element = await show<Checklist>('<div lang="en"><ma-duty-checklist></ma-duty-checklist></div>');
      const section = element.parentElement!;
      const host = document.createElement('div');
      section.append(host);
      host.attachShadow({ mode: 'open' }).append(element);
      await settled(element);
      expect(frame(element).lang).to.equal('en');
      section.lang = 'es';
      await until(() => frame(element).lang === 'es');
      element.lang = 'en';
      await until(() => frame(element).lang === 'en');
    });
    it('is English, in the lang attribute of the frame too, if the page’s language is none of ours', async () => {
      const element = await show<Checklist>(
        `<div lang="cy"><ma-duty-checklist duties='["Tynnu gwaed"]'></ma-duty-checklist></div>`,
      );
      expect(frame(element).lang).to.equal('en');
      expect(element.renderRoot.querySelector('.items')!.getAttribute('lang')).to.equal('cy');
    });
    it('is English if a language cannot be loaded, with one line in the console', async () => {
      registerLocale('eo', () => Promise.reject(new Error('offline')));
      const element = await show<Checklist>('<div lang="eo"><ma-duty-checklist></ma-duty-checklist></div>');
      await show<Checklist>('<div lang="eo"><ma-duty-checklist></ma-duty-checklist></div>');
      await settled(element);
      expect(frame(element).lang).to.equal('en');
      expect(logged('warn')).to.deep.equal(['ma-widgets: the words for "eo" could not be loaded.']);
    });
    it('makes the frame run right to left if the language does', async () => {
      registerLocale('he', { templates: { 'duties.count': '<b>{done} מתוך {total}</b>' } });
      const element = await show<Checklist>('<div lang="he"><ma-duty-checklist></ma-duty-checklist></div>');
      await settled(element);
      expect(frame(element).dir).to.equal('rtl');
      expect(count(element)).to.equal('0 מתוך 9');
    });
    it('can be registered later, and so can words that replace others', async () => {
      const element = await show<Checklist>('<div lang="sw"><ma-duty-checklist></ma-duty-checklist></div>');
      expect(frame(element).lang).to.equal('en');
      registerLocale('sw', { templates: { 'duties.count': '{done} kati ya {total}' } });
      await settled(element);
      expect([frame(element).lang, count(element)]).to.deep.equal(['sw', '0 kati ya 9']);
      registerLocale('sw', { templates: { 'duties.count': '{done}/{total}' } });
      await settled(element);
      expect(count(element)).to.equal('0/9');
    });
    it('can have single words replaced before it is fetched', async () => {
      registerLocale('fr', { templates: { 'duties.print-blank': 'Tirage vierge' } });
      const element = await show<Checklist>('<div lang="fr"><ma-duty-checklist></ma-duty-checklist></div>');
      await until(() => frame(element).lang === 'fr');
      expect(words(element, '.actions button')).to.include.members(['Imprimer', 'Tirage vierge']);
    });
    it('is that of setDefaultLanguage if the page names none, also if it is set later', async () => {
      const element = await show<Checklist>('<div lang=""><ma-duty-checklist></ma-duty-checklist></div>');
      const korean = await show<Checklist>('<div lang="ko"><ma-duty-checklist></ma-duty-checklist></div>');
      expect(frame(element).lang).to.equal('en');
      setDefaultLanguage(() => 'es');
      await until(() => frame(element).lang === 'es' && frame(korean).lang === 'ko');
      setDefaultLanguage(() => undefined);
      await until(() => frame(element).lang === 'en');
    });
    it('is also that of each set of the built-in content', async () => {
      const element = await show<Checklist>(
        '<div lang="es"><ma-duty-checklist set="skills"></ma-duty-checklist></div>',
      );
      await until(() => frame(element).lang === 'es' && part(element, 'heading')?.lang === '');
      const { default: skills } = await import('../generated/content/es/duty-checklist/skills.js');
      expect(words(element, '.title')).to.deep.equal([skills.heading]);
    });
    it('can change without a loss of ticks, and without another ma-ready', async () => {
      const { default: spanish } = await import('../generated/content/es/duty-checklist/duties.js');
      const element = await show<Checklist>('<div lang="en"><ma-duty-checklist></ma-duty-checklist></div>');
      element.renderRoot.querySelector<HTMLInputElement>('li input')!.click();
      let ready = 0;
      element.addEventListener('ma-ready', () => ready++);
      element.parentElement!.lang = 'es';
      await until(() => frame(element).lang === 'es');
      expect(element.renderRoot.querySelector<HTMLInputElement>('li input')!.checked).to.equal(true);
      // A translation is no other document, but another set is one.
      expect([ready, words(element, '.title')]).to.deep.equal([0, [spanish.heading]]);
      element.set = 'skills';
      await until(() => ready === 1);
    });
    it('can have content that a page registers, which is checked, and is English where it is missing', async () => {
      registerLocale('mg', {
        templates: { 'duties.count': '{done} amin’ny {total}' },
        content: {
          duties: {
            duties: {
              heading: 'Ny asa',
              lang: 'mg',
              duties: ['Maka ra', { text: 5, note: 'x' }, { note: 'y' }],
            },
            skills: () => Promise.reject(new Error('offline')),
          },
        },
      });
      const element = await show<Checklist>('<div lang="mg"><ma-duty-checklist></ma-duty-checklist></div>');
      expect(words(element, '.title')).to.deep.equal(['Ny asa']);
      expect(words(element, '.done')).to.deep.equal(['0 amin’ny 2']);
      expect(logged('error')[0]).to.match(/duties\[2\]\.text: expected a value/);
      const skills = await show<Checklist>(
        '<div lang="mg"><ma-duty-checklist set="skills"></ma-duty-checklist></div>',
      );
      await until(() => words(skills, '.title').length > 0);
      expect([part(skills, 'heading')!.lang, words(skills, '.title')[0]]).to.deep.equal([
        'en',
        'Skills that the work asks for',
      ]);
    });
    it('can have formats of dates and durations that a page registers, if no browser has them', async () => {
      registerLocale('gil', {
        formats: {
          date: (year, month) => `${year}/${month}`,
          unit: (n, count, of) => `${n} ${of} ${count}`,
        },
      });
      const { language } = (await show<Checklist>(
        '<ma-duty-checklist lang="gil"></ma-duty-checklist>',
      )) as unknown as { language: Language };
      expect([formatDate(language, '2025-05'), unit(language, 1500, 'week')]).to.deep.equal([
        '2025/5',
        '1,500\u00a0week\u00a01500',
      ]);
    });
    it('is that of every word, because every word is translated', async () => {
      registerPseudo();
      const element = await show<Checklist>(
        `<ma-duty-checklist lang="en-XA" heading="1" duties='[{"text":"2","group":"3"},{"text":"4","group":"5"}]'></ma-duty-checklist>`,
      );
      await settled(element);
      expect(frame(element).textContent).not.to.match(/[a-z]/i);
    });
  });

  describe('has a heading', () => {
    it('of the given level, with sub-headings one level below', async () => {
      const element = await show<Checklist>(
        '<ma-duty-checklist heading-level="4" readonly></ma-duty-checklist>',
      );
      expect(part(element, 'heading')!.localName).to.equal('h4');
      expect(element.renderRoot.querySelector('.legend')!.localName).to.equal('h5');
    });
    it('of level 2 if the level is invalid, and the author is notified', async () => {
      const element = await show<Checklist>(
        '<ma-duty-checklist heading-level="9" theme="blue"></ma-duty-checklist>',
      );
      expect(part(element, 'heading')!.localName).to.equal('h2');
      expect(logged('error')[0]).to.match(
        /heading-level: expected one of 2, 3, 4, 5, 6, got "9"[^]*theme: expected one of auto, light, dark, got "blue"/,
      );
    });
    it('of its document if the property is an object, also one that contains itself', async () => {
      const element = await show<Checklist>('<ma-duty-checklist></ma-duty-checklist>');
      const before = words(element, '.title');
      const list: unknown[] = [];
      list.push(list);
      Object.assign(element, { heading: list });
      await element.updateComplete;
      expect(words(element, '.title')).to.deep.equal(before);
    });
    it('but none if the attribute is empty: then the frame has an aria-label', async () => {
      const element = await show<Checklist>('<ma-duty-checklist heading=""></ma-duty-checklist>');
      expect(part(element, 'heading')).to.equal(null);
      expect(frame(element).getAttribute('aria-label')).to.equal('Duty checklist');
    });
  });

  for (const [title, attributes, date] of [
    [
      'a notice after the review date of its document',
      `duties='{"reviewBy":"2020-05","duties":["Chart"]}'`,
      'May 2020',
    ],
    ['a notice after the date in review-by', 'review-by="2021-06-30"', 'June 2021'],
    [
      'the date in review-by, not that of its document',
      `review-by="2021" duties='{"reviewBy":"2999","duties":["A"]}'`,
      '2021',
    ],
    ['no notice before the date in review-by', 'review-by="2999-01-01"', undefined],
  ] as const)
    it(`shows ${title}`, async () => {
      const element = await show<Checklist>(`<ma-duty-checklist ${attributes}></ma-duty-checklist>`);
      const notice = `This information was due for review in ${date} and may be out of date.`;
      expect(words(element, '.notice')).to.deep.equal(date ? [notice] : []);
    });

  it('shows no notice if review-by is not a date', async () => {
    const element = await show<Checklist>('<ma-duty-checklist review-by="1e+21"></ma-duty-checklist>');
    expect(words(element, '.notice')).to.deep.equal([]);
    expect(logged('error')).to.have.length(1);
  });

  for (const [what, src, expected] of [
    ['that they are not available', 'data:,[', /not available/],
    ['that there is nothing to show', 'data:,[]', /nothing to show/],
  ] as const)
    it(`announces that data are loading, and then ${what}`, async () => {
      const element = document.createElement('ma-duty-checklist');
      element.src = src;
      document.body.append(element);
      await element.updateComplete;
      const line = part(element, 'notice')!;
      expect([line.role, line.textContent.trim()]).to.deep.equal(['status', 'Loading…']);
      await until(() => expected.test(element.renderRoot.textContent));
      // Screen readers announce a change within an existing live region, not a newly inserted one.
      expect(part(element, 'notice')).to.equal(line);
      expect(line.textContent).to.match(expected);
      element.remove();
      if (src === 'data:,[') logged('error');
    });

  it('dispatches ma-ready once for each document', async () => {
    const origins: string[] = [];
    const listen = (event: HTMLElementEventMap['ma-ready']): void => void origins.push(event.detail.origin);
    document.addEventListener('ma-ready', listen as EventListener);
    const element = await show<Checklist>('<ma-duty-checklist></ma-duty-checklist>');
    element.requestUpdate();
    await settled(element);
    element.duties = ['Chart'];
    await settled(element);
    document.removeEventListener('ma-ready', listen as EventListener);
    expect(origins).to.deep.equal(['built-in', 'property']);
  });

  it('dispatches no event for attributes and moves that change no data', async () => {
    let [ready, errors] = [0, 0];
    const count = ({ type }: Event): void => {
      if (type === 'ma-ready') ready++;
      else errors++;
    };
    const host = await show<Checklist>(
      '<ma-duty-checklist><ul><li class="x">One</li></ul></ma-duty-checklist>',
    );
    const failing = await show<Checklist>('<ma-duty-checklist duties="["></ma-duty-checklist>');
    for (const element of [host, failing])
      for (const type of ['ma-ready', 'ma-error']) element.addEventListener(type, count);
    host.className = 'a';
    host.querySelector('li')!.className = 'y';
    failing.className = 'a';
    await settled(host);
    host.parentElement!.prepend(host);
    await settled(host);
    await settled(failing);
    expect([ready, errors]).to.deep.equal([0, 0]);
    logged('error');
  });

  it('loads its data if it is moved while they load', async () => {
    const element = await show<Checklist>('<ma-duty-checklist></ma-duty-checklist>');
    element.src = addressOf(['One']);
    await until(() => words(element, '.what')[0] === 'One');
    element.src = addressOf(['Two']);
    await element.updateComplete;
    element.parentElement!.prepend(element);
    await until(() => words(element, '.what')[0] === 'Two');
  });

  describe('never shows another career in place of the author’s', () => {
    for (const [what, children] of [
      ['words that are not a list', '<p>What a phlebotomist does</p>'],
      ['a table', '<table><tr><td>Draw blood</td></tr></table>'],
      ['an empty list below words', '<p>Phlebotomy</p><ul></ul>'],
    ] as const)
      it(`but the author’s markup: ${what}`, async () => {
        const element = await show<Checklist>(`<ma-duty-checklist>${children}</ma-duty-checklist>`);
        expect(element.renderRoot.querySelector('slot')).not.to.equal(null);
        expect(logged('error')[0]).to.contain('markup: found no data in the children');
      });
    for (const [what, attribute, children] of [
      ['a paragraph', '', '<p><script type="application/json">["Draw blood"]</script></p>'],
      ['a comment', '', '<script type="application/json"><!-- ["Draw blood"] --></script>'],
      [
        'a CDATA section',
        '',
        '<script type="application/json">// <![CDATA[\n["Draw blood"]\n// ]]></script>',
      ],
      ['a type with a charset', '', '<script type="application/json; charset=utf-8">["Draw blood"]</script>'],
      ['a second JSON', `duties='"[\\"Draw blood\\"]"'`, ''],
    ] as const)
      it(`but the author’s JSON, which an editor or a template put in ${what}`, async () => {
        const element = await show<Checklist>(
          `<ma-duty-checklist ${attribute}>${children}</ma-duty-checklist>`,
        );
        expect(words(element, '.what')).to.deep.equal(['Draw blood']);
      });
    it('unless the author’s paragraphs are empty', async () => {
      const element = await show<Checklist>('<ma-duty-checklist><p></p><br></ma-duty-checklist>');
      expect(words(element, '.what')).to.have.length(9);
      const failing = await show<Checklist>('<ma-duty-checklist duties="["><p></p></ma-duty-checklist>');
      expect(words(failing, '.notice')).to.have.length(1);
      logged('error');
    });
  });

  it('ignores [object Object], whenever it is set', async () => {
    const element = await show<Checklist>(
      '<ma-duty-checklist duties="[object Object],[object Object]"><ul><li>One</li></ul></ma-duty-checklist>',
    );
    expect(words(element, '.what')).to.deep.equal(['One']);
    element.duties = ['Two'];
    element.setAttribute('duties', '[object Object]');
    await settled(element);
    expect(words(element, '.what')).to.deep.equal(['Two']);
  });

  it('shows the heading of the document again when the attribute is removed', async () => {
    const element = await show<Checklist>('<ma-duty-checklist heading="Ours"></ma-duty-checklist>');
    element.removeAttribute('heading');
    await settled(element);
    expect(part(element, 'heading')!.textContent).to.equal('What a clinical medical assistant does');
  });

  it('has a dark background of its own with the dark theme', async () => {
    const element = await show<Checklist>('<ma-duty-checklist theme="dark"></ma-duty-checklist>');
    expect(getComputedStyle(frame(element)).colorScheme).to.equal('dark');
    expect(getComputedStyle(frame(element)).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
  });

  it('has light-dark() and relative colors only in @supports: a browser without them must show ticks, too', async () => {
    const element = await show<Checklist>('<ma-duty-checklist></ma-duty-checklist>');
    const unguarded = (element.renderRoot as ShadowRoot).adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule) => !(rule instanceof CSSSupportsRule) && /light-dark\(|\bfrom /.test(rule.cssText));
    expect(unguarded.map(({ cssText }) => cssText)).to.deep.equal([]);
  });
  it('shows its own content again when the page removes a list whose nodes it shows', async () => {
    const element = await show<LitElement>(
      '<ma-duty-checklist><ol></ol><ul><li>Draw blood <input></li></ul></ma-duty-checklist>',
    );
    await until(() => element.shadowRoot!.textContent.includes('0 of 1'));
    element.querySelector('ul')!.remove();
    await until(() => element.shadowRoot!.textContent.includes('0 of 9'));
    expect(element.children).to.have.length(1);
  });
  it('works after a framework has moved it, and does not watch its children after it is removed', async () => {
    const element = await show<Checklist>('<ma-duty-checklist><ul><li>One</li></ul></ma-duty-checklist>');
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(element);
    await settled(element);
    expect(words(element, '.what')).to.deep.equal(['One']);
    elsewhere.remove();
    element.innerHTML = '<ul><li>Two</li></ul>';
    await settled(element);
    expect(words(element, '.what')).to.deep.equal(['One']);
  });

  for (const [browser, refused] of [
    ['Chrome 124 and before', { add: () => expect.fail('a name without dashes') }],
    ['Firefox 125, Safari 17.3 and before', undefined],
  ] as const)
    it(`works without custom states, as in ${browser}`, async () => {
      const { prototype } = ElementInternals;
      const states = Object.getOwnPropertyDescriptor(prototype, 'states')!;
      Object.defineProperty(prototype, 'states', { configurable: true, get: () => refused });
      const problems = problemsFrom(document);
      const element = await show<Checklist>(
        '<ma-duty-checklist duties=\'["Chart", {}]\'></ma-duty-checklist>',
      );
      Object.defineProperty(prototype, 'states', states);
      expect(words(element, '.what')).to.deep.equal(['Chart']);
      expect(problems).to.have.length(1);
      logged('error');
    });

  it('has one observer for the language of a shadow root, as long as an element is in it', () => {
    const { observe, disconnect } = MutationObserver.prototype;
    const watching = new Map<MutationObserver, Node>();
    MutationObserver.prototype.observe = function (target, options) {
      watching.set(this, target);
      observe.call(this, target, options);
    };
    MutationObserver.prototype.disconnect = function () {
      watching.delete(this);
      disconnect.call(this);
    };
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    document.body.append(host);
    root.innerHTML = '<ma-duty-checklist></ma-duty-checklist>'.repeat(2);
    const watchers = (): number => [...watching.values()].filter((target) => target === root).length;
    const seen = [watchers()];
    for (const element of Array.from(root.children)) {
      element.remove();
      seen.push(watchers());
    }
    host.remove();
    Object.assign(MutationObserver.prototype, { observe, disconnect });
    expect(seen).to.deep.equal([1, 1, 0]);
  });

  it('is not rendered again after a change of a language or an editor that is not its own', async () => {
    const element = await show<Checklist>(
      '<div lang="en"><ma-duty-checklist><ul><li>One</li></ul></ma-duty-checklist></div><p></p>',
    );
    let updates = 0;
    element.addController({ hostUpdate: () => updates++ });
    const beside = element.parentElement!.nextElementSibling as HTMLElement;
    const { documentElement: page } = document;
    const { lang } = page;
    beside.contentEditable = 'true';
    for (const each of [beside, page, element.parentElement!]) {
      each.lang = each === beside || each === page ? 'ko' : 'en';
      await settled(element);
    }
    page.lang = lang;
    await settled(element);
    expect(updates).to.equal(0);
  });

  it('has its styles in an iframe, after a move out of it, and after a move back', async () => {
    const iframe = document.createElement('iframe');
    iframe.srcdoc = '<!doctype html><title>Page</title>';
    const loaded = new Promise((done) => iframe.addEventListener('load', done, { once: true }));
    document.body.append(iframe);
    await loaded;
    const element = document.createElement('ma-duty-checklist');
    const rules: (string | undefined)[] = [];
    for (const { body } of [iframe.contentDocument!, document, iframe.contentDocument!]) {
      body.append(element);
      await settled(element);
      const shown = element.shadowRoot?.querySelector('.frame');
      rules.push(shown ? getComputedStyle(shown).borderBlockStartWidth : undefined);
    }
    iframe.remove();
    expect(rules).to.deep.equal(['2px', '2px', '2px']);
  });

  it('adds no listener and no JSON-LD to the page if it is removed before its first render', async () => {
    const { addEventListener } = window;
    let listeners = 0;
    window.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      if (args[0] === 'storage') listeners++;
      addEventListener.apply(window, args);
    };
    const element = document.createElement('ma-duty-checklist');
    Object.assign(element, { jsonLd: true, storageKey: 'gone' });
    const inHead = (): number => document.head.querySelectorAll('[type="application/ld+json"]').length;
    document.body.append(element);
    element.remove();
    await settled(element);
    expect([listeners, inHead()]).to.deep.equal([0, 0]);
    document.body.append(element);
    await settled(element);
    expect([listeners, inHead()]).to.deep.equal([1, 1]);
    element.remove();
    expect(inHead()).to.equal(0);
    window.addEventListener = addEventListener;
    // Not all: another file of tests may be open beside this one.
    for (const key of Object.keys(localStorage)) if (key.includes(':gone:')) localStorage.removeItem(key);
  });

  it('publishes JSON-LD that does not end its script in a page that is saved', async () => {
    await show(`<ma-duty-checklist json-ld duties='["Less \\u003c/script> more"]'></ma-duty-checklist>`);
    const saved = (): string => document.head.innerHTML;
    await until(() => saved().includes('ld+json'));
    expect(saved()).to.contain('Less \\u003c/script> more');
  });

  describe('waits for a reader whose focus is in the markup', () => {
    /** Upgrades one element with focus on a link inside, and one without focus. */
    function upgraded(tag: string): { link: HTMLElement; held: LitElement; free: LitElement } {
      const container = document.createElement('div');
      const markup = `<${tag}><ul><li><a href="#a">Draw blood</a></li><li><a href="#b">Label</a></li></ul></${tag}>`;
      container.innerHTML = markup + markup;
      document.body.append(container);
      const link = container.querySelector('a')!;
      link.focus();
      define(tag, class extends DutyChecklistElement {});
      const [held, free] = container.querySelectorAll<LitElement>(tag);
      return { link, held: held!, free: free! };
    }

    it('until they have left it', async () => {
      const { link, held, free } = upgraded('ma-held-checklist');
      await settled(free);
      expect([words(free, 'li label').length, held.shadowRoot]).to.deep.equal([2, null]);
      expect(document.activeElement).to.equal(link);
      const second = held.querySelectorAll('a')[1]!;
      leave(link);
      second.focus();
      await until(() => document.activeElement === second);
      await settled(free);
      expect(held.shadowRoot).to.equal(null);
      leave(second);
      await until(() => held.shadowRoot !== null);
      await settled(held);
      expect(words(held, 'li label')).to.deep.equal(['Draw blood', 'Label']);
      held.parentElement!.remove();
    });
    it('but not after it was removed with the focus and inserted again', async () => {
      const { link, held } = upgraded('ma-moved-checklist');
      const container = held.parentElement!;
      let connected = 0;
      held.addController({ hostConnected: () => connected++ });
      held.remove();
      container.append(held);
      await settled(held);
      expect(words(held, 'li label')).to.deep.equal(['Draw blood', 'Label']);
      link.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
      await settled(held);
      expect(connected).to.equal(1);
      container.remove();
    });
  });

  it('keeps its class if the library is loaded twice, and logs that once', () => {
    class Second extends LitElement {
      override render(): unknown {
        return html``;
      }
    }
    define('ma-duty-checklist', Second);
    define('ma-duty-checklist', Second);
    expect(customElements.get('ma-duty-checklist')).to.equal(DutyChecklistElement);
    expect(logged('info')).to.deep.equal(['ma-widgets source is loaded, but source came first and stays.']);
  });
});
