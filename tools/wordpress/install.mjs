// Installs PHP and a database for the tests of the WordPress plugin. Plain Node.
import { installPrograms } from './software.mjs';

installPrograms();
