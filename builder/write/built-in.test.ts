/** Tests the built-in content as markup, which readers without scripts see. */
import { expect } from '@open-wc/testing';
import { load } from '../../src/localization/registry.js';
import type { WidgetName } from '../kinds/kind.model.js';
import { kindOf } from '../kinds/kinds.model.js';
import { fallbackOf } from './built-in.js';
import { languageNamed } from './texts.js';
import { dialects, write } from './write.model.js';

/** The lines of a document as markup. */
function linesOf(widget: WidgetName, document: object, lang = 'en'): string[] {
  const kind = kindOf(widget);
  const { value } = kind.parse(document);
  return fallbackOf(kind, value!, languageNamed(lang)).map((piece) => write(piece, dialects.html));
}

const read = { name: 'NHA', url: 'https://a.example', readBy: 'Career Skills Center', date: '2026-10-05' };
const link = '<a href="https://a.example">NHA</a>';

describe('the built-in content as markup', () => {
  before(() => Promise.all(['es', 'ru'].map(load)));

  for (const [lang, sources, sentence] of [
    ['en', [{ name: 'BLS', date: '2025-05' }], 'Source: BLS, May 2025.'],
    [
      'en',
      [read, { name: 'BLS', period: '2025 to 2035' }],
      `Sources: ${link}, as read by Career Skills Center, October 5, 2026; BLS, 2025 to 2035.`,
    ],
    [
      'es',
      [read, { name: 'BLS', date: '2025-05' }],
      `Fuentes: ${link}, según lo leyó Career Skills Center, 5 de octubre de 2026; BLS, mayo de 2025.`,
    ],
    ['ru', [{ name: 'BLS', date: '2025-05' }], 'Источник: BLS (май 2025 г.).'],
  ] as const)
    it(`names its sources in the same sentence as the widget: ${sentence}`, () => {
      const lines = linesOf('duty-checklist', { duties: ['Draw blood'], sources }, lang);
      expect(lines.at(-1)).to.equal(`<p>${sentence}</p>`);
    });

  it('names all sources of an outlook, with their dates in words', () => {
    const areas = [{ id: 'US', year: { median: 45690 } }];
    const sources = [
      { name: 'OEWS', date: '2025-05' },
      { name: 'EP', period: '2025 to 2035' },
    ];
    const lines = linesOf('salary-outlook', { areas, sources });
    expect(lines.at(-1)).to.equal('<p>Sources: OEWS, May 2025; EP, 2025 to 2035.</p>');
    expect(lines.join()).not.to.match(/2025-05|<dt>Source/);
  });

  it('has the closing note of the document, which a license may require', () => {
    const lines = linesOf('duty-checklist', { duties: ['Draw blood'], note: 'Used under CC BY 4.0.' });
    expect(lines.at(-1)).to.equal('<p>Used under CC BY 4.0.</p>');
  });

  it('names the sources of an answer and of a detail in the language of the page', () => {
    const certifications = [
      {
        name: 'A',
        values: {
          Fee: { text: '$1', note: 'pronto', source: read },
          Time: { text: '1 h', source: 'NHA', asOf: '2026-08' },
          Renewal: { text: 'No', asOf: '2026-08' },
        },
      },
    ];
    const [table] = linesOf('certification-comparison', { certifications }, 'es');
    for (const note of [
      'pronto; NHA, según lo leyó Career Skills Center, 5 de octubre de 2026',
      'NHA, agosto de 2026',
      'agosto de 2026',
    ])
      expect(table).to.include(`<small>${note}</small>`);
    const steps = [{ title: 'Examen', details: [{ text: 'Cada año.', source: read }] }];
    expect(linesOf('career-path', { steps }, 'es').join()).to.include(
      '<li>Cada año. NHA, según lo leyó Career Skills Center, 5 de octubre de 2026</li>',
    );
  });
});
