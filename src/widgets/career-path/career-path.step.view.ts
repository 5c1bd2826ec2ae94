import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../../element/heading.view.js';
import { number } from '../../localization/formats.js';
import type { Language } from '../../localization/language.js';
import { say } from '../../localization/message.js';
import { factsView, timeWords } from './career-path.facts.view.js';
import type { Option, Step } from './career-path.model.js';
import { chosen, foldKey, isOpen, timeOf } from './career-path.reader.model.js';
import type { CareerPathView } from './career-path.view.js';

const drawing = (box: string, path: string): TemplateResult =>
  html`<svg viewBox=${box} aria-hidden="true"><path d=${path} /></svg>`;

export function stepView(
  step: Step,
  index: number,
  here: number,
  view: CareerPathView,
  language: Language,
): TemplateResult {
  const { id, title, kind, href } = step;
  const { reader, level, lang } = view;
  const { msg } = language;
  const isHere = index === here;
  const isDone = index < here;
  const time = timeWords(timeOf(step, reader.choices), language);
  const mark = isHere
    ? msg('You are here', { id: 'path.here', desc: 'The step where the reader stands' })
    : isDone && msg('Done', { id: 'path.done', desc: 'A step that the reader has behind them' });
  return html`<li
    class="step ${isHere ? 'is-current' : ''} ${isDone ? 'is-done' : ''} ${id === reader.target ? 'is-target' : ''}"
    part="step"
    aria-current=${isHere ? 'step' : nothing}
  >
    ${
      mark || kind || time
        ? html`<p class="when" part="when">
          ${mark ? html`<b class="mark">${mark}</b>${' '}` : nothing}${kind ? html`<span class="quiet" lang=${lang ?? nothing}>${kind}</span>${' '}` : nothing}${time ? html`<span>${time}</span>` : nothing}
        </p>`
        : nothing
    }
    <span class="dot" part="marker" aria-hidden="true"
      >${isDone ? drawing('0 0 16 16', 'M2.5 8.5l3.5 3.5 7.5-8') : number(language, index + 1)}</span
    >
    <div class="body">
      ${headingView({ level, words: href ? html`<a href=${href}>${title}</a>` : title, className: 'step-title', part: 'step-title', lang })}
      ${factsView(step, language, lang)} ${step.options ? choiceView(step, view, language) : nothing}
      ${detailsView(step, foldKey(id), id, view, language)}
    </div>
  </li>`;
}

function choiceView(step: Step, view: CareerPathView, language: Language): TemplateResult {
  const { id, options } = step;
  const { reader, lang } = view;
  const { isFolded } = reader;
  const { msg } = language;
  const taken = chosen(step, reader.choices);
  const legend = say(
    language,
    msg('{n, plural, one {One way} other {Choose one of #}}', {
      id: 'path.choose',
      desc: 'Above the options of a step',
    }),
    { n: options!.length },
  );
  const or = msg('or', { id: 'path.or', desc: 'Between two options' });
  const choice = html`<fieldset class="choice" part="choice">
    <legend class=${isFolded ? 'vh' : nothing}>${legend}</legend>
    <ol role="list">
      ${options!.map(
        (option, index) =>
          html`<li>
            ${index ? html`<p class="or" aria-hidden="true"><span>${or}</span></p>` : nothing}
            <label class="option" part="option"
              ><input type="radio" name=${id} value=${option.id} .checked=${option === taken} /><span class="text"
                ><span class="name" lang=${lang ?? nothing}>${option.title}</span>${' '}${factsView(option, language, lang, timeWords(option.duration, language))}</span
              ></label
            >
            ${option.href ? moreView(option.href, option.title, language) : nothing}
            ${detailsView(option, foldKey(id, option.id), id, view, language)}
          </li>`,
      )}
    </ol>
  </fieldset>`;
  return isFolded ? foldView(foldKey(id, ''), id, legend, undefined, choice, view) : choice;
}

/** Not in the label: there a press would leave the page where the reader means to choose. */
const moreView = (href: string, title: string, language: Language): TemplateResult =>
  html`<a class="link more" href=${href}
    >${say(language, language.msg('More about {title}', { id: 'path.more', desc: 'A link of an option' }), { title })}</a
  >`;

function detailsView(
  { details, detailsLabel }: Option,
  key: string,
  stepId: string,
  view: CareerPathView,
  language: Language,
): unknown {
  if (!details?.length) return nothing;
  const { lang } = view;
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
  return foldView(key, stepId, words, detailsLabel && lang, topics, view);
}

const foldView = (
  key: string,
  stepId: string,
  words: string,
  lang: string | undefined,
  content: TemplateResult,
  { path, reader }: CareerPathView,
): TemplateResult =>
  html`<details part="details" data-key=${key} data-step=${stepId} .open=${isOpen(path, reader, key, stepId)}>
    <summary lang=${lang ?? nothing}>${drawing('0 0 12 12', 'M4 1.5L8.5 6 4 10.5')}${words}</summary>
    ${content}
  </details>`;
