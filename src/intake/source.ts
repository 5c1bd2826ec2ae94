/** The source of an element's data: kinds, and their comparison. */
import type { BuiltIn } from './built-in.js';
import type { LateModule } from './later.js';
import type { Parsed, Problem } from './problem.js';
import type { DataReader } from './reader.js';

/** The way in which a document came in; the first that has data wins. */
export type Origin = 'property' | 'src' | 'soc' | 'script' | 'markup' | 'built-in';

/** The state of an element's data. */
export type Source<D> =
  | { readonly status: 'loading'; readonly problems?: undefined }
  | {
      readonly status: 'ready';
      readonly document: D;
      readonly origin: Origin;
      /** The name of the built-in set or the code of an occupation: in another language it is the same document. */
      readonly set?: string;
      readonly problems: readonly Problem[];
    }
  | { readonly status: 'failed'; readonly problems: readonly Problem[] };

/** The element's current data properties. */
export interface Given {
  readonly collection: unknown;
  readonly src: string | URL | null | undefined;
  readonly set: string | null | undefined;
  /** The code of an occupation whose figures are asked for. */
  readonly soc?: string | undefined;
  /** Options that decide how children are read; children are read again where their JSON is another. */
  readonly reading?: unknown;
  /** Set if attributes alone are data. */
  readonly hasFigures?: boolean | undefined;
  /** Set if what reads data is needed for built-in content too: an attribute lays something over it. */
  readonly isRefined?: boolean;
}

export interface SourceOptions<D> {
  /** The name of the collection, for problems: `duties`. */
  readonly collection: string;
  readonly given: () => Given;
  /** Parsers of the author's data. */
  readonly reader: LateModule<DataReader<D, never>>;
  readonly builtIn: BuiltIn<D>;
  readonly isEmpty: (document: D) => boolean;
  /** Fetches the document of an occupation by its code; `builtIn` is the first set in the language that is shown. */
  readonly lookUp?: (soc: string, builtIn: D) => Parsed<D> | Promise<Parsed<D>>;
}

/** Data that an element is to show, before it is fetched and parsed. */
export type Wanted =
  | { readonly from: 'property'; readonly value: unknown }
  | { readonly from: 'src'; readonly url: string }
  | { readonly from: 'script'; readonly json: string }
  /** Child markup. `text` is its data as JSON, `undefined` if nothing could be read; `isOverdue`: a property is missing. */
  | {
      readonly from: 'markup';
      readonly text: string | undefined;
      readonly isReadable: boolean;
      readonly isOverdue: boolean;
    }
  /** Figures in attributes alone, with children that are their fallback. */
  | { readonly from: 'attributes' }
  /** Built-in content, or with its words the figures of an occupation by its code. */
  | {
      readonly from: 'built-in';
      readonly set: string | null | undefined;
      readonly soc: string | undefined;
      readonly translation: unknown;
      readonly isRefined: boolean | undefined;
    }
  /** Nothing yet: the children are to be read, and what reads them is not here. */
  | { readonly from: 'reader' }
  /** Nothing yet: the parser is not past the element, or a framework has not set its property. */
  | { readonly from: 'later' }
  /** Nothing ever: a framework wrote `[object Object]`, and no property followed. */
  | { readonly from: 'nowhere' };

/** Returns true if both name the same data. */
export const isSame = (a: Wanted, b: Wanted | undefined): boolean =>
  b !== undefined && (Object.keys({ ...a, ...b }) as (keyof Wanted)[]).every((key) => a[key] === b[key]);

/** Text that a framework writes for data if it meets a tag before its definition. */
export const isObjectText = (value: unknown): boolean =>
  typeof value === 'string' && /^(?:\[object Object\],?)+$/.test(value);

/** Returns true if a collection is the author's, and no placeholder. */
export const isGiven = (collection: unknown): boolean => collection != null && !isObjectText(collection);

/** The problem of a property that a framework did not set. */
export const overdue = (path: string): Problem => ({
  path,
  message:
    'a framework wrote "[object Object]" and no property followed: import ma-widgets before the first render, pass JSON, or use the components of ma-widgets/react',
});

/** The problem of data that nothing can read, because our own code did not come. */
export const unreadable = (error: Error): Problem => ({
  path: '',
  message: `what reads the data could not be loaded: ${error.message}`,
});

/** The problem of children that hold no data of the widget. */
export const unread: Problem = {
  path: 'markup',
  message: 'found nothing to read in the children; they are shown as they are',
};
