import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Declarations } from '../../element/attributes.js';
import { ChoosingElement } from '../../element/choosing-element.js';
import { footView, printAction } from '../../element/foot.view.js';
import { builtIn, later } from '../../generated/content/career-path.js';
import type { Parsed, Problem } from '../../intake/problem.js';
import { SourceController } from '../../intake/source-controller.js';
import type { Choices } from '../../persistence/choices.js';
import { print } from '../../styles/print.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { widget } from '../../styles/widget.styles.js';
import { AddressController } from './career-path.address-controller.js';
import { StepSelectEvent, type CareerPathEventMap, type StepSelectDetail } from './career-path.events.js';
import { FoldsController } from './career-path.folds-controller.js';
import { copyStepAction } from './career-path.foot.view.js';
import { actions, parser } from './career-path.later.js';
import * as model from './career-path.model.js';
import { sortedBy } from './career-path.order.model.js';
import * as reader from './career-path.reader.model.js';
import { careerPathStyles } from './career-path.styles.js';
import { careerPathView } from './career-path.view.js';
import { SocController } from './career-path.soc-controller.js';

/** With more steps than this, those out of sight are not laid out. */
const LONG = 60;

/**
 * The way into an occupation and on from there, as a timeline whose branches the reader can choose.
 *
 * @tag ma-career-path
 * @slot - The page's own list. It is parsed as data, and shown unchanged if it cannot be parsed.
 * @slot action - The page's own call to action: a link, a button or a form with the class `ma-action`, or with `slot="action"`.
 * @csspart frame - The whole widget.
 * @csspart heading - The heading of the widget.
 * @csspart deck - The sentence below the heading.
 * @csspart notice - A notice, for example that figures are out of date or that the data could not be read.
 * @csspart total - The total time and cost, and the step that the reader marked. If the steps are not a sequence: their order.
 * @csspart step - A step.
 * @csspart when - The line beside a step: “You are here” or “Done”, the kind of the step, its time.
 * @csspart marker - The number of a step, or the tick of a completed one.
 * @csspart mark - The radio button on the number, with which the reader marks the step as their position.
 * @csspart sort - The select for the order, if the steps are not a sequence.
 * @csspart step-title - The title of a step.
 * @csspart fact - A fact about a step: the description, the cost, the credential, the typical pay.
 * @csspart choice - The options of a step.
 * @csspart option - An option of a step, with its radio button.
 * @csspart details - A disclosure with details of a step.
 * @csspart foot - The buttons, and the sources of the path.
 * @csspart action - Each button. It has a second part name for its action: `show-all`, `unmark`, `clear`, `print`, `print-plan`, `copy-link`, `share`.
 * @csspart source - The line that names the sources.
 * @fires {StepSelectEvent} ma-step-select - After the reader chooses an option or clears the choice, opens the details of a step, or sets or removes the mark of their position.
 * @fires {ReadyEvent} ma-ready - After the first render of a document. Not fired again when built-in content is translated.
 * @fires {ErrorEvent} ma-error - When something is wrong with the data.
 */
export class CareerPathElement extends ChoosingElement<model.CareerPath, CareerPathEventMap> {
  static override styles: CSSResultGroup = [tokens, widget, careerPathStyles, print];
  static override properties: Declarations = {
    steps: {},
    current: {},
    layout: { expects: { type: 'string', enum: ['auto', 'vertical', 'horizontal'] } },
    choices: { state: true },
    last: { state: true },
  };

  /** The steps: an array of titles or of steps, a whole document, or either as JSON. */
  declare steps: model.GivenSteps;
  /** The id of the reader's current step. The steps before it are done. */
  declare current: string | null | undefined;
  /** `horizontal` sets the steps beside each other if the element is at least 56em wide. Default: `auto`, which is vertical. */
  declare layout: 'auto' | 'vertical' | 'horizontal' | null | undefined;

  declare private choices: reader.ChoiceByStep;
  /** The id of the step of the reader's last action. */
  declare private last: string | undefined;

  protected override readonly intake = new SourceController<model.CareerPath>(this, {
    collection: 'steps',
    given: () => ({ collection: this.steps, src: this.src, set: this.set }),
    parser,
    builtIn,
    isEmpty: model.isEmpty,
  });
  protected override readonly actions = actions;
  readonly #address = new AddressController(this);
  readonly #folds = new FoldsController(this);
  readonly #soc = new SocController(this, () => later.soc());

