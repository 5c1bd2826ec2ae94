// Tests names, roles and order in Chromium's accessibility tree, and the announcements after a choice. Comments name what
// Orca with Firefox needs; stories/pages/accessibility.mdx has the report.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, open } from '../tools/lib/browser.mjs';
import { serve } from '../tools/lib/server.mjs';
import { TAGS } from '../tools/lib/widgets.mjs';

let site, browser;
const pageOf = (tag) =>
  `<!doctype html><html lang="en"><head><title>Way</title><link rel="icon" href="data:,"></head><body><${tag}></${tag}><script type="module" src="/cdn/ma-widgets.js"></script></body></html>`;

before(async () => {
  site = await serve((path) => (path.startsWith('/ma-') ? pageOf(path.slice(1)) : undefined));
  browser = await launch('Chromium');
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

/** Opens a page with one element. `tree()` resolves to every node that a screen reader gets, in order. */
async function visit(tag) {
  const { page } = await open(browser, `${site.origin}/${tag}`, { until: 'load' });
  await page.waitForSelector(`${tag}:state(ready)`);
  const devtools = await page.createCDPSession();
  async function tree() {
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const all = [];
    const walk = ({ ignored, role, name, backendDOMNodeId, childIds = [] }, parents) => {
      const plain = (name?.value ?? '').replace(/\s+/g, ' ');
      const node = { role: role?.value, name: plain, id: backendDOMNodeId, parents };
      const isShown = !ignored && node.role !== 'InlineTextBox';
      if (isShown) all.push(node);
      for (const id of childIds) walk(byId.get(id), isShown ? [...parents, node] : parents);
    };
    walk(nodes[0], []);
    return all;
  }
  const look = (what, ...more) => page.evaluate(what, ...more);
  return { page, tree, look, close: () => page.close() };
}

const CONTROLS = ['button', 'checkbox', 'combobox', 'DisclosureTriangle', 'link', 'option', 'radio'];
const NAMED = ['cell', 'columnheader', 'group', 'heading', 'image', 'region', 'rowheader', 'table'];
/** Removes spaces: inline text is several nodes in the tree, and spaces between them are lost. */
const compact = (text) => text.replace(/\s/g, '');
const isIn = (role) => (node) => node.parents.some((parent) => parent.role === role);
const within = (tree, above) => tree.filter(({ parents }) => parents.includes(above));
const textOf = (tree, above) =>
  within(tree, above)
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** True for nodes that need no name: the content of a `<details>`, and the first cell of a table. */
const isNameless = (tree, node) =>
  (node.role === 'group' && within(tree, node).some(({ role }) => role === 'DisclosureTriangle')) ||
  (node.role === 'cell' && tree.find(({ role }) => role === 'cell') === node);

/** Roles and names of nodes, in the order in which a screen reader reads them. */
const ORDER = {
  'ma-duty-checklist': [
    ['heading', /^What a clinical medical assistant does$/],
    ['status', /^0 of 9 done$/],
    ['combobox', /^Show$/],
    ['group', /^With the patient 0 of 4$/],
    ['checkbox', /^Take vital signs Blood pressure/],
    ['group', /^Room and record 0 of 2$/],
    ['button', /^Print$/],
    ['link', /O\*NET/],
  ],
  'ma-career-path': [
    ['heading', /^How to become a medical assistant$/],
    ['status', /^About 6 months to 2 years from first class to first job\b.*plus what has no price here/],
    ['button', /^Show all details$/],
    ['heading', /^High school diploma/],
    ['group', /^Choose one of 2\s?: Medical assisting program$/],
    ['radio', /^Certificate or diploma About 6 to 12 months$/],
    ['heading', /^Where to go from there$/],
    ['button', /^Print$/],
    ['link', /^BLS/],
  ],
  'ma-certification-comparison': [
    ['heading', /^Medical assistant credentials compared$/],
    ['group', /^Compare$/],
    ['checkbox', /^CCMA$/],
    ['checkbox', /^Only differences$/],
    ['combobox', /^Sort by$/],
    ['status', /^5 of 5 credentials.* of \d+ rows differ\.$/],
    ['table', /^Medical assistant credentials compared$/],
    ['columnheader', /^RMA$/],
    ['rowheader', /^Exam time/],
    ['link', /^Ask \w+: \w+/],
    ['listitem', /^/],
    ['button', /^Print$/],
  ],
  'ma-salary-outlook': [
    ['heading', /^Medical assistant pay and outlook$/],
    ['combobox', /^Area$/],
    ['group', /^Pay per$/],
    ['radio', /^year$/],
    ['status', /^\$45,690.*a year, median/],
    ['image', /^United States: .*Median: \$45,690/],
    ['button', /^Show as a table$/],
    ['heading', /^Job outlook$/],
    ['button', /^Print$/],
    ['link', /^BLS/],
  ],
};

describe('in the accessibility tree', () => {
  for (const tag of TAGS) {
    it(`every control, group, cell, table and image of ${tag} has a name`, async () => {
      const { tree, close } = await visit(tag);
      const nodes = await tree();
      await close();
      const some = nodes.filter(({ role }) => CONTROLS.includes(role) || NAMED.includes(role));
      assert.ok(some.length > 15, `only ${some.length}`);
      const nameless = some.filter((node) => !node.name.trim() && !isNameless(nodes, node));
      assert.deepEqual(
        nameless.map(({ role, parents }) => `${role} in ${parents.map((each) => each.role).join(' ')}`),
        [],
      );
    });

    it(`screen readers read ${tag} in order`, async () => {
      const { tree, close } = await visit(tag);
      const nodes = await tree();
      await close();
      let at = 0;
      for (const [role, name] of ORDER[tag]) {
        const next = nodes.findIndex(
          (node, index) =>
            index >= at &&
            node.role === role &&
            name.test(role === 'status' ? textOf(nodes, node) : node.name),
        );
        assert.notEqual(next, -1, `no ${role} ${name} after ${nodes[at].role} “${nodes[at].name}”`);
        at = next;
      }
    });

    // Orca 43 does not read text that is directly in a status, neither in browse mode nor in Say All.
    it(`text in the status of ${tag} is in paragraphs`, async () => {
      const { tree, close } = await visit(tag);
      const nodes = await tree();
      await close();
      const texts = nodes.filter((node) => node.role === 'StaticText' && isIn('status')(node));
      assert.ok(texts.length > 0);
      assert.deepEqual(
        texts.filter((node) => !isIn('paragraph')(node)).map(({ name }) => name),
        [],
      );
    });
  }

  // Firefox exposes the texts in an SVG with the role `img`, so a screen reader read all figures twice.
  it('the chart of ma-salary-outlook is one image whose name has all figures, without nodes in it', async () => {
    const { tree, close } = await visit('ma-salary-outlook');
    const nodes = await tree();
    await close();
    const images = nodes.filter(({ role }) => role === 'image');
    assert.equal(images.length, 1);
    for (const figure of ['$36,050', '$38,470', '$45,690', '$49,180', '$59,310'])
      assert.ok(images[0].name.includes(figure), figure);
    assert.deepEqual(
      within(nodes, images[0]).map(({ role, name }) => `${role} ${name}`),
      [],
    );
  });
});

/* The next two functions run in the page. */

/** Records the text of the live regions of an element after each change. */
function listen(tag) {
  const { shadowRoot } = document.querySelector(tag);
  globalThis.announced = [];
  for (const region of shadowRoot.querySelectorAll('[role=status], [aria-live]')) {
    const text = () => region.innerText.replace(/\s+/g, ' ').trim();
    let last = text();
    new MutationObserver(() => {
      if (text() !== last) globalThis.announced.push((last = text()));
    }).observe(region, { subtree: true, childList: true, characterData: true });
  }
}

/** Uses a control as a reader does. */
async function use(tag, selector, value) {
  const element = document.querySelector(tag);
  const control = element.shadowRoot.querySelector(selector);
  if (value) {
    control.value = value;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else control.click();
  await element.updateComplete;
}

describe('announcements', () => {
  for (const [what, tag, selector, value, words] of [
    ['a duty is ticked', 'ma-duty-checklist', 'input', '', /^1 of 9 done/],
    [
      'an option of a step is chosen',
      'ma-career-path',
      'fieldset input[type=radio]',
      '',
      /^About 6 to 12 months.*Certificate or diploma/,
    ],
    ['a credential is cleared', 'ma-certification-comparison', 'fieldset input', '', /^4 of 5 credentials/],
    [
      'equal rows are hidden',
      'ma-certification-comparison',
      '.check:not(fieldset *) input',
      '',
      /of \d+ rows/,
    ],
    ['another order is chosen', 'ma-certification-comparison', 'select', 'fee', /fee/i],
    ['a state is chosen', 'ma-salary-outlook', 'select', 'OH', /Ohio/],
    ['pay per hour is chosen', 'ma-salary-outlook', 'input[type=radio]:not(:checked)', '', /an hour/],
  ])
    it(`${tag} announces the new state once when ${what}`, async () => {
      const { page, tree, look, close } = await visit(tag);
      await look(listen, tag);
      await look(use, tag, selector, value);
      await page.waitForFunction((last) => new RegExp(last, 'i').test(globalThis.announced.at(-1)), {}, words.source); // prettier-ignore
      // The figures of a state are fetched when it is chosen for the first time.
      const announced = await look(() => globalThis.announced.filter((text) => !text.startsWith('Loading')));
      const nodes = await tree();
      await close();
      assert.equal(announced.length, 1, announced.join(' | '));
      // The announced text stays in the tree, for a reader who comes to it later.
      const statuses = nodes.filter(({ role }) => role === 'status').map((node) => textOf(nodes, node));
      assert.ok(
        statuses.some((text) => compact(text) === compact(announced[0])),
        statuses.join(' | '),
      );
    });

  // Rewritten cells are dozens of events, for which Orca drops the announcement.
  it('after a credential is cleared, the cells of all others are the same nodes', async () => {
    const tag = 'ma-certification-comparison';
    const { tree, look, close } = await visit(tag);
    // Without the numbers of notes: these change with the cleared credential.
    const cells = async () => {
      const nodes = await tree();
      return nodes
        .filter(({ role }) => role === 'cell' || role === 'columnheader')
        .map(({ id, name }) => `${id} ${name.replace(/ ?Source \d+/g, '')}`);
    };
    const before = await cells();
    await look(use, tag, 'fieldset input');
    const after = await cells();
    await close();
    assert.ok(after.length < before.length);
    assert.deepEqual(
      after.filter((cell) => !before.includes(cell)),
      [],
    );
  });
});
