// Finds PHP, a database and WordPress on this machine, or installs Debian's packages if it may. It starts no service and
// configures nothing. WordPress is only unpacked, because its package would install a web server.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { apt } from '../lib/apt.mjs';

/** The cache of unpacked software, which stays until node_modules is removed. */
const CACHE = resolve('node_modules/.cache/ma-widgets');
const UNPACKED = join(CACHE, 'wordpress');
/** Matches packages in the list of dependencies that have parts of WordPress: a theme, and libraries. */
const PARTS = /\b(?:wordpress-theme-[\w-]+|libjs-[\w-]+|libphp-[\w-]+|php-getid3)\b/g;

const isThere = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const hasApt = () => existsSync('/usr/bin/apt-get');
const isRoot = () => process.getuid?.() === 0;

const folderOf = (root) => join(root, 'usr/share/wordpress');
const themesIn = (folder) => {
  const themes = join(folder, 'wp-content/themes');
  return existsSync(themes)
    ? readdirSync(themes).filter((name) => existsSync(join(themes, name, 'theme.json')))
    : [];
};
const isUsable = (folder) =>
  existsSync(join(folder, 'wp-includes/version.php')) && themesIn(folder).length > 0;

/** Returns true if PHP has the module for the database. */
const hasModule = () => /mysqli/.test(spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout ?? '');

/** Installs the programs in one step. Returns an error message, or an empty text. */
function install() {
  console.log('Installing PHP and a database for the tests of the WordPress plugin, once (some 40 MB) …');
  apt(['update'], { asRoot: true });
  const names = ['php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'mariadb-server-core'];
  return apt(['install', '-y', '--no-install-recommends', ...names], { asRoot: true });
}

/** Unpacks WordPress. Returns an error message, or an empty text. */
function unpack() {
  console.log('Unpacking Debian’s WordPress for the tests of the plugin, once (some 20 MB) …');
  const debs = join(CACHE, 'debs');
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(debs, { recursive: true });
  const download = () => {
    const { stdout } = spawnSync('apt-cache', ['depends', 'wordpress'], { encoding: 'utf8' });
    return apt(['download', 'wordpress', ...new Set(stdout.match(PARTS))], { cwd: debs });
  };
  let problem = download();
  if (problem) {
    apt(['update'], { asRoot: true });
    problem = download();
  }
  for (const deb of readdirSync(debs)) {
    const { status, stderr } = spawnSync('dpkg-deb', ['-x', deb, UNPACKED], { cwd: debs, encoding: 'utf8' });
    if (status !== 0) problem ||= stderr;
  }
  rmSync(debs, { recursive: true, force: true });
  return problem;
}

/** Returns true if PHP or the database is missing. */
const needsPrograms = () => !isThere('php') || !hasModule() || !isThere('mariadbd');

/** Installs packages for .ci/run, as root or through sudo. */
export function installPrograms() {
  if (hasApt() && needsPrograms()) install();
}

/** Returns the `folder` and `version` of WordPress, or `missing`: a sentence that names what is missing and why. */
export function findSoftware() {
  if (needsPrograms()) {
    const problem = hasApt() && isRoot() ? install() : 'not root on Debian, so they are not installed';
    if (needsPrograms()) return { missing: `no php with mysqli, or no mariadbd (${problem})` };
  }
  const named = process.env.WORDPRESS_DIR;
  if (named && !isUsable(named))
    throw new Error(`WORDPRESS_DIR names ${named}, which is no WordPress with a block theme.`);
  let folder = [named, folderOf(UNPACKED), '/usr/share/wordpress'].find((each) => each && isUsable(each));
  if (!folder) {
    const problem = hasApt() ? unpack() : 'this is not Debian; WORDPRESS_DIR can name one';
    if (!isUsable(folderOf(UNPACKED))) return { missing: `no WordPress (${problem})` };
    folder = folderOf(UNPACKED);
  }
  const [, version] = /\$wp_version = '([^']+)'/.exec(
    readFileSync(join(folder, 'wp-includes/version.php'), 'utf8'),
  );
  return { folder, version };
}
