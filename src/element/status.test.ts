/** Status regions that announce changes. Orca also reads them while browsing, if their text is in a paragraph. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../index.js';
import { addressOf, listenToConsole, logged, settled, show, until } from '../testing/page.js';

const TAGS = ['ma-duty-checklist', 'ma-career-path', 'ma-certification-comparison', 'ma-salary-outlook'];

describe('A status', () => {
  listenToConsole();

  /** Each region as its own text, without that of its children, and whether it is empty. */
  const regions = (element: LitElement): { own: string; isEmpty: boolean }[] =>
    Array.from(element.renderRoot.querySelectorAll('[role=status]'), (region) => ({
      own: Array.from(region.childNodes, (node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue! : ''))
        .join('')
        .trim(),
      isEmpty: !region.textContent.trim(),
    }));

  for (const tag of TAGS) {
    it(`of ${tag} has its words in a paragraph, and there is no empty one`, async () => {
      const element = await show<LitElement>(`<${tag}></${tag}>`);
      await until(() => element.renderRoot.querySelector('.foot') !== null);
      expect(regions(element)).to.deep.equal([{ own: '', isEmpty: false }]);
    });
    it(`of ${tag} that is loading or has failed has its words in a paragraph`, async () => {
      const { fetch } = window;
      window.fetch = () => new Promise(() => undefined);
      const waits = await show<LitElement>(`<${tag} src="/never"></${tag}>`);
      window.fetch = fetch;
      expect(regions(waits)).to.deep.equal([{ own: '', isEmpty: false }]);
      const fails = await show<LitElement>(`<${tag} src="${addressOf('{')}"></${tag}>`);
      await until(() => fails.matches(':state(failed)'));
      expect(regions(fails)).to.deep.equal([{ own: '', isEmpty: false }]);
      await settled(fails);
      logged('error');
    });
  }
});
