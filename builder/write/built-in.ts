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
import { outlookFor } from '../../src/widgets/salary-outlook/salary-outlook.soc.js';
import { kindIn, optionIn, type Snippet } from '../model/snippet.model.js';
import type { Content } from '../model/content.model.js';
import type { Choice, Kind } from '../kinds/kind.model.js';
import { linked, NAME } from '../kinds/kind.model.js';
import { markup, type Piece } from './piece.model.js';
import { salary } from '../kinds/salary.model.js';
import { scopeIn, textsIn } from './texts.js';

/** The built-in figures by state. */
export { default as states } from '../../src/generated/content/salary-outlook/states.js';

const BUILT_IN = { duties, steps, certifications, areas } as unknown as Readonly<
  Record<string, BuiltIn<WidgetDocument>>
>;

const first = async ({ sets, names }: BuiltIn<WidgetDocument>): Promise<WidgetDocument> =>
  (await sets[names[0]!]!()).default;

/**
 * Returns the built-in set that a snippet names, in its language, or else in English. For an occupation by its code,
 * returns its pay.
 */
export async function builtInOf(snippet: Snippet): Promise<WidgetDocument> {
  const { collection, sets, parse } = kindIn(snippet);
  const lang = snippet.lang || 'en';
  await load(lang);
  const name = optionIn(snippet, 'set') || sets[0]![0];
  const localized = moduleOf(lang)?.content?.[collection]?.[name];
  const { value } = await setOf(BUILT_IN[collection]!, name, localized, parse);
  const document = value ?? (await first(BUILT_IN[collection]!));
  const { from, occupation } = snippet;
  if (from !== 'code' || !occupation) return document;
  const { value: outlook } = await outlookFor(occupation.code, document as SalaryOutlook);
  return outlook ?? document;
}

/**
 * Returns the pay of an occupation as content of the form, for the markup that can be read without a script. `chosen` is
 * the heading that the author chose; empty for that of the document.
 */
export function payOf(document: WidgetDocument, language: Language, chosen: string): Content {
  const { values, ...content } = salary.fill(document as never, textsIn(language));
  const heading = chosen || (document.heading ?? '');
  return { ...content, values: { ...values, heading, note: scopeIn(language) } };
}

/** Returns a built-in document as markup with its sources, for readers without scripts. */
export function fallbackOf(kind: Kind, document: WidgetDocument, language: Language): readonly Piece[] {
  const texts = textsIn(language);
  const content = kind.fill(document as never, texts);
  // The form has fields for one source only.
  const values = { ...content.values, source: '', sourceUrl: '', asOf: '', note: '' };
  const pieces = kind.pieces(
    { ...content, values },
    { heading: document.heading ?? '', level: 2, hasData: false, hasIds: false, texts },
  );
  const sources = document.sources ?? [];
  // The name is a link, so a translated sentence is split where the name goes.
  const cited = sources.flatMap((source, index): Piece[] => {
    const [before = '', after = ''] = texts.citation(NAME, source).split(NAME);
    return [index ? texts.between : '', before, linked(source.name, source.url ?? ''), after];
  });
  const [before, after] = texts.source(NAME, sources.length).split(NAME);
  return [
    ...pieces,
    ...(kind.shape === 'figures' ? [markup('p', {}, scopeIn(language))] : []),
    ...(cited.length ? [markup('p', {}, before, cited, after)] : []),
    // The license of O*NET requires its notice.
    ...(document.note ? [markup('p', {}, document.note)] : []),
  ];
}

/** Returns the parts of a document that an option chooses from: its steps, its credentials, its areas. */
export function choicesIn(kind: Kind, document: unknown): readonly Choice[] {
  const { value } = kind.parse(document);
  return (value && kind.choices?.(value as never)) ?? [];
}
