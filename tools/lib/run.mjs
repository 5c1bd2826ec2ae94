import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

const env = { ...process.env, PATH: join(process.cwd(), 'node_modules/.bin') + delimiter + process.env.PATH };

/** Escape sequences that move the cursor and set colors: noise in a log. */
// eslint-disable-next-line no-control-regex -- the escape character is what is looked for
const ESCAPES = /\u001b\[[\d;]*[A-Za-z]/g;

/** Runs a tool of node_modules/.bin, or Node. Resolves to `ok`, true if it succeeded, and its output. */
export function run(command, args = [], extra = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      env: { ...env, ...extra },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => done({ ok: false, output: `${command}: ${error.message}` }));
    child.on('close', (code) => done({ ok: code === 0, output: output.replace(ESCAPES, '').trim() }));
  });
}

/** As `run`, but throws for a failure, with the tool's output. */
export async function must(command, ...args) {
  const { ok, output } = await run(command, args);
  if (!ok) throw new Error(`${[command, ...args].join(' ')} failed\n${output}`);
  return output;
}

/** `1.2 s` */
export const since = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;
