import { html, type TemplateResult } from 'lit';
import type { Handlers, BuilderState } from './state.model.js';
import { contentView } from './content.view.js';
import { flagField, radiosView } from './field.view.js';
import { platformView, snippetView } from './platform.view.js';
import type { WidgetName } from '../kinds/kind.model.js';
import { kinds } from '../kinds/kinds.model.js';
import { optionsView } from './options.view.js';
import { chooseWidget } from '../model/snippet.model.js';

const section = (id: string, title: string, body: unknown): TemplateResult =>
  html`<section class=${id} aria-labelledby="title-${id}">
    <h3 class="subtitle" id="title-${id}" tabindex="-1">${title}</h3>
    ${body}
  </section>`;

/** The page of the builder: the form at the start, the preview and the snippet at the end. */
export function snippetBuilderView(
  state: BuilderState,
  handlers: Handlers,
  preview: unknown,
): TemplateResult {
  const { snippet, isNarrow } = state;
  return html`<div class="box"><div class="frame">
    <h2 class="title">Build a snippet</h2>
    <p class="deck">
      Choose a widget, give it your content, and copy what your site takes. Nothing you write leaves this page, and
      nothing is kept.
    </p>
    <div class="layout">
      <form class="asked" @submit=${(event: Event) => event.preventDefault()}>
        ${section(
          'widget',
          '1. Widget',
          radiosView(
            'widget',
            'Widget',
            snippet.widget,
            kinds.map(({ name, title, description }) => [name, title, description] as const),
            (name) => handlers.change((now) => chooseWidget(now, name as WidgetName)),
          ),
        )}
        ${section('content', '2. Content', contentView(state, handlers))}
        ${section('options', '3. Options', optionsView(state, handlers))}
        ${section('platform', '4. Your site', platformView(state, handlers))}
      </form>
      <div class="made">
        <div class="stay">${section(
          'preview',
          'Preview',
          html`${flagField({
            key: 'narrow',
            label: 'As wide as a phone',
            value: isNarrow ? 'true' : '',
            change: (value) => handlers.narrow(value === 'true'),
          })}
            <div class="stage ${isNarrow ? 'is-narrow' : ''}">${preview}</div>`,
        )}</div>
      </div>
      ${section('snippet', 'Snippet', snippetView(state, handlers))}
    </div>
  </div></div>`;
}
