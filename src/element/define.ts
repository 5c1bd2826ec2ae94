/** Written in by the build; from source there is none. */
declare const MA_VERSION: string | undefined;
const version = typeof MA_VERSION === 'undefined' ? 'source' : MA_VERSION;

/** What a class of ours knows of itself, for other copies and for the loader. */
interface Versioned {
  version?: string;
  /** Says that another copy came later; that copy's version is `other`. */
  meet?: (other: string) => void;
}

/** Where copies that know nothing of each other leave word that the page has been told. */
interface Told {
  maWidgetsTold?: boolean;
}

/**
 * Registers a tag. A script that is loaded twice, or in two versions, must not throw: the first stays, and
 * the console says so once.
 */
export function define(tag: string, element: CustomElementConstructor & Versioned): void {
  const registry = customElements as CustomElementRegistry & Told;
  const first = registry.get(tag) as Versioned | undefined;
  if (!first) {
    element.version = version;
    element.meet = (other) => {
      if (!registry.maWidgetsTold)
        console.info(`ma-widgets ${other} is loaded, but ${version} came first and stays.`);
      registry.maWidgetsTold = true;
    };
    registry.define(tag, element);
  } else if (first !== element) first.meet?.(version);
}
