// Helpers for scripts, and for modules that are also scripts.
import { existsSync, realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

/** Returns true if Node was started with the module of this URL. Resolves links, as `import.meta.url` does. */
export function isScript(url) {
  const [, script = ''] = process.argv;
  return existsSync(script) && pathToFileURL(realpathSync(script)).href === url;
}

/**
 * Runs a script. If it fails, prints the message and sets the exit code 1. A fault of its code, such as a `TypeError`,
 * keeps its stack.
 */
export async function runScript(main) {
  try {
    await main();
  } catch (error) {
    console.error(error.constructor === Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** Ends the process with a message and the exit code 1. */
export function refuse(message) {
  console.error(message);
  process.exit(1);
}

/** Parses the arguments of a script, as `parseArgs` of Node. If one is unknown, ends the process with the usage. */
export function argumentsOf(config, usage) {
  try {
    return parseArgs(config);
  } catch (error) {
    const [problem] = error.message.split('. ');
    return refuse(`${problem}\n${usage}`);
  }
}
