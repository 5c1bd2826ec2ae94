/** Splits the default off a description, for the catalogue and for docs/elements. */

export interface Described {
  /** The description without its sentence "Default: …". */
  readonly meaning: string;
  /** The default, with backticks around code: `` `auto`, which is vertical``. */
  readonly defaultText?: string;
}

/** Splits a description. A default ends at the first full stop outside of code: more sentences may follow it. */
export function splitDefault(description: string): Described {
  const [sentence, defaultText] = /\s*Default: ((?:`[^`]*`|[^.`])+)\.?/.exec(description) ?? [];
  return sentence && defaultText
    ? { meaning: description.replace(sentence, ''), defaultText }
    : { meaning: description };
}
