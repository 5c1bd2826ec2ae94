/** The container of the catalogue's pages, light or dark by the toolbar or the system, and the page of an element. */
import {
  Anchor,
  Controls,
  Description,
  DocsContainer,
  DocsContext,
  Heading,
  Source,
  Story,
  Subheading,
  Title,
  useOf,
  type DocsContainerProps,
} from '@storybook/addon-docs/blocks';
import {
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type PropsWithChildren,
  type ReactElement,
  type RefObject,
} from 'react';
import type { Channel } from 'storybook/internal/channels';
import { Dark } from '../stories/pages/dark.js';
import { preparePseudo, PSEUDO } from './languages.js';
import { elementOf } from './manifest.js';
import { Reference } from './reference.js';
import { systemIsDark, themes } from './theme.js';

const follow = (changed: () => void): (() => void) => {
  systemIsDark.addEventListener('change', changed);
  return () => systemIsDark.removeEventListener('change', changed);
};

type Globals = Readonly<Record<string, string>>;
/** The current settings of the toolbar, for a page that is opened after they were set. */
function lastGlobals(channel: Channel): Globals {
  const last = (event: string): Globals | undefined =>
    (channel.last(event) as [{ globals: Globals }] | undefined)?.[0].globals;
  return last('globalsUpdated') ?? last('setGlobals') ?? {};
}

function useGlobals(channel: Channel): Globals {
  const [globals, setGlobals] = useState(() => lastGlobals(channel));
  useEffect(() => {
    const update = (event: { globals: Globals }): void => setGlobals(event.globals);
    setGlobals(lastGlobals(channel));
    channel.on('globalsUpdated', update);
    return () => channel.off('globalsUpdated', update);
  }, [channel]);
  return globals;
}

/** Widgets on a written page, outside a story, follow the toolbar's language, direction and width as well. */
function useLive({ lang = 'en', dir = 'ltr', width = 'full' }: Globals): RefObject<HTMLDivElement | null> {
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (lang === PSEUDO) void preparePseudo();
    paper.current?.querySelectorAll<HTMLElement>('.page-live').forEach((live) => {
      live.lang = lang;
      live.dir = dir;
      live.style.maxInlineSize = width === 'full' ? '' : width;
    });
  }, [lang, dir, width]);
  return paper;
}

/** Gives all content of a page, tables and elements as well, its color and its scheme. */
export function Container({ children, ...props }: PropsWithChildren<DocsContainerProps>): ReactElement {
  const globals = useGlobals(props.context.channel);
  const isSystemDark = useSyncExternalStore(follow, () => systemIsDark.matches);
  const { scheme = 'system' } = globals;
  const isDark = scheme === 'system' ? isSystemDark : scheme === 'dark';
  return (
    <DocsContainer {...props} theme={themes[isDark ? 'dark' : 'light']}>
      <Dark.Provider value={isDark}>
        <div className={`paper ${isDark ? 'is-dark' : ''}`} ref={useLive(globals)}>
          {children}
        </div>
      </Dark.Provider>
    </DocsContainer>
  );
}

/** A story on its page, its markup, and a link to it alone. */
const Sample = ({ id, of }: { readonly id: string; readonly of: unknown }): ReactElement => {
  const isDark = useContext(Dark);
  return (
    <>
      <div className="sample sb-unstyled">
        <Story of={of} />
      </div>
      <Source of={of} dark={isDark} />
      <p className="sample-alone">
        <a href={`./?path=/story/${id}`} target="_top">
          Open alone
        </a>
      </p>
    </>
  );
};

/** The page of an element: its description, the first story with its markup and controls, all names, then every story. */
export const ElementPage = (): ReactElement => {
  const { preparedMeta } = useOf('meta', ['meta']);
  const [first, ...others] = useContext(DocsContext).componentStories();
  const element = elementOf(preparedMeta.component);
  return (
    <>
      <Title />
      <Description of="meta" />
      {first && <Sample id={first.id} of={first.moduleExport as unknown} />}
      {element && (
        <>
          <Heading>Try it</Heading>
          <p>Each attribute is a control here; the widget and its markup above follow.</p>
          <Controls of={first?.moduleExport as unknown} />
          <Reference tag={element.tagName} />
        </>
      )}
      <Heading>Stories</Heading>
      {others
        .filter(({ tags }) => tags.includes('autodocs'))
        .map(({ id, name, moduleExport }) => (
          <Anchor key={id} storyId={id}>
            <Subheading>{name}</Subheading>
            <Description of={moduleExport as unknown} />
            <Sample id={id} of={moduleExport as unknown} />
          </Anchor>
        ))}
    </>
  );
};
