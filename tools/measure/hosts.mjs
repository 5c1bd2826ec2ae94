// Markup as platforms leave it, from the samples of the loader's tests. They are imported from src, not from a build.
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

const { code } = transformSync(readFileSync('src/loader/hosts.samples.ts', 'utf8'), { loader: 'ts' });
const { hostCases } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

/** Every sample that becomes an element. */
export const hosts = hostCases.filter(({ tags }) => tags.length);

/** Returns true if there is something to reserve space for before a script runs. JSON in a script has no height. */
export const isReadable = ({ markup }) => !markup.includes('<script');
