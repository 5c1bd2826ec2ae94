import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { actionView, footView } from '../../element/foot.view.js';
import { rich } from '../../element/rich.view.js';
import { list } from '../../localization/formats.js';
import type { Language } from '../../localization/language.js';
import { say } from '../../localization/message.js';
import { timeWords } from './career-path.facts.view.js';
import { indexOf, type CareerPath, type Step } from './career-path.model.js';
import { chosen, totalOf, type Choices } from './career-path.reader.model.js';
import { stepView } from './career-path.step.view.js';

export interface CareerPathView {
  readonly path: CareerPath;
  readonly choices: Choices;
  /** The id of the step that the page's address names. */
  readonly target: string | undefined;
  /** Whether options are folded as well as details: beside each other there is no room for them. */
  readonly isFolded: boolean;
  /** The number of the step whose link can be copied. */
  readonly n: number;
  /** Said in place of the total: the link to the step with this number was copied; 0: none could be. */
  readonly told: number | undefined;
  /** Whether everything that can be opened is open. */
  readonly areOpen: boolean;
  readonly level: number;
  readonly lang: string | undefined;
  readonly choose: (event: Event) => void;
  readonly press: (event: Event) => void;
  readonly toggled: () => void;
  readonly openAll: () => void;
  readonly print: () => void;
  readonly copyLink: () => void;
}

export function careerPathView(view: CareerPathView, language: Language): TemplateResult {
  const { path, isFolded, n, areOpen, lang, choose, press, toggled, openAll: run, print, copyLink } = view;
  const { steps } = path;
  const here = indexOf(path, path.current);
  const canOpen = steps
    .flatMap(({ options = [], ...step }) => [step, ...options, ...(isFolded ? [{ details: options }] : [])])
    .some(({ details }) => details?.length);
  const words = areOpen
    ? language.msg('Hide all details', { id: 'path.hide-all', desc: 'Closes the details of every step' })
    : language.msg('Show all details', { id: 'path.show-all', desc: 'Opens the details of every step' });
  const actions = [
    {
      part: 'print',
      words: language.msg('Print', { id: 'action.print', desc: 'Prints this widget' }),
      run: print,
    },
    {
      part: 'copy-link',
      words: say(
        language,
        // The status line may be out of sight: the button says it as well.
        view.told === n
          ? language.msg('Link to step {n} copied', {
              id: 'path.link-copied',
              desc: 'On the button, after copying',
            })
          : language.msg('Copy link to step {n}', { id: 'path.copy-link' }),
        { n },
      ),
      run: copyLink,
    },
  ];
  return html`<div class="total">
      <p part="total" role="status">${totalView(view, language)}</p>
      ${canOpen ? actionView({ words, part: 'show-all', run }) : nothing}
    </div>
    <ol
      class="steps"
      role="list"
      @change=${choose}
      @click=${press}
      @toggle=${{ handleEvent: toggled, capture: true }}
    >
      ${steps.map((step, index) => guard(stateOf(step, index, here, view, language), () => stepView(step, index, here, view, language)))}
    </ol>
    ${footView(actions, path, language, lang)}`;
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

function totalView({ path, choices, told }: CareerPathView, language: Language): unknown {
  if (told === 0) return language.msg('This browser does not allow copying.', { id: 'path.not-copied' });
  if (told)
    return say(language, language.msg('The link to step {n} is copied.', { id: 'path.copied' }), { n: told });
  const { time: duration, by } = totalOf(path, choices);
  const time = timeWords(duration, language);
  if (!time) return nothing;
  const label =
    path.totalLabel ??
    language.msg('in all', { id: 'path.in-all', desc: 'Behind the total time: 6 months in all' });
  const message = by.length
    ? language.msg('<b>{time}</b> {label}, with {option}', {
        id: 'path.total-with',
        desc: 'The total time: 6 months from first class to first job, with Certificate; keep the <b> tags',
      })
    : language.msg('<b>{time}</b> {label}', {
        id: 'path.total',
        desc: 'The total time: 6 months from first class to first job; keep the <b> tags',
      });
  const titles = by.map(({ title }) => title);
  return rich(language, message, { time, label, option: list(language, titles) });
}
