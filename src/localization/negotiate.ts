/** Negotiates a language of the library for a language tag. Adds a region to a tag, and finds its direction. No DOM. */

const known = new Map<string, Intl.Locale | undefined>();

/** Codes of languages that some engine does not resolve by itself: WebKit does not resolve `tl` to Filipino. */
const ALIASES: Record<string, string> = { cmn: 'zh', no: 'nb', tl: 'fil' };

/** The locale that a tag means. Throws if the tag is malformed. */
const localeOf = (tag: string): Intl.Locale =>
  new Intl.Locale(
    tag
      .trim()
      .replaceAll('_', '-')
      .replace(/^[a-z]+(?=-|$)/i, (code) => ALIASES[code.toLowerCase()] ?? code),
  );

/** A language tag with its likely script and region: `zh-TW` → `zh-Hant-TW`; `undefined` for a malformed one. */
function maximized(tag: string): Intl.Locale | undefined {
  if (!known.has(tag)) {
    let locale: Intl.Locale | undefined;
    try {
      locale = localeOf(tag).maximize();
    } catch {
      // lang="english!!" means as much as no lang.
    }
    known.set(tag, locale);
  }
  return known.get(tag);
}

/** Returns true if two tags mean the same language in the same script. A malformed tag means none. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [maximized(one), maximized(other)];
  return a !== undefined && a.language === b?.language && a.script === b.script;
}

/** The best of `available` for `tag`: the same language and script, the same region where there is a choice. */
export function negotiate(tag: string, available: readonly string[]): string | undefined {
  let best: string | undefined;
  for (const candidate of available) {
    if (!isSame(tag, candidate)) continue;
    if (maximized(tag)?.region === maximized(candidate)?.region) return candidate;
    // A locale with a private region, such as the pseudo-locale `en-XA`, is only for tags that name this region.
    best ??= /-X[A-Z]$/.test(candidate) ? undefined : candidate;
  }
  return best;
}

/** Returns a well-formed tag with a region, `US` by default: numbers in `es` have the format of the United States. */
export function regional(tag: string): string {
  const locale = localeOf(tag);
  return String(locale.region ? locale : new Intl.Locale(locale, { region: 'US' }));
}

const RIGHT_TO_LEFT = /^(?:Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)$/;

export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(maximized(tag)?.script ?? '') ? 'rtl' : 'ltr';
