import type { PropertyDeclarations } from 'lit';
import { MaElement } from '../../element/ma-element.js';
import type { SalaryOutlookEventMap } from './salary-outlook.events.js';
import type { GivenAreas, SalaryOutlook } from './salary-outlook.model.js';
import { wordsOf } from './salary-outlook.fields.model.js';

type Figure = number | string | null | undefined;
type Words = string | null | undefined;
type List = readonly string[] | Words;

/** What an author can say in attributes about pay and outlook; `salary-outlook.element.ts` makes something of it. */
export abstract class SalaryAttributesElement extends MaElement<SalaryOutlook, SalaryOutlookEventMap> {
  static override properties: PropertyDeclarations = {
    areas: {},
    occupation: {},
    median: {},
    p10: {},
    p25: {},
    p75: {},
    p90: {},
    payPeriod: { attribute: 'pay-period' },
    currency: {},
    growth: {},
    growthPeriod: { attribute: 'growth-period' },
    openings: {},
    employment: {},
    region: {},
    regions: {},
    source: {},
    sourceUrl: { attribute: 'source-url' },
    asOf: { attribute: 'as-of' },
  };

  /** The areas, the nation first: an array of `{id, name, year, hour, employment}`, a document, or either as JSON. */
  declare areas: GivenAreas;
  /** The occupation as it stands within a sentence: `medical assistants`. */
  declare occupation: Words;
  /** What half earn less than, for each `payPeriod`. */
  declare median: Figure;
  /** What 10 percent earn less than. */
  declare p10: Figure;
  /** What 25 percent earn less than. */
  declare p25: Figure;
  /** What 25 percent earn more than. */
  declare p75: Figure;
  /** What 10 percent earn more than; `$239,200 or more` where the source says no more. */
  declare p90: Figure;
  /** Which pay is shown first, and which the figures of these attributes are. Default: `year`. */
  declare payPeriod: 'year' | 'hour' | null | undefined;
  /** An ISO 4217 code. Default: `USD`. */
  declare currency: Words;
  /** By how many percent the number of jobs will grow. */
  declare growth: Figure;
  /** In which years: `2025 to 2035`. */
  declare growthPeriod: Words;
  /** Openings a year, on average. */
  declare openings: Figure;
  /** How many people work in the occupation. */
  declare employment: Figure;
  /** The area to show first: its code or name. With figures of your own, the name of their area. */
  declare region: Words;
  /** The areas to offer, by code with spaces or by name with commas between: `CA TX NY`. Default: all. */
  declare regions: List;
  /** Who publishes your figures. */
  declare source: Words;
  /** The address of the source. */
  declare sourceUrl: Words;
  /** When your figures were taken: `2025-05`. */
  declare asOf: Words;

  /** The single values, by the names of their attributes. */
  protected get scalars(): Readonly<Record<string, string>> {
    const { properties } = SalaryAttributesElement;
    const given = Object.entries(properties).filter(([name]) => name !== 'areas');
    return Object.fromEntries(
      given.map(([name, { attribute }]) => [
        typeof attribute === 'string' ? attribute : name,
        wordsOf(this[name as keyof this]),
      ]),
    );
  }
}
