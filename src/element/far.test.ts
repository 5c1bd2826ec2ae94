/** The layout of widgets far below the viewport is deferred, but only in browsers with scroll anchoring. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../widgets/duty-checklist/duty-checklist.define.js';
import { listenToConsole, show, until } from '../testing/page.js';

describe('A widget far below the viewport', () => {
  listenToConsole();

  // The first widgets of a page are never deferred.
  before(async () => {
    for (let count = 0; count < 8; count++) await show('<ma-duty-checklist></ma-duty-checklist>');
  });

  it('has a deferred layout only if the browser has scroll anchoring', async () => {
    const element = await show<LitElement>(
      '<div style="block-size: 5000vh"></div><ma-duty-checklist></ma-duty-checklist>',
    );
    await until(() => element.renderRoot.querySelector('.foot') !== null);
    expect(element.matches(':state(far)')).to.equal(CSS.supports('overflow-anchor', 'auto'));
  });

  it('has a placeholder of 40em while its layout is deferred', async () => {
    const element = await show<LitElement>(
      '<div style="block-size: 5000vh"></div><ma-duty-checklist readonly duties=\'["Draw blood"]\' heading=""></ma-duty-checklist>',
    );
    await until(() => element.renderRoot.querySelector('.foot') !== null);
    const height = element.getBoundingClientRect().height;
    if (element.matches(':state(far)')) expect(height).to.be.at.least(640);
    else expect(height).to.be.below(300);
  });
});
