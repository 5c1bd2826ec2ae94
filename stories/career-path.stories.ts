import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import phlebotomy from '../site/data/phlebotomy-path.json' with { type: 'json' };
import { builtIn } from '../src/generated/content/career-path.js';
import { elementIn, focused, goTo, press, words } from './keyboard.js';
import { marked, script, tag } from './pasted.js';
import { fixed, HARLAN, LONG, times, type Story } from './story.js';
import { complete } from './complete.js';

const TAG = 'ma-career-path';

export default {
  title: 'Elements/Career path',
  component: TAG,
  argTypes: {
    set: { control: { type: 'select' }, options: builtIn.names },
    current: {
      control: { type: 'select' },
      options: ['school', 'training', 'externship', 'certification', 'first-job', 'advance'],
    },
  },
} satisfies Meta;

const HEADING = 'Two semesters at Harlan';
const LIST = `
<ol>
  <li><strong>Apply by August 1</strong> <p>Bring your high school diploma or its equivalent.</p></li>
  <li>
    <strong>Clinical skills</strong> <time datetime="P8M">8 months</time>
    <ul>
      <li>Anatomy</li>
      <li>Medical terms</li>
      <li>Vital signs</li>
    </ul>
  </li>
  <li><strong>A clinic in the county</strong> <time datetime="PT180H">180 hours</time></li>
</ol>`;
const WHOLE = `
<h2>${HEADING}</h2>
<ol>
  <li id="apply">
    <strong>Apply by August 1</strong>
    <p>Bring your high school diploma or its equivalent.</p>
  </li>
  <li id="fall">
    <strong>Clinical skills I</strong> <time datetime="P4M">4 months</time>
    <p>Mornings in class, afternoons in the lab.</p>
    <ul>
      <li>Anatomy</li>
      <li>Medical terms</li>
      <li>Vital signs</li>
    </ul>
  </li>
  <li id="spring">
    <strong>Clinical skills II</strong> <time datetime="P4M">4 months</time>
    <ol>
      <li id="day"><strong>Day section</strong> <p>Monday to Thursday</p></li>
      <li id="evening"><strong>Evening section</strong> <p>Tuesday to Thursday, and every other Saturday</p></li>
    </ol>
  </li>
  <li id="externship">
    <strong><a href="https://example.edu/clinic">A clinic in the county</a></strong> <time datetime="PT180H">180 hours</time>
  </li>
</ol>`;
const STEPS = [
  { id: 'apply', kind: 'Admission', title: 'Apply by August 1', cost: { amount: 35 } },
  {
    id: 'fall',
    kind: 'Fall',
    title: 'Clinical skills I',
    duration: 'P4M',
    details: ['Anatomy', 'Medical terms', 'Vital signs'],
  },
  {
    id: 'spring',
    kind: 'Spring',
    title: 'Clinical skills II',
    duration: 'P4M',
    options: ['Day section', 'Evening section'],
  },
  { id: 'externship', kind: 'Externship', title: 'A clinic in the county', duration: 'PT180H' },
];

const payOf = (amount: number): object => ({
  amount,
  period: 'year',
  source: { name: 'BLS', date: '2025-05' },
});

/** No attribute at all: from a high school diploma to the first job as a medical assistant, and five options after that. */
export const BuiltIn: Story = { name: 'Built in' };

/** Occupations that medical assistants can go to, with the usual education and the pay that BLS publishes. They can be sorted. */
export const NextOccupations: Story = {
  name: 'Set: next occupations',
  args: { set: 'next-occupations' },
};

/** A list in the attribute, as JSON. A step is a title, or an object with a duration, a cost, options and details. */
export const Attribute: Story = { name: 'Data: an attribute', args: { heading: HEADING, steps: STEPS } };

/** Titles alone are a path, too. */
export const Bare: Story = {
  name: 'Data: titles only',
  args: { heading: HEADING, steps: ['Apply', 'Two semesters of class and lab', 'Externship', 'Exam'] },
};

/** A file in the format of the published schema, on the page’s own site. */
export const File: Story = { name: 'Data: a file', args: { src: 'data/phlebotomy-path.json' } };

/** The steps of the story “Data: an attribute”, with a source, as JSON in a script inside the tag. */
export const Script: Story = {
  name: 'Data: a script inside',
  parameters: { children: script({ heading: HEADING, steps: STEPS, sources: [HARLAN] }) },
};

/** A document with every property of its schema. The table above explains them. */
export const Everything: Story = {
  name: 'Data: every property',
  parameters: { children: script(complete[TAG]) },
};

