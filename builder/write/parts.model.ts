/** The parts to copy: the snippet, and what the page or the site needs beside it. */
import { tagOf } from '../kinds/kinds.model.js';
import type { Snippet } from '../model/snippet.model.js';
import type { Host } from '../platforms/hosts.model.js';
import { files, once, type Part } from './frameworks.model.js';
import type { Attributes } from './piece.model.js';
import * as release from './release.model.js';
import { safeJson } from './write.model.js';

/** The script tag beside the markup; `isHeld` if it is one file with its hash. */
export interface ScriptTag {
  readonly code: string;
  readonly isHeld: boolean;
}

export function scriptOf(snippet: Snippet, given: release.Release): ScriptTag {
  const path = release.standaloneOf(tagOf(snippet.widget), snippet.lang);
  const isHeld = !snippet.isClassic && snippet.lang !== '' && release.integrityOf(given, path) !== undefined;
  return {
    isHeld,
    code: isHeld ? release.fileScript(given, path) : release.loaderScript(given, snippet.isClassic),
  };
}

/** Returns true if the page fetches the loader, by its exact version. */
export const isFromLoader = ({ script }: Host, { isHeld }: ScriptTag): boolean =>
  script === 'site' || (script === 'file' && !isHeld);

const SITE: Record<'site' | 'theme', string> = {
  site: 'Once per site, by an administrator',
  theme: 'Once, in the theme’s JavaScript file',
};

/** A snippet that is written. */
export interface Whole {
  readonly snippet: Snippet;
  readonly host: Host;
  readonly release: release.Release;
  /** `DutyChecklist` */
  readonly title: string;
  readonly attributes: Attributes;
  readonly script: ScriptTag;
  /** The chunks for the head of the page; empty if it is not to name any. */
  readonly chunks: readonly string[];
  readonly body: (indent?: number) => string;
}

function addressParts({ snippet, release: given, attributes }: Whole): readonly Part[] {
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

/** Where the site has the loader, it has the stylesheet, too. */
function headParts({ host, chunks, release: given }: Whole): readonly Part[] {
  if (!chunks.length) return [];
  const links = chunks.map((path) => release.preloadLink(given, path));
  const lines = host.script === 'site' ? links : [release.stylesheetLink(given), ...links];
  return [{ label: 'In the head of the page', language: 'html', code: lines.join('\n') }];
}

export function partsOf(whole: Whole): readonly Part[] {
  const { snippet, host, release: given, title, script, body } = whole;
  const own = files[host.id];
  if (own) return own({ name: snippet.widget, title, release: given, body: (indent) => body(indent) });
  const pasted = { label: 'Snippet', language: 'html', code: body() };
  switch (host.script) {
    case 'address':
      return addressParts(whole);
    case 'file':
      return [
        { ...pasted, code: `${script.code}\n${pasted.code}` },
        ...headParts(whole),
        ...(once[host.id] ?? []),
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
