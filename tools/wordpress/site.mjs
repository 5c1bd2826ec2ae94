// Runs WordPress in a temporary folder, with its database on a private socket and PHP on loopback. `stop` removes it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { freePort } from '../lib/free-port.mjs';
import { FOLDER } from './plugin.mjs';

export const ROLES = ['administrator', 'editor', 'author', 'contributor'];
export const PASSWORD = 'loopback-only';

/** A classic theme, from before blocks: posts are rendered after the head. */
const CLASSIC_THEME = {
  'style.css':
    '/*\nTheme Name: Classic\n*/\nbody { max-width: 45em; margin: 2em auto; font-family: serif }\n',
  'index.php': `<!doctype html><html <?php language_attributes(); ?>><head><meta charset="utf-8"><?php wp_head(); ?></head>
<body <?php body_class(); ?>><main><?php while ( have_posts() ) { the_post(); the_title( '<h1>', '</h1>' ); the_content(); } ?></main><?php wp_footer(); ?></body></html>`,
};

const config = (folder, origin) => `<?php
define( 'DB_NAME', 'wordpress' ); define( 'DB_USER', 'root' ); define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${folder}/db.sock' ); define( 'DB_CHARSET', 'utf8mb4' ); define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) { define( $name . '_KEY', "$name key" ); define( $name . '_SALT', "$name salt" ); }
$table_prefix = 'wp_';
define( 'WP_HOME', '${origin}' ); define( 'WP_SITEURL', '${origin}' );
define( 'WP_DEBUG', true ); define( 'WP_DEBUG_DISPLAY', false ); define( 'WP_DEBUG_LOG', '${folder}/debug.log' );
define( 'SAVEQUERIES', true );
define( 'DISABLE_WP_CRON', true ); define( 'WP_HTTP_BLOCK_EXTERNAL', true ); define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEFAULT_THEME', basename( dirname( glob( __DIR__ . '/wp-content/themes/*/theme.json' )[0] ) ) );
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require ABSPATH . 'wp-settings.php';
`;

/**
 * Router for PHP's built-in server. It sends cache headers, which that server does not: the editor is 5 MB of scripts.
 * A path without a file goes to WordPress.
 */
const ROUTER = `<?php
$path = __DIR__ . parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
if ( is_dir( $path ) && is_file( "$path/index.php" ) ) { $path = rtrim( $path, '/' ) . '/index.php'; }
if ( ! is_file( $path ) ) { $_SERVER['SCRIPT_NAME'] = '/index.php'; require __DIR__ . '/index.php'; return true; }
$types = array( 'js' => 'text/javascript', 'css' => 'text/css', 'json' => 'application/json', 'svg' => 'image/svg+xml', 'woff2' => 'font/woff2' );
$type = pathinfo( $path, PATHINFO_EXTENSION );
if ( isset( $types[ $type ] ) ) { header( "Content-Type: $types[$type]; charset=utf-8" ); header( 'Cache-Control: max-age=3600' ); readfile( $path ); return true; }
if ( 'php' !== $type ) { return false; }
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = substr( $path, strlen( __DIR__ ) );
$_SERVER['SCRIPT_FILENAME'] = $path;
chdir( dirname( $path ) );
require $path;
`;

/** Installs WordPress and adds a user for each role. Welcome guides, which would cover the editor, are switched off. */
const INSTALL = `
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Harlan College', 'administrator', 'administrator@example.org', true, '', PASSWORD, 'en_US' );
foreach ( array( 'editor', 'author', 'contributor' ) as $role )
  wp_insert_user( array( 'user_login' => $role, 'user_pass' => PASSWORD, 'user_email' => "$role@example.org", 'role' => $role ) );
foreach ( get_users() as $user )
  update_user_meta( $user->ID, 'wp_persisted_preferences', array(
    'core/edit-post' => array( 'welcomeGuide' => false, 'isPublishSidebarEnabled' => false ),
    'core' => array( 'enableChoosePatternModal' => false, 'isPublishSidebarEnabled' => false ),
    '_modified' => gmdate( 'c' ) ) );
update_option( 'show_avatars', '0' );
`;

export class Site {
  #running = [];
  folder = mkdtempSync(join(tmpdir(), 'ma-widgets-wordpress-'));
  web = join(this.folder, 'web');
  log = join(this.folder, 'debug.log');
  origin;

  /** With `endsOnSignal`, Ctrl-C removes the site and ends the process. Without, the caller has to call `stop`. */
  constructor({ endsOnSignal = true } = {}) {
    this.endsOnSignal = endsOnSignal;
  }

