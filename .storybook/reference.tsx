/** Tables of every public name of an element, made from the manifest, the schemas and the types, so that none is missing or invented. */
import { Heading } from '@storybook/addon-docs/blocks';
import type { ReactElement, ReactNode } from 'react';
import { words } from '../stories/pages/words.js';
import { detailOf } from './details.js';
import { elementOf } from './manifest.js';
import { shapes } from './shapes.js';
import { splitDefault } from './split-default.js';

const Type = ({ text = 'string' }: { readonly text?: string | undefined }): ReactElement => (
  <code>{text.replace(' | null | undefined', '')}</code>
);

interface Row {
  readonly name: string;
  readonly cells: readonly ReactNode[];
}
interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  readonly children?: ReactNode;
}

const Names = ({ title, head, rows, children }: Table): ReactElement => (
  <>
    <h3>{title}</h3>
    {children}
    <div className="names" tabIndex={0} role="region" aria-label={title}>
      <table>
        <thead>
          <tr>
            {head.map((each) => (
              <th key={each} scope="col">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              {cells.map((cell, index) => (
                // The columns of a table never change.
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </>
);

const Detail = ({ of }: { readonly of: string }): ReactElement => (
  <ul>
    {detailOf(of).fields.map(({ name, type, optional, description }) => (
      <li key={name}>
        <code>{`${name}${optional ? '?' : ''}: ${type}`}</code> {words(description)}
      </li>
    ))}
  </ul>
);

export const Reference = ({ tag }: { readonly tag: string }): ReactElement | null => {
  const element = elementOf(tag);
  if (!element) return null;
  const { attributes, members, events, slots, cssParts, cssProperties } = element;
  const described = (rows: typeof cssParts): Row[] =>
    rows.map(({ name, description }) => ({ name, cells: [words(description)] }));
  return (
    <>
      <Heading>Names</Heading>
      <Names
        title="Attributes and properties"
        head={['Attribute', 'Property', 'Type', 'Default', 'Meaning']}
        rows={attributes.map(({ name, fieldName, description }) => {
          const property = members.find((each) => each.attribute === name);
          const { meaning, defaultText = '' } = splitDefault(description);
          return {
            name,
            cells: [
              <code>{fieldName}</code>,
              <Type text={property?.type?.text} />,
              words(defaultText),
              words(meaning),
            ],
          };
        })}
      />
      <Names
        title="Events"
        head={['Event', 'Class', 'When', 'event.detail']}
        rows={events.map(({ name, type, description }) => ({
          name,
          cells: [<code>{type?.text}</code>, words(description), <Detail of={type?.text ?? ''} />],
        }))}
      >
        <p>
          Each is a <code>CustomEvent</code> of its own class, bubbles, and passes through shadow roots.
        </p>
      </Names>
      <Names
        title="Slots"
        head={['Slot', 'Content']}
        rows={slots.map(({ name, description }) => ({
          name: name || '(default)',
          cells: [words(description)],
        }))}
      />
      <Names
        title="Data"
        head={['Name', 'Type', 'Meaning']}
        rows={(shapes[tag] ?? []).map(({ path, type, required, description, same }) => ({
          name: path,
          cells: [
            <>
              {type}
              {required && ', required'}
            </>,
            words(same ? `${description} As in \`${same}\`.` : description),
          ],
        }))}
      >
        <p>
          The properties of a document, from any origin. Its list alone is accepted, too. A plain value is a
          text, a number or a boolean. For editors and validators:{' '}
          <code>{`ma-widgets/schemas/${tag.replace('ma-', '')}.schema.json`}</code>
        </p>
      </Names>
      <Names title="Parts" head={['Part', 'Meaning']} rows={described(cssParts)}>
        <p>
          For <code>{`${tag}::part(…)`}</code> in the page’s own stylesheet.
        </p>
      </Names>
      <Names
        title="Custom properties"
        head={['Property', 'Default', 'Meaning']}
        rows={cssProperties.map(({ name, description, ...rest }) => {
          const { meaning, defaultText = '' } = splitDefault(description);
          return {
            name,
            cells: [
              rest.default === undefined ? words(defaultText) : <code>{rest.default}</code>,
              words(meaning),
            ],
          };
        })}
      >
        <p>
          Set on the tag, or on anything around it: <code>:root</code>, a wrapper.
        </p>
      </Names>
    </>
  );
};
