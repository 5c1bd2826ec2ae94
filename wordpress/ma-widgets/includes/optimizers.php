<?php
/**
 * Prints the script as a module, and excludes it from plugins that delay, combine or rewrite scripts. A module is
 * deferred already and imports its chunks by relative URLs; while the script is delayed, a page shows plain lists.
 *
 * @package ma-widgets
 */

defined( 'ABSPATH' ) || exit;

/** Attributes that ask optimizers to leave a script alone. The comment names the optimizer. */
const MA_WIDGETS_LEAVE_ALONE = array(
	'data-no-optimize'        => '1',      // LiteSpeed Cache.
	'data-no-defer'           => '1',      // LiteSpeed Cache, FlyingPress.
	'data-noptimize'          => '1',      // Autoptimize.
	'data-no-minify'          => '1',      // WP Rocket's minification.
	'nowprocket'              => '1',      // WP Rocket's delay.
	'data-cfasync'            => 'false',  // Cloudflare Rocket Loader.
	'data-wpfc-render'        => 'false',  // WP Fastest Cache.
	'data-jetpack-boost'      => 'ignore', // Jetpack Boost.
	'data-pagespeed-no-defer' => '1',      // PageSpeed modules of web servers.
);

/**
 * Adds the attributes to the script where WordPress prints it as a script module (6.5 and later).
 *
 * @param array $attributes The attributes of a script.
 * @return array
 */
function ma_widgets_script_attributes( $attributes ) {
	$id = is_array( $attributes ) && isset( $attributes['id'] ) ? $attributes['id'] : '';
	return 'ma-widgets-js-module' === $id ? array_merge( $attributes, MA_WIDGETS_LEAVE_ALONE ) : $attributes;
}
add_filter( 'wp_script_attributes', 'ma_widgets_script_attributes' );

/**
 * Prints the script as a module where WordPress has no script modules (before 6.5).
 *
 * @param string $tag    The tag.
 * @param string $handle The name by which the script is registered.
 * @param string $src    Its address.
 * @return string
 */
function ma_widgets_script_tag( $tag, $handle, $src ) {
	if ( 'ma-widgets' !== $handle ) {
		return $tag;
	}
	$attributes = '';
	foreach ( MA_WIDGETS_LEAVE_ALONE as $name => $value ) {
		$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript -- it is enqueued; this filter makes its tag.
	return sprintf( '<script type="module" src="%s" id="ma-widgets-js"%s></script>' . "\n", esc_url( $src ), $attributes );
}
add_filter( 'script_loader_tag', 'ma_widgets_script_tag', 10, 3 );

/**
 * Adds the script to an optimizer's list of excluded scripts.
 *
 * @param mixed $list An array of parts of URLs, or such parts as text with commas.
 * @return mixed
 */
function ma_widgets_leave_alone( $list ) {
	$path = (string) wp_parse_url( ma_widgets_url( 'ma-widgets.js' ), PHP_URL_PATH );
	if ( is_string( $list ) ) {
		return '' === $list ? $path : "$list, $path";
	}
	$list   = is_array( $list ) ? $list : array();
	$list[] = $path;
	return $list;
}

foreach (
	array(
		'autoptimize_filter_js_exclude',
		'rocket_exclude_js',
		'rocket_exclude_defer_js',
		'rocket_delay_js_exclusions',
		'litespeed_optimize_js_excludes',
		'litespeed_optm_js_defer_exc',
		'perfmatters_delay_js_exclusions',
		'flying_press_exclude_from_delay:js',
		'flying_press_exclude_from_minify:js',
	) as $ma_widgets_list
) {
	add_filter( $ma_widgets_list, 'ma_widgets_leave_alone' );
}
unset( $ma_widgets_list );
