/** Everything that a reader can read, follow and press before our script must be there after it. The cases are samples of platforms, and faults that were found. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
// Loads all elements before the first test: from source, each has about fifty files.
import '../index.js';
import { allowUnsourced, listenToConsole, logged, settled, until } from '../testing/page.js';
import { lostFrom, openAll, seenIn } from '../testing/seen.js';
import { platformCases } from './platforms.samples.js';
import './loader.js';

const TAGS = 'ma-career-path, ma-certification-comparison, ma-duty-checklist, ma-salary-outlook';
const DOT = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

const DATA: Readonly<Record<string, readonly [tag: string, data: string]>> = {
  checklist: ['duty-checklist', '<ul><li>Draw blood</li><li>Label tubes</li></ul>'],
  path: ['career-path', '<ol><li>Apply</li><li>Night school</li></ol>'],
  comparison: [
    'certification-comparison',
    '<table><tr><td>Section</td><td>Starts</td></tr><tr><td>Day</td><td>August</td></tr><tr><td>Evening</td><td>May</td></tr></table>',
  ],
  'list of figures': ['salary-outlook', '<dl><dt>Harlan clinics</dt><dd>22 of 31</dd></dl>'],
};

/** Markup around data; `#` is the data. */
const AROUND: Readonly<Record<string, string>> = {
  'paragraphs around it':
    '<h2>Two semesters</h2><p>Deadline: August 1.</p>#<p>Call <a href="tel:5550100">555-0100</a>.</p>',
  'text without an element around it': 'Deadline: August 1. # Call 555-0100, <b>now</b>.',
  'a form, a picture, a button and a frame after it': `#<form><input name="children" value="x"><input name="parentNode"><button>Send</button></form><img src="${DOT}" width="9" alt="Campus"><p><button>Visit</button></p><iframe width="30" height="20"></iframe>`,
  'a heading with text after it':
    '#<h2>How to apply</h2><p>By mail, until May.</p><footer>Harlan College</footer>',
  'a second list and a second table':
    '#<p>And also:</p><blockquote><ul><li>Bring shoes</li></ul></blockquote><table><tr><td>Room</td><td>12</td></tr></table>',
  'a disclosure above it':
    '<details open><summary>Before you begin</summary><ul><li>Sleep well</li></ul><p>And eat.</p></details>#',
  'a disclosure around it': '<details open><summary>What you do</summary>#</details><p>Ask us.</p>',
  'wrappers around it': '<div><div><p>Spring term</p><section>#</section></div></div>',
  'text that names a slot': '<p slot="nowhere">Spring term</p>#',
  'invisible elements beside it': `<noscript><img src="${DOT}">Get a browser</noscript><style>i { color: red }</style>#<template><p>Later</p></template>`,
};

const li = (content: string): string =>
  `<ma-career-path><ol><li>Apply</li><li>${content}</li></ol></ma-career-path>`;
/** Faults of one element. */
const FAULTS: Readonly<Record<string, string>> = {
  'two links, a picture and a phone number in a step': li(
    `<strong>Class</strong> <a href="/a">Days</a> or <a href="/b">nights</a> <img src="${DOT}" width="9" alt="Lab"> <a href="tel:1">555-0101</a>`,
  ),
  'a list nested without its item':
    '<ma-career-path><ol><li>Apply</li><ul><li>Transcript</li></ul><li>Class</li></ol></ma-career-path>',
  'text between the items of a nested list': li('Class<ol><li>Days</li>either way<li>Nights</li></ol>'),
  'an item of nothing but a list': li('<ul><li>Transcript</li><li>Photo</li></ul>'),
  'a list in an option': li('Class<ol><li>Days<ol><li>Mondays</li></ol></li></ol>'),
  'an empty bold word in a step': li('<b></b>Night school'),
  'items that are empty':
    '<ma-duty-checklist><ul><li>\u200B</li><li>Draw blood<li><img src="x"></ul></ma-duty-checklist>',
  'noscript, style and template in an item': `<ma-duty-checklist><ul><li><noscript><img src="${DOT}"></noscript>Draw blood<style>i {}</style><template>x</template></li></ul></ma-duty-checklist>`,
  'a title row and two rows of names':
    '<ma-certification-comparison><table><thead><tr><th colspan="3">Our sections</th></tr><tr><td rowspan="2">Section</td><th colspan="2">Money</th></tr><tr><th>Fee</th><th>Aid</th></tr></thead><tr><td>Day</td><td>$900</td><td>no</td></tr><tr><td>Evening</td><td>$950</td><td>yes</td></tr></table></ma-certification-comparison>',
  'links in the head of a table':
    '<ma-certification-comparison><table><tr><th>Section</th><th><a href="/fees">Fee</a></th></tr><tr><td><a href="/day">Day</a> <a href="/map">Map</a></td><td>$900</td></tr><tr><td>Evening</td><td>$950 <a href="/aid">Aid</a></td></tr></table></ma-certification-comparison>',
  'a control in one of two cells that name a column':
    '<ma-certification-comparison><table><thead><tr><th>Section</th><th><button>Sort</button></th><th>Aid</th></tr><tr><td colspan="2">Fees <a href="/fees">explained</a></td><td>Kind</td></tr></thead><tr><td>Day</td><td>$900</td><td>no</td></tr></table></ma-certification-comparison>',
  'a link in the time of a step, and a time in a link': li(
    '<time datetime="P6M"><a href="/calendar">Six months</a></time> Class</li><li>Lab <a href="/lab">for <time>two weeks</time></a>',
  ),
  'a step of nothing but a time, and one with a heading in a disclosure': li(
    '<time>Six months</time></li><li>Class<details open><summary>More</summary><h3>Rooms</h3>B 12</details>',
  ),
  'a duty of nothing but a small word':
    '<ma-duty-checklist><ul><li>Draw blood</li><li><small>Label tubes</small></li></ul></ma-duty-checklist>',
  'a list among the details of a step without its item': li(
    'Class<ul><li>Days</li><ol><li>Mondays</li></ol></ul>',
  ),
  'a step of nothing but a list in a wrapper, and words in a list without an item':
    '<ma-career-path><ol><li>Apply</li><ul>by mail</ul><li><fieldset><ul><li>Transcript</li></ul></fieldset></li></ol></ma-career-path>',
  'a small word in a link with more than text': `<ma-certification-comparison><table><tr><td>Section</td><td>Fee</td></tr><tr><td>Day</td><td><a href="/day">$900 <small>a term</small> <img src="${DOT}" width="9" alt="Lab"></a> or less</td></tr></table></ma-certification-comparison>`,
  'a column with an invisible name':
    '<ma-certification-comparison><table><tr><td>Section</td><td>\u00AD</td></tr><tr><td>Day</td><td>August</td></tr></table></ma-certification-comparison>',
  'a credential of nothing but a form':
    '<ma-certification-comparison><table><tr><th>Section</th><th>Fee</th></tr><tr><td>Day</td><td>$900</td></tr><tr><td></td><td><form><button>Ask</button></form></td></tr></table></ma-certification-comparison>',
  'a heading in a linked list above it':
    '<ma-career-path><a href="/all">All programs<ol><li><h3>Nursing</h3></li></ol></a><ol><li>Apply</li></ol></ma-career-path>',
  'pay in an unknown label':
    '<ma-salary-outlook><dl><dt>Our graduates of 2025</dt><dd>$41,000 <a href="/survey">survey</a></dd><dt>10th percentile per year</dt><dd>$30,100</dd></dl></ma-salary-outlook>',
  'words about figures without a figure':
    '<ma-salary-outlook><dl><dt>Source</dt><dd>Harlan College</dd><dt>State</dt><dd>Kentucky</dd></dl></ma-salary-outlook>',
  'markup that cannot be parsed':
    '<ma-duty-checklist><p>What a phlebotomist does</p><p slot="nowhere">and more</p></ma-duty-checklist>',
  'an end tag that is missing':
    '<div><ma-duty-checklist duties=\'["A"]\' /><h2>How to apply</h2><p>By mail.</p><form><button>Send</button></form></div>',
};

