import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import phlebotomy from '../site/data/phlebotomy-credentials.json' with { type: 'json' };
import { builtIn } from '../src/generated/content/certification-comparison.js';
import { elementIn, focused, goTo, press, words } from './keyboard.js';
import { marked, script, tag } from './pasted.js';
import { fixed, HARLAN, LONG, times, type Story } from './story.js';
import { complete } from './complete.js';

const TAG = 'ma-certification-comparison';

export default {
  title: 'Elements/Certification comparison',
  component: TAG,
  argTypes: { set: { control: { type: 'select' }, options: builtIn.names } },
} satisfies Meta;

const HEADING = 'Our two ways to study';
const TABLE = `
<table>
  <caption>${HEADING}</caption>
  <tr>
    <td></td>
    <td>Starts</td>
    <td>Length</td>
    <td>Class size</td>
    <td>Tuition</td>
  </tr>
  <tr>
    <td>Day section</td>
    <td>August</td>
    <td>9 months</td>
    <td>16</td>
    <td data-value="6200">$6,200</td>
  </tr>
  <tr>
    <td>Evening section</td>
    <td>January</td>
    <td>14 months</td>
    <td>12</td>
    <td data-value="6200">$6,200</td>
  </tr>
</table>`;
const COLUMNS = `
<table>
  <caption>${HEADING}</caption>
  <tr>
    <td></td>
    <td>Day section</td>
    <td>Evening section</td>
  </tr>
  <tr>
    <td>Starts</td>
    <td>August</td>
    <td>January</td>
  </tr>
  <tr>
    <td>Length</td>
    <td>9 months</td>
    <td>14 months</td>
  </tr>
  <tr>
    <td>Class size</td>
    <td>16</td>
    <td>12</td>
  </tr>
</table>`;
const SECTIONS = [
  {
    name: 'Day section',
    values: { Starts: 'August', Length: { number: 9, unit: 'month' }, 'Class size': 16, Tuition: '$6,200' },
  },
  {
    name: 'Evening section',
    values: { Starts: 'January', Length: { number: 14, unit: 'month' }, 'Class size': 12, Tuition: '$6,200' },
  },
];
const FIELDS = [
  { id: 'fee', label: 'Exam fee', type: 'money' },
  { id: 'items', label: 'Questions', type: 'number' },
  { id: 'renew', label: 'Renewal', type: 'duration' },
];
const board = (n: number) => ({
  id: `board-${n}`,
  name: `Board ${n}`,
  values: { fee: 100 + n, items: 80 + (n % 3), renew: { number: 2, unit: 'year' } },
});

/** No attribute at all: the five national credentials for medical assistants, in alphabetical order; no issuer is favored. */
export const BuiltIn: Story = { name: 'Built in' };

/** Clinical and administrative medical assistants beside each other. */
export const Roles: Story = { name: 'Set: roles', args: { set: 'roles' } };

/** A list in the attribute, as JSON. An answer is a text, a number, a duration, or yes or no. It may have a note and a source. */
export const Attribute: Story = {
  name: 'Data: an attribute',
  args: { heading: HEADING, certifications: SECTIONS },
};

/** A file in the format of the published schema, on the page’s own site. */
export const File: Story = { name: 'Data: a file', args: { src: 'data/phlebotomy-credentials.json' } };

/** The data of the story “Data: an attribute”, as JSON in a script inside the tag. */
export const Script: Story = {
  name: 'Data: a script inside',
  parameters: { children: script({ heading: HEADING, certifications: SECTIONS, sources: [HARLAN] }) },
};

/** A document with every property of its schema. The table above explains them. */
export const Everything: Story = {
  name: 'Data: every property',
  parameters: { children: script(complete[TAG]) },
};

/** An ordinary table as people type it: one row for each, the first row has the labels. */
export const ChildMarkup: Story = { name: 'Data: a table inside', parameters: { children: TABLE } };

/** No tag of ours: a class on ordinary markup, for editors that remove unknown tags. The loader does the rest. */
export const Markup: Story = { name: 'Data: markup with a class', ...fixed(marked(TAG, {}, TABLE)) };

