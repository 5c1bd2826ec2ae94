<?php
/**
 * Prints the block. `$attributes` and `$content` come from WordPress.
 *
 * @package ma-widgets
 */

defined( 'ABSPATH' ) || exit;

// WordPress filtered the saved markup when it was saved. ma_widgets_render_block() adds only escaped values and HTML files of our build.
echo ma_widgets_render_block( 'duty-checklist', $attributes, $content ); // phpcs:ignore WordPress.Security.EscapeOutput
