/** Adds an author's figures to those of BLS that `soc` names: only figures that are not in the file of BLS. */
import type { Parsed, Problem } from '../../intake/problem.js';
import { find } from './salary-outlook.areas.model.js';
import type { Fields } from './salary-outlook.fields.model.js';
import { SHARES, type SalaryOutlook } from './salary-outlook.model.js';
import { ABOUT, isFilled, offered, overlaid } from './salary-outlook.scalars.model.js';

const FIGURES = ['growth', 'openings'];
/** Attributes about pay. They are ignored, because the pay is not the author's. */
const IGNORED = ['currency', 'scope', 'meaning'];

/** The document with the author's growth and openings, and the author's source after its own. */
export function withAdded(document: SalaryOutlook, raw: Fields): Parsed<SalaryOutlook> {
  const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => isFilled(value)));
  const { areas, regions = [], sources = [], soc = '' } = document;
  const problems: Problem[] = [];
  const hint = (path: string, message: string): void => void problems.push({ path, message, hint: true });
  // With several occupations, whose areas have titles, the author's figures are ambiguous.
  const isOne = !areas[0]?.title;
  const hasFigures = isOne && FIGURES.some((name) => name in given);
  for (const name of isOne ? [] : ['occupation', ...FIGURES])
    if (name in given) hint(name, 'expected only one code in soc');
  const taken = isOne ? ['occupation', ...(hasFigures ? [...FIGURES, ...ABOUT] : [])] : [];
  for (const name of [...SHARES, 'employment', ...ABOUT])
    if (name in given && (IGNORED.includes(name) || !taken.includes(name)))
      hint(name, 'ignored beside soc: remove this or soc');

  const fields = Object.fromEntries(
    taken.filter((name) => !IGNORED.includes(name)).map((name) => [name, given[name]]),
  );
  const { sources: own = [], occupation, growth, openings, note } = overlaid({ areas: [] }, fields, problems);
  if (hasFigures && !own.length) hint('source', 'expected who publishes growth and openings');
  const outlook = {
    ...document,
    ...(occupation && { occupation }),
    ...(growth && { growth }),
    ...(openings !== undefined && { openings }),
    ...(note && { note }),
    // The author's growth replaces the document's. Only the document's first source is kept: that of the pay.
    sources: [...(growth ? sources.slice(0, 1) : sources), ...own],
  };

  const { region = '', compare = '', regions: offer } = given as Record<string, string>;
  if (regions.length) return { value: offered(outlook, [region, compare], offer, problems), problems };
  for (const path of ['region', 'compare', 'regions'])
    if (path in given && !find(areas, String(given[path])))
      hint(
        path,
        `there are no figures of ${soc || areas.map(({ id }) => id).join(', ')} by state: those of the nation are shown`,
      );
  return { value: outlook, problems };
}
