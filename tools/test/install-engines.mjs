// Installs the engines for the tests, and the programs that the tests call. Runs before npm ci, so it imports no package.
import { installAll } from '../lib/engines.mjs';

installAll();
