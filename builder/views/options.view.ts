import { html, type TemplateResult } from 'lit';
import type { Handlers, BuilderState } from './state.model.js';
import { flagField, selectField, textField, type Choices } from './field.view.js';
import type { Option } from '../kinds/kind.model.js';
import { optionsOf } from '../model/options.model.js';
import type { Action } from '../model/action.model.js';
import { setTheme, optionIn, setAction, setOption, setLang, type Theme } from '../model/snippet.model.js';

const THEMES: Choices = [
  ['auto', 'As the page'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

/** A choice of several items of the content; the attribute has their ids, separated by spaces. */
function severalView(state: BuilderState, handlers: Handlers, { name, label, hint }: Option): TemplateResult {
  const { snippet, choices } = state;
  const chosen = optionIn(snippet, name).split(' ').filter(Boolean);
  const toggle = (id: string) => (value: string) => {
    const next = choices
      .map((each) => each.value)
      .filter((each) => (each === id ? value : chosen.includes(each)));
    handlers.change((now) => setOption(now, name, next.join(' ')));
  };
  return html`<fieldset class="several" aria-describedby="${name}-hint">
    <legend>${label}</legend>
    ${choices.map(({ value, label: words }) =>
      flagField({
        key: `${name}-${value}`,
        label: words,
        value: chosen.includes(value) ? 'true' : '',
        change: toggle(value),
      }),
    )}
    <p class="hint" id="${name}-hint">${hint}</p>
  </fieldset>`;
}

function optionView(state: BuilderState, handlers: Handlers, option: Option): TemplateResult {
  const { snippet, choices } = state;
  const { name, label, hint, kind, isOfContent } = option;
  const field = {
    key: `option-${name}`,
    label,
    hint,
    value: optionIn(snippet, name),
    change: (value: string) => handlers.change((now) => setOption(now, name, value)),
  };
  if (kind === 'several') return severalView(state, handlers, option);
  if (kind === 'flag') return flagField(field);
  if (kind !== 'select') return textField(field);
  const own = choices.map((each) => [each.value, each.label] as const);
  return selectField(field, isOfContent ? [['', 'Not set'], ...own] : (option.choices ?? []));
}

/** Language and theme, then the widget's other options. */
export function optionsView(state: BuilderState, handlers: Handlers): TemplateResult {
  const { snippet, languages } = state;
  const options = optionsOf(snippet.widget, snippet.from);
  const isWide = ({ kind }: Option): boolean => kind === 'flag' || kind === 'several';
  return html`<div class="entries">
      ${selectField(
        {
          key: 'lang',
          label: 'Language',
          hint: 'Of the widget and of your own texts',
          value: snippet.lang,
          change: (value) => handlers.change((now) => setLang(now, value)),
        },
        languages,
      )}
      ${selectField(
        {
          key: 'theme',
          label: 'Theme',
          hint: 'Light and dark have a background of their own',
          value: snippet.theme,
          change: (value) => handlers.change((now) => setTheme(now, value as Theme)),
        },
        THEMES,
      )}
      ${options.filter((each) => !isWide(each)).map((each) => optionView(state, handlers, each))}
    </div>
    ${options.filter(isWide).map((each) => optionView(state, handlers, each))} ${actionView(state, handlers)}`;
}

/** The call to action: one link, the same in each widget. */
function actionView({ snippet, remarks }: BuilderState, handlers: Handlers): TemplateResult {
  const field = (name: keyof Action, label: string, hint: string): TemplateResult =>
    textField({
      key: `action-${name}`,
      label,
      hint,
      value: snippet.action[name],
      remark: remarks.get(`action-${name}`),
      change: (value) => handlers.change((now) => setAction(now, { [name]: value })),
    });
  return html`<h4 class="step">Call to action</h4>
    <p class="hint">A large link below the content. It works without our script, too.</p>
    <div class="entries">
      ${field('words', 'Words of the link', 'For example: Apply now')}
      ${field('href', 'Address of the link', 'https://…, mailto:…, tel:… or an address within your site')}
    </div>`;
}
