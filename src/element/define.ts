/** Defined by the build; undefined when run from source. */
declare const MA_VERSION: string | undefined;
const version = typeof MA_VERSION === 'undefined' ? 'source' : MA_VERSION;

/** Static members of our element classes, for other copies of the library and for the loader. */
interface Versioned {
  version?: string;
  /** Logs that another copy was loaded later; `other` is its version. */
  reportDuplicate?: (other: string) => void;
}

/** A global flag: only one copy of the library logs the duplicate. */
interface Flagged {
  maWidgetsDuplicateReported?: boolean;
}

/** Registers a tag. Loading the script twice, or in two versions, does not throw: the first stays, with one log line. */
export function define(tag: string, element: CustomElementConstructor & Versioned): void {
  const registry = customElements as CustomElementRegistry & Flagged;
  const first = registry.get(tag) as Versioned | undefined;
  if (!first) {
    element.version = version;
    element.reportDuplicate = (other) => {
      if (!registry.maWidgetsDuplicateReported)
        console.info(`ma-widgets ${other} is loaded, but ${version} came first and stays.`);
      registry.maWidgetsDuplicateReported = true;
    };
    registry.define(tag, element);
  } else if (first !== element) first.reportDuplicate?.(version);
}
