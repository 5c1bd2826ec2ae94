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

/** The page of a story's markup, and its settings. */
interface Stage {
  readonly markup: string;
  readonly whole: HTMLElement;
  readonly page: HTMLElement;
}

const make = (className: string, markup = ''): HTMLElement => {
  const made = document.createElement('div');
  made.className = className;
  made.innerHTML = markup;
  return made;
};

/** Each event of ours with the class that it is of. */
const events = new Map(
  elements.flatMap((element) => element.events.map(({ name, type }) => [name, type?.text ?? 'CustomEvent'])),
);

function stageOf(markup: string, isForAuthor: boolean): Stage {
  const page = make('page');
  const whole = make('stage');
  whole.append(page);
  if (isForAuthor) whole.append(authorPanel(whole));
  for (const [name, className] of events)
    whole.addEventListener(name, (event) => {
      action(`${name}: ${className}`)((event as CustomEvent).detail);
    });
  page.innerHTML = markup;
  return { markup, whole, page };
}

/** The stylesheet of a school: the whole document's where a story is alone, else within the pages of stories only. */
function wear(school: School, isAlone: boolean): void {
  const style = document.querySelector('#school') ?? document.createElement('style');
  style.id = 'school';
  const css = isAlone ? school.css : within('.page', school.css);
  if (style.textContent !== css) style.textContent = css;
  if (!style.isConnected) document.head.append(style);
}

/** A school's own words, above what it pasted. */
const WORDS = `<h1 class="school-words" lang="en" dir="ltr">Medical Assisting</h1>
<p class="school-words" lang="en" dir="ltr">Our diploma takes two semesters and ends with an externship in a clinic near you. Classes are small, and evening sections open every January.</p>`;

function speak(page: HTMLElement, isSpoken: boolean): void {
  const words = page.querySelectorAll('.school-words');
  if (!isSpoken) words.forEach((each) => each.remove());
  else if (!words.length) page.insertAdjacentHTML('afterbegin', WORDS);
}

function dress({ page }: Stage, globals: Globals, isAlone: boolean): void {
  const { lang = 'en', dir = 'ltr', scheme = 'system', width = 'full', school: name = 'none' } = globals;
  const school = schools[name] ?? schools['none']!;
  wear(school, isAlone);
  speak(page, isAlone && Boolean(school.css));
  const light = isAlone ? document.documentElement : page;
  // The toolbar stands for the reader's system, which a school without a dark side does not ask.
  light.style.colorScheme = school.isDark && scheme !== 'system' ? scheme : '';
  light.dataset['school'] = name;
  page.className = `page ${school.className}`.trim();
  page.dataset['school'] = name;
  page.dataset['width'] = width;
  // All that a school does for another language.
  page.lang = lang;
  page.dir = dir;
  if (lang === PSEUDO) void preparePseudo();
}

/** The page of what is no markup, the builder: as light as is asked for, and no school's that was worn before. */
function bare({ scheme = 'system' }: Globals): void {
  const { dataset, style } = document.documentElement;
  wear(schools['none']!, true);
  dataset['school'] = 'none';
  style.colorScheme = scheme === 'system' ? '' : scheme;
}

/** By the signal of a rendering: another language changes the page and not the story, and what was ticked stays. */
const stages = new WeakMap<AbortSignal, Stage>();

export const onPage: Decorator = (story, context) => {
  const { abortSignal, globals, parameters, viewMode } = context;
  const markup = story();
  // For the panel that shows it.
  useEffect(() => {
    if (typeof markup === 'string') void emitTransformCode(markup, context);
  });
  if (typeof markup !== 'string') {
    bare(globals);
    return markup;
  }
  let stage = stages.get(abortSignal);
  if (stage?.markup !== markup) {
    stage = stageOf(markup, parameters['forAuthor'] === true);
    stages.set(abortSignal, stage);
  }
  dress(stage, globals, viewMode === 'story');
  return stage.whole;
};
