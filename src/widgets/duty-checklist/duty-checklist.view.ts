import { html, nothing, type TemplateResult } from 'lit';
import type { Slots } from '../../element/own.view.js';
import { rich } from '../../element/rich.view.js';
import type { Language } from '../../localization/language.js';
import { format } from '../../localization/message.js';
import { boxesView } from './duty-checklist.list.view.js';
import { doneCount, type Filter, type GroupedDuties, type Ticks } from './duty-checklist.model.js';

/** The result of the last action. The status line shows `reset`, and the button that copies shows the others. */
export type Result = 'reset' | 'copied' | 'not-copied' | undefined;

export interface DutyChecklistView {
  /** Every group, for the counts and the choices. */
  readonly groups: readonly GroupedDuties[];
  /** The groups and duties that the filter shows. */
  readonly shown: readonly GroupedDuties[];
  readonly ticks: Ticks;
  readonly filter: Filter;
  readonly result: Result;
  /** True if ticks are not stored for the next visit. */
  readonly isLost: boolean;
  readonly hasHeading: boolean;
  readonly lang: string | undefined;
  readonly slots: Slots;
  readonly tick: (event: Event) => void;
  readonly choose: (event: Event) => void;
  readonly undo: () => void;
}

export function dutyChecklistView(view: DutyChecklistView, language: Language): TemplateResult {
  const { groups, shown, ticks, isLost, tick } = view;
  const { msg } = language;
  const hasTicks = groups.some(({ duties }) => doneCount(duties, ticks));
  return html`
    <p class="lines" aria-hidden="true">
      <span>${msg('Name', { id: 'duties.name', desc: 'On paper, before a line to write on: the name of the student' })}</span>
      <span>${msg('Date', { id: 'duties.date', desc: 'On paper, before a line to write on' })}</span>
    </p>
    ${stateView(view, language)}${isLost && hasTicks ? goneView(language) : nothing}
    <div class="groups" @change=${tick}>
      ${shown.map((group) => groupView(group, view, language))}
      <div aria-live="polite">${shown.length ? nothing : nothingLeftView(language)}</div>
    </div>
  `;
}

/** A notice that ticks are not stored. */
const goneView = ({ msg }: Language): TemplateResult =>
  html`<p class="small quiet tools">${msg('Ticks are gone when you leave this page. Print it, or copy the link.', { id: 'duties.gone', desc: 'Below the heading, once something is ticked, if the author has not switched on storage' })}</p>`;

function stateView(
  { groups, ticks, filter, result, lang, choose, undo }: DutyChecklistView,
  language: Language,
): TemplateResult {
  const { msg } = language;
  const duties = groups.flatMap((group) => group.duties);
  const done = doneCount(duties, ticks);
  const option = (value: Filter, words: string, itsLang?: string): TemplateResult =>
    html`<option value=${value} lang=${itsLang ?? nothing} ?selected=${value === filter}>${words}</option>`;
  const named = groups.filter(({ label }) => label);
  return html`<div class="state" part="state">
    <div class="done" part="count" role="status"><p>${statusView(result, done, duties.length, language, undo)}</p></div>
    <label class="field filter" part="filter">
      <span>${msg('Show', { id: 'duties.show', desc: 'Label of a choice: all, to do, done, one group' })}</span>
      <select @change=${choose}>
        ${option('all', msg('All', { id: 'duties.all', desc: 'Shows every duty' }))}
        ${option('to-do', msg('To do', { id: 'duties.to-do', desc: 'Shows the duties that are not ticked' }))}
        ${option('done', msg('Done', { id: 'duties.done', desc: 'Shows the duties that are ticked' }))}
        ${
          named.length > 1
            ? html`<optgroup label=${msg('One group', { id: 'duties.one-group', desc: 'Above the names of groups' })}>
              ${named.map(({ id, label }) => option(`group:${id}`, label!, lang))}
            </optgroup>`
            : nothing
        }
      </select>
    </label>
    <progress class="bar" part="bar" max=${duties.length} value=${done} aria-hidden="true"></progress>
  </div>`;
}

function statusView(
  result: Result,
  done: number,
  total: number,
  language: Language,
  undo: () => void,
): unknown {
  const { msg } = language;
  if (result === 'reset')
    return html`${msg('Ticks cleared.', { id: 'duties.cleared', desc: 'After a reset; a button "Undo" follows' })}
      <button class="link" part="action undo" type="button" @click=${undo}>
        ${msg('Undo', { id: 'duties.undo', desc: 'Brings cleared ticks back' })}
      </button>`;
  return rich(
    language,
    msg('<b>{done} of {total}</b> done', { id: 'duties.count', desc: 'Keep the <b> tags' }),
    {
      done,
      total,
    },
  );
}

const nothingLeftView = ({ msg }: Language): TemplateResult =>
  html`<p class="group is-bare">
    ${msg('Nothing here with this choice.', { id: 'duties.none', desc: 'Where the chosen filter leaves no duty' })}
  </p>`;

function groupView(
  { id, label, duties }: GroupedDuties,
  { groups, ticks, hasHeading, lang, slots }: DutyChecklistView,
  language: Language,
): TemplateResult {
  const { msg } = language;
  const all = groups.find((group) => group.id === id)!.duties;
  return html`<fieldset class="group ${label ? '' : 'is-bare'}" part="group" aria-labelledby=${label || !hasHeading ? nothing : 'title'}>
    ${
      label
        ? html`<legend>
          <span lang=${lang ?? nothing}>${label}</span>
          <span class="count"
            >${format(
              language,
              msg('{done} of {total}', { id: 'duties.group-count', desc: 'Duties done in a group' }),
              {
                done: doneCount(all, ticks),
                total: all.length,
              },
            )}</span
          >
        </legend>`
        : nothing
    }
    ${boxesView(duties, ticks, language, lang, slots)}
  </fieldset>`;
}
