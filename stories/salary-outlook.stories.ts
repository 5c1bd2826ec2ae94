import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import phlebotomy from '../site/data/phlebotomy-pay.json' with { type: 'json' };
import states from '../src/generated/content/salary-outlook/states.js';
import { builtIn } from '../src/generated/content/salary-outlook.js';
import { elementIn, focused, goTo, press, words } from './keyboard.js';
import { marked, script, tag } from './pasted.js';
import { fixed, HARLAN, LONG, times, type Story } from './story.js';
import { complete } from './complete.js';

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
  <dt>Source</dt>
  <dd>${SURVEY}</dd>
  <dt>As of</dt>
  <dd>2026-03</dd>
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

/** No attribute at all: the pay of medical assistants in the United States and in each state, as BLS publishes it, and the outlook to 2035. */
export const BuiltIn: Story = { name: 'Built in' };

/** The only built-in set, by its name. */
export const SetByName: Story = { name: 'Set: medical assistants', args: { set: builtIn.names[0] } };

/** Two states side by side, in one chart and one table. The reader may choose others, or none. */
export const Compare: Story = { name: 'Option: compare with', args: { region: 'CA', compare: 'TX' } };

/** Two occupations of BLS by their codes. */
export const TwoOccupations: Story = {
  name: 'Data: two occupations by their codes',
  args: { soc: '31-9092 31-9097' },
};

/** Two occupations with one’s own figures: an area may have an `occupation` of its own. */
export const OwnOccupations: Story = {
  name: 'Data: two occupations of one’s own',
  args: {
    heading: 'Two ways into Harlan’s clinics',
    areas: {
      areas: [
        { occupation: 'medical assistants', year: { p25: 36_000, median: 38_400, p75: 41_200 } },
        { occupation: 'phlebotomists', year: { p25: 34_900, median: 37_600, p75: 40_100 } },
      ],
      sources: [{ name: SURVEY, date: '2026-03' }],
    },
  },
};

/** The people whom the figures describe, and the meaning of the median, in the author’s own words. */
export const Scope: Story = {
  name: 'Option: whom the figures describe',
  args: {
    heading: 'What our graduates earn',
    median: '$37,900',
    p25: '$35,500',
    p75: '$40,000',
    scope: 'Graduates of 2024 and 2025 who work as medical assistants and answered: 41 of 63.',
    meaning: 'Half of them earn less than this a year after graduation, half earn more.',
    source: 'Harlan County Technical College, survey of graduates (imaginary)',
    'as-of': '2026-03',
  },
};

/** Figures of one’s own, each an attribute. Once one is given, nothing built-in is shown but labels. */
export const Attributes: Story = { name: 'Data: attributes', args: OWN };

/** A list of areas in the attribute, as JSON. */
export const Attribute: Story = {
  name: 'Data: areas in an attribute',
  args: { heading: HEADING, occupation: 'medical assistants', areas: [COUNTY], source: SURVEY },
};

/** A file in the format of the published schema, on the page’s own site. */
export const File: Story = { name: 'Data: a file', args: { src: 'data/phlebotomy-pay.json' } };

/** A document as JSON in a script inside the tag. */
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

/** A document with every property of its schema. The table above explains them. */
export const Everything: Story = {
  name: 'Data: every property',
  parameters: { children: script(complete[TAG]) },
};

/** An ordinary list of figures. An unknown pair is shown unchanged: nothing the author wrote is lost. */
export const ChildMarkup: Story = {
  name: 'Data: a list inside',
  args: { heading: HEADING },
  parameters: { children: LIST },
};

/** No tag of ours: a class on ordinary markup, for editors that remove unknown tags. The loader does the rest. */
export const Markup: Story = {
  name: 'Data: markup with a class',
  ...fixed(marked(TAG, { heading: HEADING }, LIST)),
};

/** The class on the list itself, for an editor that allows no element around it. */
export const BareList: Story = {
  name: 'Data: a list with a class',
  ...fixed(`<dl class="ma-salary-outlook">
  <dt>Median pay per year</dt>
  <dd>$38,400</dd>
  <dt>Clinics that answered our survey</dt>
  <dd>22 of 31</dd>
  <dt>Source</dt>
  <dd>${SURVEY}</dd>
  <dt>As of</dt>
  <dd>2026-03</dd>
</dl>`),
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

/** No areas. */
export const Empty: Story = { name: 'State: empty', args: { heading: HEADING, areas: [] } };

/** Only what is known: a median, and no range. What is missing is not mentioned, and never made up. */
export const Partial: Story = {
  name: 'State: a median and no more',
  args: {
    heading: HEADING,
    occupation: 'medical assistants',
    median: '$38,400',
    source: SURVEY,
    'as-of': '2026-03',
  },
};

/** Percentiles that the publisher withholds: with `notPublished: true`, the widget shows “Not published” for each one that is missing. Without it, a missing figure is not mentioned. */
export const Withheld: Story = {
  name: 'State: not published',
  args: {
    heading: HEADING,
    areas: [{ ...COUNTY, year: { p10: 33_100, notPublished: true }, hour: undefined }],
    source: SURVEY,
  },
};

/** A figure that is not a number is left out. A built-in figure never takes its place. */
export const PartlyWrong: Story = {
  name: 'State: partly wrong',
  args: {
    heading: HEADING,
    occupation: 'medical assistants',
    median: '$38,400',
    p75: 'a lot',
    source: SURVEY,
    'as-of': '2026-03',
  },
  parameters: { forAuthor: true },
};

/** The author’s review date is past. */
export const PastReview: Story = {
  name: 'State: past its review date',
  args: { areas: { heading: HEADING, reviewBy: '2020-01', areas: [COUNTY], sources: [HARLAN] } },
};

/** A state first; the reader can choose another. */
export const Region: Story = { name: 'Option: a state', args: { region: 'CA' } };

/** Few employers and a wide range: the labels of the chart still do not overlap. */
export const PuertoRico: Story = { name: 'Option: Puerto Rico', args: { region: 'PR' } };

/** The list offers the nation and these three states. */
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

/** A figure that the source publishes only as “or more”. */
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
    'as-of': '2026-03',
  },
};

