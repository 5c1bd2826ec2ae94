import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Declarations } from '../../element/attributes.js';
import { flag, isOn, type Flag } from '../../element/flag.js';
import { csvAction, footView, printAction } from '../../element/foot.view.js';
import { ChoosingElement } from '../../element/choosing-element.js';
import { builtIn } from '../../generated/content/certification-comparison.js';
import { after } from '../../intake/after.js';
import type { Parsed } from '../../intake/problem.js';
import { SourceController } from '../../intake/source-controller.js';
import { compare } from '../../localization/formats.js';
import type { Choices } from '../../persistence/choices.js';
import { print } from '../../styles/print.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { widget } from '../../styles/widget.styles.js';
import * as events from './certification-comparison.events.js';
import { actions, parser } from './certification-comparison.later.js';
import * as model from './certification-comparison.model.js';
import { arrange, type Arranged } from './certification-comparison.rows.model.js';
import { certificationComparisonStyles } from './certification-comparison.styles.js';
import { accessRows } from './certification-comparison.routes.view.js';
import { comparisonTableView } from './certification-comparison.table.view.js';
import { comparisonToolsView } from './certification-comparison.view.js';
import * as wanted from './certification-comparison.wanted.model.js';
import { followRegion } from './certification-comparison.region-controller.js';

/** With more cells than this, cards that are out of sight are not laid out. */
const LONG = 300;

/**
 * A table that compares credentials. On a phone, each row is a card.
 *
 * @tag ma-certification-comparison
 * @slot - The page's own table. It is parsed as data, and shown unchanged if it cannot be parsed.
 * @slot action - The page's own call to action: a link, a button or a form with the class `ma-action`, or with `slot="action"`.
 * @csspart frame - The whole widget.
 * @csspart heading - The heading of the widget.
 * @csspart deck - The sentence below the heading.
 * @csspart notice - A notice, for example that figures are out of date or that the data could not be read.
 * @csspart tools - The controls above the table.
 * @csspart pick - The checkboxes for the credentials to compare.
 * @csspart differences - The checkbox that hides equal rows.
 * @csspart routes - The disclosure that asks for the reader's qualifications.
 * @csspart sort - The select for the order.
 * @csspart status - The sentence about what is shown.
 * @csspart table - The scroll region with the table.
 * @csspart name - The header cell of a column.
 * @csspart field - The header cell of a row.
 * @csspart cell - A cell with an answer.
 * @csspart notes - The numbered sources.
 * @csspart foot - The buttons, and the sources of the table.
 * @csspart action - Each button. It has a second part name for its action: `print`, `csv`, `print-plan`, `copy-link`, `share`, `show-all`, `show-closed`.
 * @csspart source - The line that names the sources.
 * @fires {ComparisonChangeEvent} ma-comparison-change - After the reader chooses credentials or qualifications, hides or shows rows or credentials, or sorts.
 * @fires {ReadyEvent} ma-ready - After the first render of a document. Not fired again when built-in content is translated.
 * @fires {ErrorEvent} ma-error - When something is wrong with the data.
 */
export class CertificationComparisonElement extends ChoosingElement<
  model.Comparison,
  events.ComparisonEventMap
