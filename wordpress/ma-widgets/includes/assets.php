<?php
/**
 * The script and the stylesheet, on pages that use them and on no others.
 *
 * @package ma-widgets
 */

defined( 'ABSPATH' ) || exit;

/** Matches a widget in the source of a post or in HTML: a block, a class, a tag, a shortcode. */
const MA_WIDGETS_USE = '/ma-widgets\/|data-ma-widget|\bma-(?:duty-checklist|career-path|certification-comparison|salary-outlook)\b/';

/**
 * Returns the address of a file of the library.
 *
 * @param string $file A path within `cdn/`.
 * @return string
 */
function ma_widgets_url( $file ) {
	return plugins_url( 'cdn/' . $file, MA_WIDGETS_FILE );
}

/** Registers the script and the stylesheet. ma_widgets_enqueue() adds them to a page. */
function ma_widgets_register_assets() {
	wp_register_style( 'ma-widgets', ma_widgets_url( 'ma-widgets.css' ), array(), MA_WIDGETS_VERSION );
	// Lets WordPress inline the stylesheet, which is smaller than the headers of a request.
	wp_style_add_data( 'ma-widgets', 'path', MA_WIDGETS_FOLDER . '/cdn/ma-widgets.css' );
	$block = '[class*="wp-block-ma-widgets-"]';
	// Themes separate blocks like paragraphs, which is too little space between two widgets. The element enlarges a call to
	// action, but blocks beside the data, which are in a `div` with its class, keep the text size of the page.
	wp_add_inline_style( 'ma-widgets', "$block+$block{margin-block-start:4em}$block div.ma-action:not([class*=wp-block]){font-size:inherit;font-weight:inherit}" );
	if ( function_exists( 'wp_register_script_module' ) ) {
		wp_register_script_module( 'ma-widgets', ma_widgets_url( 'ma-widgets.js' ), array(), MA_WIDGETS_VERSION );
	} else {
		wp_register_script( 'ma-widgets', ma_widgets_url( 'ma-widgets.js' ), array(), MA_WIDGETS_VERSION, true );
	}
}

/** Enqueues the script and the stylesheet on this page. It may be called repeatedly. */
function ma_widgets_enqueue() {
	if ( is_admin() || is_feed() ) {
		return;
	}
	wp_enqueue_style( 'ma-widgets' );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'ma-widgets' );
	} else {
		wp_enqueue_script( 'ma-widgets' );
	}
}

/**
 * Enqueues both files before the head is printed, if a post of the main query has a widget: classic themes render blocks
 * after the head. The posts are loaded already, so this makes no query.
 */
function ma_widgets_enqueue_early() {
	global $wp_query;
	$posts = $wp_query instanceof WP_Query && is_array( $wp_query->posts ) ? $wp_query->posts : array();
	foreach ( $posts as $post ) {
		if ( $post instanceof WP_Post && preg_match( MA_WIDGETS_USE, $post->post_content ) ) {
			ma_widgets_enqueue();
			return;
		}
	}
}
add_action( 'wp_enqueue_scripts', 'ma_widgets_enqueue_early' );

/**
 * Enqueues both files if a piece of HTML has a widget: in a post of another query, a template, a widget area, a synced
 * pattern.
 *
 * @param string $html The HTML.
 * @return string The same HTML.
 */
function ma_widgets_enqueue_for( $html ) {
	if ( is_string( $html ) && false !== strpos( $html, 'ma-' ) && preg_match( MA_WIDGETS_USE, $html ) ) {
		ma_widgets_enqueue();
	}
	return $html;
}
add_filter( 'render_block', 'ma_widgets_enqueue_for' );
add_filter( 'the_content', 'ma_widgets_enqueue_for', 20 );
add_filter( 'widget_text', 'ma_widgets_enqueue_for', 20 );
