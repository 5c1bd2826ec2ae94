import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html } from 'lit';

import { flag, isOn, type Flag } from '../../element/flag.js';
import { footView } from '../../element/foot.view.js';
import { MaElement } from '../../element/ma-element.js';
import { csv } from '../../export/csv.js';
import { copyText, saveFile } from '../../export/save.js';
import { builtIn } from '../../generated/content/duty-checklist.js';
import { slug } from '../../intake/ids.js';
import { SourceController } from '../../intake/source-controller.js';
import { KeptSetController } from '../../persistence/kept-set-controller.js';
import { print } from '../../styles/print.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { widget } from '../../styles/widget.styles.js';
import * as events from './duty-checklist.events.js';
import { dutyActions, dutyRows } from './duty-checklist.foot.view.js';
import { plainListView } from './duty-checklist.list.view.js';
import { readDutyMarkup } from './duty-checklist.markup.js';
import * as model from './duty-checklist.model.js';
import { dutyChecklistStyles } from './duty-checklist.styles.js';
import { dutyChecklistView, type Told } from './duty-checklist.view.js';

/** From this many duties on, those out of sight are not laid out. */
const LONG = 60;

/**
 * A checklist of what somebody in an occupation does, to tick, keep and print.
 *
 * @tag ma-duty-checklist
 * @slot - The page's own list: read as data, and shown as it is where nothing can be read.
 * @csspart frame - The whole widget.
 * @csspart heading - Its heading.
 * @csspart deck - The sentence below the heading.
 * @csspart notice - A notice: ticks are not kept, figures are old, nothing could be read.
 * @csspart state - The line with the count, the filter and the bar.
 * @csspart count - "3 of 9 done".
 * @csspart filter - The choice of what is shown.
 * @csspart bar - The bar that repeats the count.
 * @csspart group - A group of duties.
 * @csspart duty - A duty with its box.
 * @csspart note - The sentence below a duty.
 * @csspart foot - What one can do with the list, and its source.
 * @csspart action - Each button; also named for what it does: `print`, `print-blank`, `copy`, `csv`, `reset`, `undo`.
 * @csspart source - The source line.
 * @fires {DutyChangeEvent} ma-duty-change - After the reader ticks or clears a duty, resets the list or undoes that.
 * @fires {ReadyEvent} ma-ready - When a document is shown for the first time.
 * @fires {ErrorEvent} ma-error - When something is wrong with the data.
 */
export class DutyChecklistElement extends MaElement<model.DutyList, events.DutyChecklistEventMap> {
  static override styles: CSSResultGroup = [tokens, widget, dutyChecklistStyles, print];
  static override properties: PropertyDeclarations = {
    duties: {},
    storageKey: { attribute: 'storage-key' },
    readonly: flag,
    filter: { state: true },
    told: { state: true },
    isBlank: { state: true },
  };

  /** The duties: an array of texts or of `{id, text, note, group, href}`, a whole document, or either as JSON. */
  declare duties: model.GivenDuties;
  /** Keeps ticks in this browser under this name; without it nothing is stored. */
  declare storageKey: string | null | undefined;
  /** Shows a plain list without boxes. Default: false. */
  declare readonly: Flag;

  declare private filter: model.Filter;
  declare private told: Told;
  declare private isBlank: boolean;

  protected override readonly intake = new SourceController<model.DutyList>(this, {
    collection: 'duties',
    given: () => ({ collection: this.duties, src: this.src, set: this.set }),
    parse: model.parseDutyList,
    readMarkup: readDutyMarkup,
    builtIn,
    isEmpty: model.isEmpty,
  });
  readonly #ticks = new KeptSetController(this, () => this.storageKey);
  /** The ticks of the moment when the filter was chosen. */
  #filteredBy: model.Ticks = new Set();
  #cleared: model.Ticks | undefined;
  /** The groups of the duties that are shown: kept, because each tick asks for them. */
  #groups: readonly model.GroupedDuties[] = [];
  #duties: readonly model.Duty[] | undefined;

  constructor() {
    super();
    this.readonly = false;
    this.filter = 'all';
    this.isBlank = false;
  }

  protected override name(): string {
    return this.language.msg('Duty checklist', {
      id: 'duties.title',
      desc: 'Name of the widget where it has no heading',
    });
  }
  protected override linkedData(list: model.DutyList): object {
    return model.linkedData(list);
  }
  protected override frameClass({ duties }: model.DutyList): string {
    return [isOn(this.readonly) && 'plain', this.isBlank && 'is-blank', duties.length > LONG && 'is-long']
      .filter(Boolean)
      .join(' ');
  }

  protected override view(list: model.DutyList): TemplateResult {
    const { language, contentLang: lang } = this;
    if (list.duties !== this.#duties) [this.#duties, this.#groups] = [list.duties, model.grouped(list)];
    const groups = this.#groups;
    const filter = model.filterIn(groups, this.filter);
    const body = isOn(this.readonly)
      ? plainListView(groups, this.level + 1, lang)
      : dutyChecklistView(
          {
            groups,
            shown: model.filtered(groups, this.isBlank ? 'all' : filter, this.#filteredBy),
            ticks: this.isBlank ? new Set() : this.#ticks.ids,
            filter,
            hasHeading: Boolean(list.heading),
            told: this.told,
            isRefused: this.#ticks.isRefused,
            lang,
            tick: this.#tick,
            choose: this.#choose,
            undo: () => void this.#undo(),
          },
          language,
        );
    const file = `${slug(list.heading || this.name())}.csv`;
    const actions = dutyActions(
      {
        isReadonly: isOn(this.readonly),
        print: () => void this.print(),
        printBlank: () => void this.#printBlank(),
        copy: () => void this.#copy(list, groups),
        save: () => saveFile(file, 'text/csv', csv(dutyRows(groups, this.#ticks.ids, language))),
        reset: () => void this.#reset(list),
        told: this.told,
      },
      language,
    );
    return html`${body} ${footView(actions, list, language, lang)}`;
  }

  readonly #tick = (event: Event): void => {
    const { value: id, checked: done } = event.target as HTMLInputElement;
    this.#change(model.tick(this.#ticks.ids, id, done), { id, done });
  };

  readonly #choose = (event: Event): void => {
    this.filter = (event.target as HTMLSelectElement).value as model.Filter;
    this.#filteredBy = this.#ticks.ids;
  };

  async #reset(list: model.DutyList): Promise<void> {
    const { ids } = this.#ticks;
    // Pressed again, there is nothing to clear: what can be brought back must not be lost.
    if (!model.doneCount(list.duties, ids)) return;
    this.#cleared = ids;
    this.#change(model.clear(ids, list), { done: false }, 'reset');
    await this.#focus('undo');
  }

  readonly #undo = async (): Promise<void> => {
    this.#change(this.#cleared!, { done: true });
    await this.#focus('reset');
  };

  /** Reset and Undo hand the focus to each other: what comes next is in sight, and no focus is lost. */
  async #focus(part: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[part~="${part}"]`)?.focus();
  }

  #change(ticks: model.Ticks, change: Pick<events.DutyChangeDetail, 'id' | 'done'>, told?: Told): void {
    this.#ticks.set(ticks);
    this.told = told;
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

  async #copy(list: model.DutyList, groups: readonly model.GroupedDuties[]): Promise<void> {
    const copied = await copyText(model.asText(list, groups, this.#ticks.ids));
    this.told = copied ? 'copied' : 'not-copied';
  }
}
