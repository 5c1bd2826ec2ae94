/** Written in by the build; from source there is none. */
declare const MA_VERSION: string | undefined;
const version = typeof MA_VERSION === 'undefined' ? 'source' : MA_VERSION;

interface Versioned {
  version?: string;
}

/**
 * Registers a tag. A script that is loaded twice, or in two versions, must not throw: the first stays, and
 * the console says so once.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const first = customElements.get(tag) as Versioned | undefined;
  if (!first) {
    (element as Versioned).version = version;
    customElements.define(tag, element);
  } else if (first !== element && !isSaid) {
    isSaid = true;
    console.info(`ma-widgets ${version} is loaded, but ${first.version} came first and stays.`);
  }
}

let isSaid = false;
