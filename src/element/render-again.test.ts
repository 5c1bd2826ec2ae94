/** Page translators change the nodes of a shadow root. After that, an element shows a choice as if none had changed them. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../index.js';
import { registerPseudo } from '../testing/language.js';
import { listenToConsole, settled, show } from '../testing/page.js';

/** The text nodes that a page translator changes. */
function textsOf(root: ParentNode): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter((each) => each.data.trim() && !each.parentElement!.closest('style'));
}

const translators: Readonly<Record<string, (root: ParentNode) => void>> = {
  'replaces each text by an element, as Google Translate does': (root) => {
    for (const text of textsOf(root)) {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- it is what Google Translate inserts
      const font = document.createElement('font');
      font.append(`«${text.data}»`);
      text.replaceWith(font);
    }
  },
  'removes comments and appends the other nodes again, as Firefox does': (root) => {
    for (const { parentElement } of textsOf(root)) {
      const nodes = [...parentElement!.childNodes];
      parentElement!.replaceChildren(...nodes.filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE));
      for (const each of nodes) if (each instanceof Text && each.data.trim()) each.data = `«${each.data}»`;
    }
  },
};

/** A control of each element, whose press changes texts elsewhere. */
const controls = {
  'ma-duty-checklist': 'input[value="vitals"]',
  'ma-career-path': 'input[value="certificate"]',
  'ma-certification-comparison': 'input[name="differences"]',
  'ma-salary-outlook': 'input[value="hour"]',
};

const textOf = ({ renderRoot }: LitElement): string => renderRoot.textContent.replace(/\s+/g, ' ');

describe('an element shows a choice and another language in a page in which a translator', () => {
  listenToConsole();
  before(registerPseudo);

  for (const [does, translate] of Object.entries(translators))
    for (const [tag, control] of Object.entries(controls))
      it(`${does}: ${tag}`, async () => {
        const other = await show<LitElement>(`<div lang="en"><${tag}></${tag}></div>`);
        const translated = await show<LitElement>(`<div lang="en"><${tag}></${tag}></div>`);
        for (const each of [other, translated]) {
          const root = each.renderRoot as ShadowRoot;
          for (const details of root.querySelectorAll('details')) details.open = true;
          await settled(each);
          if (each === translated) translate(root);
          root.querySelector<HTMLInputElement>(control)!.focus();
          root.querySelector<HTMLInputElement>(control)!.click();
          await settled(each);
          const input = root.querySelector<HTMLInputElement>(control)!;
          expect([input.checked, root.activeElement === input]).to.deep.equal([true, true]);
          expect(root.querySelector('details:not([open])') === null).to.equal(true);
        }
        expect(textOf(translated)).to.equal(textOf(other));
        translate(translated.renderRoot);
        for (const { parentElement } of [translated, other]) parentElement!.lang = 'en-XA';
        await Promise.all([translated, other].map(settled));
        expect(textOf(translated)).to.equal(textOf(other));
      });
});
