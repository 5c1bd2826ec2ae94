<?php
/**
 * Shortcodes with the names and attributes of the tags, for the classic editor and page builders:
 * `[ma-career-path heading="Our program"]` … `[/ma-career-path]`.
 *
 * @package ma-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Returns the attributes of a shortcode by name; those without a value are `true`. WordPress cuts a value in the curly
 * quotation marks of a word processor at each space, so its parts are joined.
 *
 * @param array $attributes The attributes; parts without a name have a number for it.
 * @return string[]
 */
function ma_widgets_options( $attributes ) {
	$options = array();
	// The name of the attribute whose value is cut and not yet joined.
	$cut = '';
	// Code that calls this may pass other values than text.
	foreach ( array_map( 'strval', array_filter( $attributes, 'is_scalar' ) ) as $name => $value ) {
		if ( ! is_int( $name ) ) {
			$options[ $name ] = $value;
			$cut              = preg_match( '/^[‘-‟]\S*$/u', $value ) && ! preg_match( '/.[‘-‟″]$/u', $value ) ? $name : '';
		} elseif ( '' === $cut ) {
			$options[ strtolower( $value ) ] = 'true';
		} else {
			$options[ $cut ] .= " $value";
			if ( preg_match( '/^.(.*)[‘-‟″]$/u', $options[ $cut ], $found ) ) {
				$options[ $cut ] = $found[1];
				$cut             = '';
			}
		}
	}
	return $options;
}

/**
 * Returns the markup form of a shortcode.
 *
 * @param array|string $attributes The attributes; those without a value have a number for a name.
 * @param string|null  $content    The text between the opening and the closing shortcode, or null.
 * @param string       $shortcode  The name: `ma-career-path`.
 * @return string
 */
function ma_widgets_shortcode( $attributes, $content, $shortcode ) {
	if ( preg_match( "/(?<!\[)\[$shortcode(?![\w-])/", (string) $content ) ) {
		return ma_widgets_shortcode( $attributes, null, $shortcode ) . ma_widgets_after_shortcode( $content, $shortcode );
	}
	$widget  = substr( $shortcode, 3 );
	$options = ma_widgets_options( (array) $attributes );
	// The classic editor puts the opening and the closing shortcode into paragraphs.
	$inside = (string) preg_replace(
		'#^(?:\s|</p>|<br\s*/?>)+|(?:\s|<p>|<br\s*/?>)+$#i',
		'',
		do_shortcode( (string) $content )
	);
	if ( ! ma_widgets_settings() ) {
		// The attributes are unknown. A widget without them would show built-in content in place of the author's.
		return $inside;
	}
	$markup = ma_widgets_markup( $widget, $options, $inside );
	return ma_widgets_render_block( $widget, array(), $markup );
}

/**
 * Returns the HTML after a shortcode that has no closing one. If a later one of the same name has, WordPress takes its
 * closing shortcode for that of the first, and all between them for content of the first.
 *
 * @param string $content   The text between the first opening shortcode and the closing one of a later.
 * @param string $shortcode The name: `ma-career-path`.
 * @return string
 */
function ma_widgets_after_shortcode( $content, $shortcode ) {
	$rest = $content . "[/$shortcode]";
	// WordPress has removed the start of the paragraph before all this, and the end of that after it.
	if ( preg_match( '#^\s*</p>#', $rest, $found ) ) {
		$rest = shortcode_unautop( substr( $rest, strlen( $found[0] ) ) . '</p>' );
	}
	return do_shortcode( $rest );
}

/** Registers a shortcode for each widget. */
function ma_widgets_register_shortcodes() {
	foreach ( MA_WIDGETS_NAMES as $widget ) {
		add_shortcode( "ma-$widget", 'ma_widgets_shortcode' );
	}
}