  constructor() {
    super();
    this.choices = new Map();
  }

  /** Always true, because each step has a link. */
  protected override readonly canChoose = (): boolean => true;
  protected override readonly ownChoices = (): Choices => [...this.choices];
  protected override restoreChoices(choices: Choices): void {
    this.choices = new Map(choices);
  }
  protected override name(): string {
    return this.language.msg('Career path', {
      id: 'path.title',
      desc: 'Name of the widget where it has no heading',
    });
  }
  protected override frameClass({ steps }: model.CareerPath): string {
    return `${this.layout === 'horizontal' ? 'is-horizontal' : ''} ${steps.length > LONG ? 'is-long' : ''}`;
  }
  protected override refine(path: model.CareerPath): Parsed<model.CareerPath> {
    const { value, problems } = reader.refine(path, this.current, this.choices);
    const paid = this.#soc.withPay(value!, this.language);
    return { ...paid, problems: [...problems, ...paid.problems] };
  }
  protected override isComplete(path: model.CareerPath): boolean {
    return this.#soc.isComplete(path);
  }
  protected override loadRest(path: model.CareerPath): void {
    this.#soc.load(path);
  }
  protected override ownProblems(): Problem[] {
    const { failure } = this.#soc;
    if (!failure) return super.ownProblems();
    const message = `the pay of occupations could not be loaded: ${failure}`;
    return [...super.ownProblems(), { path: 'soc', message }];
  }

  protected override view(path: model.CareerPath): TemplateResult {
    const { language, choices, contentLang: lang } = this;
    const { areOpen, toggled, toggleAll } = this.#folds;
    const linked = Math.max(0, model.indexOf(path, this.last ?? path.current));
    const copy = (): unknown => this.copyLink(reader.hashOf(path, linked));
    const { hash } = this.#address;
    const linkActions = this.linkActions(
      reader.isRoute(hash) ? undefined : copyStepAction(linked + 1, this.copyResult, copy, language),
    );
    const footActions = [printAction(() => void this.print(), language), ...linkActions];
    const body = careerPathView(
      {
        path,
        choices,
        sorted: sortedBy(path, choices),
        target: reader.stepAt(path, hash),
        isFolded: this.layout === 'horizontal',
        areOpen,
        level: this.level + 1,
        lang,
        slots: this.intake.slots,
        choose: this.#choose,
        clear: this.#clear,
        unmark: this.#unmark,
        press: this.#press,
        toggled,
        toggleAll,
      },
      language,
    );
    return html`${body} ${footView(footActions, path, language, lang)}`;
  }

  readonly #choose = ({ target }: Event): void => {
    const { value, dataset } = target as HTMLInputElement | HTMLSelectElement;
    this.#take(dataset['step']!, value || null);
  };

  readonly #clear = ({ target }: Event): void => {
    // Move the focus first: the focused button will be removed.
    const chosen = (target as Element).closest('fieldset')!.querySelector<HTMLElement>(':checked')!;
    chosen.focus();
    this.#take(chosen.dataset['step']!, null);
  };

  readonly #unmark = (): void => {
    // Move the focus first: the focused button will be removed. It goes to the first radio, because that of the marked
    // step may be out of sight.
    this.renderRoot.querySelector<HTMLElement>('.mark')!.focus();
    this.#take(reader.PATH_CHOICE, null);
  };

  /** Stores the option of a step or, at `PATH_CHOICE`, the mark or the order; `null` removes it. An order has no event. */
  #take(id: string, option: string | null): void {
    const marked = this.choices.get(reader.PATH_CHOICE) ?? '';
    const path = this.document!;
    this.choices = reader.take(this.choices, path, id, option);
    this.choose();
    if (id !== reader.PATH_CHOICE) this.#select({ id, option });
    else if (model.isSequence(path)) this.#select({ id: option ?? marked, here: option !== null });
  }

  /** Handles a press on a summary. A `toggle` event would also be fired when the element opens details itself. */
  readonly #press = ({ target }: Event): void => {
    const details = (target as Element).closest('summary')?.parentElement as HTMLDetailsElement | undefined;
    if (details?.open === false) this.#select({ id: details.dataset['step']! });
  };

  #select(detail: StepSelectDetail): void {
    this.last = detail.id;
    this.isCopied = undefined;
    this.dispatchEvent(new StepSelectEvent(detail));
  }
}
