// Compares the entry of a version in a changelog with its changesets.

const HEADINGS = { major: 'Major Changes', minor: 'Minor Changes', patch: 'Patch Changes' };

const flat = (text) => text.replace(/\s+/g, ' ').trim();

/** The text under the heading of a version; `undefined` if there is none. */
export function entryOf(changelog, version) {
  const [, ...entries] = changelog.split(/^## /m);
  const entry = entries.find((text) => text.split('\n', 1)[0].trim() === version);
  return entry?.slice(entry.indexOf('\n')).trim();
}

/** Lists the changesets that the entry of a version lacks. `changesets` are those of `changeset status`. */
export function missing(changelog, version, changesets, name) {
  const entry = entryOf(changelog, version);
  if (entry === undefined) return [`a heading "## ${version}"`];
  const sections = new Map(
    entry
      .split(/^### /m)
      .slice(1)
      .map((text) => [text.split('\n', 1)[0].trim(), flat(text)]),
  );
  return changesets.flatMap(({ summary, releases }) =>
    releases
      .filter((release) => release.name === name && release.type !== 'none')
      .map(({ type }) => HEADINGS[type])
      .filter((heading) => !sections.get(heading)?.includes(flat(summary)))
      .map((heading) => `"${flat(summary)}" under "${heading}"`),
  );
}
