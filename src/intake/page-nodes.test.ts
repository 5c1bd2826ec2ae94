/** A page copies, morphs and changes the children of an element while they are shown in its slots. */
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

describe('children of an element that', () => {
  allowUnsourced();
  listenToConsole();
  for (const [tag, children] of Object.entries(CASES))
    it(`an author edits in the page are those that the page wrote, and are read again afterwards: ${tag}`, async () => {
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

    it(`the page copies are the same in the copy: ${tag}`, async () => {
      const element = await show<LitElement>(markup);
      const copy = await show<LitElement>(element.outerHTML);
      expect(shown(copy)).to.equal(shown(element));
      expect(copy.textContent).to.equal(element.textContent);
    });

    it(`the page inserts beside others stay after another change: ${tag}`, async () => {
      const element = await show<LitElement>(markup);
      linkIn(element).insertAdjacentHTML('afterend', '<sup>new</sup>');
      linkIn(element).before('see ');
      const before = shown(element);
      expect(before).to.include('see one new and two');
      element.querySelector('.other')!.classList.add('x');
      await settled(element);
      expect(shown(element)).to.equal(before);
    });

    it(`the page takes the slot from stay visible: ${tag}`, async () => {
      const element = await show<LitElement>(markup);
      const before = shown(element);
      for (const each of element.children) each.removeAttribute('slot');
      await settled(element);
      expect(shown(element)).to.equal(before);
    });

    it(`come from another document are read: ${tag}`, async () => {
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

  it('have the number of a footnote keep it apart from the figure before it', async () => {
    const element = await show<LitElement>(
      '<ma-certification-comparison><table><tr><th>Section</th><th>Fee</th></tr><tr><td>Day</td><td>$125<sup>1</sup></td></tr></table></ma-certification-comparison>',
    );
    expect(shown(element)).to.include('$125¹');
  });

  it('are a call to action are shown beside the pay of an occupation', async () => {
    const element = await show<LitElement>(
      '<ma-salary-outlook soc="31-9097"><a class="ma-action" href="/x">Apply</a></ma-salary-outlook>',
    );
    expect(shown(element)).to.include('Apply');
    expect(shown(element)).to.include('Phlebotomists');
  });
});
