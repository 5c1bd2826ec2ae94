// The engines in which the tests run: their paths, their Debian packages, and all time limits.
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { apt } from './apt.mjs';

/**
 * Time after which anything counts as hung: a start, a navigation, a command. On two cores that other programs use as
 * well, pages that were only slow passed 30 seconds, which is the drivers' own limit.
 */
export const PATIENCE_MS = 300_000;

/**
 * Time within which a condition of a test must become true. Shorter than `PATIENCE_MS`, so that the failure names the
 * condition. Pages with a dozen elements passed 60 seconds on a machine that needs four minutes for a build.
 */
export const CONDITION_MS = 180_000;

/** Flags of Chromium: no sandbox, no graphics processor, and no requests of its own. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Tabs of a test share a process: to start one for each tab takes a fifth of the time of a page. */
const ONE_PROCESS = '--renderer-process-limit=1';

/** Preferences of Firefox: files that a page saves go to the temporary folder. Puppeteer stops its own requests. */
const PREFERENCES = { 'browser.download.folderList': 2, 'browser.download.dir': tmpdir() };

/**
 * Debian's Chromium without the program around the engine, which opens a page with a third less work. The tests use it.
 * Measurements use the whole browser: this one does not look for fields to fill in, for example.
 */
const SHELL = '/usr/bin/chromium-headless-shell';

/** Options of Puppeteer to launch Chromium or Firefox. With `isWhole`, Chromium as readers have it. */
export const optionsOf = (name, { isWhole = false } = {}) => ({
  timeout: PATIENCE_MS,
  protocolTimeout: PATIENCE_MS,
  ...(name === 'Chromium'
    ? {
        executablePath: findBrowser({ isWhole }),
        args: isWhole ? FLAGS : [...FLAGS, ONE_PROCESS],
        downloadBehavior: { policy: 'deny' },
      }
    : { executablePath: findEngine(name), browser: 'firefox', extraPrefsFirefox: PREFERENCES }),
});

/** The environment variable `variable` may have the path of the program, instead of `paths`. `packages` are Debian's. */
const ENGINES = {
  Chromium: {
    variable: 'CHROME_PATH',
    paths: [
      SHELL,
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/snap/bin/chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    packages: ['chromium'],
  },
  Firefox: {
    variable: 'FIREFOX_PATH',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    packages: ['firefox-esr'],
  },
  // WebKitGTK’s driver starts the browser that is installed beside it.
  WebKit: {
    variable: 'WEBKIT_DRIVER_PATH',
    paths: ['/usr/bin/WebKitWebDriver'],
    packages: ['webkit2gtk-driver'],
  },
};

export const NAMES = Object.keys(ENGINES);

/** An unknown name, such as `webkit` for `WebKit`, would skip the tests in all engines. */
const unknown = process.env.ENGINES?.split(',').filter((name) => name && !NAMES.includes(name)) ?? [];
if (unknown.length)
  throw new Error(`ENGINES names ${unknown.join(', ')}. Write one or more of ${NAMES.join(',')}, with commas between them.`); // prettier-ignore

/** Other programs that the tests call, with their packages, and fonts of every language. */
const TOOLS = {
  Xvfb: 'xvfb',
  pdftotext: 'poppler-utils',
  'chromium-headless-shell': 'chromium-headless-shell',
};
const FONTS = ['fonts-noto-core', 'fonts-noto-cjk'];
const FONT_FOLDER = '/usr/share/fonts/truetype/noto';

/** Returns true if the environment variable `ENGINES` lists engines, and not this one: then it is not used. */
function isLeftOut(name) {
  const asked = process.env.ENGINES;
  return Boolean(asked) && !asked.split(',').includes(name);
}

/** Returns the path of an engine; `undefined` if it is not installed or not in `ENGINES`. */
export function findEngine(name, { isWhole = false } = {}) {
  if (isLeftOut(name)) return undefined;
  const { variable, paths } = ENGINES[name];
  const named = process.env[variable];
  if (named && !existsSync(named)) throw new Error(`${variable} names ${named}, which does not exist.`);
  return named || paths.find((path) => existsSync(path) && !(isWhole && path === SHELL));
}

/** The path of a program of the PATH, or `undefined`. */
export const findTool = (name) =>
  process.env.PATH.split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** The reason why tests in an engine are skipped, or `false`. */
export function whyMissing(name) {
  const { packages, variable } = ENGINES[name];
  if (isLeftOut(name)) return `${name} is not in ENGINES`;
  if (!findEngine(name)) return `${name} was not found: install ${packages}, or set ${variable}`;
  return name === 'WebKit' && whyLacking('Xvfb');
}

/** The reason why tests that call another program are skipped, or `false`. */
export const whyLacking = (tool) => !findTool(tool) && `${tool} was not found: install ${TOOLS[tool]}`;

/** Installs each group of Debian packages on its own, so that an unavailable package does not stop the others. */
function install(groups) {
  if (!groups.length || !existsSync('/usr/bin/apt-get')) return;
  apt(['update'], { asRoot: true });
  for (const packages of groups) {
    console.log(`Installing ${packages.join(', ')} …`);
    const problem = apt(['install', '-y', '--no-install-recommends', ...packages], { asRoot: true });
    if (problem) console.log(`Could not install ${packages.join(', ')}: ${problem}`);
  }
}

/** Installs missing engines, tools and fonts. */
export function installAll() {
  const engines = NAMES.filter((name) => !findEngine(name)).map((name) => ENGINES[name].packages);
  const tools = Object.keys(TOOLS).filter((tool) => !findTool(tool));
  install([...engines, ...tools.map((tool) => [TOOLS[tool]]), ...(existsSync(FONT_FOLDER) ? [] : [FONTS])]);
}

/** Returns the path of Chromium, which most tests need. Installs it if this process is root. */
export function findBrowser(options) {
  const found = findEngine('Chromium', options);
  if (found) return found;
  if (process.getuid?.() === 0) {
    console.log(
      'No Chromium here: installing Debian’s package, and fonts of every language (about 160 MB) …',
    );
    install([ENGINES.Chromium.packages, FONTS]);
    const installed = findEngine('Chromium', options);
    if (installed) return installed;
  }
  throw new Error('No Chromium or Chrome found: install one, or set CHROME_PATH to its program file.');
}
