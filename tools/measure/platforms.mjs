// Imports the samples of the loader's tests from src: markup after a platform has changed it.
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

const { code } = transformSync(readFileSync('src/loader/platforms.samples.ts', 'utf8'), { loader: 'ts' });
const { platformCases } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

/** Every sample that becomes an element. */
export const platforms = platformCases.filter(({ tags }) => tags.length);

/** Returns true if markup has a height before a script runs. JSON in a script has none. */
export const isReadable = ({ markup }) => !markup.includes('<script');
