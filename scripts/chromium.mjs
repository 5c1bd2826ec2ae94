// What the tests of what is published share: files served on loopback, and a page in Chromium with all that it said.
import { createServer } from 'node:http';
import { extname } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser, FLAGS } from './browser.mjs';

const TYPES = {
  '': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/**
 * Serves what `read(path)` returns, a string or bytes; nothing is a 404. `headers` go with every answer, or
 * those that it returns for a path.
 * Returns the origin and the way to stop.
 */
export async function serve(read, headers = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const body = await read(decodeURIComponent(pathname), request);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream',
      'access-control-allow-origin': '*',
      ...(typeof headers === 'function' ? headers(pathname) : headers),
    });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, stop };
}

export const launch = () => puppeteer.launch({ executablePath: findBrowser(), args: FLAGS });

/** Opens a page and waits until it asks for nothing more; `heard` grows with what it says and asks for. */
export async function open(
  browser,
  address,
  { scripts = true, width = 1200, before, until = 'networkidle0' } = {},
) {
  const page = await browser.newPage();
  const heard = { errors: [], warnings: [], infos: [], requests: [] };
  const lists = { error: heard.errors, warn: heard.warnings, info: heard.infos };
  page.on('console', (message) => lists[message.type()]?.push(message.text()));
  page.on('pageerror', (error) => heard.errors.push(String(error)));
  page.on('request', (request) => heard.requests.push(request.url()));
  await page.setJavaScriptEnabled(scripts);
  await page.setViewport({ width, height: 900 });
  await before?.(page);
  await page.goto(address, { waitUntil: until });
  return { page, heard };
}
