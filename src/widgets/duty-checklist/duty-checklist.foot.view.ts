import { csvAction, printAction, type Action } from '../../element/foot.view.js';
import type { Language, Msg } from '../../localization/language.js';
import type { Result } from './duty-checklist.view.js';

/** The state and the handlers of the buttons below the list. */
export interface DutyActions {
  readonly isReadonly: boolean;
  readonly result: Result;
  readonly print: () => void;
  readonly printBlank: () => void;
  readonly copy: () => void;
  readonly save: () => void;
  readonly reset: () => void;
  /** The buttons that copy and share the address. */
  readonly link: readonly Action[];
}

export function dutyActions(
  { isReadonly, result, print, printBlank, copy, save, reset, link }: DutyActions,
  language: Language,
): Action[] {
  const { msg } = language;
  const unlessReadonly = (...actions: Action[]): Action[] => (isReadonly ? [] : actions);
  return [
    printAction(print, language),
    ...unlessReadonly({
      part: 'print-blank',
      words: msg('Print blank', { id: 'duties.print-blank', desc: 'Prints the list with empty boxes' }),
      run: printBlank,
    }),
    {
      part: 'copy',
      words: copiedWords(result, msg) ?? msg('Copy', { id: 'duties.copy', desc: 'Copies the list as text' }),
      run: copy,
    },
    csvAction(save, language),
    ...link,
    ...unlessReadonly({
      part: 'reset',
      words: msg('Reset', { id: 'duties.reset', desc: 'Clears all ticks' }),
      run: reset,
      away: true,
    }),
  ];
}

/** Returns the message after copying the list, for its button and for screen readers; `undefined` if that was not the last action. */
export function copiedWords(result: Result, msg: Msg): string | undefined {
  if (result === 'copied')
    return msg('Copied', { id: 'duties.copy-done', desc: 'On the button, after copying' });
  if (result === 'not-copied')
    return msg('Not copied', { id: 'duties.copy-failed', desc: 'On the button, after a refusal' });
  return undefined;
}
