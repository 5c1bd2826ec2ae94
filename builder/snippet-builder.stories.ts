import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import manifest from '../cdn/manifest.json?raw';
import { readJson } from '../src/intake/json.js';
import type { Release } from './write/release.model.js';
import { platforms } from './platforms/platforms.model.js';
import './snippet-builder.define.js';
import type { SnippetBuilderElement } from './snippet-builder.element.js';
import { defaults, type Snippet } from './model/snippet.model.js';

const release = readJson(manifest, 'cdn/manifest.json').value as Release;

export default {
  title: 'Snippet builder',
  // A tool and not an element of the library, so it has no markup to document.
  tags: ['!autodocs'],
  parameters: { layout: 'padded', docs: { disable: true }, codePanel: false, controls: { disable: true } },
  // Recipes link here with a platform in the address: `&args=platform:moodle`.
  args: { platform: defaults.platform },
  argTypes: { platform: { options: platforms.map(({ id }) => id), control: { type: 'select' } } },
  render: ({ platform }, { parameters }) =>
    html`<snippet-builder
      .release=${release}
      .snippet=${{ ...defaults, platform, ...(parameters['snippet'] as Partial<Snippet> | undefined) }}
    ></snippet-builder>`,
} satisfies Meta<{ platform: string }>;

type Story = StoryObj;

/** The builder of a story, and its fields by id. */
function open(canvas: HTMLElement): {
  builder: SnippetBuilderElement;
  find: (id: string) => HTMLInputElement;
  code: () => string;
  shown: () => string;
} {
  const builder = canvas.querySelector('snippet-builder')!;
  const find = (id: string): HTMLInputElement =>
    builder.renderRoot.querySelector<HTMLInputElement>(`#${CSS.escape(id)}`)!;
  return {
    builder,
    find,
    code: () => find('code-0').textContent,
    shown: () => builder.renderRoot.querySelector('.stage > *')!.shadowRoot!.textContent.replace(/\s+/g, ' '),
  };
}

/** Dispatches a paste of one type of data. */
function paste(into: HTMLElement, type: string, words: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData(type, words);
  into.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

/** Choose a widget, give it content, copy what your site takes. */
export const Builder: Story = {};

/** A list that is copied from the school’s own page becomes a checklist for an author of WordPress. */
export const FromAList: Story = {
  name: 'From a pasted list',
  play: async ({ canvasElement }) => {
    const { builder, find, code, shown } = open(canvasElement);
    await userEvent.click(find('from-own'));
    await builder.updateComplete;
    paste(
      find('paste'),
      'text/html',
      `<h2>In our lab</h2><h3>At the bench</h3><ul><li>Draw blood <small>Thirty times</small></li>
       <li><a href="https://example.edu/ekg">Run a 12-lead EKG</a></li></ul><p>Ask us.</p>`,
    );
    await waitFor(() => expect(find('status').textContent).toContain('Read 2 duties.'));
    await waitFor(() => expect(find('status').textContent).toContain('“Ask us.” was left out.'));
    await waitFor(() => expect(find('heading').value).toBe('In our lab'));
    await waitFor(() => expect(shown()).toContain('Thirty times'));
    await userEvent.selectOptions(find('platform'), 'wordpress-blocks');
    await waitFor(() => expect(code()).toContain('<!-- wp:group {"className":"ma-duty-checklist"} -->'));
    await waitFor(() => expect(code()).toContain('<li>Draw blood <small>Thirty times</small></li>'));
  },
};

/** A spreadsheet that was saved as CSV becomes a comparison, in Spanish, for Canvas. */
export const FromASpreadsheet: Story = {
  name: 'From a CSV file',
  parameters: { snippet: { widget: 'certification-comparison', from: 'own' } },
  play: async ({ canvasElement }) => {
    const { find, code, shown } = open(canvasElement);
    const csv = 'Sección,Comienza,Precio,Profesora\nDiurna,agosto,"$6,200",\nNocturna,enero,"$6,200",Díaz,x';
    await userEvent.upload(find('file'), new File([csv], 'secciones.csv', { type: 'text/csv' }));
    await waitFor(() => expect(find('status').textContent).toContain('Read 2 rows with 4 columns.'));
    await waitFor(() => expect(find('status').textContent).toContain('column 5'));
    await userEvent.selectOptions(find('lang'), 'es');
    await userEvent.selectOptions(find('platform'), 'canvas');
    await waitFor(() => expect(shown()).toContain('Nocturna'));
    await waitFor(() => expect(shown()).toContain('Solo diferencias'));
    await waitFor(() => expect(code()).toContain('<th scope="row">Nocturna</th>'));
    await waitFor(() => expect(code()).toContain('class="ma-certification-comparison"'));
    await waitFor(() => expect(code()).toContain('lang="es"'));
  },
};

type Press = (key: string) => Promise<void>;
/** In tests the keys are real; in the catalogue a page cannot press one, so the effect is simulated. */
const real = (globalThis as { pressKey?: Press }).pressKey;

/** No mouse: the widget and the content are chosen, and two steps are written, with the keyboard. */
export const ByKeyboard: Story = {
  name: 'By keyboard',
  play: async ({ canvasElement }) => {
    const { builder, find, code, shown } = open(canvasElement);
    const focused = (): HTMLInputElement => builder.shadowRoot!.activeElement as HTMLInputElement;
    const tabTo = async (id: string): Promise<void> => {
      for (let i = 0; real && i < 80 && focused()?.id !== id; i++) await real('Tab');
      if (!real) find(id).focus();
      await waitFor(() => expect(focused().id).toBe(id));
    };
    const press = async (key: 'ArrowDown' | 'Enter', instead: string): Promise<void> => {
      if (real) await real(key);
      else find(instead).click();
      await builder.updateComplete;
    };
    const type = async (words: string): Promise<void> => {
      if (real) for (const key of words) await real(key);
      else {
        focused().value = words;
        focused().dispatchEvent(new Event('input'));
      }
      await builder.updateComplete;
    };
    find('widget-duty-checklist').focus();
    await press('ArrowDown', 'widget-career-path');
    await waitFor(() => expect(builder.snippet.widget).toBe('career-path'));
    await tabTo('from-built-in');
    await press('ArrowDown', 'from-own');
    await tabTo(':add');
    await press('Enter', ':add');
    await waitFor(() => expect(focused().id).toBe('0:title'));
    await type('Class');
    await tabTo('0:time');
    await type('6 months');
    await tabTo(':add');
    await press('Enter', ':add');
    await waitFor(() => expect(focused().id).toBe('1:title'));
    await type('Clinic');
    await waitFor(() => expect(shown()).toContain('Clinic'));
    await waitFor(() =>
      expect(code()).toContain('<strong>Class</strong> <time datetime="P6M">6 months</time>'),
    );
  },
};
