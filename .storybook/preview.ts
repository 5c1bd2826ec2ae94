/** Renders stories as markup on a page, with the loader that a school's page has. */
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { configure } from 'storybook/test';
import './never.js';
import '../src/loader/loader.js';
import { schools } from '../stories/schools/index.js';
import { tag } from '../stories/pasted.js';
import { Container, ElementPage } from './docs.js';
import { languages } from './languages.js';
import { argTypesOf, manifest } from './manifest.js';
import { onPage } from './page.js';
import { MOST_MS, untilStill } from './still.js';
import './preview.css';

// `waitFor` waits for one second otherwise.
configure({ asyncUtilTimeout: MOST_MS });
setCustomElementsManifest(manifest);

type Tool = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<NonNullable<Tool['toolbar']>['icon']>;

const choice = (title: string, icon: Icon, items: { value: string; title: string }[]): Tool => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  // The tag with the story's attributes and children.
  render: (args, { component, parameters }) =>
    tag(String(component), args, String(parameters['children'] ?? '')),
  decorators: [onPage],
  afterEach: untilStill,
  globalTypes: {
    lang: choice('Language', 'globe', languages),
    dir: choice('Direction', 'transfer', [
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
    scheme: choice('Light and dark', 'contrast', [
      { value: 'system', title: 'As the system' },
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
    width: choice('Width of the column', 'ruler', [
      { value: 'full', title: 'Full width' },
      { value: '768px', title: '768 px' },
      { value: '480px', title: '480 px' },
      { value: '320px', title: '320 px' },
    ]),
    school: choice(
      'A school’s stylesheet',
      'paintbrush',
      Object.entries(schools).map(([value, { title }]) => ({ value, title })),
    ),
  },
  initialGlobals: { lang: 'en', dir: 'ltr', scheme: 'system', width: 'full', school: 'none' },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'none' },
    options: {
      storySort: {
        order: [
          'Start here',
          'Elements',
          ['Duty checklist', 'Career path', 'Certification comparison', 'Salary outlook'],
          'Snippet builder',
          'Another occupation',
          'Recipes',
          ['WordPress', 'Drupal', 'Moodle', 'Canvas', 'Squarespace', 'Wix', 'Webflow', 'Google Sites'],
          'Theming',
          'Data and sources',
          'Accessibility',
          'Languages',
          'Events and analytics',
          'Sizes',
          'Versions',
        ],
      },
    },
    docs: {
      container: Container,
      page: ElementPage,
      codePanel: true,
      extractArgTypes: argTypesOf,
      canvas: { sourceState: 'shown', layout: 'fullscreen' },
      source: {
        language: 'html',
        type: 'code',
        // The shown source is the rendered markup.
        transform: (_: string, { originalStoryFn, ...context }: StoryContext) =>
          String(originalStoryFn(context.args, context)),
      },
    },
  },
};

interface StoryContext {
  readonly args: unknown;
  readonly originalStoryFn: (args: unknown, context: unknown) => unknown;
}

export default preview;
