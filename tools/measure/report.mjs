// Turns the visits of a measurement into medians, goals and Markdown tables.

/** The median of the values that are not undefined. */
export const median = (values) => {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** One number for each page and measure: `medians.tag.visible`. */
export const mediansOf = (rounds) =>
  Object.fromEntries(
    Object.entries(rounds).map(([page, visits]) => {
      const measures = new Set(visits.flatMap(Object.keys));
      return [
        page,
        Object.fromEntries([...measures].map((name) => [name, median(visits.map((visit) => visit[name]))])),
      ];
    }),
  );

const NAMES = {
  plain: 'plain HTML+CSS',
  tag: 'tag, loader',
  markup: 'child markup, loader',
  'markup-shaped': 'child markup, loader, ma-widgets.css',
  file: 'tag, standalone file',
};
const one = (value) => value.toFixed(1);
const two = (value) => value.toFixed(2);
const kB = (bytes) => (bytes / 1000).toFixed(1);

const table = (head, rows) =>
  [head, head.map((_, index) => (index ? '--:' : '---')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

/** The table of one widget. `bytes` are the bytes that each page loads. */
function loadTable({ medians, bytes }) {
  return table(
    [
      '',
      'brotli kB',
      'visible ms',
      '× plain',
      'layout shift',
      'CPU ms above a page without a widget',
      'elements',
    ],
    Object.keys(NAMES)
      .filter((page) => medians[page])
      .map((page) => {
        const { visible, shift, work, nodes } = medians[page];
        const ratio = two(visible / medians.plain.visible);
        return [NAMES[page], kB(bytes[page]), one(visible), ratio, shift.toFixed(3), one(work - medians.bare.work), nodes]; // prettier-ignore
      }),
  );
}

function amountTable({ medians }) {
  const above = (page) => medians[page].work - medians.bare.work;
  const row = (name, plain, ours) => [name, one(plain), one(ours), two(ours / plain)];
  return table(
    ['CPU ms', 'plain', 'ours', '× plain'],
    [
      row('100 on a page', above('plain-100'), above('tag-100')),
      row('1,000 items', above('plain-1000'), above('tag-1000')),
      row('one change of 1,000', medians['plain-1000'].change, medians['tag-1000'].change),
    ],
  );
}

/** The goals as `[name, result, limit]`. Smaller is better. */
function goalsOf({ medians }) {
  const above = (page) => medians[page].work - medians.bare.work;
  const shaped = medians['markup-shaped'] ? 'markup-shaped' : 'markup';
  return [
    ['child markup visible, × plain', medians.markup.visible / medians.plain.visible, 1.1],
    [
      `layout shift, child markup${shaped === 'markup' ? ' (no ma-widgets.css)' : ''}`,
      medians[shaped].shift,
      0.05,
    ],
    ['100 on a page, × plain', above('tag-100') / above('plain-100'), 1],
    ['1,000 items, × plain', above('tag-1000') / above('plain-1000'), 1],
    ['one change of 1,000, × plain', medians['tag-1000'].change / medians['plain-1000'].change, 1.2],
  ];
}

/** Layout shift on a phone and on a desktop: bold if over the goal. */
export function shiftTable(shifts, goal) {
  const shown = (value, hasGoal) => (hasGoal && value >= goal ? `**${value.toFixed(3)}**` : value.toFixed(3));
  return table(
    ['layout shift', 'markup', 'stylesheet', 'phone', 'desk', 'goal'],
    Object.entries(shifts).flatMap(([widget, lines]) =>
      lines.map(({ form, head, phone, desk, hasGoal }) => [
        ...[widget, form, head, shown(phone, hasGoal), shown(desk, hasGoal)],
        hasGoal ? `< ${goal}` : '',
      ]),
    ),
  );
}

export function markdown(results, rounds) {
  const goals = Object.entries(results).flatMap(
    ([widget, result]) =>
    goalsOf(result).map(([name, value, limit]) => [`${widget}: ${name}`, two(value), `≤ ${limit}`, value <= limit ? 'yes' : '**no**']), // prettier-ignore
  );
  return [
    `Medians of ${rounds} visits each, interleaved. Visible and layout shift: Fast 4G, CPU 4 × slower. CPU: main thread, full speed.`,
    ...Object.entries(results).map(
      ([widget, result]) => `## ${widget}\n\n${loadTable(result)}\n\n${amountTable(result)}`,
    ),
    `## Goals\n\n${table(['', 'result', 'goal', 'met'], goals)}`,
  ].join('\n\n');
}
