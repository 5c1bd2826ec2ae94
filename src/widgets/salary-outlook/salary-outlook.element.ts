import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { html } from 'lit';
import { csvAction, footView, printAction } from '../../element/foot.view.js';
import { builtIn, later } from '../../generated/content/salary-outlook.js';
import { after } from '../../intake/after.js';
import type { Parsed, Problem } from '../../intake/problem.js';
import { SourceController } from '../../intake/source-controller.js';
import { print } from '../../styles/print.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { widget } from '../../styles/widget.styles.js';
import { withStates, type Shown } from './salary-outlook.areas.model.js';
import { SalaryChosenElement } from './salary-outlook.chosen.element.js';
import { SalaryChangeEvent } from './salary-outlook.events.js';
import { wordsOf } from './salary-outlook.fields.model.js';
import { actions, parser } from './salary-outlook.later.js';
import * as model from './salary-outlook.model.js';
import { isFilled, isOwn } from './salary-outlook.scalars.model.js';
import { salaryOutlookStyles } from './salary-outlook.styles.js';
import { salaryOutlookView } from './salary-outlook.view.js';
import { StatesController } from './salary-outlook.states-controller.js';

/**
 * The pay and the job growth of an occupation: the median, the range as a chart and as a table, by area.
 *
 * Figures may be written as people write them: `42000`, `"$42,000"`, `"13%"`. Once one of them or `occupation` is
 * given, nothing built-in is shown but labels.
 *
 * @tag ma-salary-outlook
 * @slot - The page's own list of figures, a `<dl>`. It is parsed as data, and shown unchanged if it cannot be parsed.
 * @slot action - The page's own call to action: a link, a button or a form with the class `ma-action`, or with `slot="action"`.
 * @csspart frame - The whole widget.
 * @csspart heading - The heading of the widget.
 * @csspart deck - The sentence below the heading.
 * @csspart notice - A notice, for example that figures are out of date or that the data could not be read.
 * @csspart tools - The selects for areas, and the radio buttons for the pay period.
 * @csspart pay - The large figure and its meaning.
 * @csspart figure - The large figure.
 * @csspart range - The chart with its table.
 * @csspart table - The table with the numbers of the chart.
 * @csspart outlook - The list of growth, openings and employment.
 * @csspart details - The disclosure with pay by industry.
 * @csspart foot - The buttons, and the sources of the figures.
 * @csspart action - Each button. It has a second part name for its action: `show-table`, `print`, `csv`, `print-plan`, `copy-link`, `share`.
 * @csspart source - The line that names the sources.
 * @fires {SalaryChangeEvent} ma-salary-change - After the reader has chosen an area, an area to compare with or a pay period, once its figures are shown.
 * @fires {ReadyEvent} ma-ready - After the first render of a document. Not fired again when built-in content is translated.
 * @fires {ErrorEvent} ma-error - When something is wrong with the data.
 */
export class SalaryOutlookElement extends SalaryChosenElement {
  static override styles: CSSResultGroup = [tokens, widget, salaryOutlookStyles, print];
  static override properties: PropertyDeclarations = {
    isOpen: { state: true },
  };

  declare private isOpen: boolean;

  protected override readonly intake = new SourceController<model.SalaryOutlook>(this, {
    collection: 'areas',
    given: () => {
      const { scalars } = this;
      return {
        collection: this.areas,
        src: this.src,
        set: this.set,
        soc: wordsOf(this.soc).trim(),
        reading: scalars,
        hasFigures: parser.now?.hasFigures(scalars),
        isRefined: Object.values(scalars).some(isFilled),
      };
    },
    parser,
    builtIn,
    isEmpty: model.isEmpty,
    lookUp: (soc, builtInOutlook) =>
      after(later.soc(), (module) => {
        this.#soc = module;
        return module.outlookFor(soc, builtInOutlook);
      }),
  });
  /** The module for `soc`; loaded before a document of `soc` is shown. */
  #soc: Awaited<ReturnType<typeof later.soc>> | undefined;
  protected override readonly actions = actions;
  readonly #states = new StatesController(this, () => later.states());
  /** True from a reader's choice until it is shown: then the event is dispatched. */
  #isEventDue = false;

  constructor() {
    super();
    this.isOpen = false;
  }

  protected override forgetFailure(): void {
    this.#states.failure = undefined;
  }
  protected override name(): string {
    return this.language.msg('Pay and outlook', {
      id: 'salary.title',
      desc: 'Name of the widget where it has no heading',
    });
  }
  protected override forSearch(outlook: model.SalaryOutlook): Shown {
    return this.shownOf(outlook);
  }

  protected override refine(document: model.SalaryOutlook): Parsed<model.SalaryOutlook> {
    const { origin } = this.intake;
    const { value, problems = [] } = (origin === 'soc'
      ? this.#soc!.withAdded(document, this.scalars)
      : parser.now?.withScalars(document, this.scalars, origin === 'built-in')) ?? { value: document };
    const wages = value && !this.isComplete(value) ? this.#states.wages : undefined;
    return { value: value && wages ? withStates(value, wages) : value, problems };
  }

  /** Returns false if figures of the shown areas, or of those that `regions` offers, are not loaded. */
  protected override isComplete(outlook: model.SalaryOutlook): boolean {
    return !(this.shownOf(outlook).awaited ?? (this.regions && outlook.regions?.[0]));
  }

  protected override loadRest(): void {
    this.#states.load();
  }

  protected override ownProblems(): Problem[] {
    const { failure } = this.#states;
    const message = `the wages by state could not be loaded: ${failure}`;
    // Without a document, `refine` does not check the attributes. With `soc`, an occupation without figures is no problem.
    const isLost = this.intake.source.status === 'failed' && !this.soc;
    return [
      ...super.ownProblems(),
      ...(failure ? [{ path: 'region', message }] : []),
      ...((isLost && parser.now?.withScalars(undefined, this.scalars, false).problems) || []),
    ];
  }

  protected override view(outlook: model.SalaryOutlook): TemplateResult {
    const { language, contentLang: lang, isOpen, intake } = this;
    const { origin, slots } = intake;
    const isBuiltIn = origin === 'soc' || (origin === 'built-in' && !isOwn(this.scalars, outlook));
    const view = {
      ...this.shownOf(outlook),
      lang,
      slots,
      level: this.level + 1,
      isBuiltIn,
      hasFailed: this.#states.failure !== undefined,
      isOpen,
    };
    const toggle = (): void => void (this.isOpen = !isOpen);
    const save = (): unknown =>
      after(actions.get(), ({ saveRows, csvRows }) =>
        saveRows(outlook.heading || this.name(), csvRows(view, language)),
      );
    const footActions = [
      printAction(() => void this.print(), language),
      csvAction(save, language),
      ...this.linkActions(),
    ];
    return html`${salaryOutlookView({ ...view, toggle, change: this.#change }, language)}
    ${footView(footActions, outlook, language, lang)}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { document } = this;
    if (!document) return;
    const { area, other, period, awaited } = this.shownOf(document);
    if (this.#states.failure !== undefined) this.#isEventDue = false;
    if (!this.#isEventDue || awaited) return;
    this.#isEventDue = false;
    this.dispatchEvent(
      new SalaryChangeEvent({ region: area.id, compare: other?.id ?? '', payPeriod: period }),
    );
  }

  readonly #change = (event: Event): void => {
    this.take(event.target as HTMLInputElement);
    this.#isEventDue = true;
    this.choose();
  };
}
