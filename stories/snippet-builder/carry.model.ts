/** What a host's form carries of a snippet, and what it loses on the way: said, never silent. */
import { contentIn, fillIn, kindIn, optionIn, type Snippet } from './snippet.model.js';
import { isBlank, valueOf, type Content, type Row } from './content.model.js';
import { hostOf, type Form, type Host } from './hosts.model.js';
import { losses } from './hosts.prose.js';
import { hasAbout } from './kind.model.js';
import { optionsOf } from './options.model.js';

/** The form of a widget at a host: WordPress has no block for terms and figures, but one for HTML. */
export const formOf = ({ form }: Host, { widget, from }: Snippet): Form =>
  form === 'blocks' && widget === 'salary-outlook' && from === 'own' ? 'markup' : form;

export const carriesOptions = (form: Form): boolean => !/^(?:class|blocks)$/.test(form);

/** A time as words at the head of the description, where `<time>` would be taken away. */
function timeAsWords(content: Content): Content {
  const each = (step: Row): Row => {
    const said = [valueOf(step, 'time'), valueOf(step, 'description')].filter(Boolean).join('. ');
    return { values: { ...step.values, time: '', description: said }, rows: step.rows.map(each) };
  };
  return { ...content, rows: content.rows.map(each) };
}

const withoutAbout = (content: Content): Content => ({
  ...content,
  values: { heading: content.values['heading'] ?? '', corner: content.values['corner'] ?? '' },
});

const some = (rows: readonly Row[], name: string): boolean =>
  rows.some((each) => valueOf(each, name) !== '' || some(each.rows, name));

/** What arrives, as a snippet that would be shown the same, and a sentence for each thing that does not. */
export function carried(snippet: Snippet): { readonly snippet: Snippet; readonly lost: readonly string[] } {
  const form = formOf(hostOf(snippet.host), snippet);
  if (carriesOptions(form)) return { snippet, lost: [] };
  const { widget, from } = snippet;
  const content = contentIn(snippet);
  const isOwn = from === 'own';
  const lost: (string | undefined)[] = [
    snippet.theme === 'auto' ? undefined : losses['theme'],
    snippet.lang ? losses['lang'] : undefined,
    ...(isOwn ? [] : ['set', 'heading']).map((name) =>
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
  if (isOwn && widget !== 'salary-outlook') {
    if (hasAbout(content)) lost.push(losses['about']);
    if (widget === 'career-path' && some(content.rows, 'time')) lost.push(losses['time']);
    if (widget === 'certification-comparison' && some(content.rows, 'value')) lost.push(losses['value']);
    const bare = withoutAbout(content);
    kept = fillIn(kept, widget === 'career-path' ? timeAsWords(bare) : withoutNumbers(bare));
  }
  if (isOwn && widget === 'salary-outlook' && /^(?!en|$)/.test(snippet.lang)) lost.push(losses['label']);
  return { snippet: kept, lost: lost.filter((each) => each !== undefined) };
}

const isSet = (snippet: Snippet, name: string): boolean =>
  name !== 'set' || optionIn(snippet, name) !== kindIn(snippet).sets[0]![0];

const withoutNumbers = (content: Content): Content => ({
  ...content,
  rows: content.rows.map((each) => ({
    ...each,
    rows: each.rows.map((cell) => ({ ...cell, values: { ...cell.values, value: '' } })),
  })),
});

/** Whether there is anything in the form that could be shown. */
export const hasContent = ({ rows, values }: Content): boolean =>
  rows.some((each) => !isBlank(each)) || Object.values(values).some((value) => value.trim());