  /** Copies WordPress and starts everything; `core` is an unpacked folder. */
  async start(core) {
    process.on('exit', this.#abandon);
    if (this.endsOnSignal)
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, this.#interrupt);
    const port = await freePort();
    this.origin = `http://127.0.0.1:${port}`;
    cpSync(core, this.web, {
      recursive: true,
      dereference: true,
      filter: (path) => !/\/(?:\.htaccess|wp-config\.php|ca-bundle\.crt)$/.test(path),
    });
    const theme = join(this.web, 'wp-content/themes/classic');
    mkdirSync(theme, { recursive: true });
    for (const [file, text] of Object.entries(CLASSIC_THEME)) writeFileSync(join(theme, file), text);
    writeFileSync(join(this.web, 'wp-config.php'), config(this.folder, this.origin));
    writeFileSync(join(this.web, 'router.php'), ROUTER);
    mkdirSync(join(this.folder, 'db'));
    const database = this.#spawn('mariadbd', [
      '--no-defaults',
      `--datadir=${join(this.folder, 'db')}`,
      `--socket=${join(this.folder, 'db.sock')}`,
      `--pid-file=${join(this.folder, 'db.pid')}`,
      '--skip-networking',
      '--skip-grant-tables',
      '--innodb-log-file-size=8M',
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-doublewrite=0',
      ...(process.getuid?.() === 0 ? ['--user=root'] : []),
    ]);
    await this.#until(database, () => /ready for connections/.test(database.output));
    await this.#run('php', [
      '-r',
      `$db = new mysqli(); $db->real_connect( null, 'root', '', null, 0, '${this.folder}/db.sock' ); $db->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );`,
    ]);
    const server = this.#spawn(
      'php',
      ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', this.web, join(this.web, 'router.php')],
      { PHP_CLI_SERVER_WORKERS: '3' },
    );
    await this.#until(server, () => /Development Server .* started/.test(server.output));
    await this.php(INSTALL.replaceAll('PASSWORD', `'${PASSWORD}'`), { installs: true });
    return this;
  }

  /** Copies the built plugin to the site and switches it on. */
  putPlugin() {
    cpSync(FOLDER, join(this.web, 'wp-content/plugins/ma-widgets'), { recursive: true });
    return this.switchPlugin(true);
  }

  /** Adds a file of PHP that WordPress loads on each request. */
  addMustUse(file, code) {
    const folder = join(this.web, 'wp-content/mu-plugins');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, file), code);
  }

  removeMustUse(file) {
    rmSync(join(this.web, 'wp-content/mu-plugins', file));
  }

  /** Runs PHP with WordPress loaded, in the language `locale` if it is set. Resolves to its output. */
  php(code, { installs = false, locale } = {}) {
    const file = join(this.folder, `run-${Math.random().toString(36).slice(2)}.php`);
    writeFileSync(
      file,
      `<?php ${installs ? "define( 'WP_INSTALLING', true ); " : ''}${locale ? `$GLOBALS['locale'] = '${locale}'; ` : ''}$_SERVER['HTTP_HOST'] = '127.0.0.1'; require '${this.web}/wp-load.php';\n${code}`,
    );
    return this.#run('php', [file]).finally(() => rmSync(file, { force: true }));
  }

  /** Switches the plugin on or off, like the administrator's list of plugins. Resolves to an error message, or to "". */
  switchPlugin(isOn) {
    const call = isOn
      ? 'echo is_wp_error( $e = activate_plugin( $p ) ) ? $e->get_error_message() : ""'
      : 'deactivate_plugins( $p )';
    return this.php(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php'; $p = 'ma-widgets/ma-widgets.php'; ${call};`,
    );
  }

  /** PHP's errors, warnings and notices since the start. */
  complaints() {
    return existsSync(this.log) ? readFileSync(this.log, 'utf8') : '';
  }

  /** Kills the started processes and removes the folder. Synchronous, because it runs when this process exits. */
  #abandon = () => {
    for (const { pid, exitCode, signalCode } of this.#running)
      if (exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL');
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  };
  #interrupt = (signal) => {
    this.#abandon();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };

  async stop() {
    process.off('exit', this.#abandon);
    for (const child of this.#running.toReversed()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = once(child, 'exit');
      // A negative id stands for the process group: PHP's server has workers in it.
      process.kill(-child.pid, child.spawnfile === 'php' ? 'SIGTERM' : 'SIGKILL');
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  #spawn(command, args, env = {}) {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    child.output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (child.output = (child.output + text).slice(-20_000)));
    this.#running.push(child);
    return child;
  }

  async #until(child, isReady) {
    while (!isReady()) {
      if (child.exitCode !== null)
        throw new Error(`${child.spawnfile} ended with ${child.exitCode}\n${child.output}`);
      await later(20);
    }
  }

  #run(command, args) {
    return new Promise((done, fail) => {
      const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
      let output = '';
      let answer = '';
      child.stdout.setEncoding('utf8').on('data', (text) => (answer += text));
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text) => (output += text));
      child.on('error', fail);
      child.on('close', (code) =>
        code === 0
          ? done(answer)
          : fail(
              new Error(
                `${command} ended with ${code}\n${output.slice(-2000)}\n${this.complaints().slice(-4000)}`,
              ),
            ),
      );
    });
  }
}
