import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { actionView } from '../../element/foot.view.js';
import type { Slots } from '../../element/own.view.js';
import type { Language } from '../../localization/language.js';
import { sortedView } from './career-path.choice.view.js';
import { indexOf, type CareerPath, type Step } from './career-path.model.js';
import type { Sorted } from './career-path.order.model.js';
import { orderView, orderWords } from './career-path.order.view.js';
import { chosen, type Choices } from './career-path.reader.model.js';
import { canMark, markHintView, stepView } from './career-path.step.view.js';
import { totalView } from './career-path.total.view.js';

export interface CareerPathView {
  readonly path: CareerPath;
  readonly choices: Choices;
  /** The id of the step that the page's address names. */
  readonly target: string | undefined;
  /** True if options are folded like details: in the horizontal layout they do not fit. */
  readonly isFolded: boolean;
  /** All options in the order that the reader chose, if they chose one. */
  readonly sorted: Sorted | undefined;
  /** The number of the step whose link was copied, announced in place of the total; false if copying failed. */
  readonly copied: number | false | undefined;
  /** True if every disclosure is open. */
  readonly areOpen: boolean;
  readonly level: number;
  readonly lang: string | undefined;
  readonly slots: Slots;
  readonly choose: (event: Event) => void;
  /** Takes the reader's mark back. */
  readonly unmark: () => void;
  readonly clear: (event: Event) => void;
  readonly press: (event: Event) => void;
  readonly toggled: () => void;
  readonly openAll: () => void;
}

export function careerPathView(view: CareerPathView, language: Language): TemplateResult {
  const { path, sorted, isFolded, areOpen, choose, press, toggled, openAll: run } = view;
  const { steps } = path;
  const here = indexOf(path, path.current);
  const canOpen = steps
    .flatMap(({ options = [], ...step }) => [step, ...options, ...(isFolded ? [{ details: options }] : [])])
    .some(({ details }) => details?.length);
  const words = areOpen
    ? language.msg('Hide all details', { id: 'path.hide-all', desc: 'Closes the details of every step' })
    : language.msg('Show all details', { id: 'path.show-all', desc: 'Opens the details of every step' });
  return html`<div class="total">
      <div part="total" role="status">${totalView(view, language)}</div>
      ${orderView(path, sorted?.order, choose, language)} ${canOpen ? actionView({ words, part: 'show-all', run }) : nothing}
    </div>
    ${canMark(path) ? markHintView(view, language) : nothing}
    <div @change=${choose} @click=${press} @toggle=${{ handleEvent: toggled, capture: true }}>
      ${
        sorted
          ? sortedView(sorted.items, orderWords(sorted.order, language), view, language)
          : html`<ol class="steps" role="list">
              ${steps.map((step, index) => guard(stateOf(step, index, here, view, language), () => stepView(step, index, here, view, language)))}
            </ol>`
      }
    </div>`;
}

/** All that the look of a step hangs on; with none of it changed, it is not drawn again. */
const stateOf = (
  step: Step,
  index: number,
  here: number,
  view: CareerPathView,
  language: Language,
): unknown[] => [
  step,
  index,
  Math.sign(index - here),
  step.id === view.target,
  step.id === view.path.current,
  chosen(step, view.choices),
  view.isFolded,
  view.level,
  view.lang,
  language.tag,
  language.words,
];
