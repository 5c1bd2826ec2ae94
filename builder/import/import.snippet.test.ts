/** Tests imports of snippets that were copied before: all that the author has written and chosen comes back. */
import { expect } from '@open-wc/testing';
import { load } from '../../src/localization/registry.js';
import { row, type Content, type Row } from '../model/content.model.js';
import {
  defaults,
  fillIn,
  setAction,
  setLang,
  setOption,
  setPlatform,
  setTheme,
  type Snippet,
} from '../model/snippet.model.js';
import { hostile, hostileAction, release } from '../model/snippet.samples.js';
import { carriesOptions, formOf } from '../platforms/carry.model.js';
import { platforms, platformOf } from '../platforms/platforms.model.js';
import { kindOf, kinds } from '../kinds/kinds.model.js';
import type { Figures, WidgetName } from '../kinds/kind.model.js';
import { languageChoices, languageNamed, textsIn } from '../write/texts.js';
import { writeSnippet } from '../write/snippet.write.model.js';
import { readPasted } from './import.markup.js';
import { filledFrom, withKnown } from './import.filled.model.js';
import type { Imported } from './import.model.js';

const textsOf = (lang: string): Figures => textsIn(languageNamed(lang));
const copied = (snippet: Snippet): string =>
  writeSnippet(snippet, { release, fallback: [], texts: textsOf(snippet.lang || 'en') }).parts[0]!.code;

/** Values that are not empty, without generated ids. */
const plain = ({ values, rows }: Row): unknown => [
  Object.fromEntries(Object.entries(values).filter(([name, value]) => value && name !== 'id')),
  ...rows.map(plain),
];
const shown = (snippet: Snippet): Record<string, unknown> => {
  const { from, lang, theme, options, action, contents, widget } = snippet;
  return { from, lang, theme, action, options: options[widget], content: plain(contents[widget]) };
};
const read = (name: WidgetName, text: string): Imported =>
  readPasted(kindOf(name), text, { texts: ['en', 'es', 'ar', 'zh-Hans'].map(textsOf) });
const foundIn = ({ found }: Imported): string[] => found.map(({ place, message }) => `${place}: ${message}`);

/** The hostile contents without what a class alone loses: the times in other words, and the numbers to sort by. */
const kept: Readonly<Record<WidgetName, Content>> = {
  ...hostile,
  'career-path': kindOf('career-path').whole!(kindOf('career-path').bare!(hostile['career-path']).content),
  'certification-comparison': kindOf('certification-comparison').bare!(hostile['certification-comparison'])
    .content,
};

