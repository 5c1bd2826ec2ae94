/** What the builder shows, and what its views can ask for. */
import type { Found } from './import.model.js';
import type { Said } from './kind.model.js';
import type { Snippet } from './snippet.model.js';
import type { Written } from './snippet.write.model.js';

export interface Bench {
  readonly snippet: Snippet;
  readonly written: Written;
  /** What is wrong with the form, by field: `2:href`. */
  readonly said: ReadonlyMap<string, Said>;
  /** What options choose from: steps, credentials, areas. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly languages: readonly (readonly [code: string, name: string])[];
  /** What of the last that was read in the author should look at. */
  readonly read: readonly Found[];
  /** What was just done to the form, to be told; whether it can be taken back. */
  readonly told: string;
  readonly canUndo: boolean;
  /** What was just copied, or that it could not be. */
  readonly copied: string;
  /** The rows whose folded fields are open, by key. */
  readonly open: ReadonlySet<string>;
  readonly isNarrow: boolean;
  /** Whether what is compared stands in the first row of what is read. */
  readonly isTurned: boolean;
}

export interface Acts {
  /** Shows another configuration; the focus goes to the field of that id, where one is named. */
  readonly change: (how: (now: Snippet) => Snippet, focus?: string) => void;
  /** The same for what takes something away: it is told, and can be taken back. */
  readonly take: (how: (now: Snippet) => Snippet, told: string, focus: string) => void;
  readonly undo: () => void;
  readonly toggle: (key: string, isOpen: boolean) => void;
  readonly paste: (event: ClipboardEvent) => void;
  readonly readText: (text: string) => void;
  readonly readFile: (file: File) => void;
  readonly copy: (index: number) => void;
  readonly narrow: (isNarrow: boolean) => void;
  /** To a part of the page, past all the fields between. */
  readonly go: (section: 'preview' | 'snippet') => void;
  readonly turn: (isTurned: boolean) => void;
}
