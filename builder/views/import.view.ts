import { html, nothing, type TemplateResult } from 'lit';
import type { Handlers, BuilderState } from './state.model.js';
import { isBlank } from '../model/content.model.js';
import { flagField } from './field.view.js';
import { contentIn, fillIn, kindIn } from '../model/snippet.model.js';

const textIn = (event: Event): string =>
  (event.currentTarget as HTMLElement).closest('.import')!.querySelector('textarea')!.value;

function choose(event: Event, handlers: Handlers): void {
  const input = event.target as HTMLInputElement;
  const [file] = input.files ?? [];
  if (file) handlers.readFile(file);
  // Otherwise the input fires no change if the author corrects the file and chooses it again.
  input.value = '';
}

function drop(event: DragEvent, handlers: Handlers): void {
  event.preventDefault();
  const { files } = event.dataTransfer!;
  if (files[0]) handlers.readFile(files[0]);
  else
    handlers.readText(event.dataTransfer!.getData('text/html') || event.dataTransfer!.getData('text/plain'));
}

/** Fills the form with content that the author pastes, drops or opens as a file. */
export function importView({ snippet, isTransposed }: BuilderState, handlers: Handlers): TemplateResult {
  const { form, example, exampleHeading } = kindIn(snippet);
  const fill = (): void =>
    handlers.changeWithUndo(
      (now) => fillIn(now, { ...example, values: { ...example.values, heading: exampleHeading } }),
      'The example is in the form.',
      'heading',
    );
  return html`<details
    class="import more"
    ?open=${isBlank(contentIn(snippet))}
    @dragover=${(event: Event) => event.preventDefault()}
    @drop=${(event: DragEvent) => drop(event, handlers)}
  >
    <summary>Bring what you have</summary>
    <p class="hint" id="paste-hint">
      Copy ${form.takes} from your page or a spreadsheet and paste it here. A snippet from here, HTML, JSON
      or a CSV file works as well. Nothing leaves this page.
    </p>
    <div class="entry is-long">
      <label for="paste">Paste here</label>
      <textarea
        id="paste"
        rows="4"
        dir="auto"
        spellcheck="false"
        aria-describedby="paste-hint"
        @paste=${(event: ClipboardEvent) => handlers.paste(event)}
      ></textarea>
    </div>
    ${
      form.column
        ? flagField({
            key: 'transposed',
            label: 'The items to compare are in the first row',
            value: isTransposed ? 'true' : '',
            change: (value) => handlers.transpose(value === 'true'),
          })
        : nothing
    }
    <p class="buttons">
      <button class="button" type="button" @click=${(event: Event) => handlers.readText(textIn(event))}>
        Read into the form
      </button>
      <label class="file">
        <span>Or read a file</span>
        <input
          id="file"
          type="file"
          accept=".csv,.tsv,.txt,.html,.htm,.json,text/csv,text/html,text/plain,application/json"
          @change=${(event: Event) => choose(event, handlers)}
        />
      </label>
      <button class="link" type="button" @click=${fill}>Fill in an example</button>
    </p>
  </details>`;
}

/** Shows the message about the last change of the form, with a button to undo it, and lists imported parts to check. */
export function statusView({ toCheck, status, canUndo }: BuilderState, handlers: Handlers): TemplateResult {
  return html`<div role="status" id="status">
    ${
      status
        ? html`<p class="status">
            ${status}
            ${canUndo ? html`<button class="link" type="button" id="undo" @click=${handlers.undo}>Undo</button>` : nothing}
          </p>`
        : nothing
    }
    ${
      toCheck.length
        ? html`<div class="notice">
            <p><b>Look at this:</b></p>
            <ul class="list">
              ${toCheck.map(({ place, message }) => html`<li><b>${place}:</b> ${message}</li>`)}
            </ul>
          </div>`
        : nothing
    }
  </div>`;
}
