import { html, nothing, type TemplateResult } from 'lit';
import { citationView } from '../../element/foot.view.js';
import { formatDate } from '../../localization/formats.js';
import type { Language } from '../../localization/language.js';
import { say } from '../../localization/message.js';
import { isKnown, type Cell, type Certification, type Field } from './certification-comparison.model.js';
import { noteKey, notesOf, type Row } from './certification-comparison.rows.model.js';
import { cellWords } from './certification-comparison.words.view.js';

export interface ComparisonTable {
  readonly caption: string;
  /** What is compared, in order. */
  readonly shown: readonly Certification[];
  readonly rows: readonly Row[];
  readonly lang: string | undefined;
  readonly scroll: (event: Event) => void;
  /** Goes to the note of a link that was pressed. */
  readonly follow: (event: Event) => void;
}

/** In cards, a longer name stands above its answer and not beside it. */
const LONG_NAME = 14;

/**
 * The table and the notes below it. The roles are spelled out because the narrow layout takes the table's
 * own ones away with `display`.
 */
export function comparisonTableView(
  { caption, shown, rows, lang, scroll, follow }: ComparisonTable,
  language: Language,
): TemplateResult {
  const notes = notesOf(rows);
  const l = lang ?? nothing;

  const cell = (answer: Cell | undefined, { name, href }: Certification, field: Field): TemplateResult => {
    const { text, note, ask, href: link = ask } = answer ?? {};
    const [n] = notes.get(noteKey(answer)) ?? [];
    // In cards the head is hidden, and the first answer's name takes its link over.
    return html`<td role="cell" part="cell">
      <bdi class="who" lang=${l}>${linked(name, field === rows[0]!.field ? href : undefined)}</bdi
      ><span class=${isKnown(answer) ? nothing : 'quiet'}
        ><bdi lang=${text ? l : nothing}>${linked(cellWords(answer, field, language), link)}</bdi>${
          n
            ? html`${'\u00a0'}<sup><a href="#n${n}" aria-label=${say(language, language.msg('Source {n}', { id: 'compare.source', desc: 'Name of a link to a numbered source' }), { n })}>${n}</a></sup>`
            : nothing
        }${note ? html` <small lang=${l}>${note}</small>` : nothing}</span
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
      @click=${follow}
    >
      <table role="table" class=${shown.some(({ name }) => name.length > LONG_NAME) ? 'is-wordy' : nothing}>
        <caption class="vh" lang=${l}>${caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell"></td>
            ${shown.map(
              ({ name, href }) =>
                html`<th role="columnheader" scope="col" part="name"><bdi lang=${l}>${linked(name, href)}</bdi></th>`,
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map((row) => {
            const verdict = verdictWords(row, shown.length, language);
            return html`<tr role="row" class=${row.verdict === 'same' ? 'is-same' : nothing}>
              <th role="rowheader" scope="row" part="field"><span lang=${l}>${row.field.label}</span> ${verdict && html`<span class="differs">${verdict}</span>`}</th>
              ${row.cells.map((each, index) => cell(each, shown[index]!, row.field))}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    ${
      notes.size
        ? html`<ol class="notes" part="notes">
            ${Array.from(notes.values(), ([n, { source, asOf }]) => {
              const date = asOf && { date: asOf };
              return html`<li id="n${n}" tabindex="-1">
                <span lang=${l}
                  >${source ? [citationView({ ...source, ...date }, language), '.'] : formatDate(language, asOf!)}</span
                >
              </li>`;
            })}
          </ol>`
        : nothing
    }`;
}

/** What a row says of its answers; of three or more only the exception is worth a word. */
function verdictWords({ verdict, odd }: Row, n: number, language: Language): string {
  if (odd)
    return say(
      language,
      language.msg('Only {name} differs', { id: 'compare.odd', desc: 'Below the name of a row' }),
      {
        name: odd.name,
      },
    );
  if (verdict === 'same')
    return say(
      language,
      language.msg('{n, plural, =2 {Same for both} other {Same for all #}}', {
        id: 'compare.same',
        desc: 'Below the name of a row whose answers are equal',
      }),
      { n },
    );
  return verdict === 'differs' && n === 2
    ? language.msg('Differs', { id: 'compare.differs', desc: 'Below the name of a row with two answers' })
    : '';
}

const linked = (words: string, href: string | undefined): unknown =>
  href ? html`<a href=${href}>${words}</a>` : words;
