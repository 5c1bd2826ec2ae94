// A temporary folder with its own processes and npm settings. `end` stops and removes all of it.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An environment without the user's npm settings and tokens. */
export function apart(environment, own) {
  const foreign = /^(?:npm_|node_auth_token$|github_|actions_|ci$)/i;
  return {
    ...Object.fromEntries(Object.entries(environment).filter(([name]) => !foreign.test(name))),
    ...own,
  };
}

export class Workplace {
  #running = new Set();
  #ends = [];
  #over;
  folder = mkdtempSync(join(tmpdir(), 'ma-widgets-release-'));
  #npmrc = join(this.folder, 'npmrc');
  environment = apart(process.env, {
    NPM_CONFIG_USERCONFIG: this.#npmrc,
    NPM_CONFIG_CACHE: join(this.folder, 'npm-cache'),
    NPM_CONFIG_UPDATE_NOTIFIER: 'false',
  });

  constructor() {
    writeFileSync(this.#npmrc, '');
  }

  /** Makes npm use this registry only, with any token. */
  useRegistry(address) {
    const place = address.replace(/^http:/, '');
    writeFileSync(this.#npmrc, `registry=${address}\n${place}:_authToken=nobody\n`);
  }

  /** Runs a tool. Resolves to its standard output; rejects with all its output if it fails. */
  run(cwd, command, args = [], more = {}) {
    return new Promise((done, fail) => {
      if (this.#over) return;
      const child = spawn(command, args, {
        cwd,
        env: { ...this.environment, ...more },
        stdio: ['ignore', 'pipe', 'pipe'],
        // A process group of its own, so that its children are killed with it.
        detached: process.platform !== 'win32',
        shell: process.platform === 'win32',
      });
      this.#running.add(child);
      let output = '';
      let answer = '';
      child.stdout.setEncoding('utf8').on('data', (text) => (answer += text));
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text) => (output += text));
      const finish = (problem) => {
        this.#running.delete(child);
        if (this.#over) return;
        if (problem) fail(new Error(`${[command, ...args].join(' ')} ${problem}\n${output.trim()}`));
        else done(answer);
      };
      child.on('error', (error) => finish(`did not start: ${error.message}`));
      child.on('close', (code, signal) => finish(code === 0 ? undefined : `ended with ${signal ?? code}`));
    });
  }

  /** Registers a function that closes a resource. They are called at the end, the last one first. */
  atEnd(close) {
    this.#ends.unshift(close);
  }

  /** Kills the processes, closes the resources and removes the folder. May be called several times. */
  end() {
    this.#over ??= this.#end();
    return this.#over;
  }

  async #end() {
    for (const child of this.#running) {
      try {
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
      } catch {
        // It has exited in the meantime.
      }
    }
    for (const close of this.#ends) await Promise.resolve(close()).catch(() => {});
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
