import { html, nothing, type TemplateResult } from 'lit';
import type { Remark } from '../kinds/kind.model.js';

/** Parts of every field, whatever its control. */
export interface FieldOf {
  /** The id of the field, and the key of its problem: `2:href`. */
  readonly key: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly remark?: Remark | undefined;
  /** `long` takes a line alone. `named` does so, too, and its label is visually hidden, because the legend above has the same words. */
  readonly place?: 'long' | 'named' | undefined;
  readonly change: (value: string) => void;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const valueIn = (event: Event): string => (event.target as Control).value;

/** A field with its label above, and its hint and problem below. */
function around({ key, label, hint, remark, place }: FieldOf, control: unknown): TemplateResult {
  return html`<div class="entry ${place ? 'is-long' : ''}">
    <label class=${place === 'named' ? 'vh' : ''} for=${key}>${label}</label>
    ${control}
    ${hint ? html`<p class="hint" id="${key}-hint">${hint}</p>` : nothing}
    ${remark ? html`<p class="remark ${remark.isHint ? 'is-hint' : ''}" id="${key}-remark">${remark.isHint ? remark.message : html`<b>Please correct this.</b> ${remark.message}`}</p>` : nothing}
  </div>`;
}

const described = ({ key, hint, remark }: FieldOf): string | typeof nothing =>
  [hint && `${key}-hint`, remark && `${key}-remark`].filter(Boolean).join(' ') || nothing;
const isWrong = ({ remark }: FieldOf): 'true' | typeof nothing =>
  remark && !remark.isHint ? 'true' : nothing;

export const textField = (field: FieldOf): TemplateResult =>
  around(
    field,
    html`<input
      id=${field.key}
      type="text"
      dir="auto"
      autocomplete="off"
      .value=${field.value}
      aria-describedby=${described(field)}
      aria-invalid=${isWrong(field)}
      @input=${(event: Event) => field.change(valueIn(event))}
    />`,
  );

export const longField = (field: FieldOf): TemplateResult =>
  around(
    { ...field, place: 'long' },
    html`<textarea
      id=${field.key}
      rows="2"
      dir="auto"
      .value=${field.value}
      aria-describedby=${described(field)}
      aria-invalid=${isWrong(field)}
      @input=${(event: Event) => field.change(valueIn(event))}
    ></textarea>`,
  );

export type Choices = readonly (readonly [value: string, label: string])[];

/** A choice of one value, in groups if there are many. */
export const selectField = (
  field: FieldOf,
  choices: Choices | readonly { readonly label: string; readonly choices: Choices }[],
): TemplateResult => {
  const option = ([value, label]: readonly [string, string]): TemplateResult =>
    html`<option value=${value} ?selected=${value === field.value}>${label}</option>`;
  return around(
    field,
    html`<select
      id=${field.key}
      aria-describedby=${described(field)}
      @change=${(event: Event) => field.change(valueIn(event))}
    >
      ${choices.map((each) =>
        'choices' in each
          ? html`<optgroup label=${each.label}>${each.choices.map(option)}</optgroup>`
          : option(each),
      )}
    </select>`,
  );
};

export const flagField = ({ key, label, value, change }: FieldOf): TemplateResult =>
  html`<label class="check"
    ><input
      id=${key}
      type="checkbox"
      .checked=${value === 'true'}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked ? 'true' : '')}
    /><span>${label}</span></label
  >`;

/** A choice of one of a few values, each with a sentence. */
export const radiosView = (
  name: string,
  legend: string,
  chosen: string,
  choices: readonly (readonly [value: string, label: string, description: string])[],
  change: (value: string) => void,
): TemplateResult =>
  html`<fieldset class="radios">
    <legend class="vh">${legend}</legend>
    ${choices.map(
      ([value, label, description]) =>
        html`<label class="radio"
          ><input
            id="${name}-${value}"
            type="radio"
            name=${name}
            value=${value}
            .checked=${value === chosen}
            @change=${() => change(value)}
          /><span><b>${label}</b>${description ? html`<small>${description}</small>` : nothing}</span></label
        >`,
    )}
  </fieldset>`;
