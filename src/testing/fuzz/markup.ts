/** Random markup, as people, editors and page builders leave it. Never published. */
import * as fc from 'fast-check';
import { text } from './documents.js';

type Markup = fc.Arbitrary<string>;

const escape = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const words: Markup = text.map(escape);
const pick = (...all: string[]): Markup => fc.constantFrom(...all);
const few = (part: Markup, maxLength: number, minLength = 0): Markup =>
  fc.array(part, { maxLength, minLength }).map((parts) => parts.join(''));
const join = (...parts: Markup[]): Markup => fc.tuple(...parts).map((all) => all.join(''));
const within = (tag: Markup, content: Markup): Markup =>
  fc.tuple(tag, content).map(([open, inner]) => `<${open}>${inner}</${open.split(' ')[0]!}>`);

/** Nodes that nobody sees. */
const unseen = pick(
  '<!-- § -->',
  '<script>void "§"</script>',
  '<style>i::before { content: "§" }</style>',
  '<template><p>§</p></template>',
  '<noscript><img src="/§.jpg">§</noscript>',
  '<p></p>',
  '<p>&nbsp;</p>',
  '<br>',
  '<br data-mce-bogus="1">',
  '<p hidden>§</p>',
);
const media = pick(
  '<img alt="§" src="data:,">',
  '<img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" width="9">',
  '<svg width="9" height="9"><title>§</title><rect width="9" height="9"/></svg>',
  '<svg width="90" height="20"><text y="15">§</text></svg>',
  '<input value="§">',
  '<input type="checkbox">',
  '<button>§</button>',
  '<button class="ma-action">§</button>',
  '<select><option>§</option></select>',
  '<textarea>§</textarea>',
  '<x-page>§</x-page>',
  '<iframe srcdoc="§" width="30" height="20"></iframe>',
);
const link = join(
  pick('<a href="/a">', '<a href="#b" id="x">', '<a>', '<a class="ma-action" href="/go">'),
  words,
  pick('</a>'),
);

/** All parts share one counter of depth. */
const DEPTH = { maxDepth: 5, depthIdentifier: fc.createDepthIdentifier() };

interface Parts {
  readonly inline: string;
  readonly block: string;
  readonly list: string;
  readonly item: string;
}

const { inline, block, list } = fc.letrec<Parts>((tie: fc.LetrecTypedTie<Parts>) => ({
  inline: fc.oneof(
    DEPTH,
    { weight: 9, arbitrary: words },
    { weight: 2, arbitrary: link },
    { weight: 1, arbitrary: media },
    { weight: 1, arbitrary: unseen },
    {
      weight: 4,
      arbitrary: within(
        pick(
          ...[
            'b',
            'strong',
            'em',
            'span',
            'small',
            'font color="red"',
            'code',
            'sup',
            'abbr title="§"',
            'label',
          ],
          ...[
            'time',
            'time datetime="P6M"',
            'time datetime="2026-05"',
            'time datetime="six"',
            'data value="31000"',
          ],
          ...['span slot="x"', 'span style="display:none"', 'mark', 'bdi', 'span id="id"'],
        ),
        few(tie('inline'), 2),
      ),
    },
  ),
  item: fc.oneof(
    DEPTH,
    { weight: 5, arbitrary: within(pick('li'), words) },
    {
      weight: 6,
      arbitrary: within(
        pick('li', 'li', 'li', 'li id="own"', 'li data-id="§"'),
        few(fc.oneof(tie('inline'), tie('inline'), tie('block')), 4),
      ),
    },
    { weight: 1, arbitrary: tie('list') },
    { weight: 1, arbitrary: words },
    { weight: 1, arbitrary: unseen },
  ),
  list: within(pick('ul', 'ol', 'ol', 'ol start="3"', 'ul class="x"'), few(tie('item'), 4)),
  block: fc.oneof(
    DEPTH,
    { weight: 2, arbitrary: within(pick('p', 'h2', 'h3'), words) },
    {
      weight: 4,
      arbitrary: within(
        pick('p', 'h2', 'h3', 'h4', 'div', 'blockquote', 'pre', 'address'),
        few(tie('inline'), 3),
      ),
    },
    { weight: 2, arbitrary: tie('list') },
    {
      weight: 3,
      arbitrary: within(
        pick(
          ...[
            'div',
            'section',
            'figure',
            'article',
            'header',
            'main',
            'div class="wp-block-group"',
            'center',
          ],
          ...[
            'form',
            'form action="/go"',
            'fieldset',
            'nav',
            'footer',
            'aside',
            'div role="search"',
            'a href="/all"',
          ],
        ),
        few(fc.oneof(tie('inline'), tie('block')), 3),
      ),
    },
    {
      weight: 1,
      arbitrary: join(
        pick('<details open>'),
        pick('<summary>§</summary>', ''),
        few(tie('block'), 2),
        pick('</details>'),
      ),
    },
    { weight: 1, arbitrary: within(pick('figcaption', 'caption', 'legend'), words) },
    { weight: 1, arbitrary: unseen },
    {
      weight: 1,
      arbitrary: pick(
        '<hr>',
        '<form><input name="children"><input name="parentNode"><button>§</button></form>',
      ),
    },
  ),
}));

