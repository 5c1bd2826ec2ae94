/** The parts of a snippet that a platform keeps and loses: every loss is reported. */
import { contentIn, fillIn, kindIn, optionIn, type Snippet } from '../model/snippet.model.js';
import { actionOf, noAction } from '../model/action.model.js';
import { valueOf } from '../model/content.model.js';
import { platformOf, type Form, type Platform } from './platforms.model.js';
import { losses } from './platforms.prose.js';
import { optionsOf } from '../model/options.model.js';

/** The form of a snippet at a platform. WordPress has no block for terms and figures: they are in one for HTML. */
export const formOf = ({ form }: Platform, snippet: Snippet): Form =>
  form === 'blocks' && isFigures(snippet) && snippet.from !== 'built-in' ? 'markup' : form;

const isFigures = (snippet: Snippet): boolean => kindIn(snippet).shape === 'figures';

export const carriesOptions = (form: Form): boolean => !/^(?:class|blocks)$/.test(form);

/** Returns true if the data must be in an attribute: the platform accepts no markup, or its markup cannot express all. */
export const isJsonNeeded = (snippet: Snippet, form: Form, { keepsTime }: Platform): boolean =>
  snippet.from === 'own' &&
  (form === 'attributes' ||
    (carriesOptions(form) && kindIn(snippet).needsJson(contentIn(snippet), { time: keepsTime })));

/** Returns the part of a snippet that the platform keeps, and a sentence for each lost part. */
export function carried(snippet: Snippet): { readonly snippet: Snippet; readonly lost: readonly string[] } {
  const platform = platformOf(snippet.platform);
  const form = formOf(platform, snippet);
  // The widget shows this cell of a table in the page. JSON has no place for it.
  const isCornerLost = isJsonNeeded(snippet, form, platform) && valueOf(contentIn(snippet), 'corner') !== '';
  const corner = isCornerLost ? [losses['corner']!] : [];
  if (form === 'attributes' && actionOf(snippet.action))
    return { snippet: { ...snippet, action: noAction }, lost: [losses['action']!, ...corner] };
  if (carriesOptions(form)) return { snippet, lost: corner };
  const { widget, from } = snippet;
  const content = contentIn(snippet);
  const set = optionIn(snippet, 'set');
  const firstSet = kindIn(snippet).sets[0]![0];
  const lost: (string | undefined)[] = [
    snippet.theme === 'auto' ? undefined : losses['theme'],
    snippet.lang ? losses['lang'] : undefined,
    ...(from === 'built-in'
      ? [
          set && set !== firstSet ? losses['set'] : undefined,
          optionIn(snippet, 'heading') ? losses['heading'] : undefined,
        ]
      : []),
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
  if (from === 'own' && !isFigures(snippet)) {
    if (valueOf(content, 'source')) lost.push(losses['source']);
    const bare = kindIn(snippet).bare?.(content);
    lost.push(...(bare?.lost ?? []).map((name) => losses[name]));
    kept = fillIn(kept, bare?.content ?? content);
  }
  const isTranslated = snippet.lang !== '' && snippet.lang !== 'en';
  if (from !== 'built-in' && isFigures(snippet) && isTranslated) lost.push(losses['label']);
  return { snippet: kept, lost: lost.filter((each) => each !== undefined) };
}
