import type { Action } from '../../element/foot.view.js';
import type { Language } from '../../localization/language.js';
import { say } from '../../localization/message.js';

/** The button that copies the link to step `n`. */
export const copyStepAction = (
  n: number,
  isCopied: boolean | undefined,
  run: () => void,
  language: Language,
): Action => ({
  part: 'copy-link',
  words: say(
    language,
    // The status line may be out of sight: the button says it as well.
    isCopied
      ? language.msg('Link to step {n} copied', {
          id: 'path.link-copied',
          desc: 'On the button, after copying',
        })
      : language.msg('Copy link to step {n}', { id: 'path.copy-link' }),
    { n },
  ),
  run,
});
