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
        : `The snippet for this platform cannot contain a readable copy of the built-in content. Until the script runs, readers see ${hasAction ? 'only the call to action' : 'nothing'}.${platform.form === 'attributes' ? '' : ' Your own content can be read without the script.'}`),
    snippet.from === 'code' &&
      platform.form !== 'attributes' &&
      `The list is a copy of the figures of version ${version}, for readers without scripts. The widget shows the figures of the version that your page loads.`,
    !isBuiltIn &&
      platform.form === 'attributes' &&
      'Readers see nothing until the script runs: this platform accepts no markup.',
    platform.script === 'file' &&
      (script.hasHash
        ? 'The browser checks the hash of the file, and runs no other version.'
        : snippet.isClassic
          ? 'The snippet has no hash, because the classic script fetches more files, which a hash could not cover. Its version is exact.'
          : 'The snippet has no hash, because the loader fetches more files for the language of the page, which a hash could not cover. Its version is exact.'),
    hasHead &&
      `The lines for the head contain the addresses of files of version ${version}. For another version, copy new lines and a new snippet from here.`,
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
