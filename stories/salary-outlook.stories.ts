import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import phlebotomy from '../site/data/phlebotomy-pay.json' with { type: 'json' };
import states from '../src/generated/content/salary-outlook/states.js';
import { builtIn } from '../src/generated/content/salary-outlook.js';
import { elementIn, focused, goTo, press, words } from './keyboard.js';
import { marked, script, tag } from './pasted.js';
import { fixed, HARLAN, LONG, times, type Story } from './story.js';
import { whole } from './whole.js';

const TAG = 'ma-salary-outlook';

export default {
  title: 'Elements/Salary outlook',
  component: TAG,
  argTypes: {
    set: { control: { type: 'select' }, options: builtIn.names },
    region: { control: { type: 'select' }, options: ['US', ...Object.keys(states)] },
  },
} satisfies Meta;

const HEADING = 'Pay in Harlan County';
const SURVEY = 'Harlan County Technical College, survey of clinics (imaginary)';
const LIST = `
<dl>
  <dt>Occupation</dt>
  <dd>medical assistants</dd>
  <dt data-field="median">Median pay</dt>
  <dd><data value="38400">$38,400</data> a year</dd>
  <dt data-field="p25">A quarter earn less than</dt>
  <dd>$36,000</dd>
  <dt data-field="p75">A quarter earn more than</dt>
  <dd>$41,200</dd>
  <dt>Clinics that answered our survey</dt>
  <dd>22 of 31</dd>
</dl>`;
const COUNTY = {
  id: 'county',
  name: 'Harlan County',
  year: { p10: 33_100, p25: 36_000, median: 38_400, p75: 41_200, p90: 44_900 },
  hour: { p10: 15.9, p25: 17.3, median: 18.5, p75: 19.8, p90: 21.6 },
  employment: 212,
  date: '2026-03',
};
const OWN = {
  heading: HEADING,
  occupation: 'medical assistants',
  'pay-period': 'year',
  median: '$38,400',
  p25: '36000',
  p75: '41200',
  region: 'Harlan County',
  source: SURVEY,
  'source-url': 'https://example.edu/survey',
  'as-of': '2026-03',
};

/** No attribute at all: medical assistants in the United States and in each state, as BLS publishes it, and the outlook to 2035. */
export const BuiltIn: Story = { name: 'Built in' };

/** The one built-in set by its name, for a page that says what it shows. */
export const SetByName: Story = { name: 'Set: medical assistants', args: { set: builtIn.names[0] } };

/** Figures of one’s own, each an attribute. Once one is given, nothing built-in is shown but labels. */
export const Attributes: Story = { name: 'Data: attributes', args: OWN };

/** A list of areas in the attribute, as JSON. */
export const Attribute: Story = {
  name: 'Data: areas in an attribute',
  args: { heading: HEADING, occupation: 'medical assistants', areas: [COUNTY] },
};

/** A file of the published schema, on the page’s own host. */
export const File: Story = { name: 'Data: a file', args: { src: 'data/phlebotomy-pay.json' } };

/** The same document inside the tag, where a page may hold scripts of JSON. */
export const Script: Story = {
  name: 'Data: a script inside',
  parameters: {
    children: script({
      heading: HEADING,
      occupation: 'medical assistants',
      areas: [COUNTY],
      sources: [HARLAN],
    }),
  },
};

/** All that a document can say, at once. The table of names above says what each is for. */
export const Everything: Story = {
  name: 'Data: every name',
  parameters: { children: script(whole[TAG]) },
};

/** An ordinary list of figures. A pair that is not known is shown as it stands: nothing the author wrote is lost. */
export const ChildMarkup: Story = {
  name: 'Data: a list inside',
  args: { heading: HEADING },
  parameters: { children: LIST },
};

/** No tag of ours: a class on ordinary markup, for editors that take unknown tags away. The loader does the rest. */
export const Markup: Story = {
  name: 'Data: markup with a class',
  ...fixed(marked(TAG, { heading: HEADING }, LIST)),
};

/** The class on the list itself, where an editor lets nothing stand around it. */
export const BareList: Story = {
  name: 'Data: a list with a class',
  ...fixed(`<dl class="ma-salary-outlook">
  <dt>Median pay per year</dt>
  <dd>$38,400</dd>
  <dt>Clinics that answered our survey</dt>
  <dd>22 of 31</dd>
</dl>`),
};

