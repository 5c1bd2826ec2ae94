/** The built-in content: as documents, and as markup for readers without scripts. */
import { builtIn as certifications } from '../../src/generated/content/certification-comparison.js';
import { builtIn as steps } from '../../src/generated/content/career-path.js';
import { builtIn as duties } from '../../src/generated/content/duty-checklist.js';
import { builtIn as areas } from '../../src/generated/content/salary-outlook.js';
import { setOf, type BuiltIn } from '../../src/intake/built-in.js';
import type { WidgetDocument } from '../../src/intake/document.js';
import { load, moduleOf } from '../../src/localization/registry.js';
import type { Language } from '../../src/localization/language.js';
import type { SalaryOutlook } from '../../src/widgets/salary-outlook/salary-outlook.model.js';
import type { CareerPath } from '../../src/widgets/career-path/career-path.model.js';
import type { Comparison } from '../../src/widgets/certification-comparison/certification-comparison.model.js';
import { kindIn, optionIn, type Snippet } from './snippet.model.js';
import type { Kind } from './kind.model.js';
import { linked } from './kind.model.js';
import { markup, type Piece } from './piece.model.js';
import { scopeIn, speechIn } from './speech.js';

const BUILT_IN = { duties, steps, certifications, areas } as unknown as Readonly<
  Record<string, BuiltIn<WidgetDocument>>
>;

/** The set that a snippet shows, in its language; in that of the page where it names none, which is English here. */
export async function builtInOf(snippet: Snippet): Promise<WidgetDocument> {
  const { collection, sets, parse } = kindIn(snippet);
  const lang = snippet.lang || 'en';
  await load(lang);
  const name = optionIn(snippet, 'set') || sets[0]![0];
  const spoken = moduleOf(lang)?.content?.[collection]?.[name];
  const { value } = await setOf(BUILT_IN[collection]!, name, spoken, parse);
  return value ?? BUILT_IN[collection]!.first;
}

/** The same as markup: a copy of this version, with its sources, for the time without a script. */
export function fallbackOf(kind: Kind, document: WidgetDocument, language: Language): readonly Piece[] {
  const speech = speechIn(language);
  const content = kind.fill(document as never, speech);
  const isPay = kind.name === 'salary-outlook';
  // The source of an outlook stands in its list; those of the others may be several.
  const values = isPay ? content.values : { ...content.values, source: '' };
  const pieces = kind.pieces(
    { ...content, values },
    { heading: document.heading ?? '', level: 2, hasData: false, hasIds: false, speech },
  );
  const cited = (document.sources ?? []).flatMap(({ name, url = '', date, period }, index): Piece[] => [
    index ? '; ' : '',
    linked(name, url),
    (period ?? date) ? `, ${period ?? speech.date(date!)}` : '',
  ]);
  const [before, after = ''] = speech.source('\ue000').split('\ue000');
  return [
    ...pieces,
    ...(isPay ? [markup('p', {}, scopeIn(language))] : []),
    ...(cited.length && !isPay ? [markup('p', {}, before, cited, after)] : []),
  ];
}

/** Something in the content that an option chooses from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What there is to choose from in a document: its steps, its credentials, its areas. */
export function choicesIn(kind: Kind, document: unknown): readonly Choice[] {
  const { value } = kind.parse(document);
  const choice = ({ id, name, title }: { id: string; name?: string; title?: string }): Choice => ({
    value: id,
    label: title ?? name ?? id,
  });
  switch (kind.name) {
    case 'career-path':
      return (value as CareerPath | undefined)?.steps.map(choice) ?? [];
    case 'certification-comparison':
      return (value as Comparison | undefined)?.certifications.map(choice) ?? [];
    case 'salary-outlook': {
      const { areas: own = [], regions = [] } = (value as SalaryOutlook | undefined) ?? {};
      return [...own, ...regions].map(choice);
    }
    default:
      return [];
  }
}
