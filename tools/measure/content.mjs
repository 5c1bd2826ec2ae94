// Content for measurements: a document as markup of the page, a document with many items, and a change of one item.
const text = (value) => String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const heading = ({ heading }) => (heading ? `<h2>${text(heading)}</h2>` : '');
const items = (all = [], tag = 'ul') => (all.length ? `<${tag}>${all.map((each) => `<li>${each}</li>`).join('')}</${tag}>` : ''); // prettier-ignore

function dutyMarkup(list) {
  const groups = list.groups ?? [{ id: undefined }];
  const duty = ({ text: words, note }) => text(words) + (note ? ` <small>${text(note)}</small>` : '');
  return (
    heading(list) +
    groups
      .map(({ id, label }) => {
        const duties = list.duties.filter(({ group }) => group === id);
        return (label ? `<h3>${text(label)}</h3>` : '') + items(duties.map(duty));
      })
      .join('')
  );
}

function pathMarkup(path) {
  const iso = ({ min, max, unit }) => {
    const of = (value) => (unit === 'hour' ? `PT${value}H` : `P${value}${unit[0].toUpperCase()}`);
    return max ? `${of(min)}/${of(max)}` : of(min);
  };
  const step = ({ title, duration, description, details, options }) =>
    `<strong>${text(title)}</strong>` +
    (duration ? ` <time datetime="${iso(duration)}">${duration.min} ${duration.unit}</time>` : '') +
    (description ? `<p>${text(description)}</p>` : '') +
    items(details?.map(text)) +
    items(options?.map(step), 'ol');
  return heading(path) + items(path.steps.map(step), 'ol');
}

function comparisonMarkup({ heading: caption, fields, certifications }) {
  const words = ({ text: given, number, flag, ask } = {}) =>
    given ?? number ?? (ask ? 'Ask the issuer' : flag ? 'Yes' : '');
  const row = (cells, tag = 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${text(cell)}</${tag}>`).join('')}</tr>`;
  return `<table><caption>${text(caption ?? '')}</caption>${row(['', ...fields.map(({ label }) => label)], 'th')}${certifications
    .map(({ name, values }) => row([name, ...fields.map(({ id }) => words(values[id]))]))
    .join('')}</table>`;
}

function salaryMarkup({ areas: [{ year }] }) {
  const of = (value) => (value?.amount ?? value).toLocaleString('en');
  const pairs = Object.entries(year).map(([name, value]) => `<dt data-field="${name}">${name}</dt><dd>$${of(value)}</dd>`); // prettier-ignore
  return `<dl>${pairs.join('')}</dl>`;
}

const duties = (count) => ({
  duties: times(count, (n) => ({ id: `d${n}`, text: `Duty number ${n} of many`, note: n % 5 ? undefined : 'A note below it' })), // prettier-ignore
});
const steps = (count) => ({
  steps: times(count, (n) => ({ id: `s${n}`, title: `Step number ${n}`, kind: 'Training', duration: { min: (n % 9) + 1, unit: 'month' }, ...(n % 10 === 0 && { options: [{ id: 'a', title: 'One way', duration: { min: 1, unit: 'year' } }, { id: 'b', title: 'Another', duration: { min: 2, unit: 'year' } }] }) })), // prettier-ignore
});
/** A thousand cells: two hundred credentials with five answers each. */
const credentials = (count) => ({
  fields: times(5, (n) => ({ id: `f${n}`, label: `Question ${n}`, type: n ? 'text' : 'number' })),
  certifications: times(count / 5, (n) => ({ id: `c${n}`, name: `C${String(n).padStart(3, '0')}`, values: { f0: (n * 37) % 200, f1: `Answer ${n}`, f2: 'The same for all', f3: `Word ${n % 3}`, f4: 'Yes' } })), // prettier-ignore
});
const areas = (count) => ({
  occupation: 'medical assistants',
  areas: times(count, (n) => ({ id: `a${n}`, name: `Area ${n}`, year: { p10: 36000 + n, p25: 40000 + n, median: 45000 + n, p75: 50000 + n, p90: 58000 + n }, employment: 1000 * (n + 1) })), // prettier-ignore
});

/* Actions of a reader on one item of a thousand. `root` is the shadow root, or the widget of the plain page; with `plain`,
   the action also updates the page. The functions run in the page, so they share no code. */

function tick(root, plain, round) {
  const box = root.querySelectorAll('.items input')[500 + round];
  box.click();
  if (!plain) return;
  const done = root.querySelectorAll('.items input:checked').length;
  root.querySelector('.done b').textContent = `${done} of 1,000`;
  root.querySelector('progress').value = done;
}

function chooseAnOption(root, plain, round) {
  const options = root.querySelectorAll('input[type="radio"]');
  options[100 + 2 * round].click();
  if (plain) root.querySelector('.total b').textContent = `${4000 + round} months`;
}

function sort(root, plain, round) {
  const select = root.querySelector('select');
  select.selectedIndex = (round + 1) % 2;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  if (!plain) return;
  const rows = [...root.querySelectorAll('tr')];
  const key = (cell, index) => (select.selectedIndex ? parseFloat(cell.textContent) : index);
  const first = [...rows[1].children].slice(1);
  const order = first.map((cell, index) => [key(cell, index), index]).sort(([a], [b]) => a - b);
  for (const row of rows) {
    const cells = [...row.children].slice(1);
    if (cells.length === order.length) row.append(...order.map(([, index]) => cells[index]));
  }
}

function chooseAnArea(root, plain, round) {
  const select = [...root.querySelectorAll('select')].at(-1);
  select.selectedIndex = 500 + round;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  if (plain) root.querySelector('.pay').innerHTML = root.ownerDocument.querySelector('#other').innerHTML;
}

export const subjects = {
  'duty-checklist': { markup: dutyMarkup, many: duties, change: tick },
  'career-path': { markup: pathMarkup, many: steps, change: chooseAnOption },
  'certification-comparison': { markup: comparisonMarkup, many: credentials, change: sort },
  'salary-outlook': { markup: salaryMarkup, many: areas, change: chooseAnArea },
};
