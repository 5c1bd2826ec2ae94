/** The pay of any occupation of BLS as a document. */
import type { OccupationGroup } from '../../intake/occupations.js';
import { percentilesOf } from './salary-outlook.areas.model.js';
import type { SalaryOutlook } from './salary-outlook.model.js';

/** Merges the documents of several occupations: each occupation becomes an area. */
export function compared(documents: readonly SalaryOutlook[]): SalaryOutlook | undefined {
  const [first] = documents;
  if (documents.length < 2 || !first) return first;
  const { lang, sources, checked, reviewBy } = first;
  const title = documents.map((each) => each.title).join(' and ');
  return {
    ...(lang && { lang }),
    heading: title,
    title,
    areas: documents.map(({ soc, title, only, areas: [area] }) => ({
      ...area!,
      id: soc!,
      title: title!,
      ...(only && { only }),
    })),
    ...(sources && { sources }),
    ...(checked && { checked }),
    ...(reviewBy && { reviewBy }),
  };
}

/** The document of a code, with the nation's name, the source and the dates of the built-in one. */
export function outlookOf(
  { codes, titles, employment, pay, only, date }: OccupationGroup,
  code: string,
  { lang, areas: [nation], sources = [], checked, reviewBy }: SalaryOutlook,
): SalaryOutlook | undefined {
  const at = codes.indexOf(code);
  if (at < 0) return undefined;
  const { id, name, inSentence } = nation!;
  const [year, hour] = [0, 1].map((period) => percentilesOf(pay[at]!.map((pair) => pair[period]!)));
  const published = only?.[code];
  return {
    // The language of the nation's name. The title is always English.
    ...(lang && { lang }),
    heading: titles[at]!,
    title: titles[at]!,
    soc: code,
    ...(published && { only: published }),
    areas: [
      {
        id,
        ...(name && { name }),
        ...(inSentence && { inSentence }),
        ...(year && { year }),
        ...(hour && { hour }),
        ...(employment[at] && { employment: employment[at] }),
        date,
      },
    ],
    sources: sources.slice(0, 1).map((source) => ({ ...source, date })),
    ...(checked && { checked }),
    ...(reviewBy && { reviewBy }),
  };
}
