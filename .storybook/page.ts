/**
 * The page around a story. A story is only markup. Its page has the language, the direction, the color scheme and the
 * width of the toolbar, and the stylesheet of the chosen school.
 */
import type { Decorator } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { emitTransformCode, useEffect } from 'storybook/preview-api';
import { schools, within, type School } from '../stories/schools/index.js';
import { authorPanel } from './author.js';
import { preparePseudo, PSEUDO } from './languages.js';
import { elements } from './manifest.js';

type Globals = Readonly<Record<string, string>>;

/** A story's markup, the element that contains it (`page`), and the element around that and the author's panel (`root`). */
interface Stage {
  readonly markup: string;
  readonly root: HTMLElement;
  readonly page: HTMLElement;
}

const make = (className: string, markup = ''): HTMLElement => {
  const made = document.createElement('div');
  made.className = className;
  made.innerHTML = markup;
  return made;
};

/** The class of each of our events, by its name. */
const events = new Map(
  elements.flatMap((element) => element.events.map(({ name, type }) => [name, type?.text ?? 'CustomEvent'])),
);

function stageOf(markup: string, isForAuthor: boolean): Stage {
  const page = make('page');
  const root = make('stage');
  root.append(page);
  if (isForAuthor) root.append(authorPanel(root));
  for (const [name, className] of events)
    root.addEventListener(name, (event) => {
      action(`${name}: ${className}`)((event as CustomEvent).detail);
    });
  page.innerHTML = markup;
  return { markup, root, page };
}

/** Applies the stylesheet of a school: to the document if a story is alone, or else only within the pages of stories. */
function applyStylesheet(school: School, isAlone: boolean): void {
  const style = document.querySelector('#school') ?? document.createElement('style');
  style.id = 'school';
  const css = isAlone ? school.css : within('.page', school.css);
  if (style.textContent !== css) style.textContent = css;
  if (!style.isConnected) document.head.append(style);
}

/** A school's own text, above the widget. */
const WORDS = `<h1 class="school-words" lang="en" dir="ltr">Medical Assisting</h1>
<p class="school-words" lang="en" dir="ltr">Our diploma takes two semesters and ends with an externship in a clinic near you. Classes are small, and evening sections open every January.</p>`;

function showWords(page: HTMLElement, isShown: boolean): void {
  const words = page.querySelectorAll('.school-words');
  if (!isShown) words.forEach((each) => each.remove());
  else if (!words.length) page.insertAdjacentHTML('afterbegin', WORDS);
}

function applyGlobals({ page }: Stage, globals: Globals, isAlone: boolean): void {
  const { lang = 'en', dir = 'ltr', scheme = 'system', width = 'full', school: name = 'none' } = globals;
  const school = schools[name] ?? schools['none']!;
  applyStylesheet(school, isAlone);
  showWords(page, isAlone && Boolean(school.css));
  const schemed = isAlone ? document.documentElement : page;
  // The toolbar emulates the reader's system. The page of a school without dark colors ignores the system.
  schemed.style.colorScheme = school.isDark && scheme !== 'system' ? scheme : '';
  schemed.dataset['school'] = name;
  page.className = `page ${school.className}`.trim();
  page.dataset['school'] = name;
  page.dataset['width'] = width;
  // For another language, a school sets these two attributes and nothing else.
  page.lang = lang;
  page.dir = dir;
  if (lang === PSEUDO) void preparePseudo();
}

/** Applies the color scheme to the builder's page, and removes the stylesheet of the last school. */
function applyToBuilder({ scheme = 'system' }: Globals): void {
  const { dataset, style } = document.documentElement;
  applyStylesheet(schools['none']!, true);
  dataset['school'] = 'none';
  style.colorScheme = scheme === 'system' ? '' : scheme;
}

/** Stages by the abort signal of a rendering. The toolbar changes a stage and does not replace it, so that ticks stay. */
const stages = new WeakMap<AbortSignal, Stage>();

export const onPage: Decorator = (story, context) => {
  const { abortSignal, globals, parameters, viewMode } = context;
  const markup = story();
  // Show the markup in the code panel.
  useEffect(() => {
    if (typeof markup === 'string') void emitTransformCode(markup, context);
  });
  if (typeof markup !== 'string') {
    applyToBuilder(globals);
    return markup;
  }
  let stage = stages.get(abortSignal);
  if (stage?.markup !== markup) {
    stage = stageOf(markup, parameters['forAuthor'] === true);
    stages.set(abortSignal, stage);
  }
  applyGlobals(stage, globals, viewMode === 'story');
  return stage.root;
};
