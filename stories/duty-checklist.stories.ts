import type { Meta } from '@storybook/web-components-vite';
import { expect, spyOn, waitFor } from 'storybook/test';
import phlebotomy from '../site/data/phlebotomy-duties.json' with { type: 'json' };
import { builtIn } from '../src/generated/content/duty-checklist.js';
import { elementIn, focused, goTo, press, words } from './keyboard.js';
import { marked, script, tag } from './pasted.js';
import { fixed, HARLAN, LONG, times, type Story } from './story.js';
import { complete } from './complete.js';

const TAG = 'ma-duty-checklist';

export default {
  title: 'Elements/Duty checklist',
  component: TAG,
  argTypes: { set: { control: { type: 'select' }, options: builtIn.names } },
} satisfies Meta;

const LAB = 'What you practice in our lab';
const LIST = `
<ul>
  <li>Take vital signs <small>Pulse, pressure, temperature, oxygen</small></li>
  <li>Draw blood <small>Thirty successful draws before the externship</small></li>
  <li>Run a 12-lead EKG</li>
</ul>`;
const GROUPS = `
<h2>${LAB}</h2>
<h3>With a partner</h3>
<ul>
  <li id="vitals">Take vital signs <small>Pulse, pressure, temperature, oxygen</small></li>
  <li id="history">Ask for a medical history</li>
</ul>
<h3>At the bench</h3>
<ul>
  <li id="draw">Draw blood <small>Thirty successful draws before the externship</small></li>
  <li id="ekg"><a href="https://example.edu/ekg">Run a 12-lead EKG</a></li>
</ul>`;
const DUTIES = [
  'Take vital signs',
  { text: 'Draw blood', note: 'Thirty successful draws before the externship' },
  'Run a 12-lead EKG',
  'Chart a visit in our practice record',
];

/** No attribute at all: the nine duties of a clinical medical assistant, in three groups, with their source. */
export const BuiltIn: Story = { name: 'Built in' };

/** The twenty tasks that O*NET lists for medical assistants, in our wording. */
export const OnetTasks: Story = { name: 'Set: O*NET tasks', args: { set: 'onet-tasks' } };

/** Six skills, to judge oneself by. */
export const Skills: Story = { name: 'Set: skills', args: { set: 'skills' } };

/** The eight topics of a program. */
export const Training: Story = { name: 'Set: training', args: { set: 'training' } };

/** A list in the attribute, as JSON. A duty is a text, or an object with a note, a group, a link and an id. */
export const Attribute: Story = { name: 'Data: an attribute', args: { heading: LAB, duties: DUTIES } };

/** More about a duty, to unfold, each sentence with its sources. All of it is open in print. */
export const Details: Story = {
  name: 'Data: details with sources',
  args: {
    heading: LAB,
    duties: [
      'Take vital signs',
      {
        text: 'Draw blood',
        note: 'Thirty successful draws before the externship',
        details: [
          { text: 'Ten of them with a butterfly needle.', source: HARLAN, also: ['Our clinic'] },
          'Ask your instructor how they are counted.',
        ],
        detailsLabel: 'How the thirty are counted',
      },
    ],
  },
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement);
    await goTo('summary');
    await press('Enter');
    const details = element.shadowRoot!.querySelector('details')!;
    await waitFor(() => expect(details.open).toBe(true));
    await waitFor(() => expect(words(element, '[part~=count]')).toBe('0 of 2 done'));
  },
};

/** A file in the format of the published schema, on the page’s own site. */
export const File: Story = { name: 'Data: a file', args: { src: 'data/phlebotomy-duties.json' } };

/** The data of the story “Data: an attribute”, as JSON in a script inside the tag. */
export const Script: Story = {
  name: 'Data: a script inside',
  parameters: { children: script({ heading: LAB, duties: DUTIES, sources: [HARLAN] }) },
};

/** A document with every property of its schema. The table above explains them. */
export const Everything: Story = {
  name: 'Data: every property',
  parameters: { children: script(complete[TAG]) },
};

/** An ordinary list, readable before the script arrives and if it never does. An id keeps a tick when a text is edited. */
export const ChildMarkup: Story = { name: 'Data: a list inside', parameters: { children: GROUPS } };

