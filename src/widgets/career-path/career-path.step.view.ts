import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../../element/heading.view.js';
import { truth } from '../../element/truth.view.js';
import { number } from '../../localization/formats.js';
import type { Language } from '../../localization/language.js';
import { say } from '../../localization/message.js';
import { factsView, factView, timeWords } from './career-path.facts.view.js';
import type { Option, Step } from './career-path.model.js';
import { chosen, timeOf } from './career-path.reader.model.js';
import type { CareerPathView } from './career-path.view.js';

export function stepView(
  step: Step,
  index: number,
  here: number,
  view: CareerPathView,
  language: Language,
): TemplateResult {
  const { id, title, kind, href, options } = step;
  const { path, choices, target, isFolded, level, lang } = view;
  const isHere = index === here;
  const isDone = index < here;
  const isTarget = id === target;
  /** Open where the address leads, and where folded things have room. */
  const isOpen = isTarget || (isFolded && id === path.current);
  const time = timeWords(timeOf(step, choices), language);
  const mark = isHere
    ? language.msg('You are here', { id: 'path.here', desc: 'The step where the reader stands' })
    : isDone
      ? language.msg('Done', { id: 'path.done', desc: 'A step that the reader has behind them' })
      : '';
  return html`<li
    class="step ${isDone ? 'is-done' : ''} ${isTarget ? 'is-target' : ''}"
    part="step"
    aria-current=${isHere ? 'step' : nothing}
  >
    ${
      mark || kind || time
        ? html`<p class="when" part="when">
          ${mark && html`<b>${mark}</b>${' '}`}${kind && html`<span class="quiet" lang=${lang ?? nothing}>${kind}</span>${' '}`}${time && html`<span>${time}</span>`}
        </p>`
        : nothing
    }
    <span class="dot" part="marker" aria-hidden="true"
      >${isDone ? html`<svg viewBox="0 0 16 16"><path d="M2.5 8.5l3.5 3.5 7.5-8" /></svg>` : number(language, index + 1)}</span
    >
    <div class="body">
      ${headingView({ level, words: href ? html`<a href=${href}>${title}</a>` : title, className: 'step-title', part: 'step-title', lang })}
      ${factsView(step, language, lang)} ${options && choiceView(step, options, isOpen, view, language)}
      ${detailsView(step, id, isOpen, language, lang)}
    </div>
  </li>`;
}

function choiceView(
  step: Step,
  options: readonly Option[],
  isOpen: boolean,
  { choices, isFolded, lang }: CareerPathView,
  language: Language,
): TemplateResult {
  const { id: name } = step;
  const taken = chosen(step, choices);
  const legend = say(
    language,
    language.msg('{n, plural, one {One way} other {Choose one of #}}', {
      id: 'path.choose',
      desc: 'Above the options of a step',
    }),
    { n: options.length },
  );
  const or = language.msg('or', { id: 'path.or', desc: 'Between two options' });
  const more = language.msg('More about {title}', { id: 'path.more', desc: 'A link of an option' });
  // The link is not in the label: there a press would leave the page where the reader means to choose.
  const choice = html`<fieldset class="choice" part="choice">
    <legend class=${isFolded ? 'vh' : nothing}>${legend}<span class="vh" lang=${lang ?? nothing}>: ${step.title}</span></legend>
    <ol role="list">
      ${options.map((option, index) => {
        const { id, title, kind, duration, href } = option;
        return html`<li>
          ${index ? html`<p class="or" aria-hidden="true">${or}</p>` : nothing}
          <label class="option" part="option"
            ><input type="radio" name=${name} value=${id} .checked=${truth(option === taken)} /><span class="text"
              ><bdi class="name" lang=${lang ?? nothing}>${title}</bdi>${' '}${factView(timeWords(duration, language))}${factView(kind, lang)}${factsView(option, language, lang)}</span
            ></label
          >
          ${href && html`<a class="link" href=${href}>${say(language, more, { title })}</a>`}
          ${detailsView(option, name, isOpen, language, lang)}
        </li>`;
      })}
    </ol>
  </fieldset>`;
  return isFolded ? foldView(name, isOpen, legend, undefined, choice) : choice;
}

function detailsView(
  { details, detailsLabel }: Option,
  stepId: string,
  isOpen: boolean,
  language: Language,
  lang: string | undefined,
): unknown {
  if (!details?.length) return nothing;
  const words =
    detailsLabel ??
    say(
      language,
      language.msg('{n, plural, one {# detail} other {# details}}', {
        id: 'path.details',
        desc: 'Opens the details of a step',
      }),
      { n: details.length },
    );
  const topics = html`<ul class="topics" lang=${lang ?? nothing}>
    ${details.map((detail) => html`<li>${detail}</li>`)}
  </ul>`;
  return foldView(stepId, isOpen, words, detailsLabel && lang, topics);
}

const foldView = (
  stepId: string,
  isOpen: boolean,
  words: string,
  lang: string | undefined,
  content: TemplateResult,
): TemplateResult =>
  html`<details part="details" data-step=${stepId} .open=${truth(isOpen)}>
    <summary class="link"><span lang=${lang ?? nothing}>${words}</span></summary>
    ${content}
  </details>`;