describe('a snippet that was copied before', () => {
  before(() => Promise.all(['es', 'ar', 'zh-Hans'].map(load)));

  for (const { name } of kinds)
    for (const { id, form } of platforms) {
      let snippet = setPlatform(fillIn({ ...defaults, widget: name }, hostile[name]), id);
      if (form === 'attributes' || !carriesOptions(formOf(platformOf(id), snippet))) continue;
      it(`comes back with its content, settings and call to action: ${name}, ${id}`, () => {
        snippet = setOption(setTheme(setLang(snippet, 'en'), 'dark'), 'heading-level', '3');
        snippet = setAction(snippet, hostileAction);
        const imported = read(name, copied(snippet));
        const back = filledFrom({ ...defaults, widget: name, lang: 'es' }, imported);
        expect(shown(back!)).to.deep.equal(shown(snippet));
        expect(imported.found).to.deep.equal([]);
      });
    }

  for (const { name } of kinds)
    for (const { id, form } of platforms) {
      if (form !== 'class' && form !== 'blocks') continue;
      it(`comes back with the content that the platform keeps: ${name}, ${id}`, () => {
        const snippet = setAction(
          setPlatform(fillIn({ ...defaults, widget: name }, kept[name]), id),
          hostileAction,
        );
        const imported = read(name, copied(snippet));
        const back = filledFrom({ ...defaults, widget: name }, imported)!;
        const { action, content } = shown(back);
        expect({ action, content }).to.deep.equal({ action: hostileAction, content: plain(kept[name]) });
        expect(imported.found).to.deep.equal([]);
      });
    }

  for (const [lang, sourceDate] of [
    ['en', '2026-08-05'],
    ['en', '2026'],
    ['es', '2026-08'],
    ['es', '2026-12-31'],
    ['zh-Hans', '2026-08-05'],
    ['ar', '2026-08-05'],
    ['zh-Hans', ''],
  ] as const)
    it(`comes back with its source from a class alone: in ${lang}, ${sourceDate || 'without a date'}`, () => {
      const about = { deck: 'a', source: 'Harlan, 5 of 12', sourceUrl: '/a', sourceDate };
      const content = { ...row(about, [row({ text: 'a' }), row({ text: 'b' })]), columns: [] };
      const code = copied(setLang(setPlatform(fillIn(defaults, content), 'moodle'), lang));
      for (const text of [
        code,
        code.replace('<div class="ma-duty-checklist">', '').replace('<ul>', '<ul class="ma-duty-checklist">'),
      ]) {
        const imported = read('duty-checklist', text);
        expect(plain(imported.content!)).to.deep.equal(plain(content));
        expect(imported.found).to.deep.equal([]);
      }
    });

  it('leaves out other paragraphs of a class alone, and names them', () => {
    const imported = read(
      'duty-checklist',
      '<div class="ma-duty-checklist"><p>One.</p><p>Two.</p><ul><li>a</li></ul><p>Call us: 555.</p></div>',
    );
    expect(plain(imported.content!)).to.deep.equal([{}, [{ text: 'a' }]]);
    expect(foundIn(imported)).to.deep.equal(
      ['One.', 'Two.', 'Call us: 555.'].map((each) => `a paragraph: “${each}” was left out.`),
    );
    const linked =
      '<div class="ma-duty-checklist"><p><a href="/lab">Our lab</a></p><ul><li>a</li></ul></div>';
    expect(foundIn(read('duty-checklist', linked)).at(-1)).to.equal(
      'a paragraph: The link to /lab was left out.',
    );
  });

  it('keeps the ids that an option names', () => {
    const rows = [
      row({ id: 'day', name: 'Morning' }, [row({ text: 'a' })]),
      row({ name: 'Night' }, [row({ text: 'b' })]),
    ];
    const snippet = fillIn(
      { ...defaults, widget: 'certification-comparison' },
      { ...row({}, rows), columns: ['Fee'] },
    );
    expect(copied(setOption(snippet, 'compare', 'day night'))).to.include('<tr data-id="day">');
  });

  for (const [name, text, expected] of [
    [
      'career-path',
      '<ma-career-path set="next-occupations" lang="es"></ma-career-path><noscript><ol><li>Ours</li></ol></noscript>',
      { from: 'built-in', lang: 'es', options: { set: 'next-occupations' } },
    ],
    [
      'career-path',
      '<div class="ma-career-path" data-ma-json-ld>&nbsp;</div>',
      { from: 'built-in', options: { 'json-ld': 'true' } },
    ],
    [
      'duty-checklist',
      '<div class="ma-duty-checklist" data-ma-heading="Ours"><ul><li>a</li></ul></div>',
      { from: 'own', content: [{ heading: 'Ours' }, [{ text: 'a' }]] },
    ],
    [
      'career-path',
      `<ma-career-path steps='[{"title":"A","duration":"P6M"},"B"]'></ma-career-path>`,
      { from: 'own', content: [{}, [{ title: 'A', time: '6 months' }], [{ title: 'B' }]] },
    ],
    [
      'salary-outlook',
      '<ma-salary-outlook median="31,000 EUR" pay-period="year" source="We"></ma-salary-outlook>',
      { from: 'own', content: [{ median: '31,000 EUR', payPeriod: 'year', source: 'We' }] },
    ],
    [
      'salary-outlook',
      '<ma-salary-outlook><script type="application/json">[{"year":{"median":31000}}]</script></ma-salary-outlook>',
      { from: 'own', content: [{ median: '$31,000', payPeriod: 'year' }] },
    ],
    [
      'salary-outlook',
      '{"currency":"EUR","areas":[{"year":{"median":31000}}]}',
      { from: 'own', content: [{ median: '31,000 EUR', payPeriod: 'year' }] },
    ],
    ['salary-outlook', '[ma-salary-outlook median="52000"]', { from: 'own', content: [{ median: '52000' }] }],
    [
      'duty-checklist',
      '[ma-duty-checklist heading="Ours"]\n<ul><li>a</li></ul>\n[/ma-duty-checklist]',
      { from: 'own', content: [{ heading: 'Ours' }, [{ text: 'a' }]] },
    ],
    [
      'duty-checklist',
      '<ma-duty-checklist><h3>Bench</h3><ul><li>a</li></ul></ma-duty-checklist>',
      { from: 'own', content: [{}, [{ text: 'a', group: 'Bench' }]] },
    ],
    [
      'duty-checklist',
      '<h2>Lab</h2><ul class="ma-duty-checklist"><li>a</li></ul>',
      { from: 'own', content: [{ heading: 'Lab' }, [{ text: 'a' }]] },
    ],
    [
      'duty-checklist',
      '["Take vitals","Draw blood"]',
      { from: 'own', content: [{}, [{ text: 'Take vitals' }], [{ text: 'Draw blood' }]] },
    ],
  ] as const)
    it(`comes back as it is: ${text}`, () => {
      const imported = read(name, text);
      const back = filledFrom({ ...defaults, widget: name, lang: '' }, imported)!;
      expect(shown(back)).to.deep.include(expected);
      expect(imported.found).to.deep.equal([]);
    });

  for (const [lang, known, found] of [
    ['es', 'es', []],
    ['es-MX', 'es', ['the language es-MX: It was read as es: the builder has no regions.']],
    ['EN_us', 'en', ['the language EN_us: It was read as en: the builder has no regions.']],
    ['de', '', ['the language de: The widget has no such language.']],
    ['', '', []],
  ] as const)
    it(`has a language of the builder: ${lang || 'that of the page'}`, () => {
      const text = `<ma-duty-checklist lang="${lang}"><ul><li>a</li></ul></ma-duty-checklist>`;
      const imported = withKnown(read('duty-checklist', text), languageChoices(), undefined);
      expect(imported.settings!.lang).to.equal(known);
      expect(foundIn(imported)).to.deep.equal(found);
    });

  it('shows the pay of its occupation', () => {
    const imported = read(
      'salary-outlook',
      '<ma-salary-outlook soc="31-9097"><dl><dt>Median pay</dt><dd>$1</dd></dl></ma-salary-outlook>',
    );
    expect(imported.settings!.code).to.equal('31-9097');
    const occupation = { code: '31-9097', title: 'Phlebotomists' };
    const back = filledFrom({ ...defaults, widget: 'salary-outlook' }, imported, occupation)!;
    expect([back.from, back.occupation]).to.deep.equal(['code', occupation]);
  });

  for (const [text, found] of [
    [
      '<ma-career-path storage-key="k"><ol><li>a</li></ol></ma-career-path>',
      ['the attribute storage-key: “k” was left out.'],
    ],
    ['<ma-career-path src="/x.json"></ma-career-path>', ['the attribute src: “/x.json” was left out.']],
    [
      `<ma-career-path steps='[{"title":"A","cost":"$90","credential":"AS"}]'></ma-career-path>`,
      ['step 1: “cost: $90” was left out.', 'step 1: “credential: AS” was left out.'],
    ],
    [
      `<ma-career-path steps='["A"]'><ol><li>A</li></ol><p>Ask us.</p></ma-career-path>`,
      ['a paragraph: “Ask us.” was left out.'],
    ],
    [
      '<ul><li>Home</li></ul><p>Steps.</p><ol class="ma-career-path"><li>a</li></ol><ol><li>b</li></ol>',
      ['item 1 of its list: “Home” was left out.', 'item 1 of its list: “b” was left out.'],
    ],
    [
      '<nav><ol><li>Home</li></ol></nav><ma-career-path><ol><li>a</li></ol></ma-career-path>',
      ['item 1 of its list: “Home” was left out.'],
    ],
    [`<ma-career-path steps='["A"'><ol><li>A</li></ol></ma-career-path>`, [/^the data: not valid JSON/]],
    [
      '<ma-duty-checklist><ul><li>a</li></ul></ma-duty-checklist>',
      [
        'the snippet: It is for the widget “Duty checklist”: choose that widget above, and read the snippet again.',
      ],
    ],
  ] as const)
    it(`names what was left out of it: ${text}`, () => {
      const all = foundIn(read('career-path', text));
      expect(all.length, all.join('\n')).to.equal(found.length);
      found.forEach((each, index) =>
        expect(all[index]).to.match(
          typeof each === 'string' ? new RegExp(`^${each.replace(/[.?$[\]]/g, '\\$&')}$`) : each,
        ),
      );
    });
});
