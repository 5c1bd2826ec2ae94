/** The call to action: a link that every widget shows in the same place. */
import { linkProblem, NEEDED, type Remark } from '../kinds/kind.model.js';
import { row, tidy } from './content.model.js';
import { bareLinks } from './links.model.js';

export interface Action {
  readonly words: string;
  readonly href: string;
}

export const noAction: Action = { words: '', href: '' };

/** The action without white space around it; `undefined` if it cannot be shown. */
export function actionOf({ words, href }: Action): Action | undefined {
  const action = { words: tidy(words), href: tidy(href) };
  return action.words && action.href && !linkProblem(action.href) ? action : undefined;
}

/** Problems by field. In a frame a relative address leads to the frame's own origin. */
export function actionRemarks({ words, href }: Action, isFramed: boolean): readonly Remark[] {
  const address = tidy(href);
  const problem = address ? linkProblem(address) : undefined;
  const field = 'action-href';
  if (!address) return tidy(words) ? [{ field, message: NEEDED }] : [];
  return [
    ...(tidy(words) ? [] : [{ field: 'action-words', message: NEEDED }]),
    ...(problem ? [{ field, message: problem }] : []),
    ...bareLinks(row({ href: address })).map((remark) => ({ ...remark, field })),
    ...(isFramed && !problem && !/^[a-z]+:/i.test(address)
      ? [{ field, message: 'Write the whole address: the widget is in a frame there.', isHint: true }]
      : []),
  ];
}
