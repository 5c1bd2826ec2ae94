/** Every custom property in a form, and the four widgets that follow it. */
import { createElement, useId, useState, type CSSProperties, type ReactElement } from 'react';
import { words } from './words.js';

interface Property {
  readonly name: string;
  readonly defaultText?: string;
  readonly description: string;
}
type Values = Readonly<Record<string, string>>;

const RED = 'light-dark(#8a1c2b, #f2a0a9)';
/** Sets of declarations to begin with: our custom properties, and two properties of CSS. */
const PRESETS: Readonly<Record<string, Values>> = {
  'A school’s red': { '--ma-accent': RED, '--ma-heading-color': RED },
  Dense: { '--ma-density': '0.75', '--ma-line-height': '1.4' },
  'Larger type': { 'font-size': '1.25em' },
  'A heading font': {
    '--ma-heading-font': 'Georgia, serif',
    '--ma-heading-weight': '400',
    '--ma-text-heading': '1.75em',
  },
  'Dark page': { 'color-scheme': 'dark' },
};

/** Values that are not blank. */
const given = (values: Values): [string, string][] =>
  Object.entries(values).filter(([, value]) => value.trim());

/** The values as a rule for a stylesheet. */
function ruleOf(values: Values): string {
  const lines = given(values).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length
    ? `:root {\n${lines.join('\n')}\n}`
    : '/* Change a property: the rule for your stylesheet is shown here. */';
}

/** The values as styles for React: names in camel case, except for custom properties. */
const styleOf = (values: Values): CSSProperties =>
  Object.fromEntries(
    given(values).map(([name, value]) => [
      name.startsWith('--') ? name : name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );

interface FieldProps {
  readonly property: Property;
  readonly value: string;
  readonly change: (value: string) => void;
}
const Field = ({ property, value, change }: FieldProps): ReactElement => {
  const id = useId();
  const { name, defaultText = '', description } = property;
  return (
    <div className="play-field">
      <label htmlFor={id}>
        <code>{name}</code>
      </label>
      <input
        id={id}
        type="text"
        value={value}
        placeholder={defaultText}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}-what`}
        onChange={({ target }) => change(target.value)}
      />
      <span id={`${id}-what`}>{words(description)}</span>
    </div>
  );
};

interface PlaygroundProps {
  readonly properties: readonly Property[];
  readonly tags: readonly string[];
}

export function Playground({ properties, tags }: PlaygroundProps): ReactElement {
  const [values, setValues] = useState<Values>({});
  const [status, setStatus] = useState('');
  const update = (next: Values): void => {
    setValues(next);
    setStatus('');
  };
  const rule = ruleOf(values);
  const copy = (): void =>
    void navigator.clipboard.writeText(rule).then(
      () => setStatus('Copied.'),
      () => setStatus('The browser did not allow that: select the text instead.'),
    );

  return (
    <div className="play sb-unstyled">
      <div className="play-presets" role="group" aria-label="To begin with">
        {Object.entries(PRESETS).map(([label, preset]) => (
          <button key={label} type="button" onClick={() => update(preset)}>
            {label}
          </button>
        ))}
        <button type="button" onClick={() => update({})}>
          Start over
        </button>
      </div>
      <div className="play-both">
        <form
          className="play-form"
          aria-label="Custom properties"
          onSubmit={(event) => event.preventDefault()}
        >
          {properties.map((property) => (
            <Field
              key={property.name}
              property={property}
              value={values[property.name] ?? ''}
              change={(value) => update({ ...values, [property.name]: value })}
            />
          ))}
        </form>
        <div
          className={`play-page${values['color-scheme'] === 'dark' ? ' is-dark' : ''}`}
          role="region"
          aria-label="The four widgets"
          tabIndex={0}
          style={styleOf(values)}
        >
          {tags.map((tag) => createElement(tag, { key: tag, 'heading-level': 3 }))}
        </div>
      </div>
      <pre className="play-rule" aria-label="The same as a rule" tabIndex={0}>
        <code>{rule}</code>
      </pre>
      <p>
        <button type="button" onClick={copy}>
          Copy
        </button>{' '}
        <span role="status">{status}</span>
      </p>
    </div>
  );
}
