/** Splits the default off a description, for the catalogue and for docs/elements. */

export interface Described {
  /** The description without its sentence "Default: …". */
  readonly meaning: string;
  /** The default, with backticks around code: `` `auto`, which is vertical``. */
  readonly usual?: string;
}

/** Splits a description. A default ends at the first full stop outside of code: more sentences may follow it. */
export function splitDefault(description: string): Described {
  const [sentence, usual] = /\s*Default: ((?:`[^`]*`|[^.`])+)\.?/.exec(description) ?? [];
  return sentence && usual ? { meaning: description.replace(sentence, ''), usual } : { meaning: description };
}
