/** A call to action of the page's own: the same node, shown above the foot, whatever the source of the data is. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../loader/loader.js';
import '../index.js';
import { listenToConsole, loggedOnce, show, until } from '../testing/page.js';

const LIST = '<ol><li>Apply</li><li>Night school</li></ol>';
const LINK = '<a class="ma-action" href="/apply">Apply now</a>';

/** Returns the name of the slot to which a node, or an ancestor of it, is assigned. */
const slotOf = (node: Element): string | undefined => {
  for (let at: Element | null = node; at; at = at.parentElement)
    if (at.assignedSlot) return at.assignedSlot.name;
  return undefined;
};

describe('a call to action', () => {
  listenToConsole();

  for (const [what, markup, shown] of [
    ['a link after a list', `<ma-career-path>${LIST}${LINK}</ma-career-path>`, 'Night school'],
    ['a link before a list', `<ma-career-path>${LINK}${LIST}</ma-career-path>`, 'Night school'],
    [
      'by its slot',
      `<ma-career-path>${LIST}<a slot="action" href="/">Apply now</a></ma-career-path>`,
      'Night school',
    ],
    [
      'a button',
      `<ma-career-path>${LIST}<button class="ma-action">Apply now</button></ma-career-path>`,
      'Night school',
    ],
    [
      'a form, which contains a list',
      `<ma-career-path>${LIST}<form class="ma-action"><input name="children"><button>Apply now</button><ul><li>x</li></ul></form></ma-career-path>`,
      'Night school',
    ],
    [
      'in a paragraph with words',
      `<ma-career-path>${LIST}<p>Next start: January 12. ${LINK}</p></ma-career-path>`,
      'Night school',
    ],
    [
      'beside bare words',
      `<ma-career-path>${LIST}Next start: January 12. ${LINK}</ma-career-path>`,
      'Night school',
    ],
    [
      'a block of WordPress',
      `<ma-career-path>${LIST}<div class="wp-block-buttons"><div class="wp-block-button ma-action"><a href="/">Apply now</a></div></div></ma-career-path>`,
      'Night school',
    ],
    [
      'curly quotation marks',
      `<ma-career-path>${LIST}<a class=”ma-action” href="/">Apply now</a></ma-career-path>`,
      'Night school',
    ],
    ['beside nothing else', `<ma-career-path>${LINK}</ma-career-path>`, 'High school diploma'],
    [
      'beside nothing else, in a paragraph',
      `<ma-duty-checklist><p>${LINK}</p></ma-duty-checklist>`,
      'vital signs',
    ],
    ['in a comparison', `<ma-certification-comparison>${LINK}</ma-certification-comparison>`, 'CCMA'],
    ['in a salary outlook', `<ma-salary-outlook>${LINK}</ma-salary-outlook>`, 'Half of all'],
    [
      'beside data in an attribute',
      `<ma-career-path steps='["Night school"]'>${LINK}</ma-career-path>`,
      'Night school',
    ],
    [
      'beside a list that data in an attribute replaces',
      `<ma-career-path steps='["Night school"]'><div>${LIST}<p>${LINK}</p></div></ma-career-path>`,
      'Night school',
    ],
    [
      'beside a script',
      `<ma-career-path><script type="application/json">["Night school"]</script>${LINK}</ma-career-path>`,
      'Night school',
    ],
    ['in a container', `<div class="ma-career-path">${LIST}<p>${LINK}</p></div>`, 'Night school'],
    ['after wpautop', `<p><ma-career-path></p>${LIST}<p>${LINK}<br></ma-career-path></p>`, 'Night school'],
  ] as const)
    // prettier-ignore
    it(`is shown above the foot: ${what}`, async () => {
      const container = document.createElement('div');
      container.innerHTML = markup;
      const action = [...container.querySelectorAll('a, button')].find((each) => each.textContent === 'Apply now')!;
      document.body.append(container);
      const widget = (): LitElement | null => container.querySelector<LitElement>(':is(ma-career-path, ma-duty-checklist, ma-certification-comparison, ma-salary-outlook)');
      await until(() => widget()?.shadowRoot?.textContent.includes(shown) === true && slotOf(action) !== undefined);
      expect(slotOf(action)).to.equal('action');
      expect(action.isConnected && container.contains(action)).to.equal(true);
      const slots = [...widget()!.shadowRoot!.querySelectorAll('slot[name="action"]')];
      expect(slots.map((slot) => slot.nextElementSibling?.className)).to.deep.equal(['foot']);
      container.remove();
    });

  it('stays the same node when the data change', async () => {
    const element = await show<LitElement & { steps: unknown }>(`<ma-career-path>${LINK}</ma-career-path>`);
    const action = element.querySelector('a')!;
    element.steps = ['Another'];
    await element.updateComplete;
    expect(slotOf(action)).to.equal('action');
    action.focus();
    element.requestUpdate();
    await element.updateComplete;
    expect(document.activeElement === action).to.equal(true);
  });

  it('keeps the words beside it in sight when the data become unusable', async () => {
    const element = await show<LitElement & { duties: unknown }>(
      `<ma-duty-checklist duties='["Draw blood"]'>${LINK} Next start: January 12.</ma-duty-checklist>`,
    );
    expect(slotOf(element.querySelector('a')!)).to.equal('action');
    element.duties = {};
    await element.updateComplete;
    expect(element.innerText).to.contain('January 12');
    expect(element.shadowRoot!.textContent).to.not.contain('not available');
    expect(await loggedOnce('error', 1)).to.have.length(1);
  });

  for (const link of [LINK, LINK.replace('class="ma-action"', 'slot="action"')])
    it(`is shown if the data cannot be read: ${link}`, async () => {
      const bare = await show<LitElement>(`<ma-career-path src="data:,x">${link}</ma-career-path>`);
      await until(() => bare.shadowRoot!.querySelector('.notice') !== null);
      await until(() => slotOf(bare.querySelector('a')!) === 'action');
      const own = await show<LitElement>(
        `<ma-career-path src="data:,x"><p>Ask us.</p>${link}</ma-career-path>`,
      );
      await until(
        () => slotOf(own.querySelector('p')!) === '' && slotOf(own.querySelector('a')!) !== undefined,
      );
      expect(await loggedOnce('error', 2)).to.have.length(2);
    });
});
