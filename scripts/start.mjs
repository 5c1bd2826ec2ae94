// npm start: builds, serves the school's pages in site/, and follows every change.
import { runReady } from './ready.mjs';

runReady('serve.mjs');
