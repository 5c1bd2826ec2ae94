import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { buttonView } from '../../element/foot.view.js';
import type { Language } from '../../localization/language.js';
import { sortedView } from './career-path.choice.view.js';
import { indexOf, type Option, type Step } from './career-path.model.js';
import { orderView, orderWords } from './career-path.order.view.js';
import { chosen } from './career-path.reader.model.js';
import type { CareerPathView } from './career-path.shown.view.js';
import { canMark, markHintView, stepView } from './career-path.step.view.js';
import { totalView } from './career-path.total.view.js';

export function careerPathView(view: CareerPathView, language: Language): TemplateResult {
  const { path, sorted, isFolded, areOpen, choose, press, toggled, toggleAll: run } = view;
  const { steps } = path;
  const here = indexOf(path, path.current);
  const hasDetails = ({ details }: Option): boolean => Boolean(details?.length);
  const canOpen = steps.some(
    (step) => hasDetails(step) || step.options?.some((option) => isFolded || hasDetails(option)),
  );
  const words = areOpen
    ? language.msg('Hide all details', { id: 'path.hide-all', desc: 'Closes the details of every step' })
    : language.msg('Show all details', { id: 'path.show-all', desc: 'Opens the details of every step' });
  return html`<div class="total">
      <div part="total" role="status">${totalView(view, language)}</div>
      ${orderView(path, sorted?.order, choose, language)} ${canOpen ? buttonView({ words, part: 'show-all', run }) : nothing}
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

/** All values that the rendering of a step depends on. `guard` skips the step while they are unchanged. */
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
  chosen(step, view.choices),
  view.isFolded,
  view.level,
  view.lang,
  language.tag,
  language.words,
];