/** While the file is on its way. Here it never arrives. */
export const Loading: Story = {
  name: 'State: loading',
  args: { heading: HEADING, src: 'data/never-arrives.json' },
  parameters: { state: 'loading' },
};

/** The file is not there, and the page has nothing of its own: a sentence says so, under the author’s heading. */
export const Failed: Story = {
  name: 'State: failed',
  args: { heading: HEADING, src: 'data/no-such-file.json' },
  parameters: { forAuthor: true, state: 'failed' },
};

/** The file is not there, but the page has its own list, which stays as it was. */
export const FailedOwnMarkup: Story = {
  name: 'State: failed, with a list of its own',
  args: { src: 'data/no-such-file.json' },
  parameters: { children: LIST, forAuthor: true, state: 'failed' },
};

/** No areas. */
export const Empty: Story = { name: 'State: empty', args: { heading: HEADING, areas: [] } };

/** Only what is known: a median, and no range. What is missing is “not published”, and never made up. */
export const Partial: Story = {
  name: 'State: a median and no more',
  args: { heading: HEADING, occupation: 'medical assistants', median: '$38,400', source: SURVEY },
};

/** A figure that is none is left out, and a built-in one never takes its place. */
export const PartlyWrong: Story = {
  name: 'State: partly wrong',
  args: {
    heading: HEADING,
    occupation: 'medical assistants',
    median: '$38,400',
    p75: 'a lot',
    source: SURVEY,
  },
  parameters: { forAuthor: true },
};

/** The author’s own date for looking at the figures again is past. */
export const PastReview: Story = {
  name: 'State: past its review date',
  args: { areas: { heading: HEADING, reviewBy: '2020-01', areas: [COUNTY], sources: [HARLAN] } },
};

/** A state first; the reader can choose another. */
export const Region: Story = { name: 'Option: a state', args: { region: 'CA' } };

/** Few employers and a wide range: the labels of the chart keep their distance all the same. */
export const PuertoRico: Story = { name: 'Option: Puerto Rico', args: { region: 'PR' } };

/** Only these are offered, the nation always. */
export const Regions: Story = {
  name: 'Option: a few states',
  args: { region: 'TX', regions: 'CA TX NY' },
};

/** Per hour first, as published: never a yearly figure divided. */
export const PerHour: Story = { name: 'Option: per hour', args: { 'pay-period': 'hour' } };

/** The outlook, in figures of one’s own. */
export const Outlook: Story = {
  name: 'Option: growth and openings',
  args: {
    ...OWN,
    growth: '6%',
    'growth-period': '2024 to 2026',
    openings: '40',
    employment: '212',
  },
};

/** A source that publishes no more than “or more”. */
export const OrMore: Story = {
  name: 'Option: or more',
  args: { ...OWN, p10: '33,100', p90: '$44,900 or more' },
};

/** Another currency, in the language of the page. */
export const Currency: Story = {
  name: 'Option: another currency',
  args: {
    heading: 'What assistants earn at our clinic in Windsor (imaginary)',
    occupation: 'medical assistants',
    currency: 'CAD',
    median: '46800',
    source: SURVEY,
  },
};

/** Another heading, a level lower, where the page has its own title above. */
export const HeadingLevel: Story = {
  name: 'Option: heading and its level',
  args: { heading: 'Pay and outlook', 'heading-level': '3' },
};

/** No heading: the page has one right above. A screen reader still hears what the widget is. */
export const NoHeading: Story = { name: 'Option: no heading', args: { heading: '' } };

/** Dark on a light page, with its own ground. Left out, the theme is the page’s. */
export const Dark: Story = { name: 'Option: dark', args: { theme: 'dark' } };

/** Light on a dark page. */
export const Light: Story = { name: 'Option: light', args: { theme: 'light' } };

/** Describes the occupation to search engines, as schema.org data in the head of the page. */
export const JsonLd: Story = {
  name: 'Option: data for search engines',
  args: { 'json-ld': true },
  play: async ({ canvasElement }) => {
    await elementIn(canvasElement);
    const data = document.querySelector('script[type="application/ld+json"]')?.textContent;
    await expect(data).toContain('schema.org');
  },
};

