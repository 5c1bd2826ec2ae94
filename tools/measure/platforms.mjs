// Imports the samples of the loader's tests from src: markup after a platform has changed it.
import { importSource } from '../lib/import-source.mjs';

const { platformCases } = await importSource('src/loader/platforms.samples.ts');

/** Every sample that becomes an element. */
export const platforms = platformCases.filter(({ tags }) => tags.length);

/** Returns true if markup has a height before a script runs. JSON in a script has none. */
export const isReadable = ({ markup }) => !markup.includes('<script');
