// Installs the engines for the tests, and the programs that the tests call. .ci/run starts it first. Plain Node.
import { installAll } from '../lib/engines.mjs';

installAll();
