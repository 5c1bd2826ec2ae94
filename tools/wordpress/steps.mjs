// Steps of a new author: writes a post with four blocks and a button.

/** Texts with characters that a filter for HTML or typographic replacements could break. */
export const WORDS = {
  title: 'Medical assisting at Harlan',
  duty: 'Draw blood & label tubes, 5 > 4 "quoted"',
  step: 'Night school at Harlan',
  button: 'Apply now',
  address: 'https://example.org/apply?a=1&b=2',
  program: 'Weekend program',
  pay: '$41,200',
  heading: 'Pay & "more" in Harlan > Perry',
};
export const BLOCKS = [
  'ma-widgets/duty-checklist',
  'ma-widgets/career-path',
  'ma-widgets/certification-comparison',
  'ma-widgets/salary-outlook',
];
const OWN = 'My own, written in the block';
const INSIDE = '.ma-editor.is-active .ma-editor-blocks';

/** Writes the post from top to bottom. Calls `look(widget)` after each block. */
export async function writeProgram(author, { words = WORDS, look = () => {} } = {}) {
  await author.title(words.title);
  await author.insert('Duty checklist');
  await author.choose(OWN);
  await author.writeOver(`${INSIDE} li`, words.duty);
  await look('duty-checklist');

  await author.goBelow();
  await author.insert('Career path');
  await author.choose(OWN);
  await author.writeOver(`${INSIDE} li`, words.step);
  await author.click('.ma-editor.is-active .ma-editor-hint');
  await author.add('Buttons');
  await author.page.keyboard.type(words.button);
  await author.link(words.address);
  await look('career-path');

  await author.goBelow();
  await author.insert('Certification comparison');
  await author.choose(OWN);
  await author.writeOver(`${INSIDE} td`, words.program);
  await look('certification-comparison');

  await author.goBelow();
  await author.insert('Salary outlook');
  await author.choose(OWN);
  await author.click('.ma-editor.is-active .ma-editor-line input:last-child');
  await author.page.keyboard.type(words.pay);
  await author.fill('Heading', words.heading);
  await look('salary-outlook');
}
