/** The median pay of steps and options that name an occupation by its code. Loaded only if a path has such a code. */
import { occupationFile } from '../../generated/content/occupations.js';
import { after, isPromise } from '../../intake/after.js';
import { lookUp, OEWS, type Entry } from '../../intake/occupations.js';
import type { Parsed, Problem } from '../../intake/problem.js';
import type { Language } from '../../localization/language.js';
import type { CareerPath, Money, Option, Step } from './career-path.model.js';

/** The pay by the author's spelling of the code, or a message that says why there is none. */
const known = new Map<string, Money | string>();

/** The median pay of an occupation, a year or else an hour; or the message for `known`. */
function payOf(entry: Entry): Money | string {
  if ('message' in entry) return entry.message;
  const { code, group } = entry;
  const [year, hour] = group.pay[group.codes.indexOf(code)]![2]!;
  const amount = year ?? hour;
  if (amount === null) return `BLS does not publish the median pay of ${code}`;
  if (typeof amount === 'string')
    return `BLS publishes the median pay of ${code} as "${parseFloat(amount)} or more"`;
  const { source: name, date } = group;
  return { amount, period: year === null ? 'hour' : 'year', source: { name, url: OEWS, date } };
}

/** Returns true if the pay of these codes has been looked up. */
export const areKnown = (codes: readonly string[]): boolean => codes.every((code) => known.has(code));

/** Looks up the pay of codes. Returns a promise if a file has to be loaded, which is never so on a server. */
export function lookUpAll(codes: readonly string[]): unknown {
  const waits = codes
    .map((code) => after(lookUp(code, occupationFile), (entry) => void known.set(code, payOf(entry))))
    .filter((each) => isPromise(each));
  return waits.length ? Promise.all(waits) : undefined;
}

/** The path with the pay that is known. */
export function withPay(path: CareerPath, { msg }: Language): Parsed<CareerPath> {
  const problems: Problem[] = [];
  const note = msg('Median', { id: 'salary.median', desc: 'Beside the median in the chart: short' });
  const paid = <O extends Option>(option: O, at: string): O => {
    const found = option.soc && !option.pay ? known.get(option.soc) : undefined;
    if (typeof found === 'string') problems.push({ path: `${at}.soc`, message: found });
    return typeof found === 'object' ? { ...option, pay: { ...found, note } } : option;
  };
  const steps = path.steps.map((step, index): Step => {
    const at = `steps[${index}]`;
    const { options } = step;
    return {
      ...paid(step, at),
      ...(options && { options: options.map((option, i) => paid(option, `${at}.options[${i}]`)) }),
    };
  });
  return { value: { ...path, steps }, problems };
}
