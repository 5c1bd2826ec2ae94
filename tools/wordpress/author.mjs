// Drives WordPress's editor in Chromium as an author does, with clicks and keys only.
import { openTab } from '../lib/browser.mjs';
import { PASSWORD } from './site.mjs';

/** Selectors of the title field, the frame of the canvas, and the notice for a block that WordPress cannot parse. */
const TITLE = '.wp-block-post-title, .editor-post-title__input';
const CANVAS = 'iframe[name="editor-canvas"]';
const BROKEN = '.block-editor-warning, .is-invalid';

export class Author {
  /** Errors of scripts, failed requests for files of the plugin, and requests to other sites. */
  heard = { errors: [], elsewhere: [] };

  constructor(site, browser) {
    this.site = site;
    this.browser = browser;
  }

  /** Logs in as the user of a role. The tab stays the same, so that the files of the editor are cached. */
  async login(role) {
    this.page ??= await this.#openTab();
    this.heard.errors.length = this.heard.elsewhere.length = 0;
    const session = await this.page.createCDPSession();
    await session.send('Network.clearBrowserCookies');
    await session.detach();
    await this.page.goto(`${this.site.origin}/wp-login.php`, { waitUntil: 'load' });
    await this.page.waitForFunction(() => document.activeElement?.id === 'user_login');
    await this.page.keyboard.type(role);
    await this.page.focus('#user_pass');
    await this.page.keyboard.type(PASSWORD);
    await Promise.all([this.page.waitForNavigation(), this.page.keyboard.press('Enter')]);
    return this;
  }

  async #openTab() {
    const page = await openTab(this.browser);
    await page.setViewport({ width: 1400, height: 1000 });
    page.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
        this.heard.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.heard.errors.push(String(error)));
    page.on('response', (response) => {
      if (response.status() >= 400 && response.url().includes('ma-widgets'))
        this.heard.errors.push(response.url());
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(this.site.origin) && /^https?:/.test(url)) this.heard.elsewhere.push(url);
    });
    // Accepts the question about changes that were not saved.
    page.on('dialog', (dialog) => void dialog.accept());
    return page;
  }

  /** Uploads a plugin and switches it on, as an administrator does. */
  async installPlugin(zip) {
    const { page } = this;
    await page.goto(`${this.site.origin}/wp-admin/plugin-install.php?tab=upload`, { waitUntil: 'load' });
    const field = await page.waitForSelector('#pluginzip');
    await field.uploadFile(zip);
    await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
    const activate = await page.waitForSelector('a[href*="action=activate"][href*="ma-widgets"]');
    await Promise.all([page.waitForNavigation(), activate.click()]);
  }

  /** Opens the post with this id, or a new one. */
  async open(id) {
    const address = id ? `post.php?post=${id}&action=edit` : 'post-new.php?post_type=post';
    await this.page.goto(`${this.site.origin}/wp-admin/${address}`, { waitUntil: 'load' });
    // Since WordPress 6.3 the canvas is a frame, unless a block with an older `apiVersion` is registered.
    const where = await this.page.waitForFunction(
      (title, frame) => {
        const canvas = document.querySelector(frame);
        if (canvas?.contentDocument?.querySelector(title)) return 'frame';
        return !canvas && document.querySelector(title) ? 'page' : undefined;
      },
      {},
      TITLE,
      CANVAS,
    );
    this.canvas =
      (await where.jsonValue()) === 'frame'
        ? await (await this.page.$(CANVAS)).contentFrame()
        : this.page.mainFrame();
  }

  async title(words) {
    await (await this.canvas.waitForSelector(TITLE)).click();
    await this.page.keyboard.type(words);
    await this.page.keyboard.press('Enter');
  }

  /** Adds a block by its name, with a slash in an empty paragraph. */
  async insert(name) {
    await this.page.keyboard.type(`/${name}`);
    const option = await this.page.waitForSelector(
      `::-p-xpath(//*[contains(@class, "components-autocomplete__result")][@aria-selected="true"][contains(., "${name}")])`,
    );
    await option.dispose();
    await this.page.keyboard.press('Enter');
  }

  /** Clicks a label in the sidebar. */
  async choose(words) {
    const label = await this.page.waitForSelector(
      `::-p-xpath(//*[contains(@class, "interface-complementary-area")]//label[normalize-space()="${words}"])`,
    );
    await label.click();
  }

  /** Writes over a field of the sidebar, by its label. */
  async fill(label, words) {
    const field = await this.page.waitForSelector(
      `::-p-xpath(//*[contains(@class, "interface-complementary-area")]//input[@id=//label[normalize-space()="${label}"]/@for])`,
    );
    await field.click({ count: 3 });
    await this.page.keyboard.type(words);
  }

  /** Clicks a text in the canvas, selects all of it, and writes over it. */
  async writeOver(selector, words) {
    await this.click(selector);
    // Keys that are typed before the selection has moved go to the previous field.
    await this.canvas.waitForFunction(
      (selector) => document.querySelector(selector)?.contains(document.getSelection().anchorNode),
      {},
      selector,
    );
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('a');
    await this.page.keyboard.up('Control');
    await this.page.keyboard.type(words);
  }

  /** Clicks an element of the canvas once it has stopped moving: a new block pushes others down. */
  async click(selector) {
    await this.canvas.locator(selector).click();
  }

  /** Selects the block as a whole, and adds a paragraph below it. */
  async goBelow() {
    await this.click('.ma-editor.is-active .ma-editor-preview');
    await this.page.keyboard.press('Enter');
  }

  /** Adds a block inside the one that is selected, with its plus sign. */
  async add(name) {
    await this.click('.ma-editor.is-active .ma-editor-blocks > .block-list-appender button');
    await this.page.waitForSelector(
      '.block-editor-inserter__quick-inserter .block-editor-block-types-list__item',
    );
    // Some versions offer a search if there are more blocks than fit.
    const search = await this.page.$('.block-editor-inserter__quick-inserter input');
    await search?.type(name);
    const option = await this.page.waitForSelector(
      `::-p-xpath(//*[contains(@class, "block-editor-inserter__quick-inserter")]//button[contains(@class, "block-editor-block-types-list__item")][normalize-space()="${name}"])`,
    );
    await option.click();
  }

  /** Links the button that has the cursor, with the keyboard shortcut for links. */
  async link(address) {
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('k');
    await this.page.keyboard.up('Control');
    const field = await this.page.waitForSelector('.block-editor-link-control input');
    await field.type(address);
    await this.page.keyboard.press('Enter');
  }

  /** Publishes, or submits for review. Resolves to the id of the post. */
  async publish() {
    await this.page.click('.editor-post-publish-button__button');
    await this.page.waitForFunction(() => {
      const editor = window.wp.data.select('core/editor');
      return (
        !editor.isSavingPost() &&
        ['publish', 'pending'].includes(editor.getEditedPostAttribute('status')) &&
        !editor.isEditedPostDirty()
      );
    });
    return this.page.evaluate(() => window.wp.data.select('core/editor').getCurrentPostId());
  }

  /** Returns the names of the top-level blocks in order, and the number of all blocks that WordPress could not parse. */
  async blocks() {
    const names = await this.page.evaluate(() =>
      window.wp.data
        .select('core/block-editor')
        .getBlocks()
        .map(({ name, isValid }) => (isValid ? name : `invalid ${name}`)),
    );
    return { names, broken: (await this.canvas.$$(BROKEN)).length };
  }
}