/** No tag of ours: a class on ordinary markup, for editors that remove unknown tags. The loader does the rest. */
export const Markup: Story = {
  name: 'Data: markup with a class',
  ...fixed(marked(TAG, { heading: LAB }, LIST)),
};

/** Markup that WordPress saves for a Group block with “ma-duty-checklist” under Additional CSS class. */
export const WordPress: Story = {
  name: 'Data: blocks of WordPress',
  ...fixed(`<div class="wp-block-group ma-duty-checklist is-layout-flow wp-block-group-is-layout-flow">
  <h2 class="wp-block-heading">${LAB}</h2>

  <h3 class="wp-block-heading">With a partner</h3>

  <ul class="wp-block-list">
    <li>Take vital signs</li>

    <li>Ask for a medical history</li>
  </ul>

  <h3 class="wp-block-heading">At the bench</h3>

  <ul class="wp-block-list">
    <li>Draw blood</li>

    <li>Run a 12-lead EKG</li>
  </ul>
</div>`),
};

/** While the file loads. Here it never arrives. */
export const Loading: Story = {
  name: 'State: loading',
  args: { heading: LAB, src: 'data/never-arrives.json' },
  parameters: { state: 'loading' },
};

/** The file is missing, and the tag has no markup inside: a sentence below the author’s heading reports that. */
export const Failed: Story = {
  name: 'State: failed',
  args: { heading: LAB, src: 'data/no-such-file.json' },
  parameters: { forAuthor: true, state: 'failed' },
};

/** The file is missing, but the page has its own list, which stays as it was. */
export const FailedOwnMarkup: Story = {
  name: 'State: failed, with a list of its own',
  args: { src: 'data/no-such-file.json' },
  parameters: { children: LIST, forAuthor: true, state: 'failed' },
};

/** A list with nothing in it. */
export const Empty: Story = { name: 'State: empty', args: { heading: LAB, duties: [] } };

/** One duty lacks its text, and one link is invalid. Everything else is shown. */
export const PartlyWrong: Story = {
  name: 'State: partly wrong',
  args: {
    heading: LAB,
    duties: [{ text: '' }, { text: 'Chart a visit', href: 'javascript:void 0' }, { text: 'Draw blood' }],
  },
  parameters: { forAuthor: true },
};

/** The author’s review date is past. */
export const PastReview: Story = {
  name: 'State: past its review date',
  args: { duties: { heading: LAB, reviewBy: '2020-01', duties: DUTIES, sources: [HARLAN] } },
};

/** The browser refuses to store the ticks: everything works, and a notice says that nothing is kept. */
export const NotKept: Story = {
  name: 'State: storage refused',
  args: { 'storage-key': 'our-lab' },
  beforeEach: () => {
    const refusing = spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Refused, for this story.', 'SecurityError');
    });
    return () => refusing.mockRestore();
  },
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement);
    await goTo('[type=checkbox]');
    await press(' ');
    await waitFor(() => expect(words(element, '[part~=count]')).toBe('1 of 9 done'));
    await waitFor(() => expect(words(element, '[part~=notice]')).not.toBe(''));
  },
};

/** Another heading, a level lower, where the page has its own title above. */
export const HeadingLevel: Story = {
  name: 'Option: heading and its level',
  args: { heading: LAB, 'heading-level': '3' },
};

/** No heading: the page has one right above. A screen reader still announces the name of the widget. */
export const NoHeading: Story = { name: 'Option: no heading', args: { heading: '' } };

/** A plain list without boxes, for the page of a program. */
export const Readonly: Story = { name: 'Option: read-only', args: { readonly: true } };

/** Ticks stay in this browser under this name, and are the same in every tab. Nothing leaves the browser. */
export const StorageKey: Story = { name: 'Option: keep the ticks', args: { 'storage-key': 'ma-catalogue' } };

/** Dark, with its own background, on a light page too. Without the attribute, the element has the theme of the page. */
export const Dark: Story = { name: 'Option: dark', args: { theme: 'dark' } };

/** Light, with its own background, on a dark page too. */
export const Light: Story = { name: 'Option: light', args: { theme: 'light' } };

/** Describes the list to search engines, as schema.org data in the head of the page. */
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

/** One duty is enough. */
export const OneItem: Story = { name: 'Edge: one duty', args: { heading: '', duties: ['Draw blood'] } };

