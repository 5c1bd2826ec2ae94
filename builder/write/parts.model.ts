/** The parts to copy: the snippet, and what the page or the site needs beside it. */
import { tagOf } from '../kinds/kinds.model.js';
import type { Snippet } from '../model/snippet.model.js';
import type { Platform } from '../platforms/platforms.model.js';
import { frameworkFiles, setupFiles, type Part } from './frameworks.model.js';
import type { Attributes } from './piece.model.js';
import * as release from './release.model.js';
import { safeJson } from './write.model.js';

/** The script tag beside the markup: the loader, or a standalone file with its hash. */
export interface ScriptTag {
  readonly code: string;
  readonly hasHash: boolean;
}

export function scriptOf(snippet: Snippet, given: release.Release): ScriptTag {
  const path = release.standaloneOf(tagOf(snippet.widget), snippet.lang);
  const hasHash = !snippet.isClassic && snippet.lang !== '' && release.integrityOf(given, path) !== undefined;
  return {
    hasHash,
    code: hasHash ? release.fileScript(given, path) : release.loaderScript(given, snippet.isClassic),
  };
}

/** Returns true if the page fetches the loader, by its exact version. */
export const isFromLoader = ({ script }: Platform, { hasHash }: ScriptTag): boolean =>
  script === 'site' || (script === 'file' && !hasHash);

const SITE: Record<'site' | 'theme', string> = {
  site: 'Once per site, by an administrator',
  theme: 'Once, in the theme’s JavaScript file',
};

/** A snippet and its written body, from which its parts are made. */
export interface WrittenBody {
  readonly snippet: Snippet;
  readonly platform: Platform;
  readonly release: release.Release;
  /** `DutyChecklist` */
  readonly title: string;
  readonly attributes: Attributes;
  readonly script: ScriptTag;
  /** The chunks for the head of the page; empty if it is not to name any. */
  readonly chunks: readonly string[];
  readonly body: (indent?: number) => string;
}

function addressParts({ snippet, release: given, attributes }: WrittenBody): readonly Part[] {
  const tag = tagOf(snippet.widget);
  const field = (label: string, code: string): Part => ({ label, language: 'text', code });
  return [
    field('Server URL', release.addressOf(given, release.standaloneOf(tag, snippet.lang || 'en'))),
    field('Tag name', tag),
    ...Object.entries(attributes).map(([name, value]) =>
      field(`Attribute ${name}`, typeof value === 'object' ? safeJson(value.json) : (value ?? '')),
    ),
  ];
}

/** Links for the head of the page. A site that has the loader has the stylesheet, too. */
function headParts({ platform, chunks, release: given }: WrittenBody): readonly Part[] {
  if (!chunks.length) return [];
  const links = chunks.map((path) => release.preloadLink(given, path));
  const lines = platform.script === 'site' ? links : [release.stylesheetLink(given), ...links];
  return [{ label: 'In the head of the page', language: 'html', code: lines.join('\n') }];
}

export function partsOf(whole: WrittenBody): readonly Part[] {
  const { snippet, platform, release: given, title, script, body } = whole;
  const own = frameworkFiles[platform.id];
  if (own) return own({ name: snippet.widget, title, release: given, body: (indent) => body(indent) });
  const pasted = { label: 'Snippet', language: 'html', code: body() };
  switch (platform.script) {
    case 'address':
      return addressParts(whole);
    case 'file':
      return [
        { ...pasted, code: `${script.code}\n${pasted.code}` },
        ...headParts(whole),
        ...(setupFiles[platform.id] ?? []),
      ];
    case 'theme':
      return [pasted, { label: SITE.theme, language: 'js', code: release.themeScript(given) }];
    default:
      return [
        pasted,
        ...headParts(whole),
        {
          label: SITE.site,
          language: 'html',
          code: `${release.stylesheetLink(given)}\n${release.loaderScript(given, snippet.isClassic)}`,
        },
      ];
  }
}
