import { html, nothing, type TemplateResult } from 'lit';
import { citationsView } from '../../element/foot.view.js';
import { citationsOf } from '../../intake/document.js';
import { ownView, type Slots } from '../../element/own.view.js';
import { wholeView } from '../../element/rich.view.js';
import { formatDate } from '../../localization/formats.js';
import type { Language } from '../../localization/language.js';
import { format } from '../../localization/message.js';
import { isKnown, type Cell, type Certification } from './certification-comparison.model.js';
import { noteKey, notesOf, type Arranged, type Row } from './certification-comparison.rows.model.js';
import { cellWords } from './certification-comparison.words.view.js';

export interface ComparisonTable extends Arranged {
  readonly caption: string;
  readonly lang: string | undefined;
  readonly slots: Slots;
  readonly scroll: (event: Event) => void;
  readonly focusin: (event: Event) => void;
  readonly click: (event: Event) => void;
}

/** In cards, a longer name is above its answer and not beside it. */
const LONG_NAME = 14;

/**
 * The table and the notes below it. The roles are explicit because `display` of the narrow layout removes the implicit
 * ones.
 */
export function comparisonTableView(
  { caption, all, shown, rows, sort, lang, slots, scroll, focusin, click }: ComparisonTable,
  language: Language,
): TemplateResult {
  const notes = notesOf(rows);
  const l = lang ?? nothing;
  const isWordy = shown.some(({ name }) => name.length > LONG_NAME);
  // In cards the head is hidden, unless it shows nodes of the page: a logo, a second link.
  const hasOwnNames = slots.has('corner') || shown.some(({ id }) => slots.has(`name ${id}`));
  /**
   * Renders each column. In the order of names, a hidden column keeps its place in the template, so that clearing one
   * credential changes no other cell: Orca drops the status message if more than 50 changes come with it.
   */
  const columns = (draw: (each: Certification, index: number) => TemplateResult): unknown =>
    (sort ? shown : all).map((each) => {
      const index = shown.indexOf(each);
      return index < 0 ? nothing : draw(each, index);
    });

  const cell = (
    answer: Cell | undefined,
    { id, name, href }: Certification,
    { field, isComputed }: Row,
  ): TemplateResult => {
    const { text, note, ask, href: link = ask } = answer ?? {};
    const [n] = notes.get(noteKey(answer)) ?? [];
    const words = cellWords(answer, field, language);
    // In a screen reader's list of links, "Ask AAMA" alone does not name its row.
    const label = format(
      language,
      language.msg('{link}: {row}', {
        id: 'compare.link',
        desc: 'Name of a link in a table, read aloud: Ask AAMA: Exam time',
      }),
      { link: words, row: field.label },
    );
    // In cards the head is hidden, so the name at the first answer has its link.
    return html`<td role="cell" part="cell">
      <bdi class="who" lang=${l}>${linked(name, field === rows[0]!.field ? href : undefined)}</bdi
      ><span class=${isKnown(answer) ? nothing : 'quiet'}
        ><bdi lang=${text ? l : nothing}>${linked(ownView(slots, `${id} ${field.id}`, wholeView(words)), link, label)}</bdi>${
          n
            ? html`${'\u00a0'}<sup><a href="#n${n}" aria-label=${format(language, language.msg('Source {n}', { id: 'compare.source', desc: 'Name of a link to a numbered source' }), { n })}>${n}</a></sup>`
            : nothing
        }${note ? html` <small lang=${isComputed ? nothing : l}>${wholeView(note)}</small>` : nothing}</span
      >
    </td>`;
  };

  return html`<div
      class="scroll"
      part="table"
      role="group"
      tabindex="0"
      aria-label=${language.msg('Comparison table', { id: 'compare.region', desc: 'Name of the part that scrolls' })}
      @scroll=${scroll}
      @focusin=${focusin}
      @click=${click}
    >
      <table role="table" class=${`${isWordy ? 'is-wordy' : ''} ${hasOwnNames || !rows.length ? 'has-head' : ''}`}>
        <caption class="vh" lang=${l}>${caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell">${ownView(slots, 'corner', '')}</td>
            ${columns(
              ({ id, name, href }) =>
                html`<th role="columnheader" scope="col" part="name"><bdi lang=${l}>${linked(ownView(slots, `name ${id}`, name), href)}</bdi></th>`,
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map((row) => {
            const verdict = verdictWords(row, shown.length, language);
            return html`<tr role="row" class=${row.verdict === 'same' ? 'is-same' : nothing}>
              <th role="rowheader" scope="row" part="field"><span lang=${row.isComputed ? nothing : l}>${ownView(slots, `field ${row.field.id}`, row.field.label)}</span> ${verdict && html`<span class="differs">${verdict}</span>`}</th>
              ${columns((each, index) => cell(row.cells[index], each, row))}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    ${
      notes.size
        ? html`<ol class="notes" part="notes">
            ${[...notes.values()].map(([n, answer]) => {
              const { asOf } = answer;
              const [first, ...others] = citationsOf(answer);
              return html`<li id="n${n}">
                <span lang=${l}
                  >${first ? citationsView([{ ...(asOf && { date: asOf }), ...first }, ...others], language) : formatDate(language, asOf!)}</span
                >
              </li>`;
            })}
          </ol>`
        : nothing
    }`;
}

/** The text below the name of a row: all the same, different, or one that differs, by name. */
function verdictWords({ verdict, odd }: Row, n: number, language: Language): string {
  if (odd)
    return format(
      language,
      language.msg('Only {name} differs', { id: 'compare.odd', desc: 'Below the name of a row' }),
      {
        name: odd.name,
      },
    );
  if (verdict === 'same')
    return format(
      language,
      language.msg('{n, plural, =2 {Same for both} other {Same for all #}}', {
        id: 'compare.same',
        desc: 'Below the name of a row whose answers are equal',
      }),
      { n },
    );
  return verdict === 'differs'
    ? language.msg('Differs', {
        id: 'compare.differs',
        desc: 'Below the name of a row whose answers are not all equal',
      })
    : '';
}

const linked = (words: unknown, href: string | undefined, label?: string): unknown =>
  href ? html`<a href=${href} aria-label=${label ?? nothing}>${words}</a>` : words;