/** Another heading, a level lower, where the page has its own title above. */
export const HeadingLevel: Story = {
  name: 'Option: heading and its level',
  args: { heading: 'Pay and outlook', 'heading-level': '3' },
};

/** No heading: the page has one right above. A screen reader still announces the name of the widget. */
export const NoHeading: Story = { name: 'Option: no heading', args: { heading: '' } };

/** Dark, with its own background, on a light page too. Without the attribute, the element has the theme of the page. */
export const Dark: Story = { name: 'Option: dark', args: { theme: 'dark' } };

/** Light, with its own background, on a dark page too. */
export const Light: Story = { name: 'Option: light', args: { theme: 'light' } };

/** Describes the occupation to search engines, as schema.org data in the head of the page. */
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

/** One area, one figure: no choice is offered. */
export const OneItem: Story = {
  name: 'Edge: one figure',
  args: {
    heading: '',
    areas: [{ name: 'Harlan County', year: { median: 38_400 }, date: '2026-03' }],
    source: SURVEY,
  },
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
    source: SURVEY,
  },
};

/** Words that are longer than a line, in every text. */
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

/** Attributes in Arabic, in a container with `lang="ar"` and `dir="rtl"`. Figures keep their own direction; the chart is mirrored. */
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

/** The national pay of one of 830 occupations, by its code. The list inside is for readers without a script. */
export const ByCode: Story = {
  name: 'Data: an occupation by its code',
  ...fixed(`<ma-salary-outlook soc="31-9097">
  <h2>Phlebotomists</h2>
  <dl>
    <dt>Median pay</dt>
    <dd>$45,230 a year</dd>
    <dt>Source</dt>
    <dd>BLS, Occupational Employment and Wage Statistics, May 2025</dd>
  </dl>
</ma-salary-outlook>`),
};

/** The same in the form for platforms, a `div` with `data-ma-*`, with openings that the author adds from a source of their own. */
export const ByCodeAdded: Story = {
  name: 'Data: a code, with own openings',
  ...fixed(
    `<div class="ma-salary-outlook" data-ma-soc="51-4121" data-ma-openings="212" data-ma-source="${SURVEY}" data-ma-as-of="2026-03"></div>`,
  ),
};

/** A code that BLS does not have: the paragraph inside is shown, and the console names the nearest codes. */
export const UnknownCode: Story = {
  name: 'State: an unknown code',
  ...fixed(
    `<ma-salary-outlook soc="31-9079">
  <p>Ask our office what graduates of this program do.</p>
</ma-salary-outlook>`,
    { forAuthor: true, state: 'failed' },
  ),
};

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

/** Two outlooks on one page: a state and its neighbor. */
export const TwoOnAPage: Story = {
  name: 'Two on a page',
  ...fixed(
    `${tag(TAG, { region: 'TX', regions: 'TX', heading: 'In Texas' })}\n${tag(TAG, { region: 'OK', regions: 'OK', heading: 'In Oklahoma' })}`,
  ),
};

/** Two outlooks, each in the language of its own place in the page. */
export const TwoLanguages: Story = {
  name: 'Two languages',
  ...fixed(`<section lang="en" aria-label="English">
  <ma-salary-outlook></ma-salary-outlook>
</section>
<section lang="es" aria-label="Español">
  <ma-salary-outlook></ma-salary-outlook>
</section>`),
};

/** The whole task without a mouse: choose a state, read the pay per hour, and the numbers of the chart. */
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
      await waitFor(() => expect((focused() as HTMLSelectElement).value).toBe('TX'));
      const median = (states as Record<string, readonly number[]>)['TX']![2]!;
      await waitFor(() => expect(figure()).toBe(`$${median.toLocaleString('en-US')}`));
      await waitFor(() => expect(words(element, '[role=status]')).toContain('Texas'));
    });
    await step('Back to the nation, and per hour', async () => {
      await press('Tab', 'Shift+Tab', 'U', 'n', 'i');
      await waitFor(() => expect(figure()).toBe(nation));
      await goTo('[name=period]');
      await press('ArrowDown');
      await waitFor(() => expect(words(element, '[part~=pay]')).toContain('an hour'));
    });
    await step('Read the chart as a table', async () => {
      await goTo('[part~=show-table]');
      await press('Enter');
      const table = element.shadowRoot!.querySelector<HTMLTableElement>('table[part~=table]')!;
      await waitFor(() => expect(table.hidden).toBe(false));
      await waitFor(() => expect(table.rows.length).toBe(6));
      await waitFor(() => expect(focused().getAttribute('aria-expanded')).toBe('true'));
    });
  },
};
