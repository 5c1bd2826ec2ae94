// Launcher of @web/test-runner for WebKitGTK. It sends commands of W3C WebDriver to WebKitWebDriver with `fetch`: the
// package @web/test-runner-webdriver has 300 dependencies, some of which download browsers.
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { PATIENCE_MS, findTool } from './engines.mjs';
import { freePort } from './free-port.mjs';

/** The keys that tests press, by their names in Puppeteer: WebDriver has a private character for each. */
const KEYS = {
  Space: ' ',
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** A key as WebDriver writes it. An unknown name would be typed letter by letter. */
function codeOf(key) {
  if ([...key].length > 1 && !KEYS[key])
    throw new Error(`The launcher of WebKit does not know the key ${key}.`);
  return KEYS[key] ?? key;
}

/**
 * Starts a virtual screen, smaller than any window. Without a window manager, the window below the pointer has the
 * keyboard focus, and the pointer starts in the middle of the screen.
 */
async function startScreen() {
  const options = ['-displayfd', '3', '-screen', '0', '32x32x24', '-nolisten', 'tcp'];
  const child = spawn(findTool('Xvfb'), options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const { promise, resolve, reject } = Promise.withResolvers();
  child.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
  child.once('error', reject);
  child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  return { child, display: await promise };
}

/** Without a toolbar the page is as large as the window, which is at least 334 px wide. */
const CAPABILITIES = {
  'webkitgtk:browserOptions': { args: ['--automation', '--full-screen'] },
  pageLoadStrategy: 'none',
  timeouts: { script: PATIENCE_MS, pageLoad: PATIENCE_MS },
};

/** Starts the driver and one window. Resolves to `command`, which sends a WebDriver command, and `close`, which ends both. */
async function openWindow(program) {
  const { child: screen, display } = await startScreen();
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    // WebKit's backend for Wayland would open windows on the developer's own screen.
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' },
  });
  let ended;
  driver.once('error', (error) => (ended = error.message));
  driver.once('exit', (code, signal) => (ended = `WebKitWebDriver ended with ${code ?? signal}`));
  const end = () => [driver, screen].forEach((child) => child.kill());

  /** Sends one WebDriver command; the driver answers when it is done. */
  async function send(method, path, body) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`WebKit, ${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  try {
    while (!(await send('GET', '/status').catch(() => undefined))?.ready) {
      if (ended) throw new Error(ended);
      await sleep(20);
    }
    const { sessionId } = await send('POST', '/session', { capabilities: { alwaysMatch: CAPABILITIES } });
    return {
      command: (method, path, body) => send(method, `/session/${sessionId}${path}`, body),
      close: () => send('DELETE', `/session/${sessionId}`).finally(end),
    };
  } catch (error) {
    end();
    throw error;
  }
}

/** Imitates the part of Puppeteer's page that the runner's commands `sendKeys` and `setViewport` use. */
function pageOf(command) {
  const act = (...actions) =>
    command('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const down = (key) => ({ type: 'keyDown', value: codeOf(key) });
  const up = (key) => ({ type: 'keyUp', value: codeOf(key) });
  return {
    keyboard: {
      down: (key) => act(down(key)),
      up: (key) => act(up(key)),
      press: (key) => act(down(key), up(key)),
      type: (text) => act(...Array.from(text).flatMap((key) => [down(key), up(key)])),
    },
    async setViewport({ width, height }) {
      const found = await command('POST', '/window/rect', { width, height });
      if (found.width !== width || found.height !== height)
        throw new Error(`WebKit's window is ${found.width} × ${found.height}, not ${width} × ${height}.`);
    },
  };
}

/** One window, in which one file of tests is run after the other. */
export function webkitLauncher(program) {
  let opening, current;
  const opened = () => (opening ??= openWindow(program));
  const go = async (url) => (await opened()).command('POST', '/url', { url });
  return {
    name: 'WebKit',
    // The runner's commands choose their code by this type: `pageOf` imitates Puppeteer's page.
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      const page = pageOf((await opened()).command);
      current = { id, url, page };
      await page.setViewport({ width: 800, height: 600 });
      await go(url);
    },
    isActive: (id) => current?.id === id,
    getBrowserUrl: () => current.url,
    getPage: () => current.page,
    async stopSession() {
      current = undefined;
      try {
        await go('about:blank');
        return {};
      } catch (error) {
        // A page that crashed takes its session with it: the next file of tests gets a new window.
        const lost = await opening;
        opening = undefined;
        await lost.close().catch(() => {});
        return { errors: [error] };
      }
    },
    startDebugSession() {
      throw new Error('WebKit shows no page to debug: open it in another engine.');
    },
    async stop() {
      if (opening) await (await opening).close();
    },
  };
}
