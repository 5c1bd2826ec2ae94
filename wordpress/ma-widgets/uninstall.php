<?php
/**
 * Runs when the plugin is deleted. The plugin stores nothing: no option, no table, no file, no user setting. What
 * authors wrote with its blocks is ordinary markup in their posts, and stays readable.
 *
 * @package ma-widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;
