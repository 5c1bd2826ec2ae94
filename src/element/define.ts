/** Set by rollup from package.json; in tests and from source there is none. */
declare const MA_VERSION: string | undefined;
const version = typeof MA_VERSION === 'undefined' ? 'source' : MA_VERSION;

interface Versioned {
  readonly version?: string;
}

/**
 * Registers a tag. A script that is loaded twice, or in two versions, must not throw: the first stays, and
 * the console says so once.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const first = customElements.get(tag) as Versioned | undefined;
  if (!first) {
    Object.defineProperty(element, 'version', { value: version });
    customElements.define(tag, element);
  } else if (first !== (element as Versioned)) {
    sayOnce(first.version ?? 'unknown');
  }
}

let said = false;
function sayOnce(first: string): void {
  if (said) return;
  said = true;
  console.info(`ma-widgets ${version} is loaded, but ${first} came first and stays.`);
}
