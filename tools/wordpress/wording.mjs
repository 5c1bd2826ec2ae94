// The texts of the plugin's settings, by attribute. An attribute without texts is labeled with its name.

/** The panels of the sidebar, in order. */
export const GROUPS = [
  ['heading', 'Heading'],
  ['figures', 'Figures'],
  ['behavior', 'What readers can do'],
  ['look', 'Appearance'],
  ['search', 'Search engines'],
];

/** The tag of each widget, and the block in which its content is written (`part`). */
export const WIDGETS = {
  'duty-checklist': { tag: 'ma-duty-checklist', part: 'core/list' },
  'career-path': { tag: 'ma-career-path', part: 'core/list' },
  'certification-comparison': { tag: 'ma-certification-comparison', part: 'core/table' },
  'salary-outlook': { tag: 'ma-salary-outlook', part: '' },
};

/** Kinds of content beside which an author's figures are attributes: an occupation by its code, or a file. */
const BESIDE = ['code', 'address'];
/** Kinds of content with an author's figures: attributes, or lines in the block. */
const WITH_FIGURES = ['own', ...BESIDE];
const LEVELS = ['2', '3', '4', '5', '6'].map((level) => [level === '2' ? '' : level, `Heading ${level}`]);

/** The labels of the figures that an author writes in the block; of pay, by its period. */
export const LABELS = {
  median: { year: 'Median pay per year', hour: 'Median pay per hour' },
  p10: { year: '10% earn less than, per year', hour: 'Per hour, 10% earn less than' },
  p25: { year: '25% earn less than, per year', hour: 'Per hour, 25% earn less than' },
  p75: { year: '25% earn more than, per year', hour: 'Per hour, 25% earn more than' },
  p90: { year: '10% earn more than, per year', hour: 'Per hour, 10% earn more than' },
  growth: 'Job growth',
  openings: 'Job openings per year',
  employment: 'Employment',
  region: 'Area',
  source: 'Source',
  'as-of': 'Date of the figures',
  /** A figure that its author has added without a label. */
  other: 'Another figure',
};

/** Sample texts in a block, which its author writes over. */
export const SAMPLES = {
  firstDuty: 'Measure vital signs',
  secondDuty: 'Prepare patients for the examination',
  firstStep: 'Apply',
  secondStep: 'Classes and lab',
  thirdStep: 'Externship',
  firstProgram: 'Day program',
  secondProgram: 'Evening program',
  length: 'Length',
  start: 'Start',
  firstLength: '9 months',
  secondLength: '14 months',
  firstStart: 'August',
  secondStart: 'January',
};

/**
 * The texts of each setting. `only` are the kinds of content for which it is offered; without `only`, all. A name with a
 * widget before it is for that widget: `salary-outlook/compare`.
 */
export const WORDS = {
  heading: {
    label: 'Heading',
    help: 'Left empty, the heading in the content, or the ready-made one.',
    group: 'heading',
  },
  'heading-level': {
    label: 'Level of the heading',
    help: 'One below the heading of the page above it.',
    group: 'heading',
    choices: LEVELS,
  },
  theme: {
    label: 'Colors',
    help: 'Light and dark have their own background.',
    group: 'look',
    choices: [
      ['', 'As the page'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
  },
  layout: {
    label: 'Layout',
    group: 'look',
    choices: [
      ['', 'Below each other'],
      ['horizontal', 'Beside each other, where the page is wide enough'],
    ],
  },
  'json-ld': {
    label: 'Describe the content to search engines',
    help: 'As schema.org data in the head of the page.',
    group: 'search',
  },
  'storage-key': {
    label: 'Keep what readers choose, under this name',
    help: 'For example: lab-duties. The choices stay in the browser. Left empty, nothing is kept.',
  },
  'review-by': {
    label: 'To be checked by',
    help: 'A date: 2027-06. After it, the widget says that it was due for review.',
  },
  readonly: { label: 'A plain list, without boxes to tick' },
  current: {
    label: 'Step where readers are',
    help: 'The words of its title with hyphens: clinical-skills. Earlier steps are shown as done.',
  },
  'credentials-in': {
    label: 'What is compared is in',
    only: ['own'],
    choices: [
      ['', 'The rows of the table'],
      ['columns', 'The columns of the table'],
    ],
  },
  compare: {
    label: 'Compare at first',
    help: 'Two or more, by their names in small letters: ccma rma. Left empty, all.',
  },
  'differences-only': { label: 'Hide rows that are the same for all, at first' },
  region: {
    label: 'Area shown first',
    help: 'A code of two letters: TX. Left empty, the nation.',
    only: ['built-in', 'code'],
  },
  'salary-outlook/compare': {
    label: 'Area shown beside it',
    help: 'A code of two letters: CA. Left empty, the nation beside a state.',
    only: ['built-in', 'code'],
  },
  regions: {
    label: 'Areas to offer',
    help: 'Codes with spaces between: CA TX NY. Left empty, all.',
    only: ['built-in', 'code'],
  },
  'pay-period': {
    label: 'Pay is',
    help: 'For your own figures, their period. For ready-made ones, the period shown first.',
    group: 'figures',
    choices: [
      ['', 'By the year'],
      ['hour', 'By the hour'],
    ],
  },
  occupation: {
    label: 'Occupation',
    help: 'As within a sentence: medical assistants',
    group: 'figures',
    only: BESIDE,
  },
  median: {
    label: 'Median pay',
    group: 'figures',
    only: BESIDE,
  },
  p10: {
    label: '10% earn less than',
    group: 'figures',
    only: BESIDE,
  },
  p25: {
    label: '25% earn less than',
    group: 'figures',
    only: BESIDE,
  },
  p75: {
    label: '25% earn more than',
    group: 'figures',
    only: BESIDE,
  },
  p90: {
    label: '10% earn more than',
    group: 'figures',
    only: BESIDE,
  },
  currency: {
    label: 'Currency',
    help: 'Three letters: USD. Left empty, US dollars.',
    group: 'figures',
    only: WITH_FIGURES,
  },
  growth: { label: 'Growth in jobs, in percent', group: 'figures', only: BESIDE },
  'growth-period': {
    label: 'Years of the growth',
    help: '2025 to 2035',
    group: 'figures',
    only: WITH_FIGURES,
  },
  openings: { label: 'Openings each year', group: 'figures', only: BESIDE },
  employment: { label: 'People employed', group: 'figures', only: BESIDE },
  source: { label: 'Source', help: 'Who publishes your figures.', group: 'figures', only: BESIDE },
  'source-url': { label: 'Address of the source', group: 'figures', only: WITH_FIGURES },
  'as-of': { label: 'Date of the figures', help: '2026-05', group: 'figures', only: BESIDE },
  scope: {
    label: 'Whom the figures describe',
    help: 'One sentence: Graduates of 2025 who answered our survey.',
    group: 'figures',
    only: WITH_FIGURES,
  },
  meaning: {
    label: 'Meaning of the median',
    help: 'One sentence. Left empty: half earn less, half earn more.',
    group: 'figures',
    only: WITH_FIGURES,
  },
};
