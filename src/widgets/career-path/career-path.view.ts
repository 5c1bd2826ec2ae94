import { html, nothing, type TemplateResult } from 'lit';
import { actionView } from '../../element/foot.view.js';
import { rich } from '../../element/rich.view.js';
import { list } from '../../localization/formats.js';
import type { Language } from '../../localization/language.js';
import { say } from '../../localization/message.js';
import { timeWords } from './career-path.facts.view.js';
import { indexOf, type CareerPath } from './career-path.model.js';
import { folds, isOpen, totalOf, type Reader } from './career-path.reader.model.js';
import { stepView } from './career-path.step.view.js';

/** Said in the head in place of the total: whether the link to the step with this number was copied. */
export type Told = { readonly isCopied: boolean; readonly n: number } | undefined;

export interface CareerPathView {
  readonly path: CareerPath;
  readonly reader: Reader;
  readonly told: Told;
  readonly level: number;
  readonly lang: string | undefined;
  readonly choose: (event: Event) => void;
  readonly fold: (event: Event) => void;
  readonly foldAll: (open: boolean) => void;
}

export function careerPathView(view: CareerPathView, language: Language): TemplateResult {
  const { path, reader, choose, fold, foldAll } = view;
  const { msg } = language;
  const here = indexOf(path, path.current);
  const all = folds(path, reader);
  const hides = all.every(([key, stepId]) => isOpen(path, reader, key, stepId));
  const words = hides
    ? msg('Hide all details', { id: 'path.hide-all', desc: 'Closes the details of every step' })
    : msg('Show all details', { id: 'path.show-all', desc: 'Opens the details of every step' });
  return html`<div class="total">
      <p part="total" role="status">${totalView(view, language)}</p>
      ${all.length ? actionView({ words, part: 'show-all', run: () => foldAll(!hides) }) : nothing}
    </div>
    <ol class="steps" role="list" @change=${choose} @toggle=${{ handleEvent: fold, capture: true }}>
      ${path.steps.map((step, index) => stepView(step, index, here, view, language))}
    </ol>`;
}

function totalView({ path, reader, told }: CareerPathView, language: Language): unknown {
  const { msg } = language;
  if (told?.isCopied)
    return say(language, msg('The link to step {n} is copied.', { id: 'path.copied' }), { n: told.n });
  if (told) return msg('This browser does not allow copying.', { id: 'path.not-copied' });
  const { time: duration, by } = totalOf(path, reader.choices);
  const time = timeWords(duration, language);
  if (!time) return nothing;
  const label =
    path.totalLabel ?? msg('in all', { id: 'path.in-all', desc: 'Behind the total time: 6 months in all' });
  const message = by.length
    ? msg('<b>{time}</b> {label}, with {option}', {
        id: 'path.total-with',
        desc: 'The total time: 6 months from first class to first job, with Certificate; keep the <b> tags',
      })
    : msg('<b>{time}</b> {label}', {
        id: 'path.total',
        desc: 'The total time: 6 months from first class to first job; keep the <b> tags',
      });
  return rich(language, message, {
    time,
    label,
    option: list(
      language,
      by.map(({ title }) => title),
    ),
  });
}
