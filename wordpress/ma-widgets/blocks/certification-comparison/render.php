<?php
/**
 * Prints the block. `$attributes` and `$content` come from WordPress.
 *
 * @package ma-widgets
 */

defined( 'ABSPATH' ) || exit;

// What an author saved was filtered when it was saved; what is added to it is escaped there.
echo ma_widgets_render_block( 'certification-comparison', $attributes, $content ); // phpcs:ignore WordPress.Security.EscapeOutput
