// The states to take pictures of. A state is markup, and a reader's actions after it. There are pictures of every widget
// with each origin of its data, with each kind of failure, and in some states of its own.
import { checklist, comparison, path, salary } from './samples.mjs';
import { json } from './page.mjs';
import { ALL, DEFAULT, SPOKEN } from './variants.mjs';

const RTL = ['rtl-320', 'rtl-768'];
const tag = (name, attributes = '', children = '') => `<${name} ${attributes}>${children}</${name}>`;
const script = (document) => `<script type="application/json">${JSON.stringify(document)}</script>`;

/** The states that every widget has. `fails` matches the defects that a state may have. */
function common({ tag: name, collection, ...sample }) {
  const given = (value) => tag(name, `${collection}=${json(value)}`);
  const wrong = /console: (?:<ma-[a-z-]+>: |Failed to load resource)/;
  return [
    { name: 'built-in', markup: tag(name), variants: ALL },
    { name: 'attribute', markup: given(sample.document) },
    { name: 'attribute-bare', markup: given(sample.bare), variants: ['320'] },
    { name: 'src', markup: tag(name, `src="/samples/${name}.json"`), variants: ['768'] },
    { name: 'script', markup: tag(name, '', script(sample.document)), variants: ['768'] },
    { name: 'markup', markup: tag(name, '', sample.markup) },
    { name: 'empty', markup: given([]), variants: ['320'] },
    { name: 'loading', markup: tag(name, 'src="/never.json"'), isLoading: true, variants: ['320'] },
    { name: 'failed', markup: tag(name, 'src="/nothing.json"'), fails: wrong },
    { name: 'failed-own-markup', markup: tag(name, 'src="/nothing.json"', sample.markup), fails: wrong },
    { name: 'partly-wrong', markup: given(sample.wrong), fails: wrong, variants: ['320'] },
    { name: 'past-review', markup: given({ ...sample.document, reviewBy: '2020-01' }), variants: ['768'] },
    { name: 'theme-dark', markup: tag(name, 'theme="dark"'), variants: ['320'] },
    { name: 'one', markup: given(sample.one) },
    { name: 'twelve', markup: given(sample.twelve), variants: ['320', '1200'] },
    { name: 'long-words', markup: given(sample.long), variants: ['320', '768', 'text200-320'], fails: /a choice is cut/ }, // prettier-ignore
    { name: 'arabic', markup: given(sample.arabic), variants: [...RTL, '768'] },
  ];
}

/** Two hundred items. A picture of their beginning is enough. */
const many = ({ tag: name, collection, many: value }) => ({
  name: 'two-hundred',
  markup: tag(name, `${collection}=${json(value)}`),
  tallest: 2000,
});
const NO_STORAGE = `<script>Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError') } })</script>`;
const NO_PRINTER = '<script>window.print = () => {}</script>';

const duties = (() => {
  const name = checklist.tag;
  const markup = tag(name);
  const ticks = [['click', 'li:first-child input']];
  return [
    { name: 'partly-ticked', markup, acts: ticks, variants: [...DEFAULT, 'dark-768', 'forced-768', 'print'] },
    { name: 'all-ticked', markup, acts: [['click', 'input']] },
    { name: 'filtered', markup, acts: [...ticks, ['choose', 'select', 'to-do']] },
    { name: 'nothing-left', markup, acts: [['choose', 'select', 'done']] },
    { name: 'reset', markup, acts: [...ticks, ['click', '[part~="reset"]']] },
    { name: 'not-kept', markup: tag(name, 'storage-key="x"'), head: NO_STORAGE },
    { name: 'readonly', markup: tag(name, 'readonly'), variants: [...DEFAULT, 'print'] },
    // Keeps the boxes empty, as they are at the moment of printing.
    { name: 'print-blank', markup, head: NO_PRINTER, acts: [...ticks, ['hold', 'isBlank', true]], variants: ['print'] }, // prettier-ignore
    ...['onet-tasks', 'skills', 'training'].map((set) => ({
      name: `set-${set}`,
      markup: tag(name, `set="${set}"`),
      variants: [...DEFAULT, ...SPOKEN],
    })),
    many(checklist),
  ];
})();

