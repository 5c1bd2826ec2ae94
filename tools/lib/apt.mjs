import { spawnSync } from 'node:child_process';

/** Runs apt-get, with `asRoot` through sudo if needed, without a prompt. Returns its error message, or an empty text. */
export function apt(args, { cwd, asRoot = false } = {}) {
  const sudo = asRoot && process.getuid?.() !== 0 ? ['sudo', '-n'] : [];
  const [command, ...rest] = [...sudo, 'apt-get', '-qq', ...args];
  const { status, stderr } = spawnSync(command, rest, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0 ? '' : (stderr ?? `no ${command}`).trim();
}
