// npm run storybook, npm run storybook:build: the catalogue, on a fresh clone too.
import { runReady } from './ready.mjs';

runReady('catalogue.mjs');
