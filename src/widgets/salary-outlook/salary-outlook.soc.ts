/** The code for `soc`, loaded if it is set: looks up the occupations that it names, and adds the author's figures. */
import { occupationFile } from '../../generated/content/occupations.js';
import { after, isPromise } from '../../intake/after.js';
import { codesIn, lookUp, type Entry } from '../../intake/occupations.js';
import type { Parsed } from '../../intake/problem.js';
import type { SalaryOutlook } from './salary-outlook.model.js';
import { compared, outlookOf } from './salary-outlook.soc.model.js';

export { withAdded } from './salary-outlook.added.model.js';

/** All entries in their order; a promise only if one of them is. `Promise.all` handles each rejection. */
const all = (entries: readonly (Entry | Promise<Entry>)[]): readonly Entry[] | Promise<readonly Entry[]> =>
  entries.some(isPromise) ? Promise.all(entries as readonly Promise<Entry>[]) : (entries as readonly Entry[]);

/** The outlook of one code, or of several beside each other. `builtIn` is that of the built-in occupation, translated. */
export function outlookFor(
  soc: string,
  builtIn: SalaryOutlook,
): Parsed<SalaryOutlook> | Promise<Parsed<SalaryOutlook>> {
  const written = codesIn(soc);
  return after(all(written.map((each) => lookUp(each, occupationFile))), (entries): Parsed<SalaryOutlook> => {
    const problems = entries.flatMap((entry) =>
      'message' in entry ? [{ path: 'soc', message: entry.message }] : [],
    );
    const found = entries.flatMap((entry) => ('message' in entry ? [] : [entry]));
    const isBuiltIn = written.length === 1 && found[0]?.code === builtIn.soc;
    const documents = found.flatMap(({ code, group }) => outlookOf(group, code, builtIn) ?? []);
    return { value: isBuiltIn ? builtIn : compared(documents), problems };
  });
}
