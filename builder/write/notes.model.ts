/** Notes about the current snippet, for the author. */
import type { Platform } from '../platforms/platforms.model.js';
import type { Markup } from './piece.model.js';
import { kindIn, type Snippet } from '../model/snippet.model.js';

/** Facts about a written snippet. */
export interface SnippetFacts {
  readonly isCopyable: boolean;
  readonly version: string;
  readonly isJson: boolean;
  readonly hasAction: boolean;
  readonly hasHead: boolean;
  /** True if the widget follows the language of its page. */
  readonly isForPage: boolean;
  readonly noscript: Markup | undefined;
  readonly script: { readonly hasHash: boolean };
}

export function notesOf(
  snippet: Snippet,
  platform: Platform,
  { isCopyable, version, isJson, hasAction, hasHead, isForPage, noscript, script }: SnippetFacts,
): readonly string[] {
  if (!isCopyable)
    return ['There is nothing to copy yet: the form is empty, or none of its content can be shown.'];
  const isBuiltIn = snippet.from === 'built-in';
  const name = kindIn(snippet).collection;
  return [
    isJson &&
      `The snippet has the content twice: the widget shows “${name}”, and the markup can be read without the widget. To change the content, change it here and copy the snippet again.`,
    isBuiltIn &&
      (noscript
        ? 'Readers without scripts get the copy of the built-in content in <noscript>.'
        : `This form cannot hold a readable copy of the built-in content: until the script arrives, and where it does not, ${hasAction ? 'nothing but the call to action is there' : 'the place stays empty'}. Your own content can be read there.`),
    snippet.from === 'code' &&
      platform.form !== 'attributes' &&
      'The list is a copy of this edition, for readers without scripts. The widget shows the figures of the version that your page loads.',
    !isBuiltIn &&
      platform.form === 'attributes' &&
      'Nothing can be read there until the script arrives: this platform takes no markup.',
    platform.script === 'file' &&
      (script.hasHash
        ? 'The file is held to its hash: it is this version, and no other is let in.'
        : snippet.isClassic
          ? 'A classic script asks for the loader; a hash could not cover what that fetches. The version is exact.'
          : 'The loader follows the language of the page; a hash could not cover what it fetches. The version is exact.'),
    hasHead &&
      `The lines for the head name files of version ${version}. For another version, have them written again here, with the snippet.`,
    hasHead &&
      isForPage &&
      'The lines for the head are for a page in English. In another language leave them out, or choose that language above.',
    platform.script === 'address' &&
      !snippet.lang &&
      'A file has one language, here English: choose another one above.',
    version === '0.0.0' &&
      'This catalogue was built from the source: version 0.0.0 was never published, and its addresses lead nowhere.',
  ].filter((each) => each !== false);
}
