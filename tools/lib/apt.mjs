import { spawnSync } from 'node:child_process';

/** Runs apt-get, with `asRoot` through sudo if needed, without a prompt. Returns its error message, or an empty text. */
export function apt(args, { cwd, asRoot = false } = {}) {
  const sudo = asRoot && process.getuid?.() !== 0 ? ['sudo', '-n'] : [];
  const [command, ...rest] = [...sudo, 'apt-get', '-qq', ...args];
  const { status, signal, stderr, error } = spawnSync(command, rest, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return '';
  return stderr?.trim() || `${command} failed: ${signal ?? error?.message ?? `status ${status}`}`;
}
