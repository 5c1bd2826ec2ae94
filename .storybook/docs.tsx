/** The pages of the catalogue: their frame, which is light and dark as the system is, and the page of an element. */
import {
  Canvas,
  Controls,
  Description,
  DocsContainer,
  Heading,
  Stories,
  Title,
  useOf,
  type DocsContainerProps,
} from '@storybook/addon-docs/blocks';
import { useSyncExternalStore, type PropsWithChildren, type ReactElement } from 'react';
import { elementOf } from './manifest.js';
import { Reference } from './reference.js';
import { currentTheme, systemIsDark } from './theme.js';

const follow = (changed: () => void): (() => void) => {
  systemIsDark.addEventListener('change', changed);
  return () => systemIsDark.removeEventListener('change', changed);
};

export const Container = (props: PropsWithChildren<DocsContainerProps>): ReactElement => {
  const theme = useSyncExternalStore(follow, currentTheme);
  return <DocsContainer {...props} theme={theme} />;
};

/** Of an element: what it is, the first story with its markup and controls, all names, then every story. */
export const ElementPage = (): ReactElement => {
  const { csfFile, preparedMeta } = useOf('meta', ['meta']);
  const element = elementOf(preparedMeta.component);
  const first: unknown = Object.values(csfFile.stories)[0]?.moduleExport;
  return (
    <>
      <Title />
      <Description of="meta" />
      <Canvas of={first} />
      {element && (
        <>
          <Heading>Try it</Heading>
          <p>Each attribute as a control; the markup above follows.</p>
          <Controls of={first} />
          <Reference tag={element.tagName} />
        </>
      )}
      <Stories title={<Heading>Stories</Heading>} includePrimary={false} />
    </>
  );
};
