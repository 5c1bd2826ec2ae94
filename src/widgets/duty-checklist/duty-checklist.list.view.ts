import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { detailsView } from '../../element/details.view.js';
import { headingView } from '../../element/heading.view.js';
import { ownView, type Slots } from '../../element/own.view.js';
import { booleanProperty } from '../../element/boolean-property.view.js';
import type { Language } from '../../localization/language.js';
import type { Duty, GroupedDuties, Ticks } from './duty-checklist.model.js';

/** The list without checkboxes, for a page that only informs. */
export const plainListView = (
  groups: readonly GroupedDuties[],
  level: number,
  language: Language,
  lang: string | undefined,
  slots: Slots,
): TemplateResult =>
  html`<div class="groups">
    ${groups.map(
      ({ label, duties }) =>
        html`<section class="group ${label ? '' : 'is-bare'}" part="group">
          ${label ? headingView({ level, words: label, className: 'legend', lang }) : nothing}
          <ul class="items" lang=${lang ?? nothing}>
            ${duties.map((duty) => html`<li><div class="item" part="duty">${wordsView(duty, slots)}</div>${detailsView(duty, language, lang)}</li>`)}
          </ul>
        </section>`,
    )}
  </div>`;

/** A duty in words, with its note. */
const wordsView = ({ id, text, note, href }: Duty, slots: Slots): TemplateResult =>
  html`<span class="what"
    >${href ? html`<a href=${href}>${text}</a>` : ownView(slots, id, text)}${
      note ? html` <small class="note small quiet" part="note">${note}</small>` : nothing
    }</span
  >`;

const SLICE = 50;

/** The duties with their checkboxes. A long list is rendered in slices, so that `guard` can skip unchanged ones. */
export function boxesView(
  duties: readonly Duty[],
  ticks: Ticks,
  language: Language,
  lang: string | undefined,
  slots: Slots,
): unknown {
  const slices = [...Array(Math.ceil(duties.length / SLICE)).keys()].map((index) =>
    duties.slice(index * SLICE, (index + 1) * SLICE),
  );
  return slices.map((slice) => {
    const boxes = slice.map(({ id }) => ticks.has(id));
    return guard([lang, language.tag, language.words, ...slice, ...boxes], () =>
      sliceView(slice, boxes, language, lang, slots),
    );
  });
}

const sliceView = (
  duties: readonly Duty[],
  boxes: readonly boolean[],
  language: Language,
  lang: string | undefined,
  slots: Slots,
): TemplateResult =>
  html`<ul class="items" lang=${lang ?? nothing}>
    ${duties.map(
      (duty, index) =>
        html`<li>
          <label class="item" part="duty"
            ><input type="checkbox" value=${duty.id} .checked=${booleanProperty(boxes[index]!)} />${wordsView(duty, slots)}</label
          >
          ${detailsView(duty, language, lang)}
        </li>`,
    )}
  </ul>`;