> {
  static override styles: CSSResultGroup = [tokens, widget, certificationComparisonStyles, print];
  static override properties: Declarations = {
    certifications: {},
    credentialsIn: {
      attribute: 'credentials-in',
      expects: { type: 'string', enum: ['rows', 'columns'] },
    },
    compare: {},
    differencesOnly: { ...flag, attribute: 'differences-only' },
    choice: { state: true },
  };

  /** The credentials: an array of `{id, name, href, values}`, a whole document with `fields`, or either as JSON. */
  declare certifications: model.GivenCertifications;
  /** The direction of a table among the children: one credential in each of `rows` or `columns`. Default: `rows`. */
  declare credentialsIn: 'rows' | 'columns' | null | undefined;
  /** The ids of the credentials to compare at first, two or more: `ccma rma`, or an array of them. Default: all. */
  declare compare: string | readonly string[] | null | undefined;
  // Not "only…": Svelte, Preact and Solid treat each name that begins with "on" as an event.
  /** Hides rows that are the same for all, at first. Default: false. */
  declare differencesOnly: Flag;

  /** The reader's choices, which override the author's. */
  declare private choice: Partial<wanted.Wanted>;
  readonly #region = followRegion(this);

  protected override readonly intake = new SourceController<model.Comparison>(this, {
    collection: 'certifications',
    given: () => ({
      collection: this.certifications,
      src: this.src,
      set: this.set,
      reading: this.credentialsIn,
    }),
    parser,
    builtIn,
    isEmpty: model.isEmpty,
  });

  protected override readonly actions = actions;

  constructor() {
    super();
    this.differencesOnly = false;
    this.choice = {};
  }

  protected override readonly canChoose = ({ certifications }: model.Comparison): boolean =>
    certifications.length > 1;
  protected override readonly ownChoices = (): Choices => wanted.choicesOf(this.choice);
  protected override restoreChoices(choices: Choices): void {
    this.choice = wanted.wantedBy(choices);
  }
  protected override name(): string {
    return this.language.msg('Comparison', {
      id: 'compare.title',
      desc: 'Name of the widget where it has no heading',
    });
  }
  protected override forSearch(comparison: model.Comparison): model.Comparison {
    return { ...comparison, certifications: this.#arrange(comparison).shown };
  }
  protected override frameClass(comparison: model.Comparison): string {
    const { length } = this.#arrange(comparison).shown;
    return `n${Math.max(2, length)}${length * comparison.fields.length > LONG ? ' is-long' : ''}`;
  }

  protected override refine(comparison: model.Comparison): Parsed<model.Comparison> {
    return wanted.refine(comparison, this.compare);
  }

  #arrange(comparison: model.Comparison): Arranged {
    const ids = wanted.idsIn(comparison, this.compare);
    const choice = { ids, onlyDifferences: isOn(this.differencesOnly), ...this.choice };
    return arrange(comparison, choice, (a, b) => compare(this.language, a, b));
  }

  protected override view(comparison: model.Comparison): TemplateResult {
    const { language, contentLang: lang } = this;
    const arranged = this.#arrange(comparison);
    const rows = [...accessRows(arranged, language), ...arranged.rows];
    const caption = comparison.heading || this.name();
    const save = (): unknown =>
      after(actions.get(), ({ saveRows, csvRows }) =>
        saveRows(caption, csvRows(arranged.shown, rows, comparison.sources, language)),
      );
    const footActions = [
      printAction(() => void this.print(), language),
      csvAction(save, language),
      ...this.linkActions(),
    ];
    const view = { ...arranged, caption, lang, slots: this.intake.slots };
    return html`${comparisonToolsView({ ...view, choose: this.#choose, show: this.#show }, language)}
    ${comparisonTableView({ ...view, rows, ...this.#region }, language)}
    ${footView(footActions, comparison, language, lang)}`;
  }

  readonly #choose = ({ target }: Event): void => {
    const control = target as HTMLInputElement;
    const choice = wanted.choiceBy(control, this.#arrange(this.document!), this.choice.ids);
    // The checkbox stays checked. Its description states that at least two stay chosen.
    if (choice) this.#change(choice);
    else control.checked = true;
  };

  /** Shows the rows or credentials that a checkbox hides. Focuses that checkbox, because the focused button will be removed. */
  readonly #show = (box: 'differences' | 'open'): void => {
    const input = this.renderRoot.querySelector<HTMLElement>(`input[name="${box}"]`)!;
    input.closest('details')?.setAttribute('open', '');
    input.focus();
    this.#change(box === 'open' ? { onlyOpen: false } : { onlyDifferences: false });
  };

  #change(choice: Partial<wanted.Wanted>): void {
    this.choice = { ...this.choice, ...choice };
    this.choose();
    const { shown, sort, onlyDifferences } = this.#arrange(this.document!);
    this.dispatchEvent(
      new events.ComparisonChangeEvent({
        compared: shown.map(({ id }) => id),
        onlyDifferences,
        sortedBy: sort?.field.id ?? 'name',
      }),
    );
  }
}
