import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { flag, isOn, type Flag } from '../../element/flag.js';
import { footView } from '../../element/foot.view.js';
import { MaElement } from '../../element/ma-element.js';
import { csv } from '../../export/csv.js';
import { saveFile } from '../../export/save.js';
import { builtIn } from '../../generated/content/certification-comparison.js';
import { slug } from '../../intake/ids.js';
import type { Parsed, Problem } from '../../intake/problem.js';
import { SourceController } from '../../intake/source-controller.js';
import { compare } from '../../localization/formats.js';
import { print } from '../../styles/print.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { widget } from '../../styles/widget.styles.js';
import * as events from './certification-comparison.events.js';
import { comparisonActions, comparisonRows } from './certification-comparison.foot.view.js';
import { readComparisonMarkup } from './certification-comparison.markup.js';
import * as model from './certification-comparison.model.js';
import { arrange, type Arranged, type Wanted } from './certification-comparison.rows.model.js';
import { certificationComparisonStyles } from './certification-comparison.styles.js';
import { comparisonTableView } from './certification-comparison.table.view.js';
import { comparisonToolsView } from './certification-comparison.view.js';
import { followSurface } from './surface-controller.js';

/** From this many cells on, cards that are out of sight are not laid out. */
const LONG = 300;

/**
 * A table that compares credentials, and on a phone a card for each question.
 *
 * @tag ma-certification-comparison
 * @slot - The page's own table: read as data, and shown as it is where nothing can be read.
 * @csspart frame - The whole widget.
 * @csspart heading - Its heading.
 * @csspart deck - The sentence below the heading.
 * @csspart notice - A notice: figures are old, nothing could be read.
 * @csspart tools - What is compared, and how.
 * @csspart pick - The choice of what is compared.
 * @csspart differences - The box that hides equal rows.
 * @csspart sort - The choice of the order.
 * @csspart status - The sentence about what is shown.
 * @csspart table - The part that scrolls, with the table.
 * @csspart name - The head of a column.
 * @csspart field - The head of a row.
 * @csspart cell - An answer.
 * @csspart notes - The numbered sources.
 * @csspart foot - What one can do with the table, and its source.
 * @csspart action - Each button; also named for what it does: `print`, `csv`, `show-all`.
 * @csspart source - The source line.
 * @fires {ComparisonChangeEvent} ma-comparison-change - After the reader chooses what to compare, hides equal rows or sorts.
 * @fires {ReadyEvent} ma-ready - When a document is shown for the first time.
 * @fires {ErrorEvent} ma-error - When something is wrong with the data.
 */
export class CertificationComparisonElement extends MaElement<model.Comparison, events.ComparisonEventMap> {
  static override styles: CSSResultGroup = [tokens, widget, certificationComparisonStyles, print];
  static override properties: PropertyDeclarations = {
    certifications: {},
    credentialsIn: { attribute: 'credentials-in' },
    compare: {},
    differencesOnly: { ...flag, attribute: 'differences-only' },
    choice: { state: true },
  };

  /** The credentials: an array of `{id, name, href, values}`, a whole document with `fields`, or either as JSON. */
  declare certifications: model.GivenCertifications;
  /** Whether a table among the children has its credentials in `rows` or in `columns`. Default: `rows`. */
  declare credentialsIn: 'rows' | 'columns' | null | undefined;
  /** The ids of what is compared at first, two or more: `ccma rma`, or an array of them. Default: all. */
  declare compare: string | readonly string[] | null | undefined;
  // Not "only…": Svelte, Preact and Solid take each name that begins with "on" for an event.
  /** Hides rows that are the same for all, at first. Default: false. */
  declare differencesOnly: Flag;

  /** What the reader chose, in place of what the author did. */
  declare private choice: Partial<Wanted>;

  protected override readonly intake = new SourceController<model.Comparison>(this, {
    collection: 'certifications',
    given: () => ({
      collection: this.certifications,
      src: this.src,
      set: this.set,
      reading: this.credentialsIn,
    }),
    parse: model.parseComparison,
    readMarkup: (host) => readComparisonMarkup(host, this.credentialsIn),
    builtIn,
    isEmpty: model.isEmpty,
  });

  constructor() {
    super();
    this.differencesOnly = false;
    this.choice = {};
    followSurface(this);
  }

