// npm test: everything that must hold, once.
import { runReady } from './ready.mjs';

runReady('verify.mjs');