/** One area, one figure: no choice is offered. */
export const OneItem: Story = {
  name: 'Edge: one figure',
  args: { heading: '', areas: [{ name: 'Harlan County', year: { median: 38_400 } }] },
};

/** Two hundred areas in one list to choose from. */
export const TwoHundred: Story = {
  name: 'Edge: two hundred areas',
  tags: ['!autodocs'],
  args: {
    heading: 'Two hundred counties, made up',
    areas: times(200, (n) => ({
      ...COUNTY,
      id: `county-${n}`,
      name: `County ${n}`,
      year: { median: 38_000 + n * 10 },
    })),
  },
};

/** Words that no line holds, in every place that takes words. */
export const LongWords: Story = {
  name: 'Edge: long words',
  args: {
    heading: LONG,
    occupation: LONG,
    areas: [
      { ...COUNTY, name: LONG },
      { ...COUNTY, id: 'other', name: `${LONG}hilfe` },
    ],
    source: LONG,
  },
};

/** A list in Arabic, on a page that says so. Figures keep their own direction; the chart is mirrored. */
export const RightToLeft: Story = {
  name: 'Edge: right to left',
  ...fixed(`<div lang="ar" dir="rtl">
  <ma-salary-outlook
    heading="الأجور في مقاطعة هارلان"
    occupation="المساعدين الطبيين"
    region="مقاطعة هارلان"
    median="38400"
    p10="33100"
    p25="36000"
    p75="41200"
    p90="44900"
    source="كلية هارلان التقنية (مدرسة خيالية)"
    as-of="2026-03"
  ></ma-salary-outlook>
</div>`),
};

/** Another occupation: the same tag with another document, and not a line of code. */
export const Phlebotomist: Story = { name: 'Another occupation', args: { areas: phlebotomy } };

/** Two cards on one page: a state and its neighbor. */
export const TwoOnAPage: Story = {
  name: 'Two on a page',
  ...fixed(
    `${tag(TAG, { region: 'TX', regions: 'TX', heading: 'In Texas' })}\n${tag(TAG, { region: 'OK', regions: 'OK', heading: 'In Oklahoma' })}`,
  ),
};

/** Each speaks the language of its own place. */
export const TwoLanguages: Story = {
  name: 'Two languages',
  ...fixed(`<section lang="en" aria-label="English">
  <ma-salary-outlook></ma-salary-outlook>
</section>
<section lang="es" aria-label="Español">
  <ma-salary-outlook></ma-salary-outlook>
</section>`),
};

/** The whole task without a mouse: choose a state, read the pay per hour, and the numbers behind the chart. */
export const Keyboard: Story = {
  name: 'With the keyboard',
  tags: ['!autodocs'],
  play: async ({ canvasElement, step }) => {
    const element = await elementIn(canvasElement);
    const figure = (): string => words(element, '[part~=figure]');
    const nation = figure();

    await step('Choose Texas: its median is announced', async () => {
      await goTo('select');
      await press('T', 'e', 'x');
      await expect((focused() as HTMLSelectElement).value).toBe('TX');
      const median = (states as Record<string, readonly number[]>)['TX']![2]!;
      await expect(figure()).toBe(`$${median.toLocaleString('en-US')}`);
      await expect(words(element, '[role=status]')).toContain('Texas');
    });
    await step('Back to the nation, and per hour', async () => {
      await press('Tab', 'Shift+Tab', 'U', 'n', 'i');
      await expect(figure()).toBe(nation);
      await goTo('[name=period]');
      await press('ArrowDown');
      await expect(words(element, '[part~=pay]')).toContain('an hour');
    });
    await step('Read the chart as a table', async () => {
      await goTo('[part~=show-table]');
      await press('Enter');
      const table = element.shadowRoot!.querySelector<HTMLTableElement>('table[part~=table]')!;
      await expect(table.hidden).toBe(false);
      await expect(table.rows.length).toBe(6);
      await expect(focused().getAttribute('aria-expanded')).toBe('true');
    });
  },
};
