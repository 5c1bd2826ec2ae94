import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { flag, isOn, type Flag } from '../../element/flag.js';
import { footView } from '../../element/foot.view.js';
import { ChoosingElement } from '../../element/choosing-element.js';
import { copyText } from '../../export/copy.js';
import { builtIn } from '../../generated/content/duty-checklist.js';
import { after } from '../../intake/after.js';
import { SourceController } from '../../intake/source-controller.js';
import type { Choices } from '../../persistence/choices.js';
import { print } from '../../styles/print.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { widget } from '../../styles/widget.styles.js';
import * as events from './duty-checklist.events.js';
import { asText } from './duty-checklist.export.js';
import { copiedWords, dutyActions } from './duty-checklist.foot.view.js';
import { plainListView } from './duty-checklist.list.view.js';
import { actions, parser } from './duty-checklist.later.js';
import * as model from './duty-checklist.model.js';
import { dutyChecklistStyles } from './duty-checklist.styles.js';
import { dutyChecklistView, type Result } from './duty-checklist.view.js';

/** With more duties than this, those out of sight are not laid out. */
const LONG = 60;

/**
 * A checklist of what somebody in an occupation does, to tick, keep and print.
 *
 * @tag ma-duty-checklist
 * @slot - The page's own list. It is parsed as data, and shown unchanged if it cannot be parsed.
 * @slot action - The page's own call to action: a link, a button or a form with the class `ma-action`, or with `slot="action"`.
 * @csspart frame - The whole widget.
 * @csspart heading - The heading of the widget.
 * @csspart deck - The sentence below the heading.
 * @csspart notice - A notice, for example that ticks are not stored, that figures are out of date or that the data could not be read.
 * @csspart state - The line with the count, the filter and the bar.
 * @csspart count - The count of completed duties: "3 of 9 done".
 * @csspart filter - The select for the duties to show.
 * @csspart bar - The progress bar, which shows the same as the count.
 * @csspart group - A group of duties.
 * @csspart duty - A duty with its checkbox.
 * @csspart note - The sentence below a duty.
 * @csspart details - A disclosure with details of a duty.
 * @csspart foot - The buttons, and the sources of the list.
 * @csspart action - Each button. It has a second part name for its action: `print`, `print-blank`, `copy`, `csv`, `print-plan`, `copy-link`, `share`, `reset`, `undo`.
 * @csspart source - The line that names the sources.
 * @fires {DutyChangeEvent} ma-duty-change - After the reader ticks or clears a duty, resets the list or undoes the reset.
 * @fires {ReadyEvent} ma-ready - After the first render of a document. Not fired again when built-in content is translated.
 * @fires {ErrorEvent} ma-error - When something is wrong with the data.
 */
export class DutyChecklistElement extends ChoosingElement<model.DutyList, events.DutyChecklistEventMap> {
  static override styles: CSSResultGroup = [tokens, widget, dutyChecklistStyles, print];
  static override properties: PropertyDeclarations = {
    duties: {},
    readonly: flag,
    filter: { state: true },
    result: { state: true },
    ticks: { state: true },
    isBlank: { state: true },
  };

  /** The duties: an array of texts or of `{id, text, note, group, href}`, a whole document, or either as JSON. */
  declare duties: model.GivenDuties;
  /** Shows a plain list without checkboxes. Default: false. */
  declare readonly: Flag;

  declare private filter: model.Filter;
  declare private result: Result;
  declare private ticks: model.Ticks;
  declare private isBlank: boolean;

  protected override readonly intake = new SourceController<model.DutyList>(this, {
    collection: 'duties',
    given: () => ({ collection: this.duties, src: this.src, set: this.set }),
    parser,
    builtIn,
    isEmpty: model.isEmpty,
  });
  protected override readonly actions = actions;
  /** The ticks of the moment when the filter was chosen. */
  #filteredBy: model.Ticks = new Set();
  /** The ticks before the last reset, for Undo. */
  #cleared: model.Ticks | undefined;

  constructor() {
    super();
    Object.assign(this, { readonly: false, filter: 'all', isBlank: false, ticks: new Set() });
  }