  protected override name(): string {
    return this.language.msg('Comparison', {
      id: 'compare.title',
      desc: 'Name of the widget where it has no heading',
    });
  }
  protected override linkedData(comparison: model.Comparison): object {
    return model.linkedData(comparison);
  }
  protected override frameClass(comparison: model.Comparison): string {
    const { length } = this.#arrange(comparison).shown;
    return `n${Math.max(2, length)}${length * comparison.fields.length > LONG ? ' is-long' : ''}`;
  }

  protected override refine(value: model.Comparison): Parsed<model.Comparison> {
    const { compare, credentialsIn } = this;
    const wanted = this.#wanted(value);
    const ids = value.certifications.map(({ id }) => id);
    const problems: Problem[] = [];
    const refuse = (path: string, expected: string, given: unknown): void =>
      void problems.push({ path, message: `expected ${expected}, got "${String(given)}"` });
    if (wanted.size === 1 || wanted.has('')) refuse('compare', `two or more of ${ids.join(' ')}`, compare);
    if (credentialsIn && !/^(?:row|column)s$/.test(credentialsIn))
      refuse('credentials-in', 'rows, columns', credentialsIn);
    return { value, problems };
  }

  /** The ids that `compare` names, in any case; an empty one for a name that nothing has. */
  #wanted({ certifications }: model.Comparison): Set<string> {
    const names = String(this.compare ?? '').toLowerCase();
    const find = (name: string): string =>
      certifications.find(({ id }) => id.toLowerCase() === name)?.id ?? '';
    return new Set(names.match(/[^\s,]+/g)?.map(find));
  }
  #arrange(comparison: model.Comparison): Arranged {
    const onlyDifferences = isOn(this.differencesOnly);
    const wanted = { ids: this.#wanted(comparison), onlyDifferences, ...this.choice };
    return arrange(comparison, wanted, (a, b) => compare(this.language, a, b));
  }

  protected override view(comparison: model.Comparison): TemplateResult {
    const { language, contentLang: lang } = this;
    const arranged = this.#arrange(comparison);
    const { shown, rows } = arranged;
    const caption = comparison.heading || this.name();
    const save = (): void =>
      saveFile(`${slug(caption)}.csv`, 'text/csv', csv(comparisonRows(shown, rows, language)));
    const actions = comparisonActions(() => void this.print(), save, language);
    return html`${comparisonToolsView(
      { ...arranged, lang, choose: this.#choose, showAll: this.#showAll },
      language,
    )}
    ${comparisonTableView(
      { caption, shown, rows, lang, scroll: this.#scroll, follow: this.#follow },
      language,
    )}
    ${footView(actions, comparison, language, lang)}`;
  }

  readonly #choose = ({ target }: Event): void => {
    const box = target as HTMLInputElement;
    const { localName, name, value, checked } = box;
    if (localName === 'select') this.#change({ sortedBy: value });
    else if (name) this.#change({ onlyDifferences: checked });
    else {
      const ids = new Set(this.#arrange(this.document!).shown.map(({ id }) => id));
      if (checked) ids.add(value);
      else ids.delete(value);
      // There is nothing to compare one with; the words beside the boxes say so.
      if (ids.size < 2) box.checked = true;
      else this.#change({ ids });
    }
  };

  readonly #showAll = (): void => {
    // The button with the focus is about to go; the box that does the same is the next best place.
    this.renderRoot.querySelector<HTMLElement>('[name]')!.focus();
    this.#change({ onlyDifferences: false });
  };

  #change(choice: Partial<Wanted>): void {
    this.choice = { ...this.choice, ...choice };
    const { shown, sort, onlyDifferences } = this.#arrange(this.document!);
    this.dispatchEvent(
      new events.ComparisonChangeEvent({
        compared: shown.map(({ id }) => id),
        onlyDifferences,
        sortedBy: sort?.field.id ?? 'name',
      }),
    );
  }

  readonly #scroll = ({ currentTarget }: Event): void => {
    const region = currentTarget as HTMLElement;
    region.classList.toggle('is-scrolled', region.scrollLeft !== 0);
  };

  readonly #follow = (event: Event): void => {
    const link = (event.target as Element).closest('sup a');
    if (!link) return;
    // An address cannot point into a shadow root.
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>(link.getAttribute('href')!)!.focus();
  };
}