/** An ordinary list. A nested numbered list is a choice, the items of a nested bulleted list are details, and `<time>` is the duration. */
export const ChildMarkup: Story = { name: 'Data: a list inside', parameters: { children: WHOLE } };

/** No tag of ours: a class on ordinary markup, for editors that remove unknown tags. The loader does the rest. */
export const Markup: Story = {
  name: 'Data: markup with a class',
  ...fixed(marked(TAG, { heading: HEADING }, LIST)),
};

/** Markup that WordPress saves for a List block with “ma-career-path” under Additional CSS class. */
export const WordPress: Story = {
  name: 'Data: a block of WordPress',
  ...fixed(`<ol class="wp-block-list ma-career-path">
  <li><strong>Apply by August 1</strong></li>

  <li>
    <strong>Clinical skills</strong>
    <ul class="wp-block-list">
      <li>Anatomy</li>

      <li>Medical terms</li>
    </ul>
  </li>

  <li><strong>A clinic in the county</strong></li>
</ol>`),
};

/** While the file loads. Here it never arrives. */
export const Loading: Story = {
  name: 'State: loading',
  args: { heading: HEADING, src: 'data/never-arrives.json' },
  parameters: { state: 'loading' },
};

/** The file is missing, and the tag has no markup inside: a sentence below the author’s heading reports that. */
export const Failed: Story = {
  name: 'State: failed',
  args: { heading: HEADING, src: 'data/no-such-file.json' },
  parameters: { forAuthor: true, state: 'failed' },
};

/** The file is missing, but the page has its own list, which stays as it was. */
export const FailedOwnMarkup: Story = {
  name: 'State: failed, with a list of its own',
  args: { src: 'data/no-such-file.json' },
  parameters: { children: LIST, forAuthor: true, state: 'failed' },
};

/** A path without steps. */
export const Empty: Story = { name: 'State: empty', args: { heading: HEADING, steps: [] } };

/** A duration that is not a number is left out. Everything else is shown. */
export const PartlyWrong: Story = {
  name: 'State: partly wrong',
  args: {
    heading: HEADING,
    steps: [
      { title: 'Apply' },
      { title: 'Fall' },
      { title: 'Spring', duration: { min: 'six', unit: 'month' } },
    ],
  },
  parameters: { forAuthor: true },
};

/** The author’s review date is past. */
export const PastReview: Story = {
  name: 'State: past its review date',
  args: { steps: { heading: HEADING, reviewBy: '2020-01', steps: STEPS, sources: [HARLAN] } },
};

/** The current step, marked in words and not by color alone; the steps before it are done. */
export const Current: Story = { name: 'Option: the current step', args: { current: 'externship' } };

/** Three routes that do not follow each other, in an order that the reader chooses: `"sequence": false` in the document. */
export const Unordered: Story = {
  name: 'Option: no sequence',
  args: {
    heading: 'Three programs',
    steps: {
      sequence: false,
      steps: [
        { title: 'Phlebotomist', duration: 'P4M', schooling: 'certificate', pay: payOf(45_230) },
        { title: 'Medical assistant', duration: 'P9M', schooling: 'certificate', pay: payOf(45_690) },
        { title: 'Practical nurse', duration: 'P12M', schooling: 'certificate', pay: payOf(64_400) },
      ],
      sources: [HARLAN],
    },
  },
};

/** Steps beside each other, in a column of at least 56em. In a narrower column they stay a list. */
export const Horizontal: Story = {
  name: 'Option: horizontal',
  args: { heading: HEADING, layout: 'horizontal', current: 'spring', steps: STEPS },
};

/** Another heading, a level lower, where the page has its own title above. */
export const HeadingLevel: Story = {
  name: 'Option: heading and its level',
  args: { heading: 'From school to work', 'heading-level': '3' },
};

/** No heading: the page has one right above. A screen reader still announces the name of the widget. */
export const NoHeading: Story = { name: 'Option: no heading', args: { heading: '' } };

/** Dark, with its own background, on a light page too. Without the attribute, the element has the theme of the page. */
export const Dark: Story = { name: 'Option: dark', args: { theme: 'dark' } };

/** Light, with its own background, on a dark page too. */
export const Light: Story = { name: 'Option: light', args: { theme: 'light' } };

/** Describes the steps to search engines, as schema.org data in the head of the page. */
export const JsonLd: Story = {
  name: 'Option: data for search engines',
  args: { 'json-ld': true },
  play: async ({ canvasElement }) => {
    await elementIn(canvasElement);
    const data = (): string | undefined =>
      document.querySelector('script[type="application/ld+json"]')?.textContent;
    await waitFor(() => expect(data()).toContain('schema.org'));
  },
};

