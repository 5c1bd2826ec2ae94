import { html, type TemplateResult } from 'lit';
import type { Acts, Bench } from './acts.model.js';
import { flagField, selectField, textField, type Choices } from './field.view.js';
import type { Option } from '../kinds/kind.model.js';
import { optionsOf } from '../model/options.model.js';
import type { Action } from '../model/action.model.js';
import { dress, optionIn, setAction, setOption, speak, type Theme } from '../model/snippet.model.js';

const THEMES: Choices = [
  ['auto', 'As the page'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

/** A choice of several items of the content; the attribute has their ids, separated by spaces. */
function severalView(bench: Bench, acts: Acts, { name, label, hint }: Option): TemplateResult {
  const { snippet, choices } = bench;
  const chosen = optionIn(snippet, name).split(' ').filter(Boolean);
  const toggle = (id: string) => (value: string) => {
    const next = choices
      .map((each) => each.value)
      .filter((each) => (each === id ? value : chosen.includes(each)));
    acts.change((now) => setOption(now, name, next.join(' ')));
  };
  return html`<fieldset class="several">
    <legend>${label}</legend>
    ${choices.map(({ value, label: words }) =>
      flagField({
        key: `${name}-${value}`,
        label: words,
        value: chosen.includes(value) ? 'true' : '',
        change: toggle(value),
      }),
    )}
    <p class="hint">${hint}</p>
  </fieldset>`;
}

function optionView(bench: Bench, acts: Acts, option: Option): TemplateResult {
  const { snippet, choices } = bench;
  const { name, label, hint, kind, isOfContent } = option;
  const field = {
    key: `option-${name}`,
    label,
    hint,
    value: optionIn(snippet, name),
    change: (value: string) => acts.change((now) => setOption(now, name, value)),
  };
  if (kind === 'several') return severalView(bench, acts, option);
  if (kind === 'flag') return flagField(field);
  if (kind !== 'select') return textField(field);
  const own = choices.map((each) => [each.value, each.label] as const);
  return selectField(field, isOfContent ? [['', 'Not set'], ...own] : (option.choices ?? []));
}

/** Language and theme, then the widget's other options. */
export function optionsView(bench: Bench, acts: Acts): TemplateResult {
  const { snippet, languages } = bench;
  const options = optionsOf(snippet.widget, snippet.from);
  const isWide = ({ kind }: Option): boolean => kind === 'flag' || kind === 'several';
  return html`<div class="entries">
      ${selectField(
        {
          key: 'lang',
          label: 'Language',
          hint: 'Of the widget and of your own words',
          value: snippet.lang,
          change: (value) => acts.change((now) => speak(now, value)),
        },
        languages,
      )}
      ${selectField(
        {
          key: 'theme',
          label: 'Theme',
          hint: 'Light and dark bring a ground of their own',
          value: snippet.theme,
          change: (value) => acts.change((now) => dress(now, value as Theme)),
        },
        THEMES,
      )}
      ${options.filter((each) => !isWide(each)).map((each) => optionView(bench, acts, each))}
    </div>
    ${options.filter(isWide).map((each) => optionView(bench, acts, each))} ${actionView(bench, acts)}`;
}

/** The call to act: one link, the same in each widget. */
function actionView({ snippet, remarks }: Bench, acts: Acts): TemplateResult {
  const field = (name: keyof Action, label: string, hint: string): TemplateResult =>
    textField({
      key: `action-${name}`,
      label,
      hint,
      value: snippet.action[name],
      remark: remarks.get(`action-${name}`),
      change: (value) => acts.change((now) => setAction(now, { [name]: value })),
    });
  return html`<h4 class="step">Call to act</h4>
    <p class="hint">A link that is shown large, below the content. It works without our script, too.</p>
    <div class="entries">
      ${field('words', 'Words of the link', 'For example: Apply now')}
      ${field('href', 'Address of the link', 'https://…, mailto:…, tel:… or an address within your site')}
    </div>`;
}