/** Two hundred duties in four groups. Those out of sight are not laid out. */
export const TwoHundred: Story = {
  name: 'Edge: two hundred duties',
  tags: ['!autodocs'],
  args: {
    heading: 'Two hundred duties, made up',
    duties: times(200, (n) => ({ text: `Duty number ${n}`, group: `Group ${Math.ceil(n / 50)}` })),
  },
};

/** Words that are longer than a line, in every text. */
export const LongWords: Story = {
  name: 'Edge: long words',
  args: {
    heading: LONG,
    duties: [
      { text: LONG, group: LONG, note: LONG },
      { text: 'Dokumentation', group: LONG },
    ],
  },
};

/** A list in Arabic, in a container with `lang="ar"` and `dir="rtl"`. Names and measures in Latin letters keep their own direction. */
export const RightToLeft: Story = {
  name: 'Edge: right to left',
  ...fixed(`<div lang="ar" dir="rtl">
  <ma-duty-checklist heading="ما تتدرب عليه في مختبرنا">
    <h3>مع المريض</h3>
    <ul>
      <li>قياس العلامات الحيوية <small>ضغط الدم ودرجة الحرارة والنبض (BP 120/80)</small></li>
    </ul>
    <h3>الفحوص والأدوية</h3>
    <ul>
      <li>سحب الدم وجمع العينات</li>
      <li>إعطاء الحقن واللقاحات <small>حيث يسمح قانون الولاية فقط</small></li>
    </ul>
  </ma-duty-checklist>
</div>`),
};

/** Another occupation: the same tag with another document, and not a line of code. */
export const Phlebotomist: Story = { name: 'Another occupation', args: { duties: phlebotomy } };

/** A date of the author’s own, after which a notice says that the content was due for review. */
export const ReviewBy: Story = {
  name: 'Option: a review date',
  args: { 'review-by': '2020-01' },
};

/** Two lists on one page. Their ticks are separate. */
export const TwoOnAPage: Story = {
  name: 'Two on a page',
  ...fixed(
    `${tag(TAG, { set: 'training', heading: 'In class' })}\n${tag(TAG, { set: 'skills', heading: 'By the end' })}`,
  ),
};

/** Two checklists, each in the language of its own place in the page. */
export const TwoLanguages: Story = {
  name: 'Two languages',
  ...fixed(`<section lang="en" aria-label="English">
  <ma-duty-checklist></ma-duty-checklist>
</section>
<section lang="es" aria-label="Español">
  <ma-duty-checklist></ma-duty-checklist>
</section>`),
};

/** The whole task without a mouse: tick two duties, see what is left, clear all, and take that back. */
export const Keyboard: Story = {
  name: 'With the keyboard',
  tags: ['!autodocs'],
  play: async ({ canvasElement, step }) => {
    const element = await elementIn(canvasElement);
    const count = (): string => words(element, '[part~=count]');
    const shown = (): number => element.shadowRoot!.querySelectorAll('[part~=duty]').length;

    await step('Tick the first two duties', async () => {
      await goTo('[type=checkbox]');
      await press(' ', 'Tab', ' ');
      await waitFor(() => expect(count()).toBe('2 of 9 done'));
    });
    await step('Show what is still to do', async () => {
      await goTo('select', 'Shift+Tab');
      await press('T', 'o');
      await waitFor(() => expect((focused() as HTMLSelectElement).value).toBe('to-do'));
      await waitFor(() => expect(shown()).toBe(7));
    });
    await step('Show all again, and clear the list', async () => {
      await press('Tab', 'Shift+Tab', 'A', 'l', 'l');
      await waitFor(() => expect(shown()).toBe(9));
      await goTo('[part~=reset]');
      await press('Enter');
      await waitFor(() => expect(words(element, '[part~=state]')).toContain('Ticks cleared.'));
      await waitFor(() =>
        expect(element.shadowRoot!.querySelectorAll(':checked:not(option)').length).toBe(0),
      );
    });
    await step('Take that back: the focus is already there', async () => {
      await waitFor(() => expect(focused().matches('[part~=undo]')).toBe(true));
      await press('Enter');
      await waitFor(() => expect(count()).toBe('2 of 9 done'));
      await waitFor(() => expect(focused().matches('[part~=reset]')).toBe(true));
    });
  },
};