/** One step is enough. */
export const OneItem: Story = { name: 'Edge: one step', args: { heading: '', steps: ['Apply by August 1'] } };

/** Two hundred steps. Those out of sight are not laid out. */
export const TwoHundred: Story = {
  name: 'Edge: two hundred steps',
  tags: ['!autodocs'],
  args: { heading: 'Two hundred steps, made up', steps: times(200, (n) => `Step number ${n}`) },
};

/** Words that are longer than a line, in every text. */
export const LongWords: Story = {
  name: 'Edge: long words',
  args: {
    heading: LONG,
    steps: [
      { title: LONG, kind: LONG, description: LONG, credential: LONG, details: [LONG, LONG] },
      { title: 'Zwei Wege', options: [LONG, 'Kurz'] },
    ],
  },
};

/** A path in Arabic, in a container with `lang="ar"` and `dir="rtl"`. The line is at the right, and names in Latin letters keep their own direction. */
export const RightToLeft: Story = {
  name: 'Edge: right to left',
  ...fixed(`<div lang="ar" dir="rtl">
  <ma-career-path heading="الطريق إلى المساعدة الطبية" current="program">
    <ol>
      <li><strong>إنهاء المدرسة الثانوية</strong></li>
      <li id="program">
        <strong>برنامج تدريبي</strong> <time datetime="P9M/P12M">من 9 إلى 12 شهرًا</time>
        <ul>
          <li>تشريح</li>
          <li>سحب الدم</li>
        </ul>
      </li>
      <li>
        <strong>الحصول على شهادة</strong>
        <ol>
          <li>CCMA (NHA)</li>
          <li>RMA (AMT)</li>
        </ol>
      </li>
    </ol>
  </ma-career-path>
</div>`),
};

/** Another occupation: the same tag with another document, and not a line of code. */
export const Phlebotomist: Story = { name: 'Another occupation', args: { steps: phlebotomy } };

/** A date of the author’s own, after which a notice says that the content was due for review. */
export const ReviewBy: Story = {
  name: 'Option: a review date',
  args: { 'review-by': '2020-01' },
};

/** Keeps the choices for the next visit, in this browser only. */
export const StorageKey: Story = {
  name: 'Option: keep the choices',
  args: { 'storage-key': 'ma-catalogue' },
};

/** Two paths on one page. */
export const TwoOnAPage: Story = {
  name: 'Two on a page',
  ...fixed(
    `${tag(TAG, { heading: 'By day', steps: ['Apply by August 1', 'Two semesters', 'Exam'] })}\n${tag(TAG, { heading: 'In the evening', steps: ['Apply by December 1', 'Four semesters', 'Exam'] })}`,
  ),
};

/** Two paths, each in the language of its own place in the page. */
export const TwoLanguages: Story = {
  name: 'Two languages',
  ...fixed(`<section lang="en" aria-label="English">
  <ma-career-path></ma-career-path>
</section>
<section lang="es" aria-label="Español">
  <ma-career-path></ma-career-path>
</section>`),
};

/** The whole task without a mouse: mark a step, choose a program, watch the total follow, open what can be opened. */
export const Keyboard: Story = {
  name: 'With the keyboard',
  tags: ['!autodocs'],
  play: async ({ canvasElement, step }) => {
    const element = await elementIn(canvasElement);
    const total = (): string => words(element, '[part~=total]');
    const opened = (): number => element.shadowRoot!.querySelectorAll('details[open]').length;
    await step('Mark the externship as the current step', async () => {
      await goTo('.mark');
      await press('ArrowDown', 'ArrowDown');
      await expect(total()).toContain('You marked step 3 of 6');
    });
    const before = total();

    await step('Choose the certificate', async () => {
      await goTo('[name=training]');
      await press(' ');
      await waitFor(() => expect((focused() as HTMLInputElement).value).toBe('certificate'));
      await waitFor(() => expect(total()).not.toBe(before));
    });
    await step('Choose the degree instead: the total follows', async () => {
      const certificate = total();
      await press('ArrowDown');
      await waitFor(() => expect((focused() as HTMLInputElement).value).toBe('associate'));
      await waitFor(() => expect(total()).not.toBe(certificate));
    });
    await step('Open the topics of the program', async () => {
      await goTo('summary');
      await press('Enter');
      await waitFor(() => expect(opened()).toBe(1));
    });
    await step('Show all details', async () => {
      await goTo('[part~=show-all]', 'Shift+Tab');
      await press('Enter');
      await waitFor(() => expect(opened()).toBe(element.shadowRoot!.querySelectorAll('details').length));
    });
  },
};
