/** Reads the form of the salary outlook, and finds faults that no schema finds. */
import { YEARS, currenciesIn, isCode } from '../../src/widgets/salary-outlook/salary-outlook.figure.model.js';
import { isBlank, valueOf, type Content, type Row } from '../model/content.model.js';
import type { Remark } from './kind.model.js';

export const PAY = ['median', 'p10', 'p25', 'p75', 'p90'] as const;
export const periodOf = (content: Content): 'year' | 'hour' =>
  valueOf(content, 'payPeriod') === 'hour' ? 'hour' : 'year';

/** The years of the growth, as the parser of lists finds them in a label. */
export const yearsOf = (content: Content): string => YEARS.exec(valueOf(content, 'growthPeriod'))?.[0] ?? '';

export const isFact = (each: Row): boolean => valueOf(each, 'label') !== '' && valueOf(each, 'value') !== '';

/** Words beside a figure that are part of it: a unit, a currency, a lower limit. */
const PLAIN = /\d[km]\b|\b(?:or more|o más|million|thousand|usd|eur|gbp)\b/gi;

/** Names that the parser of lists takes for one of the figures above, if no `data-field` distinguishes them. */
const KNOWN =
  /^(?:projected |annual |hourly )?(?:median[ao]?|(?:p|lowest |bottom |top |highest )?(?:10|25|75|90)(?:th)?\s?%?|(?:job )?growth|(?:job )?openings|employ(?:ment|ed)|occupation|area|state|source|as of|date)(?: (?:pay|wages?|salary|earnings|percentile|earn|less|more|than|per|an?|year|hour|in jobs?))*[:,.]?$/i;

/** Faults of the list on the page that the schema does not find. */
export function remarksOn(content: Content): readonly Remark[] {
  const given = (name: string): string => valueOf(content, name);
  const remarks: Remark[] = [];
  const remark = (name: string, message: string): void => void remarks.push({ field: `:${name}`, message });
  for (const name of [...PAY, 'growth', 'openings', 'employment'])
    if (/\p{L}/u.test(given(name).replace(PLAIN, '')))
      remark(name, 'Write the figure alone here; what else there is to say goes under “Other figures”.');
  const currencies = currenciesIn(PAY.map(given).join(' '));
  if (currencies.length > 1 || !currencies.every(isCode))
    remark(
      'median',
      `Write all pay in one currency, as $38,400 or 31,000 EUR; here are ${currencies.join(', ')}.`,
    );
  if (given('growthPeriod') && !yearsOf(content)) remark('growthPeriod', 'Write two years, as 2025 to 2035.');
  if (given('growthPeriod') && !given('growth')) remark('growth', 'The years are shown with a growth only.');
  if (given('asOf') && !given('source') && !given('sourceUrl'))
    remark('source', 'A date is shown with its source: name it.');
  content.rows.forEach((each, index) => {
    if (isFact(each) && KNOWN.test(valueOf(each, 'label')))
      remarks.push({
        field: `${index}:label`,
        message: 'There is a field for this figure above: some sites would show this line in its place.',
      });
    if (isBlank(each) || isFact(each)) return;
    const missing = valueOf(each, 'label') ? 'value' : 'label';
    remarks.push({ field: `${index}:${missing}`, message: 'Both are needed: what it is, and the figure.' });
  });
  return remarks;
}
