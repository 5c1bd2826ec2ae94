<?php
/**
 * Plugin Name:       MA Widgets
 * Description:       Four blocks that explain a career: duties to tick, the path, the credentials compared, the pay and outlook. Served from your own site.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The ma-widgets authors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       ma-widgets
 * Domain Path:       /languages
 *
 * @package ma-widgets
 */

defined( 'ABSPATH' ) || exit;

define( 'MA_WIDGETS_VERSION', '0.0.0' );
define( 'MA_WIDGETS_FILE', __FILE__ );
define( 'MA_WIDGETS_FOLDER', __DIR__ );

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/language.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/optimizers.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/figures.php';
require __DIR__ . '/includes/readable.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/editor.php';
require __DIR__ . '/includes/patterns.php';
require __DIR__ . '/includes/shortcodes.php';
