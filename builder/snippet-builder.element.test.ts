/** Tests the builder by mouse, by keyboard, on a phone and to a screen reader. */
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { engine, itOnce } from '../src/testing/engine.js';
import { listenToConsole, settled, show, until } from '../src/testing/page.js';
import './snippet-builder.define.js';
import type { SnippetBuilderElement } from './snippet-builder.element.js';
import { kinds } from './kinds/kinds.model.js';
import { platforms } from './platforms/platforms.model.js';
import type { Row } from './model/content.model.js';
import { fillIn, setPlatform } from './model/snippet.model.js';
import { release } from './model/snippet.samples.js';

const open = async (): Promise<SnippetBuilderElement> => {
  // `show` waits for a widget.
  await show('<ma-duty-checklist></ma-duty-checklist><snippet-builder></snippet-builder>');
  const builder = document.querySelector('snippet-builder')!;
  document.querySelector('ma-duty-checklist')!.remove();
  builder.release = release;
  await settled(builder);
  await until(() => codeIn(builder).includes('<noscript>'));
  return builder;
};

/** The element with an id; most are fields. */
const find = (builder: SnippetBuilderElement, id: string): HTMLInputElement =>
  builder.renderRoot.querySelector<HTMLInputElement>(`#${CSS.escape(id)}`)!;
const codeIn = (builder: SnippetBuilderElement): string => find(builder, 'code-0').textContent;
const focused = (builder: SnippetBuilderElement): Element | null => builder.shadowRoot!.activeElement;
const status = (builder: SnippetBuilderElement): string =>
  find(builder, 'status').textContent.replace(/\s+/g, ' ').trim();

async function press(builder: SnippetBuilderElement, words: string): Promise<void> {
  const button = Array.from(builder.renderRoot.querySelectorAll('button')).find(
    (each) => each.textContent.replace(/\s+/g, ' ').trim() === words,
  )!;
  button.click();
  await settled(builder);
}
async function choose(builder: SnippetBuilderElement, id: string, value: string): Promise<void> {
  const control = find(builder, id);
  control.value = value;
  control.dispatchEvent(new Event('change'));
  await settled(builder);
}
async function fill(builder: SnippetBuilderElement, id: string, value: string): Promise<void> {
  const control = find(builder, id);
  control.value = value;
  control.dispatchEvent(new Event('input'));
  await settled(builder);
}
async function check(builder: SnippetBuilderElement, id: string): Promise<void> {
  find(builder, id).click();
  await settled(builder);
}

const preview = (builder: SnippetBuilderElement): Element => builder.renderRoot.querySelector('.stage > *')!;
const shown = (builder: SnippetBuilderElement): string =>
  preview(builder).shadowRoot!.textContent.replace(/\s+/g, ' ');