/** Markup that WordPress saves for a Table block with “ma-certification-comparison” under Additional CSS class. */
export const WordPress: Story = {
  name: 'Data: a block of WordPress',
  ...fixed(`<figure class="wp-block-table ma-certification-comparison">
  <table class="has-fixed-layout">
    <thead>
      <tr>
        <th>Section</th>
        <th>Starts</th>
        <th>Length</th>
        <th>Class size</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <td>Day section</td>
        <td>August</td>
        <td>9 months</td>
        <td>16</td>
      </tr>
      <tr>
        <td>Evening section</td>
        <td>January</td>
        <td>14 months</td>
        <td>12</td>
      </tr>
    </tbody>
  </table>
  <figcaption class="wp-element-caption">${HEADING}</figcaption>
</figure>`),
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

/** The JSON lacks a bracket, but the page has its own words, which stay as they were. */
export const FailedOwnMarkup: Story = {
  name: 'State: failed, with words of its own',
  ...fixed(
    `<ma-certification-comparison certifications='[{"name": "CCMA"'>
  <ul>
    <li>We prepare you for the CCMA and the RMA.</li>
    <li>Your advisor knows the dates.</li>
  </ul>
</ma-certification-comparison>`,
    { forAuthor: true, state: 'failed' },
  ),
};

/** A comparison without credentials. */
export const Empty: Story = { name: 'State: empty', args: { heading: HEADING, certifications: [] } };

/** One credential lacks its name, and one answer belongs to no field. Everything else is shown. */
export const PartlyWrong: Story = {
  name: 'State: partly wrong',
  args: {
    heading: 'Two boards, made up',
    certifications: {
      fields: FIELDS,
      certifications: [{ values: {} }, board(1), { ...board(2), values: { fee: 102, itmes: 80 } }],
    },
  },
  parameters: { forAuthor: true },
};

/** The author’s review date is past. */
export const PastReview: Story = {
  name: 'State: past its review date',
  args: {
    certifications: { heading: HEADING, reviewBy: '2020-01', certifications: SECTIONS, sources: [HARLAN] },
  },
};

/** Compares two credentials at first; the reader can choose others. */
export const Compare: Story = { name: 'Option: compare two', args: { compare: 'ccma rma' } };

/** Rows that are the same for all are hidden at first, and counted. */
export const DifferencesOnly: Story = {
  name: 'Option: only differences',
  args: { compare: 'cma ncma rma', 'differences-only': true },
};

/** Qualifications that a reader may have, and what each credential asks for: the table says which of them are open. */
export const Routes: Story = {
  name: 'Option: routes',
  args: {
    heading: HEADING,
    certifications: {
      qualifications: ['Training program', 'Work experience'],
      certifications: [
        {
          name: 'CPT',
          values: { 'Exam time': '2 hours' },
          routes: [
            { asks: ['Training program'] },
            { asks: ['Work experience'], note: '1 year in the last 3' },
          ],
        },
        { name: 'PBT', values: { 'Exam time': '2 hours' }, routes: ['Training program'] },
      ],
      sources: [HARLAN],
    },
  },
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement);
    await goTo('summary');
    await press('Enter');
    await goTo('[value=work-experience]');
    await press(' ');
    await expect(words(element, '[part~=status]')).toContain('1 of 2 is open to you');
  },
};

/** A transposed table, which is common: one column for each credential. */
export const CredentialsInColumns: Story = {
  name: 'Option: credentials in columns',
  args: { 'credentials-in': 'columns' },
  parameters: { children: COLUMNS },
};

/** Another heading, a level lower, where the page has its own title above. */
export const HeadingLevel: Story = {
  name: 'Option: heading and its level',
  args: { heading: 'Which exam?', 'heading-level': '3' },
};

/** No heading: the page has one right above. A screen reader still announces the name of the widget. */
export const NoHeading: Story = { name: 'Option: no heading', args: { heading: '' } };

/** Dark, with its own background, on a light page too. Without the attribute, the element has the theme of the page. */
export const Dark: Story = { name: 'Option: dark', args: { theme: 'dark' } };

/** Light, with its own background, on a dark page too. */
export const Light: Story = { name: 'Option: light', args: { theme: 'light' } };

/** Describes the credentials to search engines, as schema.org data in the head of the page. */
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

/** One credential: no choice is offered. */
export const OneItem: Story = {
  name: 'Edge: one credential',
  args: { certifications: { heading: 'A board, made up', fields: FIELDS, certifications: [board(1)] } },
};

/** Two hundred columns. The table scrolls in a region of its own, the names of the rows stay in view. */
export const TwoHundred: Story = {
  name: 'Edge: two hundred credentials',
  tags: ['!autodocs'],
  args: {
    certifications: {
      heading: 'Two hundred boards, made up',
      fields: FIELDS,
      certifications: times(200, board),
    },
  },
};

