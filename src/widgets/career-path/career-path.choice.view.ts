import { html, nothing, type TemplateResult } from 'lit';
import { detailsView, foldView } from '../../element/details.view.js';
import { ownView } from '../../element/own.view.js';
import { booleanProperty } from '../../element/boolean-property.view.js';
import type { Language } from '../../localization/language.js';
import { format } from '../../localization/message.js';
import { factsView, factView, timeWords } from './career-path.facts.view.js';
import { isSequence, type Step } from './career-path.model.js';
import { itemsOf, type Item } from './career-path.order.model.js';
import { PATH_GROUP, chosen } from './career-path.reader.model.js';
import type { CareerPathView } from './career-path.shown.view.js';

/**
 * Renders the options of a step. The reader chooses one of them or, if the steps are not a sequence, one among the options of
 * all steps.
 */
export function choiceView(
  step: Step,
  isOpen: boolean,
  view: CareerPathView,
  language: Language,
): TemplateResult {
  const { isFolded, lang } = view;
  const items = itemsOf([step]);
  const words = isSequence(view.path)
    ? language.msg('{n, plural, one {One way} other {Choose one of #}}', {
        id: 'path.choose',
        desc: 'Above the options of a step',
      })
    : language.msg('{n, plural, one {One to choose} other {# to choose from}}', {
        id: 'path.group',
        desc: 'Above a group of occupations; the reader chooses one occupation from all groups',
      });
  const legend = format(language, words, { n: items.length });
  const choice = fieldsetView(
    html`<legend class=${isFolded ? 'vh' : nothing}>${legend}<span class="vh" lang=${lang ?? nothing}>: ${step.title}</span></legend>`,
    items,
    isOpen,
    view,
    language,
  );
  return isFolded ? foldView(legend, undefined, choice, isOpen, step.id) : choice;
}

/** Renders the options of all steps as one list. */
export const sortedView = (
  items: readonly Item[],
  words: string,
  view: CareerPathView,
  language: Language,
): TemplateResult => fieldsetView(html`<legend class="vh">${words}</legend>`, items, false, view, language);

function fieldsetView(
  legend: TemplateResult,
  items: readonly Item[],
  isOpen: boolean,
  view: CareerPathView,
  language: Language,
): TemplateResult {
  const { choices, clear } = view;
  const taken = items.find(({ step, option }) => chosen(step, choices) === option);
  const or = language.msg('or', { id: 'path.or', desc: 'Between two options' });
  return html`<fieldset class="choice" part="choice">
    ${legend}
    <ol role="list">
      ${items.map(
        (item, index) => html`<li class=${taken && item !== taken ? 'is-other' : nothing}>
          ${index ? html`<p class="or" aria-hidden="true">${or}</p>` : nothing}
          ${optionView(item, item === taken, isOpen, view, language)}
        </li>`,
      )}
    </ol>
    ${taken && html`<button class="link" part="action clear" type="button" @click=${clear}>${language.msg('Clear this choice', { id: 'path.clear', desc: 'A button below the options of a step' })}</button>`}
  </fieldset>`;
}

/** Renders an option. Its link is outside of the label: inside, a press meant to choose would leave the page. */
function optionView(
  { option, step }: Item,
  isTaken: boolean,
  isOpen: boolean,
  { path, sorted, lang, slots }: CareerPathView,
  language: Language,
): unknown {
  const { id, title, kind, duration, href } = option;
  const slotPrefix = `${step.id} ${id}`;
  const more = language.msg('More about {title}', { id: 'path.more', desc: 'A link of an option' });
  return [
    html`<label class="option" part="option"
      ><input type="radio" name=${isSequence(path) ? step.id : PATH_GROUP} value=${id} data-step=${step.id} .checked=${booleanProperty(isTaken)} /><span class="text"
        ><bdi class="name" lang=${lang ?? nothing}>${ownView(slots, `${slotPrefix} title`, title)}</bdi>${' '}${factView(timeWords(duration, language))}${factView(kind ?? (sorted && step.title), lang)}${factsView(option, language, lang, slots, slotPrefix)}</span
      ></label
    >`,
    href && html`<a class="link" href=${href}>${format(language, more, { title })}</a>`,
    detailsView(option, language, lang, isOpen, step.id, (topics) =>
      ownView(slots, `${slotPrefix} details`, topics),
    ),
  ];
}