  protected override readonly canChoose = (): boolean => !isOn(this.readonly);
  protected override readonly ownChoices = (): Choices => [...this.ticks].map((id) => ['', id]);
  protected override restoreChoices(choices: Choices): void {
    this.ticks = new Set(choices.map(([, id]) => id));
  }
  protected override get spoken(): string | undefined {
    return super.spoken ?? copiedWords(this.result, this.language.msg);
  }
  protected override name(): string {
    return this.language.msg('Duty checklist', {
      id: 'duties.title',
      desc: 'Name of the widget where it has no heading',
    });
  }
  protected override frameClass({ duties }: model.DutyList): string {
    return `${isOn(this.readonly) ? 'plain' : ''} ${this.isBlank ? 'is-blank' : ''} ${duties.length > LONG ? 'is-long' : ''}`;
  }

  protected override view(list: model.DutyList): TemplateResult {
    const { language, contentLang: lang } = this;
    const groups = model.groupsOf(list);
    const filter = model.filterIn(groups, this.filter);
    const body = isOn(this.readonly)
      ? plainListView(groups, this.level + 1, language, lang, this.intake.slots)
      : dutyChecklistView(
          {
            groups,
            shown: model.filtered(groups, this.isBlank ? 'all' : filter, this.#filteredBy),
            ticks: this.isBlank ? new Set() : this.ticks,
            filter,
            hasHeading: Boolean(list.heading),
            result: this.result,
            isLost: !this.storageKey && !this.kept.isFromAddress,
            lang,
            slots: this.intake.slots,
            tick: this.#tick,
            choose: this.#choose,
            undo: () => void this.#undo(),
          },
          language,
        );
    const buttons = {
      isReadonly: isOn(this.readonly),
      print: () => void this.print(),
      printBlank: () => void this.#printBlank(),
      copy: () => void this.#copy(list, groups),
      save: () => void this.#save(list, groups),
      reset: () => void this.#reset(list),
      result: this.result,
      link: this.linkActions(),
    };
    return html`${body} ${footView(dutyActions(buttons, language), list, language, lang)}`;
  }

  readonly #tick = (event: Event): void => {
    const { value: id, checked: done } = event.target as HTMLInputElement;
    this.#change(model.tick(this.ticks, id, done), { id, done });
  };

  readonly #choose = (event: Event): void => {
    this.filter = (event.target as HTMLSelectElement).value as model.Filter;
    this.#filteredBy = this.ticks;
  };

  async #reset(list: model.DutyList): Promise<void> {
    // A second press has nothing to clear, and must not replace the ticks that Undo restores.
    if (!model.doneCount(list.duties, this.ticks)) return;
    this.#cleared = this.ticks;
    this.#change(model.clear(this.ticks, list), { done: false }, 'reset');
    await this.#focus('undo');
  }

  readonly #undo = async (): Promise<void> => {
    this.#change(this.#cleared!, { done: true });
    await this.#focus('reset');
  };

  /** Moves the focus from Reset to Undo, or from Undo, which is removed, to Reset. */
  async #focus(part: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[part~="${part}"]`)?.focus();
  }

  #change(ticks: model.Ticks, change: Pick<events.DutyChangeDetail, 'id' | 'done'>, result?: Result): void {
    this.ticks = ticks;
    this.choose();
    this.result = result;
    const duties = this.document?.duties ?? [];
    const doneIds = duties.map(({ id }) => id).filter((id) => ticks.has(id));
    this.dispatchEvent(new events.DutyChangeEvent({ ...change, doneIds, total: duties.length }));
  }

  async #printBlank(): Promise<void> {
    this.isBlank = true;
    await this.updateComplete;
    await this.print();
    this.isBlank = false;
  }

  #save(list: model.DutyList, groups: readonly model.GroupedDuties[]): unknown {
    return after(actions.get(), ({ saveRows, csvRows }) =>
      saveRows(list.heading || this.name(), csvRows(list, groups, this.ticks, this.language)),
    );
  }

  async #copy(list: model.DutyList, groups: readonly model.GroupedDuties[]): Promise<void> {
    this.isCopied = this.result = undefined;
    const text = asText(list, groups, this.ticks, this.language);
    this.result = (await copyText(text)) ? 'copied' : 'not-copied';
  }
}
