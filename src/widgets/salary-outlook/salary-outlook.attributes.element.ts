import type { PropertyDeclarations } from 'lit';
import { ChoosingElement } from '../../element/choosing-element.js';
import type { SalaryOutlookEventMap } from './salary-outlook.events.js';
import type { GivenAreas, SalaryOutlook } from './salary-outlook.model.js';
import { wordsOf } from './salary-outlook.fields.model.js';

type Figure = number | string | null | undefined;
type Words = string | null | undefined;
type List = readonly string[] | Words;

/** The attributes for pay and outlook; `salary-outlook.element.ts` uses them. */
export abstract class SalaryAttributesElement extends ChoosingElement<SalaryOutlook, SalaryOutlookEventMap> {
  static override properties: PropertyDeclarations = {
    areas: {},
    soc: {},
    occupation: {},
    median: {},
    p10: {},
    p25: {},
    p75: {},
    p90: {},
    payPeriod: { attribute: 'pay-period' },
    currency: {},
    scope: {},
    meaning: {},
    growth: {},
    growthPeriod: { attribute: 'growth-period' },
    openings: {},
    employment: {},
    region: {},
    compare: {},
    regions: {},
    source: {},
    sourceUrl: { attribute: 'source-url' },
    asOf: { attribute: 'as-of' },
  };

  /** The areas, the nation first: an array of `{id, name, year, hour, employment}`, a document, or either as JSON. */
  declare areas: GivenAreas;
  /**
   * The code of one of the 830 occupations of BLS, in the Standard Occupational Classification: `31-9097`. Shows its
   * national pay; of several codes, `31-9092 31-9097`, side by side. Your own national `growth` and `openings` may be
   * added, with their `source`.
   */
  declare soc: Words;
  /** The occupation as written within a sentence: `medical assistants`. */
  declare occupation: Words;
  /** The median pay a year or an hour, as `payPeriod` says: half earn less, half more. */
  declare median: Figure;
  /** The 10th percentile of pay: 10 percent earn less. */
  declare p10: Figure;
  /** The 25th percentile of pay: 25 percent earn less. */
  declare p25: Figure;
  /** The 75th percentile of pay: 25 percent earn more. */
  declare p75: Figure;
  /** The 90th percentile of pay: 10 percent earn more. `$239,200 or more` if the source gives only a lower limit. */
  declare p90: Figure;
  /** The pay period to show first, which is also that of the figures in these attributes. Default: `year`. */
  declare payPeriod: 'year' | 'hour' | null | undefined;
  /** An ISO 4217 code. Default: the currency of the written pay, or else `USD`. */
  declare currency: Words;
  /** The people whom figures of your own describe, in a sentence: `Our graduates who answered.` */
  declare scope: Words;
  /** The meaning of the median of your own figures, in a sentence. Default: half earn less than this, half earn more. */
  declare meaning: Words;
  /** The growth of the number of jobs, in percent. */
  declare growth: Figure;
  /** The years of the growth: `2025 to 2035`. */
  declare growthPeriod: Words;
  /** Openings a year, on average. */
  declare openings: Figure;
  /** The number of people in the occupation. */
  declare employment: Figure;
  /** The area to show first: its code or name. With figures of your own, the name of their area. */
  declare region: Words;
  /** The area to show at first beside that of `region`: its code or name. Default: the nation beside another area. */
  declare compare: Words;
  /** The areas to offer: codes with spaces between them, `CA TX NY`, or names with commas. Default: all. */
  declare regions: List;
  /** The publisher of your figures. */
  declare source: Words;
  /** The address of the source. */
  declare sourceUrl: Words;
  /** The date of your figures: `2025-05`. */
  declare asOf: Words;

  /** The single values, by the names of their attributes. */
  protected get scalars(): Readonly<Record<string, string>> {
    const { properties } = SalaryAttributesElement;
    const given = Object.entries(properties).filter(([name]) => !/^(?:areas|soc)$/.test(name));
    return Object.fromEntries(
      given.map(([name, { attribute }]) => [
        typeof attribute === 'string' ? attribute : name,
        wordsOf(this[name as keyof this]),
      ]),
    );
  }

  /** Titles of BLS are English. */
  protected override get headingLang(): string | undefined {
    const isTitle = this.document?.title && this.heading == null && !this.language.isShown('en');
    return isTitle ? 'en' : super.headingLang;
  }
}
