// Writes the version that snippets name, with the hashes of its files, and the changes of each version.
import { globSync, readFileSync } from 'node:fs';
import { writeJson } from './module.mjs';

/** Files for `integrity`: they import nothing, or check the hash of what they fetch. */
const WITH_INTEGRITY = /^cdn\/(?:standalone\/.*\.js|ma-widgets\.css)$/;

export function writeRelease() {
  const { version, files } = JSON.parse(readFileSync('cdn/manifest.json', 'utf8'));
  const hashes = Object.entries(files)
    .filter(([path]) => WITH_INTEGRITY.test(path))
    .map(([path, { integrity }]) => [path, integrity]);
  writeJson('release', { version, integrity: Object.fromEntries(hashes) });
}

const BUMPS = ['major', 'minor', 'patch'];
/** Writes the changelog without its title, and the changes that are not released yet. */
export function writeChanges() {
  const changelog = readFileSync('CHANGELOG.md', 'utf8').replace(/^# .*\n+/, '');
  const pending = globSync('.changeset/*.md')
    .sort()
    .map((file) => {
      const [, bump = '', text] = /^---\n(?:.*: (\w+)\n)?---\n+([^]*)/.exec(readFileSync(file, 'utf8'));
      return { bump, text: text.trim() };
    })
    .filter(({ bump, text }) => bump && text)
    // Breaking changes come first, as in a changelog.
    .sort((a, b) => BUMPS.indexOf(a.bump) - BUMPS.indexOf(b.bump));
  writeJson('changes', { changelog, pending });
}
