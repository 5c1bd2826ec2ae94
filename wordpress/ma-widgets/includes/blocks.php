<?php
/**
 * Registers assets, blocks and shortcodes, on each request.
 *
 * @package ma-widgets
 */

defined( 'ABSPATH' ) || exit;

/** Runs once a request, on `init`. */
function ma_widgets_init() {
	ma_widgets_load_translations();
	ma_widgets_register_assets();
	ma_widgets_register_editor();
	foreach ( MA_WIDGETS_NAMES as $widget ) {
		register_block_type( MA_WIDGETS_FOLDER . '/blocks/' . $widget );
	}
	ma_widgets_register_shortcodes();
}
add_action( 'init', 'ma_widgets_init' );

/**
 * Adds the category in which the inserter shows the blocks.
 *
 * @param array[] $categories The categories.
 * @return array[]
 */
function ma_widgets_category( $categories ) {
	$categories[] = array(
		'slug'  => 'ma-widgets',
		'title' => __( 'Career widgets', 'ma-widgets' ),
	);
	return $categories;
}
add_filter( 'block_categories_all', 'ma_widgets_category' );

/**
 * Adds the blocks to those whose text is in the excerpt of a post. WordPress leaves out blocks that it does not know.
 *
 * @param string[] $blocks The names of blocks that have text in inner blocks, or of their own.
 * @return string[]
 */
function ma_widgets_in_excerpts( $blocks ) {
	foreach ( MA_WIDGETS_NAMES as $widget ) {
		$blocks[] = "ma-widgets/$widget";
	}
	return $blocks;
}
add_filter( 'excerpt_allowed_wrapper_blocks', 'ma_widgets_in_excerpts' );
