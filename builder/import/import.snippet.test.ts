/** Tests imports of snippets that were copied before: all that the author has written and chosen comes back. */
import { expect } from '@open-wc/testing';
import type { Row } from '../model/content.model.js';
import {
  defaults,
  fillIn,
  kindIn,
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
import type { WidgetName } from '../kinds/kind.model.js';
import { languageNamed, textsIn } from '../write/texts.js';
import { writeSnippet } from '../write/snippet.write.model.js';
import { readPasted } from './import.markup.js';
import { filledFrom } from './import.filled.model.js';
import type { Imported } from './import.model.js';

const copied = (snippet: Snippet): string =>
  writeSnippet(snippet, { release, fallback: [], texts: textsIn(languageNamed('en')) }).parts[0]!.code;

/** Values that are not empty, without generated ids. */
const plain = ({ values, rows }: Row): unknown => [
  Object.fromEntries(Object.entries(values).filter(([name, value]) => value && name !== 'id')),
  ...rows.map(plain),
];
const shown = (snippet: Snippet): unknown => {
  const { from, lang, theme, options, action, contents, widget } = snippet;
  return { from, lang, theme, action, options: options[widget], content: plain(contents[widget]) };
};
const read = (name: WidgetName, text: string): Imported => readPasted(kindOf(name), text);
const foundIn = ({ found }: Imported): string[] => found.map(({ place, message }) => `${place}: ${message}`);

describe('a snippet that was copied before', () => {
  for (const { name } of kinds)
    for (const { id, script, dialect } of platforms) {
      let snippet = setPlatform(fillIn({ ...defaults, widget: name }, hostile[name]), id);
      const isCarried = carriesOptions(formOf(platformOf(id), snippet));
      if (!isCarried || script === 'npm' || script === 'address' || dialect === 'template') continue;
      it(`comes back with its content, settings and call to action: ${name}, ${id}`, () => {
        snippet = setOption(setTheme(setLang(snippet, 'en'), 'dark'), 'heading-level', '3');
        snippet = setAction(snippet, hostileAction);
        const imported = readPasted(kindIn(snippet), copied(snippet));
        const back = filledFrom({ ...defaults, widget: name, lang: 'es' }, imported);
        expect(shown(back!)).to.deep.equal(shown(snippet));
        expect(imported.found).to.deep.equal([]);
      });
    }

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
    [`<ma-career-path steps='["A"'><ol><li>A</li></ol></ma-career-path>`, [/^the data: not valid JSON/]],
    [
      '<ma-duty-checklist><ul><li>a</li></ul></ma-duty-checklist>',
      [
        'the snippet: It is one of the widget “Duty checklist”: choose that above, and read the snippet there.',
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