describe('the snippet builder', () => {
  listenToConsole();
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('begins with something to copy, and shows it', async () => {
    const builder = await open();
    expect(codeIn(builder)).to.include('<ma-duty-checklist lang="en"></ma-duty-checklist>');
    expect(codeIn(builder)).to.include('<li>Draw blood and collect specimens</li>');
    expect(shown(builder)).to.include('Draw blood and collect specimens');
  });

  it('shows each choice in the preview and in the snippet, without a button to apply it', async () => {
    const builder = await open();
    await check(builder, 'widget-salary-outlook');
    await choose(builder, 'lang', 'es');
    await choose(builder, 'theme', 'dark');
    await until(() => find(builder, 'option-region').querySelector('[value=TX]') !== null);
    await choose(builder, 'option-region', 'TX');
    await until(() => /Tejas|Texas/.test(shown(builder)));
    expect(codeIn(builder)).to.include(
      '<ma-salary-outlook lang="es" theme="dark" region="TX"></ma-salary-outlook>',
    );
    expect(preview(builder).getAttribute('theme')).to.equal('dark');
    await until(() => codeIn(builder).includes('Fuente'));
  });

  it('stores nothing from the preview', async () => {
    const builder = await open();
    await fill(builder, 'option-storage-key', 'lab');
    await check(builder, 'option-json-ld');
    preview(builder).shadowRoot!.querySelector('input')!.click();
    expect(codeIn(builder)).to.include('storage-key="lab" json-ld="true"');
    expect(localStorage.length).to.equal(0);
    expect(document.head.querySelector('script[type="application/ld+json"]')).to.equal(null);
  });

  it('shows a problem beside its field, and all valid content in the preview', async () => {
    const builder = await open();
    await check(builder, 'from-own');
    await press(builder, 'Add a duty');
    await fill(builder, '0:text', 'Take vital signs');
    await fill(builder, '0:href', 'javascript:x');
    const field = find(builder, '0:href');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const remark = field.getAttribute('aria-describedby')!.split(' ').at(-1)!;
    expect(find(builder, remark).textContent).to.include('got "javascript:x"');
    expect(codeIn(builder)).to.include('<li>Take vital signs</li>');
    expect(shown(builder)).to.include('Take vital signs');
    await fill(builder, '0:href', '/vitals');
    expect(field.hasAttribute('aria-invalid')).to.equal(false);
    expect(codeIn(builder)).to.include('<li><a href="/vitals">Take vital signs</a></li>');
  });

  it('has nothing to copy while the form is empty, because the widget would show built-in content', async () => {
    const builder = await open();
    await check(builder, 'from-own');
    expect(find(builder, 'copy-0')).to.equal(null);
    await press(builder, 'Add a duty');
    await fill(builder, '0:text', 'Take vital signs');
    expect(codeIn(builder)).to.include('Take vital signs');
  });

  it('removes a row, announces it, and brings it back', async () => {
    const builder = await open();
    await check(builder, 'from-own');
    await press(builder, 'Fill in an example');
    const before = codeIn(builder);
    await press(builder, 'Remove: duty 2');
    expect(status(builder)).to.equal('Duty 2 is removed. Undo');
    expect(focused(builder)).to.equal(find(builder, '1:text'));
    expect(codeIn(builder)).not.to.include('Ask for a medical history');
    await press(builder, 'Undo');
    expect(codeIn(builder)).to.equal(before);
    await press(builder, 'Down: duty 1');
    expect(codeIn(builder).indexOf('Ask for')).to.be.below(codeIn(builder).indexOf('Take vital signs'));
    // The focus moves with the row: to the same button, or to the row's first field where it cannot move further.
    expect(focused(builder)!.id).to.equal('1:down');
    await press(builder, 'Down: duty 2');
    await press(builder, 'Down: duty 3');
    expect(focused(builder)!.id).to.equal('3:text');
    expect(find(builder, '3:text').value).to.equal('Take vital signs');
  });

  it('imports a paste from a page, lists what was left out, and can undo that', async () => {
    const builder = await open();
    await check(builder, 'from-own');
    const data = new DataTransfer();
    data.setData('text/html', '<p>Hello</p><ul><li>Draw blood</li></ul><a slot="action" href="/">Apply</a>');
    // Firefox leaves `clipboardData` out of a paste event that a script makes.
    const event = new ClipboardEvent('paste', { cancelable: true });
    Object.defineProperty(event, 'clipboardData', { value: data });
    find(builder, 'paste').dispatchEvent(event);
    await until(() => status(builder) !== '');
    await settled(builder);
    expect(status(builder)).to.equal(
      'Read 1 duty, and the call to action. Undo Look at this: a paragraph: “Hello” was left out.',
    );
    expect(find(builder, '0:text').value).to.equal('Draw blood');
    // The field of the paste is collapsed.
    expect(focused(builder)).to.equal(find(builder, 'heading'));
    await press(builder, 'Undo');
    expect(find(builder, '0:text')).to.equal(null);
    expect(find(builder, 'action-words').value).to.equal('');
  });

  it('keeps the form if nothing was read, and announces that', async () => {
    const builder = await open();
    await check(builder, 'from-own');
    for (const words of ['', 'Duty,Group\n']) {
      await press(builder, 'Fill in an example');
      const before = codeIn(builder);
      find(builder, 'paste').value = words;
      await press(builder, 'Read into the form');
      await until(() => status(builder) === 'Nothing was read. The form is as it was.');
      expect(codeIn(builder)).to.equal(before);
    }
  });

  it('reads a snippet that shows an occupation in a language, and brings the form back', async () => {
    const builder = await open();
    await check(builder, 'widget-salary-outlook');
    await check(builder, 'from-own');
    await press(builder, 'Fill in an example');
    const before = codeIn(builder);
    find(builder, 'paste').value =
      '<ma-salary-outlook soc="31-9097" lang="de" theme="dark"></ma-salary-outlook>';
    await press(builder, 'Read into the form');
    await until(() => codeIn(builder).includes('soc="31-9097"') && codeIn(builder).includes('theme="dark"'));
    expect(find(builder, 'found').textContent).to.equal('Chosen: Phlebotomists, 31-9097.');
    expect(status(builder)).to.match(/^Read the settings of the snippet\. Undo.*the language de: /);
    await press(builder, 'Undo');
    expect(codeIn(builder)).to.equal(before);
  });

  it('imports a file that is dropped', async () => {
    const builder = await open();
    await check(builder, 'widget-certification-comparison');
    await check(builder, 'from-own');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['Way,Starts\nDay,May\nNight,June'], 'ways.csv', { type: 'text/csv' }));
    builder.renderRoot
      .querySelector('.import')!
      .dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    await until(() => status(builder).startsWith('Read 2 rows with 1 column.'));
    expect(codeIn(builder)).to.include('<th scope="row">Night</th>');
    const corner = (): string | undefined =>
      preview(builder).shadowRoot!.querySelector<HTMLSlotElement>('thead td slot')?.assignedElements()[0]
        ?.textContent;
    await until(() => corner() === 'Way');
    expect(shown(builder)).to.include('Night');
    await fill(builder, '1:name', 'Evening');
    await until(() => shown(builder).includes('Evening'));
    expect(corner()).to.equal('Way');
    expect(preview(builder).querySelectorAll('table').length).to.equal(1);
    // Beside data, the snippet does not show it either.
    await fill(builder, ':source', 'Us');
    await until(() => shown(builder).includes('Us'));
    expect(corner()).to.equal(undefined);
    expect(preview(builder).children.length).to.equal(0);
  });

  it('lists what a platform does not keep', async () => {
    const builder = await open();
    await choose(builder, 'theme', 'dark');
    await choose(builder, 'platform', 'moodle');
    expect(find(builder, 'lost').textContent).to.include('Theme: the widget follows the page.');
    expect(preview(builder).hasAttribute('theme')).to.equal(false);
    await choose(builder, 'platform', 'canvas');
    expect(find(builder, 'lost')).to.equal(null);
  });

  it('shows one call to action in every widget and in the snippet, and leaves it out while it is invalid', async () => {
    const builder = await open();
    await fill(builder, 'action-words', 'Apply now');
    expect(codeIn(builder)).not.to.include('ma-action');
    await fill(builder, 'action-href', 'mailto:');
    await fill(builder, 'action-href', 'mailto:apply@example.edu');
    const link = '<a class="ma-action" href="mailto:apply@example.edu">Apply now</a>';
    expect(codeIn(builder)).to.include(`<ma-duty-checklist lang="en">${link}</ma-duty-checklist>`);
    const shownLink = (): string | undefined =>
      preview(builder).shadowRoot!.querySelector<HTMLSlotElement>('[name=action]')!.assignedElements()[0]
        ?.textContent;
    await until(() => shownLink() === 'Apply now');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    preview(builder).querySelector('a')!.dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
    await check(builder, 'widget-career-path');
    await until(() => shownLink() === 'Apply now');
    await choose(builder, 'platform', 'wix');
    expect(find(builder, 'lost').textContent).to.include('Call to action: this platform accepts no markup.');
    expect(shownLink()).to.equal(undefined);
  });

  it('writes preload lines for the head of a page if the loader is from the CDN', async () => {
    const builder = await open();
    const list = (name: string): object => ({
      'ma-duty-checklist': { en: [`cdn/chunks/element-1a.js`, `cdn/chunks/duty-checklist.${name}-1a.js`] },
    });
    builder.release = {
      ...release,
      files: {},
      preload: list('en'),
      preloadOwnData: list('parser'),
    } as typeof release;
    await choose(builder, 'platform', 'wordpress-html');
    const before = builder.renderRoot.querySelectorAll('.part').length;
    await check(builder, 'head');
    const lines = (): string => find(builder, 'code-1').textContent;
    expect(builder.renderRoot.querySelectorAll('.part').length).to.equal(before + 1);
    expect(lines()).to.include('/ma-widgets@1.2.3/cdn/chunks/duty-checklist.en-1a.js');
    expect(lines()).to.include('/cdn/chunks/mount-1a.js').and.not.to.include('stylesheet');
    await check(builder, 'from-own');
    await press(builder, 'Fill in an example');
    expect(lines()).to.include('/cdn/chunks/duty-checklist.parser-1a.js');
    await choose(builder, 'platform', 'html');
    expect(lines()).to.include('rel="stylesheet"').and.not.to.include('mount');
    builder.release = release;
    await settled(builder);
    // One file with its hash has no chunks.
    expect(find(builder, 'head')).to.equal(null);
  });

  it('names the plugin’s block and shortcode, which replace a snippet for WordPress', async () => {
    const builder = await open();
    expect(find(builder, 'instead')).to.equal(null);
    await choose(builder, 'platform', 'wordpress-blocks');
    expect(find(builder, 'instead').textContent).to.include('add the block “Duty checklist” and fill it in');
    await choose(builder, 'platform', 'wordpress-classic');
    expect(find(builder, 'instead').textContent).to.include('write the shortcode [ma-duty-checklist]');
  });

  it('copies the snippet and announces that, or selects it if copying is refused', async () => {
    const builder = await open();
    const { clipboard } = navigator;
    let copied = '';
    const put = (writeText: (text: string) => Promise<void>): unknown =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    put((text) => Promise.resolve(void (copied = text)));
    await check(builder, 'copy-0');
    expect(find(builder, 'copied').textContent).to.equal('Copied: Snippet.');
    expect(copied).to.equal(codeIn(builder));
    put(() => Promise.reject(new Error('no')));
    await check(builder, 'copy-0');
    expect(find(builder, 'copied').textContent).to.include('selected');
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  });

  it('builds a checklist with the keyboard alone', async () => {
    const builder = await open();
    find(builder, 'from-built-in').focus();
    await sendKeys({ press: 'ArrowDown' });
    await settled(builder);
    expect(builder.snippet.from).to.equal('own');
    find(builder, ':add').focus();
    for (const words of ['Take vital signs', 'Draw blood']) {
      await sendKeys({ press: 'Enter' });
      await until(() => focused(builder)?.id.endsWith(':text') === true);
      await sendKeys({ type: words });
      await settled(builder);
      // Tab past the group, the note and the disclosure to the button that adds a row.
      for (let i = 0; i < 8 && focused(builder)?.id !== ':add'; i++) await sendKeys({ press: 'Tab' });
    }
    expect(codeIn(builder)).to.include('<li>Take vital signs</li>\n    <li>Draw blood</li>');
  });

  it('has names for its controls that distinguish rows, choices within steps, and answers', async () => {
    const builder = await open();
    await check(builder, 'widget-career-path');
    await check(builder, 'from-own');
    await press(builder, 'Fill in an example');
    await press(builder, 'Remove: choice 2 of step 3');
    expect(status(builder)).to.equal('Choice 2 is removed. Undo');
    await press(builder, 'Add a choice to step 3');
    expect(focused(builder)!.id).to.equal('2.1:title');
    await check(builder, 'widget-certification-comparison');
    await press(builder, 'Fill in an example');
    const group = find(builder, '1.2:note').closest('[role=group]')!;
    expect(group.getAttribute('aria-label')).to.equal('Tuition');
  });

  it('does not cover the snippet with the preview, which is sticky beside the form', async () => {
    await setViewport({ width: 1200, height: 700 });
    const builder = await open();
    const top = (): number => builder.renderRoot.querySelector('.preview')!.getBoundingClientRect().top;
    scrollTo(0, 400);
    expect(top()).to.be.within(0, 60);
    const copy = find(builder, 'copy-0');
    copy.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = copy.getBoundingClientRect();
    const hit = builder.shadowRoot!.elementFromPoint(x + width / 2, y + height / 2);
    expect(hit?.closest('button')?.id).to.equal('copy-0');
    scrollTo(0, 0);
  });

  it('has a button after the last of sixty rows that goes to the snippet', async () => {
    const builder = await open();
    await check(builder, 'from-own');
    for (let i = 0; i < 60; i++) await press(builder, 'Add a duty');
    await fill(builder, '59:text', 'Take vital signs');
    find(builder, ':add').focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(focused(builder)!.textContent.trim()).to.equal('To the snippet');
    await sendKeys({ press: 'Enter' });
    expect(focused(builder)!.id).to.equal('title-snippet');
    const { top } = find(builder, 'title-snippet').getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight / 2);
    await sendKeys({ press: 'Tab' });
    expect(focused(builder)!.id).to.equal('copy-0');
  });

  it('has no overlapping words on a phone with text at 200%', async () => {
    await setViewport({ width: 360, height: 800 });
    const builder = await open();
    builder.style.fontSize = '32px';
    await check(builder, 'from-own');
    await press(builder, 'Fill in an example');
    const legends = Array.from(builder.renderRoot.querySelectorAll('.rows legend'));
    expect(legends.length).to.equal(4);
    for (const legend of legends) {
      const words = document.createRange();
      words.selectNodeContents(legend);
      const own = words.getBoundingClientRect();
      for (const button of legend.parentElement!.querySelectorAll('.tools button')) {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const isApart = left >= own.right || right <= own.left || top >= own.bottom || bottom <= own.top;
        expect(isApart, `${legend.textContent} ${button.textContent}`).to.equal(true);
      }
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(360);
  });

  it('finds an occupation by its words, writes its pay as markup, and starts the other forms with it', async () => {
    const builder = await open();
    await check(builder, 'widget-salary-outlook');
    await check(builder, 'from-code');
    await fill(builder, 'occupation', 'phleb');
    await until(() => find(builder, 'found').textContent.startsWith('One occupation'));
    await press(builder, 'Phlebotomists, 31-9097');
    await until(() => codeIn(builder).includes('<dd>$45,230</dd>'));
    expect(codeIn(builder)).to.include('<ma-salary-outlook lang="en" soc="31-9097">');
    expect(codeIn(builder)).to.include('<h2>Phlebotomists</h2>');
    await choose(builder, 'platform', 'moodle');
    await fill(builder, 'option-heading', 'What they earn');
    expect(codeIn(builder)).to.include('<h2>What they earn</h2>');
    await fill(builder, 'option-heading', '');
    await choose(builder, 'platform', 'html');
    expect(codeIn(builder)).to.include('Occupational Employment and Wage Statistics</a>');
    expect(codeIn(builder)).to.include('They do not describe the graduates of any school.');
    await until(() => shown(builder).includes('$45,230'));
    expect(find(builder, 'option-openings').value).to.equal('');
    const { snippet } = builder;
    const salary = { openings: '120', source: 'Our survey', 'as-of': '2026-03' };
    builder.snippet = { ...snippet, options: { ...snippet.options, 'salary-outlook': salary } };
    await settled(builder);
    expect(codeIn(builder)).to.include('soc="31-9097" openings="120" source="Our survey" as-of="2026-03"');
    await until(() => shown(builder).includes('Our survey, March'));
    await check(builder, 'widget-career-path');
    expect(codeIn(builder)).to.include('<h2>Phlebotomists: the way there</h2>');
    expect(codeIn(builder)).to.include('<li data-soc="31-9097"><strong>First job</strong></li>');
    await until(() => shown(builder).includes('Typical pay: $45,230 a year'));
    // The author's text stays.
    await fill(builder, '0:title', 'Apply');
    await fill(builder, 'occupation', '51-4121');
    await press(builder, 'Welders, Cutters, Solderers, and Brazers, 51-4121');
    expect(codeIn(builder)).to.include('Apply');
    await check(builder, 'widget-duty-checklist');
    expect(find(builder, 'heading').value).to.equal('Welders, Cutters, Solderers, and Brazers: duties');
    await check(builder, 'widget-salary-outlook');
    expect(codeIn(builder)).to.include('soc="51-4121"');
  });

  // No window of WebKitGTK is narrower.
  const narrow = engine === 'WebKit' ? 334 : 320;
  for (const { name } of kinds)
    for (const width of [narrow, 1200])
      it(`fits at ${width} px, with the example of ${name}`, async () => {
        await setViewport({ width, height: 800 });
        const builder = await open();
        await check(builder, `widget-${name}`);
        await check(builder, 'from-own');
        await press(builder, 'Fill in an example');
        for (const { id } of platforms.filter((_, index) => index % 4 === 0)) {
          builder.snippet = setPlatform(builder.snippet, id);
          await settled(builder);
          expect(document.documentElement.scrollWidth, id).to.be.at.most(width);
        }
      });

  for (const { name } of kinds)
    it(`fits at ${narrow} px, with words and addresses that are longer than a line: ${name}`, async () => {
      await setViewport({ width: narrow, height: 800 });
      const builder = await open();
      await check(builder, `widget-${name}`);
      await check(builder, 'from-own');
      const long = 'Donaudampfschifffahrtsgesellschaftskapitaen'.repeat(3);
      const lengthen = ({ values, rows }: Row): Row => ({
        values: Object.fromEntries(Object.keys(values).map((key) => [key, long])),
        rows: rows.map(lengthen),
      });
      const { example } = kinds.find((kind) => kind.name === name)!;
      const content = { ...lengthen(example), columns: example.columns.map(() => long) };
      builder.snippet = fillIn(builder.snippet, content);
      find(builder, 'paste').value = `<p>${long}</p><a href="/${long}">${long}</a><ul><li>a</li></ul>`;
      await settled(builder);
      await press(builder, 'Read into the form');
      await until(() => status(builder) !== '');
      builder.snippet = fillIn(builder.snippet, content);
      await settled(builder);
      expect(document.documentElement.scrollWidth).to.be.at.most(narrow);
    });

  for (const { name } of kinds)
    itOnce(`is accessible with built-in content and with the example of ${name}`, async () => {
      const builder = await open();
      await check(builder, `widget-${name}`);
      await expect(builder).to.be.accessible();
      await check(builder, 'from-own');
      await press(builder, 'Fill in an example');
      await expect(builder).to.be.accessible();
    });
});
