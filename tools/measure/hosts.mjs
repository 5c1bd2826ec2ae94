// Markup as hosts leave it, from the samples of the loader's own tests. No build writes them: they are read as they stand.
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

const { code } = transformSync(readFileSync('src/loader/hosts.samples.ts', 'utf8'), { loader: 'ts' });
const { hostCases } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

/** Every sample that becomes an element. */
export const hosts = hostCases.filter(({ tags }) => tags.length);

/** Returns true if there is something to keep room for before a script has run. Content of a script has no height until then. */
export const isReadable = ({ markup }) => !markup.includes('<script');
