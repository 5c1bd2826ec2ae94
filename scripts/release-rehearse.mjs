// npm run release:rehearse: a whole release, from changeset to a page in a browser, against a registry of its own.
import { runReady } from './ready.mjs';

runReady('release/rehearse.mjs');
