import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { html, isServer } from 'lit';

import { ErrorEvent } from '../../element/events.js';
import { footView } from '../../element/foot.view.js';
import { csv } from '../../export/csv.js';
import { saveFile } from '../../export/save.js';
import { builtIn, later } from '../../generated/content/salary-outlook.js';
import { slug } from '../../intake/ids.js';
import type { Parsed } from '../../intake/problem.js';
import { report } from '../../intake/report.js';
import { SourceController } from '../../intake/source-controller.js';
import { print } from '../../styles/print.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { widget } from '../../styles/widget.styles.js';
import * as areas from './salary-outlook.areas.model.js';
import { SalaryAttributesElement } from './salary-outlook.attributes.element.js';
import { SalaryChangeEvent } from './salary-outlook.events.js';
import { salaryActions, salaryRows } from './salary-outlook.facts.view.js';
import { periodOf } from './salary-outlook.fields.model.js';
import { readSalaryMarkup } from './salary-outlook.markup.js';
import * as model from './salary-outlook.model.js';
import { withScalars } from './salary-outlook.scalars.model.js';
import { salaryOutlookStyles } from './salary-outlook.styles.js';
import { salaryOutlookView } from './salary-outlook.view.js';

/** The wages by state where nothing need be fetched: on a server that `server.ts` has prepared. */
function statesAtHand(): areas.StateWages | undefined {
  const found = later.states();
  return found instanceof Promise ? undefined : found.default;
}

/**
 * What an occupation pays and how its jobs grow: the median, the range as a chart and as a table, by area.
 *
 * Figures may be written as people write them: `42000`, `"$42,000"`, `"13%"`. Once one of them or `occupation` is
 * given, nothing built-in is shown but labels.
 *
 * @tag ma-salary-outlook
 * @slot - The page's own list of figures, a `<dl>`: read as data, and shown as it is where nothing can be read.
 * @csspart frame - The whole widget.
 * @csspart heading - Its heading.
 * @csspart deck - The sentence below the heading.
 * @csspart notice - A notice: figures are old, nothing could be read.
 * @csspart tools - The choice of area and of the pay period.
 * @csspart pay - The large figure and what it means.
 * @csspart figure - The large figure.
 * @csspart caveat - The sentence about whom the figures describe.
 * @csspart range - The chart with its table.
 * @csspart table - The table of the same numbers.
 * @csspart outlook - Growth, openings, employment.
 * @csspart foot - What one can do with the figures, and their source.
 * @csspart action - Each button; also named for what it does: `show-table`, `print`, `csv`.
 * @csspart source - The source line.
 * @fires {SalaryChangeEvent} ma-salary-change - After the reader chooses another area or pay period, as soon as it is shown.
 * @fires {ReadyEvent} ma-ready - When a document is shown for the first time.
 * @fires {ErrorEvent} ma-error - When something is wrong with the data.
 */
export class SalaryOutlookElement extends SalaryAttributesElement {
  static override styles: CSSResultGroup = [tokens, widget, salaryOutlookStyles, print];
  static override properties: PropertyDeclarations = {
    period: { state: true },
    chosen: { state: true },
    states: { state: true },
    hasFailed: { state: true },
    isOpen: { state: true },
  };

  declare private period: model.Period | undefined;
  declare private chosen: string | undefined;
  declare private states: areas.StateWages | undefined;
  declare private hasFailed: boolean;
  declare private isOpen: boolean;

  protected override readonly intake = new SourceController<model.SalaryOutlook>(this, {
    collection: 'areas',
    given: () => ({ collection: this.areas, src: this.src, set: this.set }),
    parse: model.parseSalaryOutlook,
    readMarkup: (host) => readSalaryMarkup(host, this.scalars),
    builtIn,
    isEmpty: model.isEmpty,
  });
  /** Set once the wages by state are asked for; a failure takes it back. */
  #isAsked = false;
  /** Set from a reader's choice until it is shown. */
  #isUntold = false;

  constructor() {
    super();
    this.hasFailed = false;
    this.isOpen = false;
  }

  protected override name(): string {
    return this.language.msg('Pay and outlook', {
      id: 'salary.title',
      desc: 'Name of the widget where it has no heading',
    });
  }
  protected override linkedData(outlook: model.SalaryOutlook): object {
    return areas.linkedData(outlook);
  }

  protected override willUpdate(changed?: PropertyValues): void {
    if (changed?.has('region')) {
      this.chosen = undefined;
      this.hasFailed = false;
    }
    if (changed?.has('payPeriod')) this.period = undefined;
    super.willUpdate();
  }

  protected override refine(document: model.SalaryOutlook): Parsed<model.SalaryOutlook> {
    const { value, problems } = withScalars(document, this.scalars, this.intake.door === 'built-in');
    const states = isServer && value && this.#isShort(value) ? statesAtHand() : this.states;
    return { value: value && states ? areas.withStates(value, states) : value, problems };
  }

  /** Whether an area is asked for whose figures come later. */
  #isShort(outlook: model.SalaryOutlook): boolean {
    return Boolean(this.#shown(outlook).awaited ?? (this.regions && outlook.regions?.[0]));
  }

  protected override complete(outlook: model.SalaryOutlook): boolean {
    const isShort = this.#isShort(outlook);
    if (isShort && !this.hasFailed) this.#load();
    return !isShort;
  }

  protected override view(outlook: model.SalaryOutlook): TemplateResult {
    const { language, contentLang: lang, hasFailed, isOpen } = this;
    const view = { ...this.#shown(outlook), lang, level: this.level + 1, hasFailed, isOpen };
    const toggle = (): void => void (this.isOpen = !isOpen);
    const save = (): void => {
      const rows = salaryRows(view, language);
      saveFile(`${slug(outlook.heading || this.name())}.csv`, 'text/csv', csv(rows));
    };
    return html`${salaryOutlookView({ ...view, toggle, change: this.#change }, language)}
    ${footView(
      salaryActions(() => void this.print(), save, language),
      outlook,
      language,
      lang,
    )}`;
  }

  protected override updated(): void {
    super.updated();
    const { document } = this;
    if (!document) return;
    const { area, period, awaited } = this.#shown(document);
    this.complete(document);
    if (!this.#isUntold || awaited) return;
    this.#isUntold = false;
    this.dispatchEvent(new SalaryChangeEvent({ region: area.id, payPeriod: period }));
  }

  #shown(outlook: model.SalaryOutlook): areas.Shown {
    const { region = '', 'pay-period': wanted } = this.scalars;
    return areas.shownOf(outlook, this.chosen ?? region, this.period ?? periodOf(wanted) ?? 'year');
  }

  #load(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    void Promise.resolve(later.states()).then(
      ({ default: states }) => void (this.states = states),
      ({ message }: Error) => {
        this.#isAsked = false;
        this.#isUntold = false;
        this.hasFailed = true;
        const problems = [{ path: 'region', message: `the wages by state could not be loaded: ${message}` }];
        report(this, problems);
        this.dispatchEvent(new ErrorEvent({ problems, usable: true }));
      },
    );
  }

  readonly #change = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement;
    if (name === 'period') this.period = value as model.Period;
    else this.chosen = value;
    this.hasFailed = false;
    this.#isUntold = true;
  };
}
