import type { Action } from '../../element/foot.view.js';
import type { Language } from '../../localization/language.js';
import { format } from '../../localization/message.js';

/** The button that copies the link to step `n`, with the result of the last press. */
export const copyStepAction = (
  n: number,
  result: string | undefined,
  run: () => void,
  language: Language,
): Action => ({
  part: 'copy-link',
  words: result ?? format(language, language.msg('Copy link to step {n}', { id: 'path.copy-link' }), { n }),
  run,
});
