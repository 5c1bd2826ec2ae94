import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { headingView } from '../../element/heading.view.js';
import { truth } from '../../element/truth.view.js';
import type { Duty, GroupedDuties, Ticks } from './duty-checklist.model.js';

/** The list without boxes, for a page that only tells. */
export const plainListView = (
  groups: readonly GroupedDuties[],
  level: number,
  lang: string | undefined,
): TemplateResult =>
  html`<div class="groups">
    ${groups.map(
      ({ label, duties }) =>
        html`<section class="group ${label ? '' : 'is-bare'}" part="group">
          ${label ? headingView({ level, words: label, className: 'legend', lang }) : nothing}
          <ul class="items" lang=${lang ?? nothing}>
            ${duties.map((duty) => html`<li class="item" part="duty">${wordsView(duty)}</li>`)}
          </ul>
        </section>`,
    )}
  </div>`;

/** A duty in words, with its note. */
export const wordsView = ({ text, note, href }: Duty): TemplateResult =>
  html`<span class="what"
    >${href ? html`<a href=${href}>${text}</a>` : text}${
      note ? html` <small class="note" part="note">${note}</small>` : nothing
    }</span
  >`;

const SLICE = 50;

/** The duties with their boxes, a long list in slices: a slice with no change is not drawn again. */
export function boxesView(duties: readonly Duty[], ticks: Ticks, lang: string | undefined): unknown {
  const slices = Array.from({ length: Math.ceil(duties.length / SLICE) }, (_, index) =>
    duties.slice(index * SLICE, (index + 1) * SLICE),
  );
  return slices.map((slice) => {
    const boxes = slice.map(({ id }) => ticks.has(id));
    return guard([lang, ...slice, ...boxes], () => sliceView(slice, boxes, lang));
  });
}

const sliceView = (
  duties: readonly Duty[],
  boxes: readonly boolean[],
  lang: string | undefined,
): TemplateResult =>
  html`<ul class="items" lang=${lang ?? nothing}>
    ${duties.map(
      (duty, index) =>
        html`<li>
          <label class="item" part="duty"
            ><input type="checkbox" value=${duty.id} .checked=${truth(boxes[index]!)} />${wordsView(duty)}</label
          >
        </li>`,
    )}
  </ul>`;
