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
 * Adds our blocks to those whose inner blocks are in the excerpt of a post. WordPress leaves out blocks that it does not
 * know, and of a List all items.
 *
 * @param string[] $blocks The names of blocks.
 * @return string[]
 */
function ma_widgets_in_excerpts( $blocks ) {
	foreach ( MA_WIDGETS_NAMES as $widget ) {
		$blocks[] = "ma-widgets/$widget";
	}
	$blocks[] = 'core/list-item';
	return $blocks;
}

/**
 * Applies ma_widgets_in_excerpts() to posts with one of our blocks only: excerpts of other posts stay as they are.
 *
 * @param string       $excerpt The excerpt, empty if WordPress makes it from the content.
 * @param WP_Post|null $post    The post.
 * @return string The same excerpt.
 */
function ma_widgets_before_excerpt( $excerpt, $post = null ) {
	$post = get_post( $post );
	if ( $post && false !== strpos( $post->post_content, '<!-- wp:ma-widgets/' ) ) {
		add_filter( 'excerpt_allowed_wrapper_blocks', 'ma_widgets_in_excerpts' );
	} else {
		remove_filter( 'excerpt_allowed_wrapper_blocks', 'ma_widgets_in_excerpts' );
	}
	return $excerpt;
}
// WordPress makes the excerpt at priority 10.
add_filter( 'get_the_excerpt', 'ma_widgets_before_excerpt', 9, 2 );
