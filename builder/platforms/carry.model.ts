/** The parts of a snippet that a platform keeps and loses: every loss is reported. */
import { contentIn, fillIn, kindIn, optionIn, type Snippet } from '../model/snippet.model.js';
import { actionOf, noAction } from '../model/action.model.js';
import { isBlank, valueOf, type Content } from '../model/content.model.js';
import { platformOf, type Form, type Platform } from './platforms.model.js';
import { losses } from './platforms.prose.js';
import { hasAbout } from '../kinds/kind.model.js';
import { optionsOf } from '../model/options.model.js';

/** The form of a widget at a platform: WordPress has no block for terms and figures, but one for HTML. */
export const formOf = ({ form }: Platform, snippet: Snippet): Form =>
  form === 'blocks' && isFigures(snippet) && snippet.from !== 'built-in' ? 'markup' : form;

const isFigures = (snippet: Snippet): boolean => kindIn(snippet).shape === 'figures';

export const carriesOptions = (form: Form): boolean => !/^(?:class|blocks)$/.test(form);

/** Returns true if the data must be in an attribute, too, because the markup cannot express all of it there. */
export const isJsonNeeded = (snippet: Snippet, form: Form, { keepsTime }: Platform): boolean =>
  snippet.from === 'own' &&
  (form === 'attributes' ||
    (carriesOptions(form) && kindIn(snippet).needsJson(contentIn(snippet), { time: keepsTime })));

const withoutAbout = (content: Content): Content => ({
  ...content,
  values: { heading: content.values['heading'] ?? '', corner: content.values['corner'] ?? '' },
});

/** Returns the part of a snippet that the platform keeps, and a sentence for each lost part. */
export function carried(snippet: Snippet): { readonly snippet: Snippet; readonly lost: readonly string[] } {
  const platform = platformOf(snippet.platform);
  const form = formOf(platform, snippet);
  // The widget shows this cell of a table in the page. JSON has no place for it.
  const hasCorner = isJsonNeeded(snippet, form, platform) && valueOf(contentIn(snippet), 'corner');
  const corner = hasCorner ? [losses['corner']!] : [];
  if (form === 'attributes' && actionOf(snippet.action))
    return { snippet: { ...snippet, action: noAction }, lost: [losses['action']!, ...corner] };
  if (carriesOptions(form)) return { snippet, lost: corner };
  const { widget, from } = snippet;
  const content = contentIn(snippet);
  const isOwn = from === 'own';
  const lost: (string | undefined)[] = [
    snippet.theme === 'auto' ? undefined : losses['theme'],
    snippet.lang ? losses['lang'] : undefined,
    ...(from === 'built-in' ? ['set', 'heading'] : []).map((name) =>
      optionIn(snippet, name) && isSet(snippet, name) ? losses[name] : undefined,
    ),
    ...optionsOf(widget, from)
      .filter(({ name }) => name !== 'heading' && optionIn(snippet, name))
      .map(({ name, label }) => losses[name] ?? losses['option']!.replace('{label}', label)),
  ];
  let kept: Snippet = {
    ...snippet,
    lang: '',
    theme: 'auto',
    options: { ...snippet.options, [widget]: {} },
  };
  if (isOwn && !isFigures(snippet)) {
    if (hasAbout(content)) lost.push(losses['about']);
    const { bare } = kindIn(snippet);
    const without = bare?.(withoutAbout(content));
    lost.push(...(without?.lost ?? []).map((name) => losses[name]));
    kept = fillIn(kept, without?.content ?? withoutAbout(content));
  }
  if (from !== 'built-in' && isFigures(snippet) && /^(?!en|$)/.test(snippet.lang)) lost.push(losses['label']);
  return { snippet: kept, lost: lost.filter((each) => each !== undefined) };
}

const isSet = (snippet: Snippet, name: string): boolean =>
  name !== 'set' || optionIn(snippet, name) !== kindIn(snippet).sets[0]![0];

/** Returns true if the form has anything to show. */
export const hasContent = ({ rows, values }: Content): boolean =>
  rows.some((each) => !isBlank(each)) || Object.values(values).some((value) => value.trim());