const steps = (() => {
  const name = path.tag;
  const chosen = [
    ['click', 'fieldset input'],
    ['open', 'details'],
  ];
  return [
    { name: 'chosen', markup: tag(name, 'current="externship"'), acts: chosen, variants: [...DEFAULT, 'dark-768', 'forced-768', 'rtl-320', 'print'] }, // prettier-ignore
    { name: 'marked', markup: tag(name), acts: [['click', '.mark[value="externship"]']], variants: [...DEFAULT, ...SPOKEN, 'dark-768', 'forced-768', 'print'] }, // prettier-ignore
    { name: 'sorted', markup: tag(name, 'set="next-occupations"'), acts: [['choose', 'select', 'pay'], ['click', 'fieldset input']], variants: [...DEFAULT, ...SPOKEN, 'print'] }, // prettier-ignore
    {
      name: 'horizontal',
      markup: tag(name, 'layout="horizontal" current="certification"'),
      variants: [...DEFAULT, '1200'],
    },
    {
      name: 'horizontal-rtl',
      markup: tag(name, `layout="horizontal" steps=${json(path.arabic)}`),
      variants: ['rtl-1200'],
    },
    { name: 'set-next-occupations', markup: tag(name, 'set="next-occupations"'), variants: [...DEFAULT, ...SPOKEN] }, // prettier-ignore
    {
      name: 'hash',
      markup: `<script>location.hash = 'course'</script>${tag(name, `steps=${json(path.document)}`)}`,
    },
    many(path),
  ];
})();

const credentials = (() => {
  const name = comparison.tag;
  const markup = tag(name);
  const two = tag(name, 'compare="ccma rma"');
  return [
    { name: 'two', markup: two, variants: [...DEFAULT, '1200'] },
    { name: 'only-differences', markup: tag(name, 'compare="ccma rma" differences-only') },
    { name: 'three', markup: tag(name, 'compare="ccma rma ncma"'), variants: DEFAULT },
    { name: 'sorted', markup, acts: [['chooseLast', 'select']] },
    { name: 'routes', markup, acts: [['click', '[value="military"]']], variants: [...DEFAULT, '1200', ...SPOKEN, 'dark-768', 'print'] }, // prettier-ignore
    { name: 'routes-hidden', markup, acts: [['click', '[value="teaching"]'], ['click', '[name="open"]']], variants: DEFAULT }, // prettier-ignore
    { name: 'scrolled', markup, acts: [['scroll', '[tabindex="0"]', 160]], variants: ['768', 'dark-768', 'hostile-768', 'rtl-768'] }, // prettier-ignore
    { name: 'set-roles', markup: tag(name, 'set="roles"'), variants: [...DEFAULT, '1200', ...SPOKEN] },
    many(comparison),
  ];
})();

const pay = (() => {
  const name = salary.tag;
  const state = (region) => tag(name, `region="${region}"`);
  return [
    { name: 'california', markup: state('CA'), variants: [...DEFAULT, ...SPOKEN, 'dark-768', 'forced-768', 'rtl-320', 'rtl-768', 'print'] }, // prettier-ignore
    { name: 'puerto-rico', markup: state('PR'), variants: [...DEFAULT, 'text200-320'] },
    { name: 'hour', markup: tag(name, 'pay-period="hour"') },
    { name: 'table', markup: tag(name), acts: [['click', '[aria-expanded="false"]']] },
    { name: 'table-state', markup: state('MS'), acts: [['click', '[aria-expanded="false"]']] },
    { name: 'three-regions', markup: tag(name, 'regions="CA TX NY"'), variants: ['320'] },
    { name: 'compare-states', markup: tag(name, 'region="DC" compare="MA"'), variants: [...DEFAULT, ...SPOKEN, 'dark-768', 'rtl-768', 'text200-320', 'print'], fails: /a choice is cut/ }, // prettier-ignore
    { name: 'compare-occupations', markup: tag(name, 'soc="29-2010 31-9092"'), variants: [...DEFAULT, 'es-320', 'rtl-320', 'print'], fails: /a choice is cut/ }, // prettier-ignore
    { name: 'own-median', markup: tag(name, 'occupation="phlebotomists" median="42000" source="Harlan County" as-of="2026-05"') }, // prettier-ignore
  ];
})();

const of = (widget, sample, own) => [...common(sample), ...own].map((state) => ({ widget, variants: DEFAULT, ...state })); // prettier-ignore

export const states = [
  ...of('duty-checklist', checklist, duties),
  ...of('career-path', path, steps),
  ...of('certification-comparison', comparison, credentials),
  ...of('salary-outlook', salary, pay),
];

/** Answers to `src="/samples/….json"`. */
export const samples = new Map(
  [checklist, path, comparison, salary].map((each) => [
    `/samples/${each.tag}.json`,
    JSON.stringify(each.document),
  ]),
);
