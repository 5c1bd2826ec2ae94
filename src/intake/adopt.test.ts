/** Tests the adoption of a list that WordPress's automatic paragraphs have moved out of an element. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { listenToConsole, show, until } from '../testing/page.js';
import '../widgets/career-path/career-path.define.js';
import '../widgets/certification-comparison/certification-comparison.define.js';
import '../widgets/salary-outlook/salary-outlook.define.js';

const LIST = '<ol>\n<li>Apply</li>\n<li>Night school</li>\n</ol>';
const PATH = `<p><ma-career-path></p>\n${LIST}\n<p></ma-career-path></p>`;

describe('a list that WordPress moved out of an element', () => {
  listenToConsole();

  for (const [what, markup, word] of [
    ['a list', PATH, 'Night school'],
    ['a list all on one line', PATH.replaceAll('\n', ''), 'Night school'],
    [
      'a line break after the tag',
      PATH.replace('<p><ma-career-path>', '<p><ma-career-path><br />'),
      'Night school',
    ],
    [
      'a heading and a paragraph before it',
      PATH.replace('<ol>', '<h3>Two semesters</h3>\n<p>From August</p>\n<ol>'),
      'Two semesters',
    ],
    [
      'a table',
      `<p><ma-certification-comparison></p><table><tr><td></td><td>Starts</td></tr><tr><td>Evening section</td><td>May</td></tr></table><p></ma-certification-comparison></p>`,
      'Evening section',
    ],
    [
      'a definition list',
      `<p><ma-salary-outlook></p><dl><dt>Harlan clinics</dt><dd>22 of 31</dd></dl><p></ma-salary-outlook></p>`,
      'Harlan clinics',
    ],
  ] as const)
    // prettier-ignore
    it(`is moved back: ${what}`, async () => {
      const element = await show<LitElement>(`<div>${markup}<p>After</p></div>`);
      expect(element.shadowRoot!.textContent).to.include(word);
      expect(element.querySelector('ol, table, dl')).not.to.equal(null);
      expect(element.closest('div')!.lastElementChild!.textContent).to.equal('After');
    });

  it('is moved, not copied', async () => {
    const container = document.createElement('div');
    container.innerHTML = PATH;
    const list = container.querySelector('ol');
    document.body.append(container);
    const element = container.querySelector<LitElement>('ma-career-path')!;
    await element.updateComplete;
    expect(element.firstElementChild).to.equal(list);
    container.remove();
  });

  const BUILT_IN = 'High school diploma or equivalent';
  for (const [what, markup] of [
    ['has no empty paragraph after it', `<p><ma-career-path></ma-career-path></p>${LIST}<p>Text</p>`],
    ['is before a paragraph with a space', `<p><ma-career-path></ma-career-path></p>${LIST}<p> </p>`],
    ['is not after a paragraph', `<div><ma-career-path></ma-career-path></div>${LIST}<p></p>`],
    [
      'is after a paragraph with words of its own',
      `<p>Way: <ma-career-path></ma-career-path></p>${LIST}<p></p>`,
    ],
    [
      'is after a paragraph with two elements',
      `<p><ma-career-path></ma-career-path><ma-career-path></ma-career-path></p>${LIST}<p></p>`,
    ],
    [
      'is followed by another element',
      `<p><ma-career-path></ma-career-path></p>${LIST}<div><ma-salary-outlook></ma-salary-outlook></div><p></p>`,
    ],
    [
      'cannot be parsed by the element',
      `<p><ma-career-path></ma-career-path></p><table><tr><td>Hours</td></tr></table><p></p>`,
    ],
  ] as const)
    // prettier-ignore
    it(`is not adopted if it ${what}`, async () => {
      const element = await show<LitElement>(`<div>${markup}</div>`);
      expect(element.shadowRoot!.textContent).to.include(BUILT_IN);
      expect(element.childNodes.length).to.equal(0);
    });

  for (const [attribute, word] of [
    [`steps='["Own step"]'`, 'Own step'],
    ['set="next-occupations"', 'Phlebotomist'],
  ] as const)
    it(`is not adopted if the element has ${attribute}`, async () => {
      const element = await show<LitElement>(`<p><ma-career-path ${attribute}></p>${LIST}<p></p>`);
      await until(() => element.shadowRoot!.textContent.includes(word));
      expect(element.childNodes.length).to.equal(0);
    });
});
