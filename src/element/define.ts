/** Written in by the build; from source there is none. */
declare const MA_VERSION: string | undefined;
const version = typeof MA_VERSION === 'undefined' ? 'source' : MA_VERSION;

interface Versioned {
  version?: string;
}

/** Where copies that know nothing of each other leave word that the page has been told. */
interface Told {
  maWidgetsTold?: boolean;
}

/**
 * Registers a tag. A script that is loaded twice, or in two versions, must not throw: the first stays, and
 * the console says so once.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const registry = customElements as CustomElementRegistry & Told;
  const first = registry.get(tag) as Versioned | undefined;
  if (!first) {
    (element as Versioned).version = version;
    registry.define(tag, element);
  } else if (first !== element && !registry.maWidgetsTold) {
    registry.maWidgetsTold = true;
    console.info(`ma-widgets ${version} is loaded, but ${first.version} came first and stays.`);
  }
}
