import { html, nothing } from 'lit';
import type { WidgetDocument } from '../intake/document.js';
import { ChoicesController } from '../persistence/choices-controller.js';
import type { Choices } from '../persistence/choices.js';
import { printElements } from './act.js';
import type { Declarations } from './attributes.js';
import type { MaEventMap } from './events.js';
import type { Action } from './foot.view.js';
import { MaElement } from './ma-element.js';

/** An element with choices of the reader, which can be stored for the next visit and shared as an address. */
export abstract class ChoosingElement<D extends WidgetDocument, E = MaEventMap> extends MaElement<D, E> {
  static override properties: Declarations = {
    storageKey: { attribute: 'storage-key' },
    isCopied: { state: true },
  };

  /** The name under which the reader's ticks and choices are stored in the browser, for each tag and set. Without it, nothing is stored. */
  declare storageKey: string | null | undefined;
  /** True if the last link was copied, false if that was refused; `undefined` before, and after a new choice. */
  declare protected isCopied: boolean | undefined;

  protected readonly kept = new ChoicesController(this, {
    key: () => this.storageKey && [this.storageKey, this.localName, this.set].filter(Boolean).join(':'),
    // Without a document, `canChoose` cannot decide: keep the restored choices until it is loaded.
    choices: () => (this.document && !this.canChoose(this.document) ? [] : this.ownChoices()),
    restore: (choices) => this.restoreChoices(choices),
  });

  /** Returns true if the reader can choose something. Without a choice there is no link to it, and nothing to restore. */
  protected abstract readonly canChoose: (document: D) => boolean;
  /** Returns the reader's choices, by ids. */
  protected abstract readonly ownChoices: () => Choices;
  /** Replaces the reader's choices by those of the storage or the address. */
  protected abstract restoreChoices(choices: Choices): void;

  protected override notices(): unknown {
    const { kept, language, document } = this;
    if (!document) return nothing;
    const words = kept.isFromAddress
      ? language.msg('This shows the choices of the link that you opened.', {
          id: 'plan.from-link',
          desc: 'Above a widget that shows what somebody else chose',
        })
      : kept.isRefused &&
        language.msg('This browser keeps nothing. Print this, or copy the link, before you leave.', {
          id: 'plan.not-kept',
          desc: 'Where the browser refuses to store what the reader ticks or chooses',
        });
    const { spoken } = this;
    // Not `role="status"`: it is empty at first, and Orca names an empty status while a reader browses.
    return html`<div aria-live="polite">
      ${words && this.canChoose(document) ? html`<p class="notice" part="notice">${words}</p>` : nothing}
      ${spoken ? html`<p class="vh">${spoken}</p>` : nothing}
    </div>`;
  }

  /** The result of the last press, for screen readers: not every one announces the changed text of a button. */
  protected get spoken(): string | undefined {
    return this.copyResult;
  }

  /** The result of copying the link, for the button. */
  protected get copyResult(): string | undefined {
    const { msg } = this.language;
    if (this.isCopied === undefined) return undefined;
    return this.isCopied
      ? msg('Link copied', { id: 'action.link-copied', desc: 'On the button, after copying' })
      : msg('Not copied', { id: 'action.not-copied', desc: 'On the button, after a refusal' });
  }

  /** Returns the buttons that print the plan, and copy and share the address of the choices. */
  protected linkActions(copy = this.#copyAction()): Action[] {
    return this.canChoose(this.document!) ? [...this.#planActions(), copy, ...this.#shareActions()] : [];
  }

  #copyAction(): Action {
    const words =
      this.copyResult ??
      this.language.msg('Copy link', {
        id: 'action.copy-link',
        desc: 'Copies the address of the page with what the reader chose',
      });
    return { part: 'copy-link', words, run: (): void => void this.copyLink() };
  }

  /** Returns the button that prints all elements with choices, if this is one of several. */
  #planActions(): Action[] {
    const { plan } = this.kept;
    const words = this.language.msg('Print my plan', {
      id: 'action.print-plan',
      desc: 'Prints all widgets of the page in which the reader chose something',
    });
    const run = (): void => void printElements(plan, this.actions, 'plan');
    return plan.length > 1 && plan.includes(this) ? [{ part: 'print-plan', words, run }] : [];
  }

  #shareActions(): Action[] {
    const words = this.language.msg('Share…', {
      id: 'action.share',
      desc: 'Opens the dialog of the phone or computer to send the address of the page with what the reader chose',
    });
    const run = (): void => void this.kept.share(this.document?.heading ?? this.name());
    return this.kept.canShare ? [{ part: 'share', words, run }] : [];
  }

  /** Stores the reader's choices. Called after each choice. The pressed control stays in sight if lines appear above it. */
  protected choose(): void {
    this.isCopied = undefined;
    this.kept.changed();
    void this.updateComplete.then(() => this.shadowRoot!.activeElement?.scrollIntoView({ block: 'nearest' }));
  }

  /** Copies the address of the choices, or of a part of the widget. */
  protected async copyLink(hash?: string): Promise<void> {
    // Render without the last result first: a live region announces no text that it already has.
    this.isCopied = undefined;
    this.isCopied = await this.kept.copyLink(hash);
  }
}
