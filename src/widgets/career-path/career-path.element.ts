import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { MaElement } from '../../element/ma-element.js';
import { copyText } from '../../export/save.js';
import { builtIn } from '../../generated/content/career-path.js';
import type { Parsed } from '../../intake/problem.js';
import { SourceController } from '../../intake/source-controller.js';
import { print } from '../../styles/print.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { widget } from '../../styles/widget.styles.js';
import { AddressController } from './career-path.address-controller.js';
import { StepSelectEvent, type CareerPathEventMap, type StepSelectDetail } from './career-path.events.js';
import { readPathMarkup } from './career-path.markup.js';
import * as model from './career-path.model.js';
import * as reading from './career-path.reader.model.js';
import { careerPathStyles } from './career-path.styles.js';
import { careerPathView } from './career-path.view.js';

/** From this many steps on, those out of sight are not laid out. */
const LONG = 60;

/**
 * The way into an occupation and on from there, as a timeline whose branches the reader can choose.
 *
 * @tag ma-career-path
 * @slot - The page's own list: read as data, and shown as it is where nothing can be read.
 * @csspart frame - The whole widget.
 * @csspart heading - Its heading.
 * @csspart deck - The sentence below the heading.
 * @csspart notice - A notice: figures are old, nothing could be read.
 * @csspart total - The total time, or what was just done.
 * @csspart step - A step.
 * @csspart when - Its margin: where the reader stands, its kind, its time.
 * @csspart marker - Its number, or the tick of one that is done.
 * @csspart step-title - Its title.
 * @csspart fact - What describes it, its cost, its credential, its typical pay.
 * @csspart choice - The options of a step.
 * @csspart option - One of them, with its button.
 * @csspart details - What can be opened.
 * @csspart foot - What one can do with the path, and its source.
 * @csspart action - Each button; also named for what it does: `show-all`, `print`, `copy-link`.
 * @csspart source - The source line.
 * @fires {StepSelectEvent} ma-step-select - After the reader chooses an option, or opens the details of a step.
 * @fires {ReadyEvent} ma-ready - When a document is shown for the first time.
 * @fires {ErrorEvent} ma-error - When something is wrong with the data.
 */
export class CareerPathElement extends MaElement<model.CareerPath, CareerPathEventMap> {
  static override styles: CSSResultGroup = [tokens, widget, careerPathStyles, print];
  static override properties: PropertyDeclarations = {
    steps: {},
    current: {},
    layout: {},
    choices: { state: true },
    last: { state: true },
    told: { state: true },
    areOpen: { state: true },
  };

  /** The steps: an array of titles or of steps, a whole document, or either as JSON. */
  declare steps: model.GivenSteps;
  /** The id of the step where the reader stands; those before it are done. */
  declare current: string | null | undefined;
  /** `horizontal` sets the steps beside each other where there are 56em for them. Default: `auto`, which is vertical. */
  declare layout: 'auto' | 'vertical' | 'horizontal' | null | undefined;

  declare private choices: reading.Choices;
  /** The id of the step that the reader last did something with. */
  declare private last: string | undefined;
  /** The number of the step whose link was just copied; 0 where that was refused. */
  declare private told: number | undefined;
  /** Whether all details are open. Each keeps that itself; this is for the button's words. */
  declare private areOpen: boolean;

  protected override readonly intake = new SourceController<model.CareerPath>(this, {
    collection: 'steps',
    given: () => ({ collection: this.steps, src: this.src, set: this.set }),
    parse: model.parseCareerPath,
    readMarkup: readPathMarkup,
    builtIn,
    isEmpty: model.isEmpty,
  });
  readonly #address = new AddressController(this);

  constructor() {
    super();
    this.choices = new Map();
    this.areOpen = false;
  }

  protected override name(): string {
    return this.language.msg('Career path', {
      id: 'path.title',
      desc: 'Name of the widget where it has no heading',
    });
  }
  protected override linkedData(path: model.CareerPath): object {
    return model.linkedData(path);
  }
  protected override frameClass({ steps }: model.CareerPath): string {
    return `${this.layout === 'horizontal' ? 'is-horizontal' : ''} ${steps.length > LONG ? 'is-long' : ''}`;
  }
  protected override refine(path: model.CareerPath): Parsed<model.CareerPath> {
    return reading.refine(path, this.current, this.layout);
  }

  protected override view(path: model.CareerPath): TemplateResult {
    const { language, choices, told, areOpen } = this;
    const at = Math.max(0, model.indexOf(path, this.last ?? path.current));
    return careerPathView(
      {
        path,
        choices,
        target: reading.stepAt(path, this.#address.hash),
        isFolded: this.layout === 'horizontal',
        n: at + 1,
        told,
        areOpen,
        level: this.level + 1,
        lang: this.contentLang,
        choose: this.#choose,
        press: this.#press,
        toggled: this.#toggled,
        openAll: this.#openAll,
        print: () => void this.#print(),
        copyLink: () => void this.#copyLink(path.steps[at]!.id, at + 1),
      },
      language,
    );
  }

  readonly #choose = (event: Event): void => {
    const { name: id, value: option } = event.target as HTMLInputElement;
    this.choices = new Map(this.choices).set(id, option);
    this.#select({ id, option });
  };

  /** Comes before the browser opens or closes something, and only where a reader does. */
  readonly #press = ({ target }: Event): void => {
    const details = (target as Element).closest('summary')?.parentElement as HTMLDetailsElement | undefined;
    if (details?.open === false) this.#select({ id: details.dataset['step']! });
  };

  /** Whatever can be opened and is, or is not. */
  #details(open: boolean): HTMLDetailsElement[] {
    const all = this.renderRoot.querySelectorAll('details');
    return [...all].filter((each) => each.open === open);
  }

  readonly #toggled = (): void => {
    this.areOpen = !this.#details(false).length;
  };

  readonly #openAll = (): void => {
    const { areOpen } = this;
    for (const each of this.#details(areOpen)) each.open = !areOpen;
  };

  #select(detail: StepSelectDetail): void {
    this.last = detail.id;
    this.told = undefined;
    this.dispatchEvent(new StepSelectEvent(detail));
  }

  /** Opens everything for paper, and leaves it afterwards as it was. */
  readonly #print = async (): Promise<void> => {
    const closed = this.#details(false);
    for (const each of closed) each.open = true;
    // Some browsers go on while the page is still to be printed.
    await this.print();
    for (const each of closed) each.open = false;
  };

  async #copyLink(id: string, n: number): Promise<void> {
    this.told = (await copyText(this.#address.linkTo(id))) ? n : 0;
  }
}
