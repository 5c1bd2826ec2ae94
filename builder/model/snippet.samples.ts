/** Samples of authors' texts, and of texts that have broken pages: for tests. */
import { row, type Content } from './content.model.js';
import type { Action } from './action.model.js';
import type { WidgetName } from '../kinds/kind.model.js';
import type { Release } from '../write/release.model.js';

/** A release in which every file has a hash. */
export const release: Release = {
  version: '1.2.3',
  files: new Proxy({}, { get: (_, path) => ({ integrity: `sha384-${String(path).replace(/\W/g, '')}` }) }),
};

const HOSTILE = `"Don't" <b>press</b> & [gallery] {{ now }} {% raw %} @if \\"x\\" > $40k </script> --> \`\${1}\``;
const ABOUT = {
  heading: `Two “ways” & 'more' <here> {a} [b]`,
  deck: `It's ${HOSTILE}`,
  source: 'Colegio "Río" & Söhne <1> مدرسة',
  sourceUrl: 'https://example.edu/?a=1&b="2"',
  sourceDate: '2026-08',
};

const contentsWith = (about: Readonly<Record<string, string>>): Record<WidgetName, Content> => ({
  'duty-checklist': {
    ...row(about, [
      row({ text: HOSTILE, note: `Nota: ${HOSTILE}` }),
      row({ text: 'قياس العلامات الحيوية', group: 'المختبر & "الفحص"' }),
      row({ text: "Tomar la presión d'Aragón", group: 'المختبر & "الفحص"', href: '/a?b=1&c={d}' }),
      row({ text: '测量血压', group: "L'autre" }),
    ]),
    columns: [],
  },
  'career-path': {
    ...row(about, [
      row({ title: HOSTILE, time: '6 to 12 months', description: HOSTILE, details: `${HOSTILE}\nقلب\n测量` }),
      row({ title: 'الدورة', time: 'when "ready" & able' }, [
        row({ title: "L'école du soir", time: '160 hours', details: 'a & b' }),
        row({ title: 'مساء <ب>', description: "It's {free}" }),
      ]),
      row({ title: 'Exam', href: 'https://example.edu/{x}?q="1"&r=2', time: 'up to 2 years' }),
    ]),
    columns: [],
  },
  'certification-comparison': {
    ...row({ ...about, corner: 'Way & "means"' }, [
      row({ name: HOSTILE, href: '/day?x=1&y=2' }, [
        row({ text: HOSTILE, note: "It's <here>" }),
        row({ text: '$1,200', value: '1200' }),
        row(),
      ]),
      row({ name: 'مسائي' }, [
        row({ text: 'يناير & "فبراير"' }),
        row({ text: '$900', value: '900', href: '/fee' }),
        row({ text: '{free}' }),
      ]),
    ]),
    columns: ['Starts & "ends"', "Fee <'USD'>", '长度'],
  },
  'salary-outlook': {
    ...row(
      {
        heading: about['heading'] ?? '',
        occupation: `"phlebotomists" & l'équipe`,
        area: 'Río <Harlan> & مقاطعة',
        payPeriod: 'year',
        median: '$38,400',
        p10: '30,000',
        p90: '$239,200 or more',
        growth: '13%',
        growthPeriod: '2025 to 2035',
        openings: '1,200',
        employment: '139,000',
        source: ABOUT.source,
        sourceUrl: ABOUT.sourceUrl,
        asOf: '2025-05',
        note: `It's ${HOSTILE}`,
      },
      [row({ label: 'Clinics & "others"', value: HOSTILE }), row({ label: 'Median age', value: '22' })],
    ),
    columns: [],
  },
});

/** Quotes, characters of markup and of templates, Arabic and Chinese, in most text fields of every widget. */
export const hostile = contentsWith(ABOUT);
/** A call to action with the same characters. */
export const hostileAction: Action = { words: HOSTILE, href: 'mailto:a@b.edu?subject=[gallery] {{x}} "&b\'' };
/** The content of `hostile` without the sentence below the heading and the source: markup needs no attribute for it. */
export const hostileAlone = contentsWith({ heading: ABOUT.heading });
