/** Tests children that a page copies, morphs and changes while they are shown in the slots of an element. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../index.js';
import { allowUnsourced, listenToConsole, settled, show } from '../testing/page.js';
import { seenIn, textSeen } from '../testing/seen.js';

const LINKS = '<a href="/a">one</a> and <a href="/b">two</a>';
const CASES = {
  'ma-duty-checklist': `<p>Deadline: May 1</p><ul><li>Draw ${LINKS}</li><li class="other">Label</li></ul><a class="ma-action" href="/x">Apply</a>`,
  'ma-career-path': `Loose text<ol><li>Apply</li><li class="other">Class<ol><li>Days ${LINKS}</li><li>Nights</li></ol></li></ol>`,
  'ma-certification-comparison': `<table><tr><th>Section</th><th class="other">Fee</th></tr><tr><td>Day</td><td>$900 ${LINKS}</td></tr><tr><td>Evening</td><td>$950</td></tr></table>`,
  'ma-salary-outlook': `<p class="other">Ask us</p><dl><dt>Our clinics ${LINKS}</dt><dd>22 of 31 ${LINKS}</dd></dl>`,
};

const shown = (element: LitElement): string => textSeen(seenIn(element));

describe('Children of an element', () => {
  allowUnsourced();
  listenToConsole();
  for (const [tag, children] of Object.entries(CASES))
    it(`are as the page wrote them while an author edits the page, and are read again afterwards: ${tag}`, async () => {
      const markup = `<${tag}>${children}</${tag}>`;
      const element = await show<LitElement>(markup);
      const page = element.parentElement!;
      // As the browser writes it: with a `tbody`.
      const written = document.createElement('div');
      written.innerHTML = markup;
      const before = shown(element);
      for (const edit of ['true', 'inherit', 'true']) {
        page.contentEditable = edit;
        await settled(element);
        expect(page.innerHTML === written.innerHTML).to.equal(edit === 'true');
        if (edit !== 'true') expect(shown(element)).to.equal(before);
      }
      // An editor that was open before the element was there.
      page.innerHTML = markup;
      await settled(page.firstElementChild as LitElement);
      expect(page.innerHTML).to.equal(written.innerHTML);
    });

  for (const [tag, children] of Object.entries(CASES)) {
    const markup = `<${tag}>${children}</${tag}>`;
    const linkIn = (element: LitElement): Element => element.querySelector('[href="/a"]')!;

    it(`are the same in a copy that the page makes: ${tag}`, async () => {
      const element = await show<LitElement>(markup);
      const copy = await show<LitElement>(element.outerHTML);
      expect(shown(copy)).to.equal(shown(element));
      expect(copy.textContent).to.equal(element.textContent);
    });

    it(`include those that the page inserts beside slotted ones, also after another change: ${tag}`, async () => {
      const element = await show<LitElement>(markup);
      linkIn(element).insertAdjacentHTML('afterend', '<sup>new</sup>');
      linkIn(element).before('see ');
      const before = shown(element);
      expect(before).to.include('see one new and two');
      element.querySelector('.other')!.classList.add('x');
      await settled(element);
      expect(shown(element)).to.equal(before);
    });

    it(`stay visible when the page removes their slot attributes: ${tag}`, async () => {
      const element = await show<LitElement>(markup);
      const before = shown(element);
      for (const each of element.children) each.removeAttribute('slot');
      await settled(element);
      expect(shown(element)).to.equal(before);
    });

    it(`are read if they come from another document: ${tag}`, async () => {
      const element = await show<LitElement>(markup);
      const frame = document.createElement('iframe');
      element.parentElement!.append(frame);
      frame.contentDocument!.body.innerHTML = markup;
      const other = await show<LitElement>('<ma-duty-checklist></ma-duty-checklist>');
      other.replaceWith(frame.contentDocument!.body.firstChild!);
      const moved = [...document.querySelectorAll<LitElement>(tag)].at(-1)!;
      await settled(moved);
      expect(shown(moved)).to.equal(shown(element));
    });
  }

  const PAY = '<dt>Median pay per year</dt><dd>$42,000</dd>';
  for (const [what, markup, seen] of [
    ['an item', '<ma-duty-checklist><ul><li>Draw</li><li hidden>Old</li></ul></ma-duty-checklist>', 'Draw'],
    [
      'parts of an item, by attribute or style',
      '<ma-duty-checklist><ul><li>Draw <span hidden>Old</span><p style="color:red;display:none">Old</p><small style="display: none">Old</small><a hidden href="/x">Old</a></li></ul></ma-duty-checklist>',
      'Draw',
    ],
    [
      'the heading of a group',
      '<ma-duty-checklist><h3 hidden>Old</h3><ul><li>Draw</li></ul></ma-duty-checklist>',
      'Draw',
    ],
    [
      'one of two lists',
      '<ma-duty-checklist><ul hidden><li>Old</li></ul><ul><li>Draw</li></ul></ma-duty-checklist>',
      'Draw',
    ],
    [
      'an option, the details and the description of a step',
      '<ma-career-path><ol><li>Apply<ul hidden><li>Old</li></ul><p hidden>Old</p></li><li>Study<ol><li>Days</li><li hidden>Old</li></ol></li></ol></ma-career-path>',
      'Days',
    ],
    [
      'a row, a column and rows of a body',
      '<ma-certification-comparison><table><tr><th>Section</th><th hidden>Old</th><th>Fee</th></tr><tr hidden><td>Old</td><td>Old</td><td>Old</td></tr><tr><td>Day</td><td hidden>Old</td><td>$950</td></tr><tbody hidden><tr><td>Old</td></tr></tbody></table></ma-certification-comparison>',
      'Fee $950',
    ],
    [
      'a term and an answer',
      `<ma-salary-outlook><dl>${PAY}<dt hidden>Old</dt><dd hidden>Old</dd><div hidden><dt>Old</dt><dd>Old</dd></div><dt>Grants</dt><dd hidden>Old</dd><dd>22</dd></dl></ma-salary-outlook>`,
      'Grants 22',
    ],
    [
      'a paragraph, which is no data',
      '<ma-duty-checklist><p hidden>Old</p></ma-duty-checklist>',
      'vital signs',
    ],
  ] as const)
    it(`stay hidden if the page hides them: ${what}`, async () => {
      const text = shown(await show<LitElement>(markup));
      expect(text).to.include(seen);
      expect(text).to.not.include('Old');
    });

  // Some pages hide a list until a script has replaced it.
  for (const list of [
    '<ul hidden><li>Draw blood</li></ul>',
    '<div style="display:none"><ul><li>Draw blood</li></ul></div>',
    '<ul><li hidden>Draw blood</li></ul>',
  ])
    it(`are shown if the page hides all of the data: ${list}`, async () => {
      expect(shown(await show<LitElement>(`<ma-duty-checklist>${list}</ma-duty-checklist>`))).to.include(
        'Draw blood',
      );
    });

  it('are shown as soon as the page shows them', async () => {
    const element = await show<LitElement>(
      '<ma-duty-checklist><p hidden>Ask us</p><ul><li>Draw</li><li hidden>Label</li></ul></ma-duty-checklist>',
    );
    for (const each of element.querySelectorAll('[hidden]')) each.removeAttribute('hidden');
    await settled(element);
    expect(shown(element)).to.include('Ask us').and.include('Label');
  });

  it('are one path if a numbered list continues another', async () => {
    const element = await show<LitElement>(
      '<ma-career-path><ol><li>Apply</li></ol><p>Ask us</p><ol start="2"><li>Study</li></ol><ol><li>Other</li></ol></ma-career-path>',
    );
    expect(shown(element)).to.match(/1 Apply 2 Study .*Ask us Other$/);
  });

  it('are data if an item contains a JSON script of another part of the page', async () => {
    const element = await show<LitElement>(
      '<ma-career-path><ol><li>Apply <script type="application/json">{"zoom":2}</script></li><li>Study</li></ol></ma-career-path>',
    );
    expect(shown(element)).to.include('1 Apply 2 Study');
  });

  it('have a heading if the element itself is in an item of a list', async () => {
    const element = await show<LitElement>(
      '<ul><li><ma-duty-checklist><h2>Skills</h2><p>Tick them.</p><ul><li>Draw</li></ul></ma-duty-checklist></li></ul>',
    );
    expect(element.shadowRoot!.querySelector('[part~=heading]')!.textContent).to.equal('Skills');
  });

  it('show the number of a footnote as a superscript, apart from the figure before it', async () => {
    const element = await show<LitElement>(
      '<ma-certification-comparison><table><tr><th>Section</th><th>Fee</th></tr><tr><td>Day</td><td>$125<sup>1</sup></td></tr></table></ma-certification-comparison>',
    );
    expect(shown(element)).to.include('$125¹');
  });

  it('are shown beside the pay of an occupation if they are a call to action', async () => {
    const element = await show<LitElement>(
      '<ma-salary-outlook soc="31-9097"><a class="ma-action" href="/x">Apply</a></ma-salary-outlook>',
    );
    expect(shown(element)).to.include('Apply');
    expect(shown(element)).to.include('Phlebotomists');
  });
});
