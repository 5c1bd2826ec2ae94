// node tools/release/publishable.mjs: checks before a release that npm will accept it, with provenance.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isScript } from '../lib/script.mjs';

/** The first version of npm with trusted publishing. */
const OLDEST_NPM = '11.5.1';
const GITHUB = /^git\+https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\.git$/;

/** Returns true if `version` is `oldest` or newer. Pre-releases are not supported. */
export function isAtLeast(version, oldest) {
  const [own, least] = [version, oldest].map((text) => text.split('.').map(Number));
  const index = own.findIndex((number, at) => number !== least[at]);
  return index < 0 || own[index] > least[index];
}

/** Lists the obstacles to publishing a package, in sentences. `workflow` is the environment of GitHub Actions, if any. */
export function obstacles({ repository }, { npm, workflow = {} }) {
  const found = [];
  const source = GITHUB.exec(repository?.url ?? '')?.[1];
  if (!source)
    found.push(
      'package.json has no `repository.url` (git+https://github.com/<owner>/<name>.git), and npm refuses provenance without it.',
    );
  if (source && workflow.GITHUB_REPOSITORY && source !== workflow.GITHUB_REPOSITORY)
    found.push(
      `\`repository.url\` in package.json is ${source}, but the workflow runs in ${workflow.GITHUB_REPOSITORY}: npm refuses that provenance.`,
    );
  if (workflow.GITHUB_ACTIONS && !isAtLeast(npm, OLDEST_NPM))
    found.push(`npm ${npm} cannot publish without a token; ${OLDEST_NPM} or newer can.`);
  return found;
}

if (isScript(import.meta.url)) {
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
