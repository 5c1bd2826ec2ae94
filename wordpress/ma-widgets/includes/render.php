<?php
/**
 * Renders a widget: its markup, with the language and the copy for readers without scripts added.
 *
 * @package ma-widgets
 */

defined( 'ABSPATH' ) || exit;

/** The opening tag of a wrapper, whatever its attributes hold. */
const MA_WIDGETS_OPENING = '/^<div\b(?:[^>"\']|"[^"]*"|\'[^\']*\')*>/';

/**
 * Returns the HTML of a block: the saved markup, with the post's language if that is not the page's. If the markup has
 * neither content to read nor JSON, a copy of what the widget shows is added for readers without scripts. Empty if the
 * author has chosen own content and given none.
 *
 * @param string $widget     The name of a widget.
 * @param array  $attributes The attributes in the comment of the block.
 * @param string $content    The saved markup.
 * @return string
 */
function ma_widgets_render_block( $widget, $attributes, $content ) {
	$content = trim( (string) $content );
	if ( ! preg_match( MA_WIDGETS_OPENING, $content, $found ) ) {
		// A block that was written by hand, in a template for example: `<!-- wp:ma-widgets/career-path /-->`.
		$found   = array( '<div class="' . esc_attr( "wp-block-ma-widgets-$widget ma-$widget" ) . '">' );
		$content = $found[0] . $content . '</div>';
	}
	$opening  = $found[0];
	$inside   = substr( $content, strlen( $opening ) );
	$given    = ma_widgets_given( $opening );
	$has_data = ma_widgets_is_readable( $inside ) || ma_widgets_has_json( $inside );
	$mode     = isset( $attributes['content'] ) ? $attributes['content'] : '';
	if ( in_array( $mode, array( 'own', 'code', 'address' ), true ) && ! $has_data && ! ma_widgets_has_own( $given ) ) {
		// Nothing is written or named yet. A widget would show the built-in content, so the class that makes it one is removed.
		$plain = preg_replace( '/(["\'\s])' . preg_quote( "ma-$widget", '/' ) . '(?=["\'\s])/', '$1', $opening );
		return ma_widgets_is_shown( $inside ) ? $plain . $inside : '';
	}
	ma_widgets_enqueue();
	// WordPress runs shortcodes in the values of attributes, too.
	$opening = str_replace( '[', '&#91;', $opening );

	$language = preg_match( '/\slang=(["\'])(.*?)\1/', $opening, $found ) ? $found[2] : '';
	if ( '' === $language ) {
		$language = ma_widgets_language( get_post() );
		if ( get_bloginfo( 'language' ) !== $language ) {
			$opening = substr( $opening, 0, -1 ) . ' lang="' . esc_attr( $language ) . '">';
		}
	}
	if ( is_feed() ) {
		// Feed readers run no scripts.
		return $opening . ( $has_data ? ma_widgets_readable_words( $given ) : ma_widgets_readable( $widget, $given, $language ) ) . $inside;
	}
	$readable = $has_data ? '' : ma_widgets_readable( $widget, $given, $language );
	return $opening . ( '' === $readable ? '' : "<noscript>$readable</noscript>" ) . $inside;
}

/**
 * Returns the markup form of a widget.
 *
 * @param string   $widget  The name of a widget.
 * @param string[] $options Attributes by name, unescaped; those that the widget does not know are left out.
 * @param string   $inside  Markup within it.
 * @return string
 */
function ma_widgets_markup( $widget, $options, $inside ) {
	$attributes = '';
	foreach ( ma_widgets_attributes( $widget ) as $name ) {
		if ( isset( $options[ $name ] ) && '' !== $options[ $name ] ) {
			$attributes .= sprintf( ' data-ma-%s="%s"', $name, esc_attr( $options[ $name ] ) );
		}
	}
	if ( ! empty( $options['lang'] ) ) {
		$attributes .= sprintf( ' lang="%s"', esc_attr( $options['lang'] ) );
	}
	return sprintf( '<div class="%s"%s>', esc_attr( "ma-$widget" ), $attributes ) . $inside . '</div>';
}
