// Tests the plugin in WordPress: users of each role write with it in the editor, visitors read the posts, and the posts
// are exported, restored and duplicated. WORDPRESS_DIR names an unpacked WordPress of another version.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { apt } from '../tools/lib/apt.mjs';
import { launch, open } from '../tools/lib/browser.mjs';
import { Author } from '../tools/wordpress/author.mjs';
import { pot, readPo, mo } from '../tools/wordpress/gettext.mjs';
import { FOLDER, LOCALES, writePlugin, ZIP } from '../tools/wordpress/plugin.mjs';
import { elementsOf } from '../tools/wordpress/settings.mjs';
import { ROLES, Site } from '../tools/wordpress/site.mjs';
import { findSoftware } from '../tools/wordpress/software.mjs';
import { BLOCKS, WORDS, writeProgram } from '../tools/wordpress/steps.mjs';
import { READABLE } from './wordpress/readable.mjs';

const read = (path) => readFileSync(join(FOLDER, path), 'utf8');
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const php = () => globSync('**/*.php', { cwd: FOLDER });

before(writePlugin);

describe('the files of the plugin', () => {
  it('the zip of the plugin has all files of its folder, below ma-widgets/', () => {
    const text = readFileSync(ZIP).toString('latin1');
    const folder = globSync('**/*.*', { cwd: FOLDER });
    assert.ok(folder.length > 100);
    for (const path of folder) assert.ok(text.includes(`ma-widgets/${path}`), path);
  });
  it('the plugin contains the same loader, stylesheet and chunks as the CDN', () => {
    for (const path of ['ma-widgets.js', 'ma-widgets.css', ...globSync('chunks/*.js', { cwd: 'cdn' })])
      assert.equal(read(`cdn/${path}`), readFileSync(join('cdn', path), 'utf8'), path);
  });
  it('all files of the plugin name the version of the package', () => {
    const { version } = json('package.json');
    assert.match(read('ma-widgets.php'), new RegExp(`^ \\* Version: +${version}$`, 'm'));
    assert.match(read('readme.txt'), new RegExp(`^Stable tag: ${version}$`, 'm'));
    for (const block of BLOCKS)
      assert.equal(JSON.parse(read(`blocks/${block.slice(11)}/block.json`)).version, version);
  });
  it('every attribute of the manifest is a setting of the plugin, unless the editor has a control of its own for it', () => {
    const { widgets } = JSON.parse(read('settings.json'));
    const apart = ['set', 'src', 'soc', 'lang', 'duties', 'steps', 'certifications', 'areas'];
    for (const [tag, { attributes }] of elementsOf(json('custom-elements.json'))) {
      const offered = widgets[tag.slice(3)].settings.map(({ name }) => name);
      assert.deepEqual(
        attributes.map(({ name }) => name).filter((name) => !apart.includes(name)),
        offered,
        tag,
      );
    }
  });
  it('each text of the plugin is translated into ten languages, and no translation is of an unknown text', () => {
    const template = readPo(read('languages/ma-widgets.pot').replaceAll('msgstr ""', 'msgstr "x"'));
    // The name of the plugin, and a date as an example.
    const untranslated = ['MA Widgets', '2026-05'];
    const expected = [...template.keys()].filter((key) => !untranslated.includes(key)).sort();
    const files = globSync('languages/*.po', { cwd: FOLDER });
    assert.equal(files.length, Object.keys(LOCALES).length);
    for (const file of files) assert.deepEqual([...readPo(read(file)).keys()].sort(), expected, file);
  });
  it('texts that the editor writes into posts are in each language of the library', () => {
    const { postTexts, languages } = JSON.parse(read('settings.json'));
    assert.deepEqual(Object.keys(postTexts).sort(), languages.map(([code]) => code).sort());
    assert.equal(postTexts.es.hour.median, 'Sueldo mediano por hora');
    assert.equal(postTexts.es.year.other, 'Otra cifra');
    assert.equal(postTexts.en.hour.growth, 'Job growth');
    assert.equal(postTexts.es.samples.firstStart, 'Agosto');
  });
  it('the plugin uses no syntax of PHP that is newer than 7.4', () => {
    const NEWER =
      /\?->|\bmatch\s*\(|\benum\s+\w|\breadonly\b|#\[|\b(?:static|mixed|never)\s*[{;]|\bnew\s+class|\)\s*:\s*\??\w+\||\.\.\.\)|\bstr_(?:contains|starts_with|ends_with)\b/;
    for (const path of php())
      assert.doesNotMatch(read(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''), NEWER, path);
  });
  it('each PHP file of the plugin exits if WordPress does not load it', () => {
    for (const path of php())
      assert.match(read(path), /defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, path);
  });
  it('apt-get that fails or is ended by a signal without a message is reported', (test) => {
    const folder = mkdtempSync(join(tmpdir(), 'ma-widgets-test-'));
    const { PATH } = process.env;
    test.after(() => {
      process.env.PATH = PATH;
      rmSync(folder, { recursive: true, force: true });
    });
    process.env.PATH = `${folder}:${PATH}`;
    for (const [end, expected] of [
      ['exit 0', ''],
      ['echo none >&2; exit 1', 'none'],
      ['exit 2', 'apt-get failed: status 2'],
      ['kill -9 $$', 'apt-get failed: SIGKILL'],
    ]) {
      writeFileSync(join(folder, 'apt-get'), `#!/bin/sh\n${end}\n`, { mode: 0o755 });
      assert.equal(apt([]), expected);
    }
  });
  it('templates and translations are written in the formats that WordPress reads', () => {
    const template = pot(['A "text"', { text: 'Name', context: 'block title' }], '1.0.0');
    const translated = readPo(template.replace('msgid "Name"\nmsgstr ""', 'msgid "Name"\nmsgstr "Nombre"'));
    assert.equal(translated.get('block title\u0004Name'), 'Nombre');
    assert.equal(mo(translated).readUInt32LE(0), 0x950412de);
  });
});

const software = findSoftware();

describe(`the plugin in WordPress ${software.version ?? ''}`, () => {
  /** A test that needs WordPress. Without it, the test is skipped and counted. */
  const test = (name, body) => it(name, { skip: software.missing }, body);
  let site, browser, visitor, admin, kept;
  const posts = {};

  before(async () => {
    if (software.missing) return;
    site = new Site();
    await site.start(software.folder);
    kept = await stored();
    browser = await launch();
    visitor = await browser.createBrowserContext();
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  /** Lists the names of all tables, options and user settings of WordPress, but not its caches. */
  const stored = () =>
    site.php(`global $wpdb;
      foreach ( array( "SHOW TABLES", "SELECT option_name FROM $wpdb->options WHERE option_name NOT LIKE '%transient%' AND option_name NOT IN ( 'recently_activated', 'uninstall_plugins', 'rewrite_rules' )", "SELECT DISTINCT meta_key FROM $wpdb->usermeta" ) as $query )
        echo implode( "\\n", (array) $wpdb->get_col( "$query" ) ), "\\n";`);
  const addressOf = (id) => `${site.origin}/?p=${id}`;
  const contentOf = (id) => site.php(`echo get_post( ${id} )->post_content;`);
  /** Saves a post as a user of a role, through the filters of that role. Returns its id. */
  const insert = (content, { role = 'administrator', more = '' } = {}) =>
    site.php(`wp_set_current_user( get_user_by( 'login', '${role}' )->ID ); kses_init();
      echo wp_insert_post( wp_slash( array( 'post_title' => 'Inserted', 'post_status' => 'publish', 'post_content' => base64_decode( '${Buffer.from(content).toString('base64')}' ) ) ) );${more}`);
  /** Renders contents as WordPress does, each on one line. */
  const rendered = async (contents) =>
    JSON.parse(
      await site.php(`$GLOBALS['post'] = null;
        foreach ( json_decode( base64_decode( '${Buffer.from(JSON.stringify(contents)).toString('base64')}' ) ) as $each )
          $all[] = preg_replace( '/\\s+/', ' ', apply_filters( 'the_content', $each ) );
        echo wp_json_encode( $all );`),
    );
  /** Publishes the post of a contributor, as an editor does. */
  const publish = (id) => site.php(`wp_update_post( array( 'ID' => ${id}, 'post_status' => 'publish' ) );`);
  const sourceOf = async (address) => (await fetch(address)).text();
  /** Returns the names of the blocks in saved content. The name of a block that the editor finds invalid begins with `invalid`. */
  const parsed = (content) =>
    admin.page.evaluate(
      (source) =>
        window.wp.blocks.parse(source).map(({ name, isValid }) => (isValid ? name : `invalid ${name}`)),
      content,
    );
  /** Returns each block as WordPress writes it after it has read it. */
  const serialized = (blocks) =>
    admin.page.evaluate(
      (sources) => sources.map((source) => window.wp.blocks.serialize(window.wp.blocks.parse(source))),
      blocks,
    );

  test('an administrator can upload the plugin as a zip, and switch it on', async () => {
    admin = await new Author(site, browser).login('administrator');
    await admin.installPlugin(resolve(ZIP));
    assert.equal(
      await site.php("echo implode( ',', get_option( 'active_plugins' ) );"),
      'ma-widgets/ma-widgets.php',
    );
  });

  describe('roles', () => {
    // The administrator is the last role, so that later tests are logged in as one.
    for (const role of ROLES.toReversed())
      test(`a user with the role ${role} can write a post with all four blocks and a button, and edit it again`, async () => {
        const author = await admin.login(role);
        await author.open();
        await writeProgram(author);
        const id = await author.publish();
        posts[role] = id;
        await author.open(id);
        assert.deepEqual(await author.blocks(), { names: BLOCKS, broken: 0 });
        assert.deepEqual(author.heard, { errors: [], elsewhere: [] });
        if (role === 'contributor') await publish(id);
        await assertReadable(id);
      });

    test('users of all roles save the same markup', async () => {
      const [first, ...others] = await Promise.all(ROLES.map((role) => contentOf(posts[role])));
      // Filters for roles without `unfiltered_html` escape ">".
      const plain = (text) => text.replaceAll('&gt;', '>');
      for (const other of others) assert.equal(plain(other), plain(first));
    });
  });

  /**
   * A visitor sees all that the author wrote: in the widgets, and without scripts as the page's text. Without scripts the
   * heading of a block is generated content of the stylesheet, because the saved markup has it as an attribute only.
   */
  async function assertReadable(id) {
    const { page, heard } = await open(visitor, addressOf(id));
    await page.waitForFunction(
      (tags) => tags.every((tag) => document.querySelector(tag)?.matches(':state(ready)')),
      {},
      BLOCKS.map((name) => `ma-${name.slice(11)}`),
    );
    const shown = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'ma-duty-checklist, ma-career-path, ma-certification-comparison, ma-salary-outlook',
        ),
      ]
        .map((element) => element.shadowRoot.textContent.replace(/\s+/g, ' '))
        .join('\n'),
    );
    const curly = (words) =>
      new RegExp(words.replace(/[.*+?^$()|[\]{}\\]/g, '\\$&').replaceAll('"', '["“”″]'));
    for (const words of [WORDS.duty, WORDS.step, WORDS.program, WORDS.pay, WORDS.heading])
      assert.match(shown, curly(words));
    const link = await page.$eval('ma-career-path a.wp-block-button__link', (element) => ({
      href: element.getAttribute('href'),
      text: element.textContent,
      // The link is in the page even if its widget has failed or is hidden, but then nobody can press it.
      isShown:
        element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0,
    }));
    assert.deepEqual(link, { href: WORDS.address, text: WORDS.button, isShown: true });
    assert.deepEqual(heard.errors, []);
    assert.deepEqual(
      heard.requests.filter((url) => url.startsWith('http') && !url.startsWith(site.origin)),
      [],
    );
    await page.close();

    const plain = await open(visitor, addressOf(id), { scripts: false });
    const text = await plain.page.$eval('body', (body) => body.innerText);
    for (const words of [WORDS.duty, WORDS.step, WORDS.button, WORDS.program, WORDS.pay])
      assert.match(text, curly(words));
    const heading = await plain.page.$eval(
      '.ma-salary-outlook',
      (element) => getComputedStyle(element, '::before').content,
    );
    assert.equal(JSON.parse(heading), WORDS.heading);
    await plain.page.close();
  }

  describe('posts', () => {
    test('the blocks of a restored revision are valid, and visitors can read them', async () => {
      const before = await contentOf(posts.administrator);
      const changed = before.replace(WORDS.step, 'Another step');
      assert.notEqual(changed, before);
      const restored = await site.php(`wp_set_current_user( 1 );
        $id = ${posts.administrator};
        $first = array_values( wp_get_post_revisions( $id ) )[0]->ID;
        wp_update_post( wp_slash( array( 'ID' => $id, 'post_content' => str_replace( '${WORDS.step}', 'Another step', get_post( $id )->post_content ) ) ) );
        wp_restore_post_revision( $first );
        echo get_post( $id )->post_content;`);
      assert.equal(restored, before);
      assert.deepEqual(await parsed(restored), BLOCKS);
      await assertReadable(posts.administrator);
    });
    test('an author who may not write arbitrary HTML can import an exported post with valid blocks', async () => {
      const file = await site.php(
        `require_once ABSPATH . 'wp-admin/includes/export.php'; @export_wp( array( 'content' => 'post' ) );`,
      );
      const items = [...file.matchAll(/<content:encoded><!\[CDATA\[([\s\S]*?)\]\]><\/content:encoded>/g)].map(
        ([, content]) => content,
      );
      const content = items.find((each) => each.includes(WORDS.step));
      const id = await insert(content, { role: 'author' });
      assert.deepEqual(await parsed(await contentOf(id)), BLOCKS);
      await assertReadable(id);
    });
    test('the blocks of a duplicated post are valid', async () => {
      const id = await site.php(
        `$post = get_post( ${posts.contributor}, ARRAY_A ); unset( $post['ID'] ); echo wp_insert_post( wp_slash( $post ) );`,
      );
      assert.equal(await contentOf(id), await contentOf(posts.contributor));
      assert.deepEqual(await parsed(await contentOf(id)), BLOCKS);
    });
    test('posts stay readable when the plugin is switched off, and editable when it is on again', async () => {
      const id = posts.author;
      await site.switchPlugin(false);
      const source = await sourceOf(addressOf(id));
      for (const words of [WORDS.step, WORDS.button, WORDS.program, WORDS.pay])
        assert.ok(source.includes(words), words);
      assert.doesNotMatch(source, /plugins\/ma-widgets/);
      await site.switchPlugin(true);
      await admin.open(id);
      assert.deepEqual(await admin.blocks(), { names: BLOCKS, broken: 0 });
      await assertReadable(id);
    });
    test('a block with markup of another version, or changed by a filter, is valid', async () => {
      const read = await admin.page.evaluate(() =>
        window.wp.blocks
          .parse(
            `<!-- wp:ma-widgets/salary-outlook {"content":"own"} -->
<section data-ma-heading="Pay" lang="es" data-ma-gone="1"><dl class="x"><dt data-field="median">Median</dt><dd>$1</dd></dl></section>
<!-- /wp:ma-widgets/salary-outlook -->`,
          )
          .map(({ isValid, attributes }) => ({ isValid, ...attributes })),
      );
      assert.equal(read[0].isValid, true);
      assert.equal(read[0].heading, 'Pay');
      assert.equal(read[0].lang, 'es');
      assert.deepEqual(read[0].labels, [{ field: 'median', text: 'Median' }]);
    });
    test('markup in a block that is no inner block is kept when the post is saved', async () => {
      const block = (widget, inside, more = '') =>
        `<!-- wp:ma-widgets/${widget} {"content":"own"} --><div class="wp-block-ma-widgets-${widget} ma-${widget}"${more}>${inside}</div><!-- /wp:ma-widgets/${widget} -->`;
      const list =
        '<!-- wp:list --><ul><!-- wp:list-item --><li>Study</li><!-- /wp:list-item --></ul><!-- /wp:list -->';
      const saved = await serialized([
        block('career-path', '<ol><li><strong>Apply</strong> by May</li></ol>'),
        block('career-path', `<p>Ask us</p>${list}`),
        block('career-path', '', ` data-ma-steps='["A","B"]'`),
        block('salary-outlook', '<dl><dt data-field="median">Median</dt><dd><a href="/pay">$1</a></dd></dl>'),
        block('salary-outlook', '<dl><dt>Median</dt><dd>$1</dd><dd><data value="2">$2</data></dd></dl>'),
      ]);
      assert.match(saved[0], /<!-- wp:list {"ordered":true} -->\s*<ol>[\s\S]*<strong>Apply<\/strong> by May/);
      assert.match(saved[1], /<!-- wp:paragraph -->\s*<p>Ask us<\/p>[\s\S]*<li>Study<\/li>/);
      assert.match(saved[2], / data-ma-steps="\[&quot;A&quot;,&quot;B&quot;\]"/);
      assert.match(saved[3], /<dt data-field="median">Median<\/dt><dd><a href="\/pay">\$1<\/a><\/dd>/);
      assert.match(saved[4], /<dd>\$1<\/dd><dd><data value="2">\$2<\/data><\/dd>/);
    });
    test('a sentence and a button in a block with ready-made content are shown with the widget', async () => {
      const inside =
        '<!-- wp:paragraph --><p>Ask <a href="/us">us</a></p><!-- /wp:paragraph --><!-- wp:buttons --><div class="wp-block-buttons"><!-- wp:button --><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="/apply">Apply</a></div><!-- /wp:button --></div><!-- /wp:buttons -->';
      const blocks = BLOCKS.map(
        (name) =>
          `<!-- wp:${name} {"content":"built-in"} --><div class="wp-block-${name.replace('/', '-')} ma-${name.slice(11)}">${inside}</div><!-- /wp:${name} -->`,
      );
      const styled = blocks.map((each) =>
        each
          .replace(
            /(?<=ma-[\w-]+">)(?=<!-- wp:p)/,
            '<div class="ma-action" style="font-size:inherit;font-weight:inherit">',
          )
          .replace(/(?=<\/div><!-- \/wp:ma-)/, '</div>'),
      );
      // Earlier versions saved no wrapper, or one with a style: WordPress finds all valid, and saves them for this version.
      assert.deepEqual(await parsed([...blocks, ...styled].join('')), [...BLOCKS, ...BLOCKS]);
      const saved = await serialized(blocks);
      assert.deepEqual(await serialized(styled), saved);
      assert.doesNotMatch(saved.join(''), /style=/);
      const id = await insert(saved.join(''), { role: 'author' });
      assert.deepEqual(await parsed(await contentOf(id)), BLOCKS);
      const { page, heard } = await open(visitor, addressOf(id));
      const tags = BLOCKS.map((name) => `ma-${name.slice(11)}`);
      await page.waitForFunction(
        (tags) => tags.every((tag) => document.querySelector(tag)?.matches(':state(ready)')),
        {},
        tags,
      );
      const seen = await page.$$eval(tags.join(), (elements) =>
        elements.map((element) => [
          element.shadowRoot.querySelectorAll('h2').length,
          getComputedStyle(element.querySelector('p')).fontSize === getComputedStyle(element).fontSize,
          ...Array.from(element.querySelectorAll('a'), (link) => link.getBoundingClientRect().height > 0),
        ]),
      );
      assert.deepEqual(
        seen,
        tags.map(() => [1, true, true, true]),
      );
      assert.deepEqual(heard.errors, []);
      await page.close();
    });
    test('a figure of one kind of content is not saved with another, and labels name the period of the pay', async () => {
      await admin.page.bringToFront();
      await admin.open();
      await admin.page.evaluate(() => {
        const block = window.wp.blocks.createBlock('ma-widgets/salary-outlook', {
          content: 'code',
          soc: '31-9097',
          median: '50000',
          currency: 'EUR',
          'pay-period': 'hour',
        });
        window.wp.data.dispatch('core/block-editor').resetBlocks([block]);
        window.wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
      });
      await admin.choose('My own, written in the block');
      await admin.click('.ma-editor-line input:last-child');
      await admin.page.keyboard.type('€19.50');
      assert.equal(
        await admin.page.evaluate(() => window.wp.data.select('core/editor').getEditedPostContent()),
        `<!-- wp:ma-widgets/salary-outlook {"content":"own"} -->
<div class="wp-block-ma-widgets-salary-outlook ma-salary-outlook" data-ma-pay-period="hour" data-ma-currency="EUR"><dl><dt data-field="median">Median pay per hour</dt><dd>€19.50</dd></dl></div>
<!-- /wp:ma-widgets/salary-outlook -->`,
      );
    });
    test('one Undo brings back what another kind of content has removed', async () => {
      const content = () =>
        admin.page.evaluate(() => window.wp.data.select('core/editor').getEditedPostContent());
      await admin.page.evaluate(() => {
        const { createBlock } = window.wp.blocks;
        const list = createBlock('core/list', {}, [createBlock('core/list-item', { content: 'Draw blood' })]);
        const block = createBlock('ma-widgets/duty-checklist', { content: 'own' }, [list]);
        window.wp.data.dispatch('core/block-editor').resetBlocks([block]);
        window.wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
      });
      const before = await content();
      await admin.choose('Ready-made content');
      assert.doesNotMatch(await content(), /Draw blood/);
      await admin.page.evaluate(() => window.wp.data.dispatch('core/editor').undo());
      assert.equal(await content(), before);
    });
    /** Puts a block with own figures into the editor, and selects it. */
    const figures = (labels, more) =>
      admin.page.evaluate(
        (labels, more) => {
          const answers = labels.map((_, index) => ({ text: `$${index + 1}` }));
          const block = window.wp.blocks.createBlock('ma-widgets/salary-outlook', {
            content: 'own',
            labels: labels.map((text) => ({ field: 'median', text })),
            answers,
            ...more,
          });
          window.wp.data.dispatch('core/block-editor').resetBlocks([block]);
          window.wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
        },
        labels,
        more,
      );
    /** Returns the labels and answers of the figures that the editor would save. */
    const lines = async () => {
      const content = await admin.page.evaluate(() =>
        window.wp.data.select('core/editor').getEditedPostContent(),
      );
      return [...content.matchAll(/<dt[^>]*>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, ...texts]) =>
        texts.join(': '),
      );
    };
    test('the form of figures keeps two lines of a field, lines without an answer, and labels in another language', async () => {
      await figures(['Median pay per year', 'Median pay per hour']);
      await admin.click('.ma-editor-line:nth-child(2) input:last-child');
      await admin.page.keyboard.type('$9');
      assert.deepEqual(await lines(), [
        'Median pay per year: $1',
        '10% earn less than, per year: $9',
        'Median pay per hour: $2',
      ]);
      await figures(['Sueldo mediano por año']);
      await admin.click('.ma-editor-figures > button');
      await admin.click('.ma-editor-line:nth-last-child(2) input:first-child');
      await admin.page.keyboard.type('Clinics');
      const panel = await admin.page.waitForSelector('::-p-xpath(//button[normalize-space()="Figures"])');
      await panel.click();
      const period = await admin.page.waitForSelector(
        '::-p-xpath(//select[@id=//label[normalize-space()="Pay is"]/@for])',
      );
      await period.select('hour');
      assert.deepEqual(await lines(), ['Sueldo mediano por hora: $1']);
      await admin.click('.ma-editor-line:nth-last-child(2) input:last-child');
      await admin.page.keyboard.type('22');
      assert.deepEqual(await lines(), ['Sueldo mediano por hora: $1', 'Clinics: 22']);
    });
    test('labels of figures are in the language of the block, and not in that of the editor’s user', async () => {
      await figures(['Median pay per year', 'Paid hours'], { lang: 'fr' });
      await admin.click('.ma-editor-line:nth-child(2) input:last-child');
      await admin.page.keyboard.type('9');
      await admin.click('.ma-editor-figures > button');
      await admin.click('.ma-editor-line:nth-last-child(2) input:last-child');
      await admin.page.keyboard.type('5');
      // Labels that are there stay.
      assert.deepEqual(await lines(), [
        'Median pay per year: $1',
        '10 % gagnent moins de, par an: 9',
        'Paid hours: $2',
        'Autre chiffre: 5',
      ]);
      const panel = await admin.page.waitForSelector('::-p-xpath(//button[normalize-space()="Appearance"])');
      await panel.click();
      const language = await admin.page.waitForSelector(
        '::-p-xpath(//select[@id=//label[normalize-space()="Language"]/@for])',
      );
      await language.select('es');
      assert.deepEqual(await lines(), [
        'Median pay per year: $1',
        'El 10 % gana menos de, por año: 9',
        'Paid hours: $2',
        'Autre chiffre: 5',
      ]);
      await admin.canvas.waitForFunction(() =>
        /El 10 % gana menos de, por año9/.test(
          document.querySelector('.ma-editor-preview dl')?.textContent ?? '',
        ),
      );
    });
    test('sample texts are in the language of the block, and not in that of the editor’s user', async () => {
      await admin.page.evaluate(() => {
        const block = window.wp.blocks.createBlock('ma-widgets/duty-checklist', {
          content: 'built-in',
          lang: 'es-MX',
        });
        window.wp.data.dispatch('core/block-editor').resetBlocks([block]);
        window.wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
      });
      await admin.choose('My own, written in the block');
      assert.match(
        await admin.page.evaluate(() => window.wp.data.select('core/editor').getEditedPostContent()),
        /<li>Tomar los signos vitales<\/li>/,
      );
    });
    test('lists and tables can be transformed into our blocks and back', async () => {
      const [duties, list, pay, table, comparison, group, ways, lab] = await admin.page.evaluate(() => {
        const { createBlock, serialize, switchToBlockType } = window.wp.blocks;
        const item = (content) => createBlock('core/list-item', { content });
        const list = createBlock('core/list', { className: 'ma-duty-checklist ours' }, [item('Draw blood')]);
        const cells = (...contents) => ({ cells: contents.map((content) => ({ content, tag: 'td' })) });
        const table = createBlock('core/table', {
          body: [cells('Median pay per year', '$38,400 &amp; &lt;more&gt;')],
          foot: [cells('Source', 'We')],
          caption: 'Our pay',
        });
        const group = createBlock('core/group', { className: 'ma-duty-checklist ours', anchor: 'duties' }, [
          createBlock('core/group', {}, [list]),
        ]);
        const [duties] = switchToBlockType(list, 'ma-widgets/duty-checklist');
        const [pay] = switchToBlockType(table, 'ma-widgets/salary-outlook');
        const headed = createBlock('ma-widgets/duty-checklist', { heading: 'In <our> lab' }, [list]);
        const [comparison] = switchToBlockType(table, 'ma-widgets/certification-comparison');
        return [
          duties,
          switchToBlockType(duties, 'core/list')[0],
          pay,
          switchToBlockType(pay, 'core/table')[0],
          comparison,
          switchToBlockType(group, 'ma-widgets/duty-checklist')[0],
          switchToBlockType(pay, 'core/table')[0],
          switchToBlockType(headed, 'core/list'),
        ].map((block) => serialize(block));
      });
      assert.match(duties, /class="wp-block-ma-widgets-duty-checklist ma-duty-checklist"><!-- wp:list/);
      // The class of the List made it a widget before.
      assert.match(duties, /<ul class="ours">/);
      assert.match(list, /^<!-- wp:list {"className":"ours"} -->[\s\S]*<li>Draw blood<\/li>/);
      assert.match(ways, /<figcaption[^>]*>Our pay<\/figcaption>/);
      assert.match(lab, /<h2[^>]*>In &lt;our(?:>|&gt;) lab<\/h2>[\s\S]*<li>Draw blood<\/li>/);
      assert.match(
        pay,
        /data-ma-heading="Our pay"><dl><dt data-field="median">Median pay per year<\/dt><dd>\$38,400 &amp; &lt;more><\/dd><dt data-field="source">Source<\/dt><dd>We<\/dd><\/dl>/,
      );
      assert.match(table, /<td>Median pay per year<\/td><td>\$38,400 &amp; &lt;more&gt;<\/td>/);
      assert.match(group, /{"content":"own"[\s\S]*<div class="[^"]*\bours\b[^"]*" id="duties"><!-- wp:group/);
      assert.match(comparison, /ma-certification-comparison"><!-- wp:table/);
    });
    test('figures that become a table and figures again keep their settings, and their meaning in another language', async () => {
      const { rows, back } = await admin.page.evaluate(() => {
        const { createBlock, serialize, switchToBlockType } = window.wp.blocks;
        const block = createBlock('ma-widgets/salary-outlook', {
          content: 'own',
          heading: 'Our pay',
          'pay-period': 'hour',
          currency: 'EUR',
          'growth-period': '2025 to 2035',
          'source-url': 'https://example.org/?a=1&b=2',
          scope: 'Graduates of 2025',
          meaning: 'Half earn more',
          labels: [{ field: 'median', text: 'Sueldo mediano por hora' }, { text: 'Bonus' }],
          answers: [{ text: '19.50' }, { text: '2%' }],
        });
        const [table] = switchToBlockType(block, 'core/table');
        const [back] = switchToBlockType(table, 'ma-widgets/salary-outlook');
        return {
          rows: table.attributes.body.map(({ cells }) => cells.map(({ content }) => String(content))),
          back: [block, back].map((each) => serialize(each)),
        };
      });
      assert.deepEqual(rows, [
        ['Sueldo mediano por hora', '19.50'],
        ['Bonus', '2%'],
        ['Pay is', 'By the hour'],
        ['Currency', 'EUR'],
        ['Whom the figures describe', 'Graduates of 2025'],
        ['Meaning of the median', 'Half earn more'],
        ['Years of the growth', '2025 to 2035'],
        ['Address of the source', 'https://example.org/?a=1&amp;b=2'],
      ]);
      assert.equal(back[1], back[0]);
    });
    test('a table with a link or without an answer is not offered as figures', async () => {
      const offered = await admin.page.evaluate(() => {
        const { createBlock, getPossibleBlockTransformations } = window.wp.blocks;
        return ['$1', '<a href="/pay">$1</a>', ''].map((answer) => {
          const cells = ['Pay', answer].map((content) => ({ content, tag: 'td' }));
          const table = createBlock('core/table', {
            body: [{ cells }, { cells: cells.map((cell) => ({ ...cell, content: 'x' })) }],
          });
          return getPossibleBlockTransformations([table]).some(
            ({ name }) => name === 'ma-widgets/salary-outlook',
          );
        });
      });
      assert.deepEqual(offered, [true, false, false]);
    });
    test('a shortcode becomes a block with its content, its options, and no figure without a control', async () => {
      const converted = await admin.page.evaluate(() =>
        [
          '<p>[ma-career-path heading="Our program" json-ld]</p>\n<ol>\n<li>Apply by <a href="/dates">May</a></li>\n</ol>\n<p>[/ma-career-path]</p>',
          '<p>[ma-salary-outlook]</p>\n<dl>\n<dt>Median pay per year</dt>\n<dd>$41,000</dd>\n</dl>\n<p>[/ma-salary-outlook]</p>',
          '<p>[ma-salary-outlook median="52000"]</p>',
          '<p>[ma-career-path heading=”Our long way” json-ld lang=“es”]</p>',
        ].map((HTML) => window.wp.blocks.serialize(window.wp.blocks.rawHandler({ HTML }))),
      );
      assert.match(
        converted[0],
        /^<!-- wp:ma-widgets\/career-path {"content":"own"} -->\n<div [^>]* data-ma-heading="Our program" data-ma-json-ld="true"><!-- wp:list {"ordered":true} -->\s*<ol>[\s\S]*<li>Apply by <a href="\/dates">May<\/a><\/li>/,
      );
      assert.match(
        converted[1],
        /{"content":"own"}[\s\S]*<dl><dt>Median pay per year<\/dt><dd>\$41,000<\/dd><\/dl>/,
      );
      assert.match(converted[2], /^<!-- wp:shortcode -->\s*\[ma-salary-outlook median="52000"\]/);
      assert.match(converted[3], / data-ma-heading="Our long way" data-ma-json-ld="true"/);
    });
    test('the blocks of our patterns are valid', async () => {
      const contents = JSON.parse(
        await site.php(`ma_widgets_register_patterns(); $r = WP_Block_Patterns_Registry::get_instance();
        echo json_encode( array( $r->get_registered( 'ma-widgets/program-page' )['content'], $r->get_registered( 'ma-widgets/careers-page' )['content'] ) );`),
      );
      for (const content of contents) {
        const names = await parsed(content);
        assert.ok(names.filter((name) => name.startsWith('ma-widgets/')).length >= 3);
        assert.deepEqual(
          names.filter((name) => name.startsWith('invalid')),
          [],
        );
      }
    });
  });

  describe('pages', () => {
    const BUILT_IN =
      '<!-- wp:ma-widgets/career-path {"content":"built-in"} --><div class="wp-block-ma-widgets-career-path ma-career-path"></div><!-- /wp:ma-widgets/career-path -->';

    test('built-in content is readable without scripts, and in the feed, which has the headings and sentences of own content, too', async () => {
      const own =
        '<!-- wp:ma-widgets/salary-outlook {"content":"own"} --><div class="wp-block-ma-widgets-salary-outlook ma-salary-outlook" data-ma-heading="Pay &amp; [more]" data-ma-heading-level="3" data-ma-scope="Our graduates"><dl><dt>Median pay per year</dt><dd>$41,000</dd></dl></div><!-- /wp:ma-widgets/salary-outlook -->';
      const id = await insert(BUILT_IN + own);
      const page = await sourceOf(addressOf(id));
      assert.match(page, /<noscript><h2>How to become a medical assistant<\/h2>/);
      assert.doesNotMatch(page, /<h3>Pay|<p>Our graduates/);
      const feed = await sourceOf(`${site.origin}/?feed=rss2`);
      assert.match(feed, /<div class="wp-block-ma-widgets-career-path ma-career-path"><h2>How to become/);
      assert.match(feed, /<h3>Pay &amp; &#91;more\]<\/h3><p>Our graduates<\/p><dl><dt>Median pay/);
      assert.doesNotMatch(feed, /<noscript>/);
    });
    test('the figures, tables and lists of our blocks are in the excerpt of a post, and excerpts of other posts stay the same', async () => {
      const list =
        '<!-- wp:list --><ul><!-- wp:list-item --><li>Draw blood</li><!-- /wp:list-item --></ul><!-- /wp:list -->';
      const excerptsOf = async (...ids) =>
        JSON.parse(await site.php(`echo wp_json_encode( array_map( 'get_the_excerpt', array( ${ids} ) ) );`));
      const group = await insert(
        `<!-- wp:group --><div class="wp-block-group">${list}</div><!-- /wp:group -->`,
      );
      const duties = await insert(
        `<!-- wp:ma-widgets/duty-checklist {"content":"own"} --><div class="wp-block-ma-widgets-duty-checklist ma-duty-checklist">${list}</div><!-- /wp:ma-widgets/duty-checklist -->`,
      );
      // WordPress leaves out the items of a List in a Group.
      assert.deepEqual(await excerptsOf(duties, group), ['Draw blood', '']);
      const id = await insert(
        '<!-- wp:ma-widgets/salary-outlook {"content":"own"} --><div class="wp-block-ma-widgets-salary-outlook ma-salary-outlook"><dl><dt>Median pay per year</dt><dd>$41,000</dd></dl></div><!-- /wp:ma-widgets/salary-outlook --><!-- wp:ma-widgets/certification-comparison {"content":"own"} --><div class="wp-block-ma-widgets-certification-comparison ma-certification-comparison"><!-- wp:table --><figure class="wp-block-table"><table><tbody><tr><td>Day program</td></tr></tbody></table></figure><!-- /wp:table --></div><!-- /wp:ma-widgets/certification-comparison -->',
      );
      assert.deepEqual(await excerptsOf(id), ['Median pay per year $41,000 Day program']);
    });
    test('the pay of an occupation by its code is readable without scripts', async () => {
      const id = await insert(
        '<!-- wp:ma-widgets/salary-outlook {"content":"code"} --><div class="wp-block-ma-widgets-salary-outlook ma-salary-outlook" data-ma-soc="31-9097"></div><!-- /wp:ma-widgets/salary-outlook -->',
      );
      assert.match(
        await sourceOf(addressOf(id)),
        /<noscript><p lang="en">Phlebotomists<\/p><dl><dt>10% earn less than, per year<\/dt><dd>\$[\d,]+<\/dd>.*<dt>Median pay per year<\/dt><dd>\$[\d,]+<\/dd>.*<dt>Source<\/dt><dd>BLS,.*, 2025-05<\/dd><\/dl><\/noscript>/,
      );
    });
    test('without scripts, readers get the figures, words and heading that the widget shows, and no built-in ones beside them', async () => {
      const found = await rendered(READABLE.map(([content]) => content));
      for (const [index, [content, expected, others]] of READABLE.entries()) {
        assert.match(found[index], expected, content);
        assert.doesNotMatch(found[index], others, content);
      }
    });
    test('an incomplete upload stops neither the editor nor a shortcode', async () => {
      const found = await site.php(
        `echo substr( ma_widgets_shortcode( array( array() ), null, 'ma-career-path' ), 0, 28 );`,
      );
      assert.equal(found, '<div class="ma-career-path">');
      const settings = join(site.web, 'wp-content/plugins/ma-widgets/settings.json');
      renameSync(settings, `${settings}.away`);
      const without = await site.php(
        `ma_widgets_editor_data(); echo do_shortcode( '[ma-salary-outlook median="1"]Ask us[/ma-salary-outlook]' );`,
      );
      renameSync(`${settings}.away`, settings);
      assert.equal(without, 'Ask us');
    });
    for (const [plugin, code] of [
      ['Polylang', "function pll_get_post_language( $id, $field ) { return 'es_MX'; }"],
      [
        'WPML',
        "add_filter( 'wpml_post_language_details', function () { return array( 'locale' => 'es_MX' ); } );",
      ],
      ['a filter', "add_filter( 'ma_widgets_language', function () { return 'es-MX'; } );"],
    ])
      test(`a block has the language that ${plugin} sets for a post, if it is not the page’s`, async () => {
        const id = await insert(BUILT_IN);
        const html = await site.php(`${code}
          $GLOBALS['post'] = get_post( ${id} ); echo apply_filters( 'the_content', $GLOBALS['post']->post_content );`);
        assert.match(html, /ma-career-path" lang="es-MX"><noscript><h2>Cómo llegar a ser/);
      });
    test('a block for own content prints nothing until the author has written some', async () => {
      const id = await insert(BUILT_IN.replace('built-in', 'own'));
      assert.doesNotMatch(await sourceOf(addressOf(id)), /class="[^"]*ma-career-path/);
    });
    test('a page with a block loads the script and the stylesheet once, and other pages do not', async () => {
      const used = await sourceOf(addressOf(posts.editor));
      assert.equal(used.match(/<script\b[^>]*\bplugins\/ma-widgets\/cdn\/ma-widgets\.js/g)?.length, 1);
      assert.match(used, /ma-widgets(?:-inline)?-css/);
      const [tag] = /<script\b[^>]*ma-widgets\.js[^>]*>/.exec(used);
      for (const sign of [/type="module"/, /data-no-optimize="1"/, /data-cfasync="false"/, /\bnowprocket\b/])
        assert.match(tag, sign);
      const id = await insert('<p>Nothing of ours.</p>');
      assert.doesNotMatch(await sourceOf(addressOf(id)), /ma-widgets/);
    });
    test('a page has the script and the stylesheet if its theme renders posts after the head, also for a class, a tag, a shortcode and any block in a widget area', async () => {
      const theme = await site.php('echo get_stylesheet();');
      await site.php("switch_theme( 'classic' );");
      for (const content of [
        BUILT_IN,
        '<!-- wp:group {"className":"ma-career-path"} --><div class="wp-block-group ma-career-path"><ol><li>Apply</li></ol></div><!-- /wp:group -->',
        '<ma-career-path></ma-career-path>',
        '[ma-career-path]',
      ]) {
        const source = await sourceOf(addressOf(await insert(content)));
        const [head, body] = source.split('</head>');
        assert.match(head, /ma-widgets(?:-inline)?-css/, content);
        assert.match(source, /<script\b[^>]*ma-widgets\.js/, content);
        assert.match(body, /ma-career-path/, content);
      }
      const widget = await site.php(`the_widget( 'WP_Widget_Block', array( 'content' =>
        '<!-- wp:columns --><div class="wp-block-columns ma-career-path"><ol><li>Apply</li></ol></div><!-- /wp:columns -->' ) );
        if ( wp_style_is( 'ma-widgets' ) ) echo 'with the stylesheet';`);
      assert.match(widget, /Apply[\s\S]*with the stylesheet/);
      assert.doesNotMatch(await sourceOf(addressOf(await insert('<p>Nothing of ours.</p>'))), /ma-widgets/);
      await site.php(`switch_theme( '${theme}' );`);
    });
    test('shortcodes of a contributor take the attributes of the tags, and their values are escaped', async () => {
      const id = await insert(
        `[ma-career-path heading='Two "semesters" & more' heading-level="3" onclick="x()" json-ld lang="es"]\n<ol>\n<li>Night school</li>\n</ol>\n[/ma-career-path]\n\n[ma-salary-outlook region="TX"]\n\n[ma-duty-checklist heading="<img src=x onerror=alert(1)>"]`,
        { role: 'contributor' },
      );
      await publish(id);
      const source = await sourceOf(addressOf(id));
      assert.match(
        source,
        /<div class="ma-career-path" data-ma-heading="Two (?:&quot;|&#8220;)semesters(?:&quot;|&#8221;) &(?:amp|#038);? ?more" data-ma-heading-level="3" data-ma-json-ld="true" lang="es">\s*<ol>\s*<li>Night school<\/li>\s*<\/ol>\s*<\/div>/,
      );
      assert.match(source, /<div class="ma-salary-outlook" data-ma-region="TX"><noscript>/);
      assert.doesNotMatch(source, /onclick=|<img src=x/);
      const { page } = await open(visitor, addressOf(id));
      await page.waitForFunction(
        () => document.querySelector('ma-career-path')?.matches(':state(ready)'),
        {},
      );
      assert.match(
        await page.$eval('ma-career-path', (element) => element.shadowRoot.textContent),
        /Night school/,
      );
      await page.close();
    });
    test('the plugin makes no database query on a page', async () => {
      site.addMustUse(
        'count.php',
        `<?php add_action( 'wp_footer', function () { echo '<!-- queries: ' . get_num_queries() . ' -->'; }, 99 );`,
      );
      const count = async (id) => {
        await sourceOf(addressOf(id));
        return /queries: (\d+)/.exec(await sourceOf(addressOf(id)))[1];
      };
      const ids = [posts.editor, await insert('<p>Nothing of ours.</p>')];
      const withPlugin = await Promise.all(ids.map(count));
      await site.switchPlugin(false);
      const without = await Promise.all(ids.map(count));
      await site.switchPlugin(true);
      site.removeMustUse('count.php');
      assert.deepEqual(withPlugin, without);
    });
    test('labels, help and patterns in the sidebar are translated, also if they begin with a number', async () => {
      const found = await site.php(
        `foreach ( ma_widgets_settings()['widgets']['salary-outlook']['settings'] as $each ) $all[ $each['name'] ] = ma_widgets_translate_setting( $each );
        ma_widgets_register_patterns(); $all['pattern'] = WP_Block_Patterns_Registry::get_instance()->get_registered( 'ma-widgets/program-page' );
        echo wp_json_encode( $all );`,
        { locale: 'es_MX' },
      );
      const { p10, regions, compare, pattern } = JSON.parse(found);
      assert.equal(p10.label, 'El 10 % gana menos de');
      assert.deepEqual(p10.only, ['code', 'address']);
      assert.equal(regions.help, 'Códigos separados por espacios: CA TX NY. Si se deja vacío, todas.');
      assert.equal(compare.label, 'Área que se muestra al lado');
      assert.match(pattern.description, /^Un programa de formación/);
      assert.match(pattern.content, /Cómo funciona el programa/);
    });
    test('the names of blocks are translated, also for a region of a language', async () => {
      for (const [locale, title] of [
        ['es_ES', 'Lista de funciones'],
        ['es_MX', 'Lista de funciones'],
        ['fr_FR', ''],
        ['zh_CN', ''],
        ['zh_TW', 'Duty checklist'],
      ]) {
        const found = await site.php(
          `echo WP_Block_Type_Registry::get_instance()->get_registered( 'ma-widgets/duty-checklist' )->title;`,
          { locale },
        );
        if (title) assert.equal(found, title, locale);
        else assert.notEqual(found, 'Duty checklist', locale);
      }
    });
  });

  test('PHP finds no syntax error in any file of the plugin', () => {
    for (const path of php()) {
      const { status, stdout } = spawnSync('php', ['-l', join(FOLDER, path)], { encoding: 'utf8' });
      assert.equal(status, 0, stdout);
    }
  });
  test('the plugin causes no warning of WordPress with WP_DEBUG', () => {
    // Ignores messages that the plugin does not cause: a new PHP reports that an old WordPress uses deprecated code, and a
    // test cannot reach WordPress.org.
    const isOthers = (line) =>
      (/PHP Deprecated/.test(line) &&
        /\/wp-(?:includes|admin)\//.test(line) &&
        !/since version/.test(line)) ||
      /not establish a secure connection to WordPress\.org/.test(line);
    const own = site
      .complaints()
      .split('\n')
      .filter((line) => line && !isOthers(line));
    assert.deepEqual(own, []);
  });
  test('the plugin leaves no file, table or option when it is deleted', async () => {
    await site.switchPlugin(false);
    await site.php(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php'; define( 'FS_METHOD', 'direct' ); wp_set_current_user( 1 ); var_dump( delete_plugins( array( 'ma-widgets/ma-widgets.php' ) ) );`,
    );
    assert.deepEqual(globSync('wp-content/plugins/ma-widgets*', { cwd: site.web }), []);
    const now = await stored();
    // WordPress itself stores the options and user settings that this expression excludes.
    const more = now
      .split('\n')
      .filter(
        (name) =>
          !kept.split('\n').includes(name) &&
          !/^(?:session_tokens|wp_(?:user-settings|dashboard|persisted)|community-events|can_compress|finished_|current_theme|category_children|nonce|wp_calendar|widget_|sidebars|sticky|theme_)/.test(
            name,
          ),
      );
    assert.deepEqual(more, []);
  });
});
