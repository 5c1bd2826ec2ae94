// Takes the pictures of WordPress in docs/: the editor while an author writes, and the page of a visitor.
import { launch, open } from '../lib/browser.mjs';
import { Author } from './author.mjs';
import { Site } from './site.mjs';
import { findSoftware } from './software.mjs';
import { writeProgram } from './steps.mjs';

const WORDS = {
  title: 'Medical assisting at Harlan College',
  duty: 'Draw blood and label tubes',
  step: 'Apply by August 1',
  button: 'Apply now',
  address: '/apply',
  program: 'Weekend program',
  pay: '$41,200',
  heading: 'Pay in Harlan County',
};
/** The size of the picture of the page: it shows the first two widgets and the button. */
const PAGE = { width: 1100, height: 1400 };

export async function takePictures() {
  const { folder, missing } = findSoftware();
  if (missing) throw new Error(`No pictures: ${missing}.`);
  const site = new Site();
  const browser = await launch('Chromium', { isWhole: true });
  try {
    await site.start(folder);
    await site.putPlugin();
    const author = await new Author(site, browser).login('administrator');
    await author.open();
    await writeProgram(author, {
      words: WORDS,
      look: async (widget) => {
        if (widget === 'duty-checklist') {
          await author.click('.ma-editor.is-active .ma-editor-hint');
          await author.fill('Heading', 'What you will learn');
        }
        if (widget !== 'career-path') return;
        await author.click('.ma-editor.is-active .ma-editor-hint');
        await author.fill('Heading', 'Two semesters to the clinic');
        await author.page.setViewport({ width: 1400, height: 1100 });
        await author.canvas.$eval('.ma-editor.is-active', (block) => block.scrollIntoView());
        await author.page.screenshot({ path: 'docs/wordpress-editor.png' });
      },
    });
    const id = await author.publish();
    const visitor = await browser.createBrowserContext();
    const { page } = await open(visitor, `${site.origin}/?p=${id}`, { width: PAGE.width });
    await page.setViewport({ ...PAGE });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('ma-duty-checklist, ma-career-path')].every((each) =>
        each.matches(':state(ready)'),
      ),
    );
    await page.screenshot({ path: 'docs/wordpress-page.png' });
    console.log('Took docs/wordpress-editor.png and docs/wordpress-page.png.');
  } finally {
    await browser.close();
    await site.stop();
  }
}
