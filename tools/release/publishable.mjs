// node tools/release/publishable.mjs: checks before a tag is made that npm will accept the release, with provenance.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** The first version of npm with trusted publishing. */
const OLDEST_NPM = '11.5.1';
const GITHUB = /^git\+https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\.git$/;

/** Returns true if `version` is `oldest` or newer. Pre-releases are not supported. */
export function isAtLeast(version, oldest) {
  const [mine, theirs] = [version, oldest].map((text) => text.split('.').map(Number));
  const place = mine.findIndex((number, index) => number !== theirs[index]);
  return place < 0 || mine[place] > theirs[place];
}

/** Lists the obstacles to publishing a package, in sentences. `workflow` is the environment of GitHub Actions, if any. */
export function obstacles({ repository }, { npm, workflow = {} }) {
  const found = [];
  const place = GITHUB.exec(repository?.url ?? '')?.[1];
  if (!place)
    found.push(
      'package.json has no `repository.url` (git+https://github.com/<owner>/<name>.git), and npm refuses provenance without it.',
    );
  if (place && workflow.GITHUB_REPOSITORY && place !== workflow.GITHUB_REPOSITORY)
    found.push(
      `\`repository.url\` in package.json is ${place}, but the workflow runs in ${workflow.GITHUB_REPOSITORY}: npm refuses that provenance.`,
    );
  if (workflow.GITHUB_ACTIONS && !isAtLeast(npm, OLDEST_NPM))
    found.push(`npm ${npm} cannot publish without a token; ${OLDEST_NPM} or newer can.`);
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { stdout } = spawnSync('npm', ['--version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const found = obstacles(JSON.parse(readFileSync('package.json', 'utf8')), {
    npm: stdout.trim(),
    workflow: process.env,
  });
  for (const obstacle of found) console.error(obstacle);
  if (found.length > 0) {
    console.error('Not published. See docs/releasing.md.');
    process.exitCode = 1;
  }
}
