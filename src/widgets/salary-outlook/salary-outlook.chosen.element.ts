import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Choices } from '../../persistence/choices.js';
import { canChoose, shownOf, type Shown } from './salary-outlook.areas.model.js';
import { SalaryAttributesElement } from './salary-outlook.attributes.element.js';
import { periodOf } from './salary-outlook.fields.model.js';
import type { Period, SalaryOutlook } from './salary-outlook.model.js';

/** The reader's choices of areas and of the pay period, which override the author's. */
export abstract class SalaryChosenElement extends SalaryAttributesElement {
  static override properties: PropertyDeclarations = {
    chosen: { state: true },
    compared: { state: true },
    period: { state: true },
  };

  declare private chosen: string | undefined;
  /** Empty if the reader wants no area beside the chosen one. */
  declare private compared: string | undefined;
  declare private period: Period | undefined;

  /** Forgets that the figures of the last area could not be loaded. Called when the author or the reader changes the area. */
  protected abstract forgetFailure(): void;

  protected override readonly canChoose = canChoose;

  protected override readonly ownChoices = (): Choices => {
    const all = { region: this.chosen, compare: this.compared, period: this.period };
    return Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  };

  protected override restoreChoices(choices: Choices): void {
    const { region, compare, period } = Object.fromEntries(choices);
    this.chosen = region;
    this.compared = compare;
    this.period = period ? periodOf(period) : undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('region')) this.chosen = undefined;
    if (changed.has('region') || changed.has('compare')) {
      this.compared = undefined;
      this.forgetFailure();
    }
    if (changed.has('payPeriod')) this.period = undefined;
    super.willUpdate(changed);
  }

  protected shownOf(outlook: SalaryOutlook): Shown {
    const { region = '', compare, 'pay-period': wanted } = this.scalars;
    return shownOf(outlook, {
      region: this.chosen ?? region,
      compare: this.compared ?? (compare || undefined),
      period: this.period ?? periodOf(wanted) ?? 'year',
    });
  }

  /** Applies the reader's choice in one of the controls. */
  protected take({ name, value }: HTMLInputElement | HTMLSelectElement): void {
    if (name === 'period') this.period = value as Period;
    else if (name === 'compare') this.compared = value;
    else this.chosen = value;
    this.forgetFailure();
  }
}
