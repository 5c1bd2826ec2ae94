/** The configuration of a snippet, which is written for any platform, and the changes that an author can make. */
import { noAction, type Action } from './action.model.js';
import { empty, isBlank, valueOf, type Content } from './content.model.js';
import { kindOf, kinds } from '../kinds/kinds.model.js';
import { bareLinks } from './links.model.js';
import { NEEDED, sentence, type From, type Kind, type Remark, type WidgetName } from '../kinds/kind.model.js';
import type { Occupation } from './occupations.model.js';
import { optionsOf } from './options.model.js';

export type Theme = 'auto' | 'light' | 'dark';

export interface Snippet {
  readonly widget: WidgetName;
  readonly from: From;
  /** The chosen occupation of BLS: its pay is shown, and the forms of other widgets start with it. */
  readonly occupation?: Occupation | undefined;
  /** A language of the library; empty for that of the page. */
  readonly lang: string;
  readonly theme: Theme;
  readonly platform: string;
  /** True if the site strips `type="module"`. */
  readonly isClassic: boolean;
  /** True if the author can write into the head of the page. */
  readonly hasHead: boolean;
  /** The call to action, shared by all widgets. */
  readonly action: Action;
  /** The content of each widget's form, so that switching widgets loses nothing. */
  readonly contents: Readonly<Record<WidgetName, Content>>;
  /** Options by widget, then by attribute. Empty ones are left out. */
  readonly options: Readonly<Record<WidgetName, Readonly<Record<string, string>>>>;
}

/** The same value for each widget. */
const sameForAll = <T>(value: T): Record<WidgetName, T> =>
  Object.fromEntries(kinds.map(({ name }) => [name, value])) as Record<WidgetName, T>;

export const defaults: Snippet = {
  widget: kinds[0]!.name,
  from: 'built-in',
  lang: 'en',
  theme: 'auto',
  platform: 'html',
  isClassic: false,
  hasHead: false,
  action: noAction,
  contents: sameForAll(empty),
  options: sameForAll({}),
};

/**
 * Chooses a widget. Built-in content stays chosen. If an occupation is chosen, the salary outlook shows its pay unless its
 * own form is filled, and any other widget shows its form, which starts with that occupation.
 */
export function chooseWidget(snippet: Snippet, widget: WidgetName): Snippet {
  const { from, occupation, contents } = snippet;
  const { hasCodes } = kindOf(widget);
  const byCode = occupation && from === 'own' && hasCodes && isBlank(contents[widget]);
  return { ...snippet, widget, from: byCode ? 'code' : from === 'code' && !hasCodes ? 'own' : from };
}

/** Starts the forms with an occupation. Forms that the author has edited stay. */
export function chooseOccupation(snippet: Snippet, occupation: Occupation): Snippet {
  const { widget, contents, occupation: before } = snippet;
  const isUntouched = ({ name, start }: Kind): boolean =>
    isBlank(contents[name]) ||
    (before !== undefined && JSON.stringify(contents[name]) === JSON.stringify(start(before)));
  const started = kinds.map((kind) => [
    kind.name,
    isUntouched(kind) ? kind.start(occupation) : contents[kind.name],
  ]);
  return {
    ...snippet,
    occupation,
    from: kindOf(widget).hasCodes ? 'code' : 'own',
    contents: Object.fromEntries(started) as Snippet['contents'],
  };
}
export const setFrom = (snippet: Snippet, from: Snippet['from']): Snippet => ({ ...snippet, from });
export const setLang = (snippet: Snippet, lang: string): Snippet => ({ ...snippet, lang });
export const setTheme = (snippet: Snippet, theme: Theme): Snippet => ({ ...snippet, theme });
export const setPlatform = (snippet: Snippet, platform: string): Snippet => ({ ...snippet, platform });
export const setHead = (snippet: Snippet, hasHead: boolean): Snippet => ({ ...snippet, hasHead });
export const setClassic = (snippet: Snippet, isClassic: boolean): Snippet => ({ ...snippet, isClassic });

export const setAction = (snippet: Snippet, action: Partial<Action>): Snippet => ({
  ...snippet,
  action: { ...snippet.action, ...action },
});

/** Puts content into the form of the chosen widget, and shows the form. */
export const fillIn = (snippet: Snippet, content: Content): Snippet => ({
  ...snippet,
  from: 'own',
  contents: { ...snippet.contents, [snippet.widget]: content },
});

/** Changes the form of the chosen widget. */
export const edit = (snippet: Snippet, how: (content: Content) => Content): Snippet =>
  fillIn(snippet, how(contentIn(snippet)));

export const setOption = (snippet: Snippet, name: string, value: string): Snippet => ({
  ...snippet,
  options: { ...snippet.options, [snippet.widget]: { ...snippet.options[snippet.widget], [name]: value } },
});

export const kindIn = ({ widget }: Snippet): Kind => kindOf(widget);
export const contentIn = ({ widget, contents }: Snippet): Content => contents[widget];
export const optionIn = ({ widget, options }: Snippet, name: string): string => options[widget][name] ?? '';

/** The attributes that apply to this content: language and theme, then its origin, then the options of the widget. */
export function attributesIn(snippet: Snippet): Record<string, string> {
  const { widget, from, lang, theme, occupation } = snippet;
  const isBuiltIn = from === 'built-in';
  const set = optionIn(snippet, 'set');
  const [first] = kindIn(snippet).sets[0]!;
  const given: Record<string, string> = {
    lang,
    theme: theme === 'auto' ? '' : theme,
    set: isBuiltIn && set !== first ? set : '',
    soc: from === 'code' ? (occupation?.code ?? '') : '',
  };
  for (const { name } of optionsOf(widget, from)) given[name] = optionIn(snippet, name).trim();
  if (from === 'own') Object.assign(given, kindOf(widget).attributes?.(contentIn(snippet)));
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value));
}

/** Removes empty values from a document, to keep the snippet short. */
function lean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lean);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, lean(each)] as const);
  return Object.fromEntries(entries.filter(([, each]) => each !== '' && each !== undefined));
}

/** Returns true for built-in content, a chosen occupation, or a form with content: with an empty form the widget would show the built-in content. */
export function hasShownContent(snippet: Snippet): boolean {
  if (snippet.from !== 'own') return snippet.from === 'built-in' || snippet.occupation !== undefined;
  const { parse, isEmpty } = kindIn(snippet);
  const { value } = parse(checked(snippet).document);
  return value !== undefined && !isEmpty(value as never);
}

/** The author's own content as a document, and its problems by field of the form. */
export function checked(snippet: Snippet): {
  readonly document: unknown;
  readonly remarks: readonly Remark[];
} {
  const { make, parse } = kindIn(snippet);
  const content = contentIn(snippet);
  const { document: made, fieldOf, remarks = [] } = make(content, valueOf(content, 'heading'));
  const document = lean(made);
  const problems = parse(document).problems.map(({ path, message, hint }): Remark => ({
    field: fieldOf(path),
    // This message is written for the console; in a form, say that the field is needed.
    message: message === 'expected a value, got nothing' ? NEEDED : sentence(message),
    ...(hint && { isHint: true }),
  }));
  return { document, remarks: [...problems, ...remarks, ...bareLinks(content)] };
}
