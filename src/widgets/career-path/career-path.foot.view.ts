import type { Action } from '../../element/foot.view.js';
import type { Language } from '../../localization/language.js';
import { say } from '../../localization/message.js';

/** What a reader can do with the path as a whole, and with step `n`. */
export const pathActions = (
  n: number,
  print: () => void,
  copyLink: () => void,
  language: Language,
): Action[] => [
  {
    part: 'print',
    words: language.msg('Print', { id: 'action.print', desc: 'Prints this widget' }),
    run: print,
  },
  {
    part: 'copy-link',
    words: say(language, language.msg('Copy link to step {n}', { id: 'path.copy-link' }), { n }),
    run: copyLink,
  },
];
