/** The state that the builder shows, and the actions that its views call. */
import type { Found } from '../import/import.model.js';
import type { Occupation } from '../model/occupations.model.js';
import type { Remark } from '../kinds/kind.model.js';
import type { Snippet } from '../model/snippet.model.js';
import type { Written } from '../write/snippet.write.model.js';

export interface BuilderState {
  readonly snippet: Snippet;
  readonly written: Written;
  /** Problems with the form, by field: `2:href`. */
  readonly remarks: ReadonlyMap<string, Remark>;
  /** The choices of options: steps, credentials, areas. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly languages: readonly (readonly [code: string, name: string])[];
  /** Imported parts that the author should check. */
  readonly toCheck: readonly Found[];
  /** The status message about the last change of the form. */
  readonly status: string;
  /** True if that change can be undone. */
  readonly canUndo: boolean;
  /** The status message about the last copy. */
  readonly copied: string;
  /** The rows whose folded fields are open, by key. */
  readonly open: ReadonlySet<string>;
  readonly isNarrow: boolean;
  /** The search words for an occupation; `found` are its results. */
  readonly query: string;
  readonly found: readonly Occupation[];
  /** True if the imported table has its items as columns. */
  readonly isTransposed: boolean;
}

export interface Handlers {
  /** Shows another configuration, and moves the focus to the field with the id `focus`, if there is one. */
  readonly change: (update: (now: Snippet) => Snippet, focus?: string) => void;
  /** As `change`, for a change that is announced and can be undone. */
  readonly changeWithUndo: (update: (now: Snippet) => Snippet, status: string, focus: string) => void;
  readonly undo: () => void;
  readonly toggle: (key: string, isOpen: boolean) => void;
  readonly paste: (event: ClipboardEvent) => void;
  readonly readText: (text: string) => void;
  readonly readFile: (file: File) => void;
  readonly search: (words: string) => void;
  readonly copy: (index: number) => void;
  readonly narrow: (isNarrow: boolean) => void;
  /** Moves the focus to a part of the page, past the fields. */
  readonly go: (section: 'preview' | 'snippet') => void;
  readonly transpose: (isTransposed: boolean) => void;
}