/** Words that are longer than a line, in every text. */
export const LongWords: Story = {
  name: 'Edge: long words',
  args: {
    heading: LONG,
    certifications: [
      { name: LONG, values: { [LONG]: LONG, Gebühr: 'Auf Anfrage bei der Geschäftsstelle' } },
      { name: 'Kurz', values: { [LONG]: 'Kurz', Gebühr: { text: '145 €', note: LONG } } },
    ],
  },
};

/** A table in Arabic, in a container with `lang="ar"` and `dir="rtl"`. The names of credentials keep their own direction. */
export const RightToLeft: Story = {
  name: 'Edge: right to left',
  ...fixed(`<div lang="ar" dir="rtl">
  <ma-certification-comparison>
    <table>
      <caption>قسمان للدراسة</caption>
      <tr>
        <td></td>
        <td>البداية</td>
        <td>المدة</td>
        <td>الشهادة</td>
      </tr>
      <tr>
        <td>القسم الصباحي</td>
        <td>أغسطس</td>
        <td>9 أشهر</td>
        <td>CCMA (NHA)</td>
      </tr>
      <tr>
        <td>القسم المسائي</td>
        <td>يناير</td>
        <td>14 شهرًا</td>
        <td>CCMA (NHA)</td>
      </tr>
    </table>
  </ma-certification-comparison>
</div>`),
};

/** Another occupation: the same tag with another document, and not a line of code. */
export const Phlebotomist: Story = { name: 'Another occupation', args: { certifications: phlebotomy } };

/** A date of the author’s own, after which a notice says that the content was due for review. */
export const ReviewBy: Story = {
  name: 'Option: a review date',
  args: { 'review-by': '2020-01' },
};

/** Keeps the choices for the next visit, in this browser only. */
export const StorageKey: Story = {
  name: 'Option: keep the credentials',
  args: { 'storage-key': 'ma-catalogue' },
};

/** Two tables on one page. Each has its own choice and its own notes. */
export const TwoOnAPage: Story = {
  name: 'Two on a page',
  ...fixed(
    `${tag(TAG, { heading: 'Two of the five', compare: 'ccma rma' })}\n${tag(TAG, { set: 'roles', heading: 'Two roles' })}`,
  ),
};

/** Two comparisons, each in the language of its own place in the page. */
export const TwoLanguages: Story = {
  name: 'Two languages',
  ...fixed(`<section lang="en" aria-label="English">
  <ma-certification-comparison compare="cma rma"></ma-certification-comparison>
</section>
<section lang="es" aria-label="Español">
  <ma-certification-comparison compare="cma rma"></ma-certification-comparison>
</section>`),
};

/** The whole task without a mouse: leave two to compare, see only what differs, sort, go to the table. */
export const Keyboard: Story = {
  name: 'With the keyboard',
  tags: ['!autodocs'],
  play: async ({ canvasElement, step }) => {
    const element = await elementIn(canvasElement);
    const names = (): string[] =>
      Array.from(element.shadowRoot!.querySelectorAll('[part~=name]'), (each) => each.textContent.trim());
    const rows = (): number => element.shadowRoot!.querySelectorAll('[part~=field]').length;
    const status = (): string => words(element, '[part~=status]');

    await step('Leave CCMA and RMA', async () => {
      await goTo('[value=cma]');
      await press(' ', 'Tab', ' ', 'Tab', ' ');
      await waitFor(() => expect(names()).toEqual(['CCMA', 'RMA']));
    });
    await step('See only what differs', async () => {
      const before = rows();
      await goTo('[name]');
      await press(' ');
      await waitFor(() => expect(rows()).toBeLessThan(before));
      await waitFor(() => expect(status()).toContain('differ'));
    });
    await step('Sort by the fee', async () => {
      await goTo('select');
      await press('E', 'x', 'a', 'm', ' ', 'f');
      await waitFor(() => expect((focused() as HTMLSelectElement).value).toBe('fee'));
      // RMA is $150, CCMA $165 to $169.
      await waitFor(() => expect(names()).toEqual(['RMA', 'CCMA']));
    });
    await step('Reach the first link of the table, which is no tab stop because it fits', async () => {
      const link = await goTo('[part~=table], [part~=table] a');
      await waitFor(() => expect(link.textContent.trim()).toBe('RMA'));
    });
  },
};
