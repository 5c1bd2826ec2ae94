// Tests npm start, which serves the school's pages from the source.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { after, before, it } from 'node:test';
import { launch, open } from '../tools/lib/browser.mjs';

let server, address, browser;

before(async () => {
  server = spawn('node', ['tools/serve/start.mjs', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  address = await new Promise((found, failed) => {
    let output = '';
    server.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      const [named] = /http:\/\/\S+/.exec(output) ?? [];
      if (named) found(named);
    });
    server.on('exit', () => failed(new Error(`npm start ended\n${output}`)));
  });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server.kill();
});

it('npm start serves a page whose four elements become ready without an error', async () => {
  const { page, heard } = await open(browser, address, { until: 'load' });
  await page.waitForFunction(() => document.querySelectorAll(':state(ready)').length === 4);
  assert.deepEqual(heard.errors, []);
});

it('npm start names a port that is in use, and fails', async () => {
  const { port } = new URL(address);
  const second = spawn('node', ['tools/serve/start.mjs', '--port', port]);
  const ended = new Promise((done) => second.once('close', done));
  assert.equal(await text(second.stderr), `Port ${port} is in use. Name another one, or none.\n`);
  assert.equal(await ended, 1);
});
