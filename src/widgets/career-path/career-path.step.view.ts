import { html, nothing, type TemplateResult } from 'lit';
import { detailsView } from '../../element/details.view.js';
import { buttonView } from '../../element/foot.view.js';
import { headingView } from '../../element/heading.view.js';
import { ownView } from '../../element/own.view.js';
import { booleanProperty } from '../../element/boolean-property.view.js';
import { number } from '../../localization/formats.js';
import type { Language } from '../../localization/language.js';
import { format } from '../../localization/message.js';
import { choiceView } from './career-path.choice.view.js';
import { factsView, timeWords } from './career-path.facts.view.js';
import { isSequence, type CareerPath, type Step } from './career-path.model.js';
import { PATH_GROUP, PATH_CHOICE, markedIn, timeOf } from './career-path.reader.model.js';
import type { CareerPathView } from './career-path.shown.view.js';

/** Returns true if the reader can mark one of the steps as their position. */
export const canMark = (path: CareerPath): boolean => isSequence(path) && path.steps.length > 1;

/** A radio on the step's number. The radios of all steps have the same `name`, so that they share one tab stop. */
function markView({ id, title }: Step, index: number, isHere: boolean, language: Language): TemplateResult {
  const words = language.msg('I am here: step {n}, {title}', {
    id: 'path.mark',
    desc: 'Name of a round button on the number of a step, which marks the step where the reader is',
  });
  return html`<input
    class="mark"
    part="mark"
    type="radio"
    name=${PATH_GROUP}
    data-step=${PATH_CHOICE}
    value=${id}
    aria-label=${format(language, words, { n: index + 1, title })}
    .checked=${booleanProperty(isHere)}
  />`;
}

/** Explains how to mark a step. Once one is marked, renders a button that removes the mark. */
export function markHintView({ path, choices, unmark }: CareerPathView, language: Language): TemplateResult {
  if (markedIn(path, choices) === undefined)
    return html`<p class="hint tools small quiet">${language.msg(
      'Where are you? Choose the number of your step.',
      {
        id: 'path.mark-hint',
        desc: 'Above the steps. A press on the number of a step marks that step as the one where the reader is',
      },
    )}</p>`;
  const words = language.msg('Take the mark back', {
    id: 'path.unmark',
    desc: 'A button that removes the reader’s mark, “I am here”, from a step',
  });
  return html`<p class="hint tools">${buttonView({ words, part: 'unmark', run: unmark })}</p>`;
}

export function stepView(
  step: Step,
  index: number,
  here: number,
  view: CareerPathView,
  language: Language,
): TemplateResult {
  const { id, title, kind, href, options } = step;
  const { path, choices, target, isFolded, level, lang, slots } = view;
  const isHere = index === here;
  const isDone = index < here;
  const isTarget = id === target;
  /** True if the details are open: the address names the step, or it is the current step of a folded path. */
  const isOpen = isTarget || (isFolded && isHere);
  const time = timeWords(timeOf(step, choices), language);
  const status = isHere
    ? language.msg('You are here', { id: 'path.here', desc: 'Marks the step where the reader is' })
    : isDone
      ? language.msg('Done', { id: 'path.done', desc: 'Marks a step that the reader has completed' })
      : '';
  return html`<li
    class="step ${isDone ? 'is-done' : ''} ${isTarget ? 'is-target' : ''}"
    part="step"
    aria-current=${isHere ? 'step' : nothing}
  >
    <span class="dot" part="marker" aria-hidden="true"
      >${isDone ? html`<svg viewBox="0 0 16 16"><path d="M2.5 8.5l3.5 3.5 7.5-8" /></svg>` : number(language, index + 1)}</span
    >
    ${
      status || kind || time
        ? html`<p class="when" part="when">
          ${status && html`<b>${status}</b>${' '}`}${kind && html`<span class="quiet" lang=${lang ?? nothing}>${kind}</span>${' '}`}${time && html`<span>${time}</span>`}
        </p>`
        : nothing
    }
    ${canMark(path) ? markView(step, index, isHere, language) : nothing}
    <div class="body">
      ${headingView({ level, words: href ? html`<a href=${href}>${title}</a>` : ownView(slots, `${id} title`, title), className: 'step-title', part: 'step-title', lang })}
      ${factsView(step, language, lang, slots, id)} ${options && choiceView(step, isOpen, view, language)}
      ${detailsView(step, language, lang, isOpen, id, (topics) => ownView(slots, `${id} details`, topics))}
    </div>
  </li>`;
}
