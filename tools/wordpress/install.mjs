// Installs PHP and a database for the tests of the WordPress plugin. Runs before npm ci, so it imports no package.
import { installPrograms } from './software.mjs';

installPrograms();
