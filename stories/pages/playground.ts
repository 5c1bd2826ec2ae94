/** Every custom property in a form, and the four widgets that follow it. */
import { createElement as h, useId, useState, type ReactElement } from 'react';
import { properties, tags } from '../generated/reference';
import { words } from './parts';

interface Property {
  readonly name: string;
  readonly usual?: string;
  readonly description: string;
}
type Values = Readonly<Record<string, string>>;

/** What a school might want, to begin with. The first two are not properties of ours but of the page. */
const PAGE = ['font-size', 'color-scheme'] as const;
const PRESETS: Readonly<Record<string, Values>> = {
  'A school’s red': {
    '--ma-accent': 'light-dark(#8a1c2b, #f2a0a9)',
    '--ma-heading-color': 'light-dark(#8a1c2b, #f2a0a9)',
  },
  Dense: { '--ma-density': '0.75', '--ma-line-height': '1.4' },
  'Larger type': { 'font-size': '1.25em', '--ma-measure': '32em' },
  'A heading font': {
    '--ma-heading-font': 'Georgia, serif',
    '--ma-heading-weight': '400',
    '--ma-text-heading': '1.75em',
  },
  'Dark page': { 'color-scheme': 'dark' },
};

/** The same as a rule for a stylesheet. */
export const ruleOf = (values: Values): string => {
  const lines = Object.entries(values).filter(([, value]) => value.trim());
  return lines.length ? `:root {\n${lines.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}` : '';
};

export function Playground(): ReactElement {
  const [values, setValues] = useState<Values>({});
  const [said, setSaid] = useState('');
  const id = useId();
  const set = (name: string, value: string): void => {
    setValues((before) => ({ ...before, [name]: value }));
    setSaid('');
  };
  const rule = ruleOf(values);
  const field = ({ name, usual = '', description }: Property): ReactElement =>
    h(
      'div',
      { key: name, className: 'play-field' },
      h('label', { htmlFor: id + name }, h('code', null, name)),
      h('input', {
        id: id + name,
        type: 'text',
        value: values[name] ?? '',
        placeholder: usual,
        spellCheck: false,
        autoComplete: 'off',
        'aria-describedby': `${id}${name}-what`,
        onChange: ({ target }: { target: HTMLInputElement }) => set(name, target.value),
      }),
      h('span', { id: `${id}${name}-what` }, words(description)),
    );
  const button = (label: string, act: () => void): ReactElement =>
    h('button', { key: label, type: 'button', onClick: act }, label);
  const copy = (): void =>
    void navigator.clipboard.writeText(rule).then(
      () => setSaid('Copied.'),
      () => setSaid('The browser did not allow that: select the text instead.'),
    );

  return h(
    'div',
    { className: 'play sb-unstyled' },
    h(
      'div',
      { className: 'play-presets', role: 'group', 'aria-label': 'To begin with' },
      Object.entries(PRESETS).map(([label, preset]) => button(label, () => setValues(preset))),
      button('Start over', () => setValues({})),
    ),
    h(
      'div',
      { className: 'play-both' },
      h(
        'form',
        {
          className: 'play-form',
          'aria-label': 'Custom properties',
          onSubmit: (event: Event) => event.preventDefault(),
        },
        (properties as readonly Property[]).map(field),
      ),
      h(
        'div',
        {
          className: `play-page${values['color-scheme'] === 'dark' ? ' is-dark' : ''}`,
          // Of the page's own, only what a preset sets; of ours, whatever is typed.
          style: Object.fromEntries(
            Object.entries(values)
              .filter(
                ([name, value]) =>
                  value.trim() && (name.startsWith('--') || PAGE.some((each) => each === name)),
              )
              .map(([name, value]) => [
                name.startsWith('--')
                  ? name
                  : name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
                value,
              ]),
          ),
        },
        tags.map((tag) => h(tag, { key: tag, 'heading-level': 4 })),
      ),
    ),
    h(
      'div',
      { className: 'play-rule' },
      h(
        'pre',
        { 'aria-label': 'The same as a rule', tabIndex: 0 },
        h('code', null, rule || '/* Change a property: the rule for your stylesheet stands here. */'),
      ),
      h('p', null, button('Copy', copy), ' ', h('span', { role: 'status' }, said)),
    ),
  );
}