const cases = [
  ...platformCases.map(({ platform, markup }): [string, string] => [platform, markup]),
  ...Object.entries(DATA).flatMap(([kind, [name, data]]) =>
    Object.entries(AROUND).flatMap(([what, around]): [string, string][] => {
      const inner = around.replace('#', data);
      return [
        [`a ${kind}, ${what}`, `<ma-${name}>${inner}</ma-${name}>`],
        [`a ${kind} in markup, ${what}`, `<div class="ma-${name}">${inner}</div>`],
      ];
    }),
  ),
  ...Object.entries(FAULTS),
];

describe('Nothing of the page is lost', () => {
  allowUnsourced();
  listenToConsole();
  const containers: Element[] = [];
  const containerWith = (markup: string): HTMLElement => {
    const container = document.createElement('div');
    container.innerHTML = markup;
    containers.push(container);
    return container;
  };
  afterEach(() => containers.splice(0).forEach((container) => container.remove()));

  const nodesIn = (container: Element): Node[] => {
    const walker = document.createTreeWalker(container);
    const nodes: Node[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    return nodes;
  };

  for (const [what, markup] of cases)
    it(what, async () => {
      // The same markup with names that the loader does not know: what a reader has without our script.
      const plain = containerWith(markup.replace(/\bma-/g, 'x-'));
      const container = containerWith(markup);
      document.body.append(plain, container);
      const [theirs, ours] = [plain, container].map(nodesIn);
      const before = seenIn(plain)
        // Labels that we know are shown in our own words.
        .filter(({ words }) => !/^(?:Median pay|10th percentile) per year$/.test(words))
        .map((seen) => ({
          ...seen,
          node: ours![theirs!.indexOf(seen.node)] as Element,
        }));
      plain.remove();
      const heard = new Set<EventTarget>();
      const hear = (event: Event): void => {
        heard.add(event.currentTarget!);
        // A press of a button must submit its form.
        if (event.type === 'submit' || event.currentTarget instanceof HTMLAnchorElement)
          event.preventDefault();
      };
      for (const { node } of before)
        for (const type of ['click', 'submit']) node.addEventListener(type, hear);
      for (const form of container.querySelectorAll('form')) form.addEventListener('submit', hear);
      if (markup.includes('ma-') && container.querySelector(`${TAGS}, [class*=ma-], [data-ma-widget]`)) {
        await until(() => container.querySelector(TAGS) !== null);
        for (const element of container.querySelectorAll<LitElement>(TAGS)) {
          await until(() => element.matches(':state(ready), :state(failed)'));
          await settled(element);
          openAll(element.shadowRoot!);
        }
      }
      const after = seenIn(container);
      expect(lostFrom(before, after).join('\n')).to.equal('');
      const kept = before.filter(({ node, words }) => !words && after.some((each) => each.node === node));
      for (const { node } of kept) (node as HTMLElement).click?.();
      const deaf = kept.filter(
        ({ node }) => 'click' in node && !(node as HTMLButtonElement).disabled && !heard.has(node),
      );
      expect(deaf.map(({ node }) => node.outerHTML).join('\n'), 'controls without effect').to.equal('');
      const forms = [...container.querySelectorAll('form')].filter((form) => form.querySelector('button'));
      expect(
        forms.every((form) => heard.has(form)),
        'forms',
      ).to.equal(true);
      logged('error');
      logged('warn');
    });
});
