/** Types of the origins of data, and their problems. */
import type { BuiltIn } from './built-in.js';
import type { LateModule } from './later.js';
import type { Parsed, Problem } from './problem.js';
import type { ParserModule } from './parser.js';

/** The origin of a document, the strongest first. `soc` is the built-in data of an occupation. */
export type Origin = 'property' | 'src' | 'soc' | 'script' | 'markup' | 'built-in';

/** The state of an element's data. */
export type Source<D> =
  | { readonly status: 'loading'; readonly problems?: undefined }
  | {
      readonly status: 'ready';
      readonly document: D;
      readonly origin: Origin;
      /** The name of the built-in set, or the code of an occupation. Equal for translations of a document. */
      readonly set?: string;
      readonly problems: readonly Problem[];
    }
  | { readonly status: 'failed'; readonly problems: readonly Problem[] };

/** The element's current data properties. */
export interface Given {
  readonly collection: unknown;
  readonly src: string | URL | null | undefined;
  readonly set: string | null | undefined;
  /** The code of the requested occupation. */
  readonly soc?: string | undefined;
  /** Options of the parser of children, which are read again if the JSON of the options changes. */
  readonly reading?: unknown;
  /** True if attributes alone are data. */
  readonly hasFigures?: boolean | undefined;
  /** True if attributes override built-in content, so that the parsers are needed for that, too. */
  readonly isRefined?: boolean;
}

export interface SourceOptions<D> {
  /** The name of the collection, for problems: `duties`. */
  readonly collection: string;
  readonly given: () => Given;
  /** Parsers of the author's data. */
  readonly parser: LateModule<ParserModule<D, never>>;
  readonly builtIn: BuiltIn<D>;
  readonly isEmpty: (document: D) => boolean;
  /** Loads the document of an occupation by its code. `builtIn` is the default set in the shown language. */
  readonly lookUp?: (soc: string, builtIn: D) => Parsed<D> | Promise<Parsed<D>>;
}

/** The chosen origin with its data, before that is loaded and parsed. */
export type Wanted =
  | { readonly from: 'property'; readonly value: unknown }
  | { readonly from: 'src'; readonly url: string }
  | { readonly from: 'script'; readonly json: string }
  /** Child markup. `text` is its data and the names of the slots in use, as JSON; `isOverdue`: a property is missing. */
  | {
      readonly from: 'markup';
      readonly text: string;
      readonly isReadable: boolean;
      readonly isOverdue: boolean;
    }
  /** Figures in attributes alone, with children that are their fallback. */
  | { readonly from: 'attributes' }
  /** Built-in content, or the figures of an occupation with the texts of the built-in content. */
  | {
      readonly from: 'built-in';
      readonly set: string | null | undefined;
      readonly soc: string | undefined;
      readonly translation: unknown;
      readonly isRefined: boolean | undefined;
    }
  /** Unknown until the parsers are loaded: there are children to read. */
  | { readonly from: 'parser' }
  /** Unknown until the HTML parser has left the element, or until a framework has set its property. */
  | { readonly from: 'later' }
  /** No data: a framework wrote `[object Object]`, and did not set the property in time. */
  | { readonly from: 'nowhere' };

/** Returns true if both name the same data. */
export const isSame = (a: Wanted, b: Wanted | undefined): boolean =>
  b !== undefined && (Object.keys({ ...a, ...b }) as (keyof Wanted)[]).every((key) => a[key] === b[key]);

/** Returns true for `[object Object]`, which a framework writes for data if the tag is not defined yet. */
export const isObjectText = (value: unknown): boolean =>
  typeof value === 'string' && /^(?:\[object Object\],?)+$/.test(value);

/** Returns true for a collection that is set, except `[object Object]`. */
export const isGiven = (collection: unknown): boolean => collection != null && !isObjectText(collection);

/** The problem if a framework did not set the property. */
export const overdue = (path: string): Problem => ({
  path,
  message:
    'a framework wrote "[object Object]": import ma-widgets before it renders, pass JSON, or use ma-widgets/react',
});

/** The source if our parsers could not be loaded. */
export const unreadable = (error: Error): Source<never> => ({
  status: 'failed',
  problems: [{ path: '', message: `the parser could not be loaded: ${error.message}` }],
});

/** The outcome of a request that failed; `what` is the address, the set or the code. */
export const notLoaded = (origin: Origin, what: string, error: Error): Parsed<never> => ({
  value: undefined,
  problems: [{ path: origin === 'built-in' ? 'set' : origin, message: `"${what}": ${error.message}` }],
});

/** The problem of children without data for the widget. */
export const unread: Problem = {
  path: 'markup',
  message: 'found no data in the children; they are shown unchanged',
};