const cell = within(
  pick(
    'td',
    'td',
    'td',
    'th',
    'th scope="row"',
    'td colspan="2"',
    'td rowspan="2"',
    'td data-value="3"',
    'td colspan="9"',
  ),
  few(fc.oneof(inline, inline, inline, block), 3),
);
const row = within(pick('tr', 'tr', 'tr data-id="§"'), few(cell, 4));
const table = within(
  pick('table', 'table border="1"'),
  join(
    fc.oneof(pick('', ''), within(pick('caption'), few(inline, 2))),
    fc.oneof(pick('', ''), within(pick('thead'), few(row, 2))),
    few(
      fc.oneof(
        { weight: 6, arbitrary: row },
        { weight: 1, arbitrary: within(pick('tbody', 'tfoot'), few(row, 2)) },
      ),
      4,
    ),
  ),
);

const label = fc.oneof(
  words,
  pick(
    ...[
      'Median pay per year',
      'Median pay per hour',
      '10th percentile per year',
      '25% earn more',
      'Job growth, 2025-35',
    ],
    ...[
      'Openings',
      'Employment',
      'Occupation',
      'State',
      'Source',
      'As of',
      'Median',
      '&#8203;Median pay per year',
    ],
  ),
);
const figure = fc.oneof(
  words,
  pick(
    '$42,000',
    '<data value="30100">§</data>',
    '$21.50',
    '13%',
    '$42,000 §',
    '2026-05',
    '<a href="/s">§</a>',
  ),
);
const pair = join(
  within(
    pick('dt', 'dt', 'dt data-field="median"', 'dt data-field="growth"', 'dt data-field="currency"'),
    fc.oneof(label, label, inline),
  ),
  few(within(pick('dd'), fc.oneof(figure, figure, few(fc.oneof(inline, block), 2))), 2, 1),
);
const pairs = within(
  pick('dl', 'dl class="x"'),
  few(
    fc.oneof(
      { weight: 6, arbitrary: pair },
      { weight: 1, arbitrary: within(pick('div'), pair) },
      { weight: 1, arbitrary: fc.oneof(words, unseen, block) },
    ),
    4,
  ),
);

const data: Readonly<Record<string, Markup>> = {
  'ma-duty-checklist': list,
  'ma-career-path': list,
  'ma-certification-comparison': table,
  'ma-salary-outlook': pairs,
};

/** Wraps markup in up to three elements. */
const wrapped = (inner: Markup): Markup =>
  fc
    .tuple(
      fc.array(pick('div', 'div', 'section', 'figure', 'p', 'form', 'center', 'details open'), {
        maxLength: 3,
      }),
      inner,
    )
    .map(([tags, content]) => tags.reduce((all, tag) => `<${tag}>${all}</${tag.split(' ')[0]!}>`, content));

/** The children of an element: mostly data that it can read, with anything before and after it. */
export function childrenOf(tag: string): Markup {
  const any = fc.oneof(
    { weight: 4, arbitrary: inline },
    { weight: 5, arbitrary: block },
    { weight: 1, arbitrary: fc.oneof(table, pairs) },
  );
  const own = data[tag]!;
  const part = fc.oneof(
    { weight: 4, arbitrary: own },
    { weight: 2, arbitrary: wrapped(own) },
    { weight: 1, arbitrary: wrapped(few(fc.oneof(own, any), 3)) },
    { weight: 1, arbitrary: any },
  );
  return fc.oneof(
    { weight: 1, arbitrary: pick('') },
    { weight: 9, arbitrary: join(few(any, 2), part, few(any, 2)) },
    { weight: 2, arbitrary: few(fc.oneof(part, any), 4) },
  );
}

/** Markup to append or prepend. */
export const piece: Markup = fc.oneof(inline, block, list, table, pairs);
