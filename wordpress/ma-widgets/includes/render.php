<?php
/**
 * Renders a widget: the saved markup, with the language and the readable fallback added.
 *
 * @package ma-widgets
 */

defined( 'ABSPATH' ) || exit;

/** The opening tag of a wrapper, whatever its attributes hold. */
const MA_WIDGETS_OPENING = '/^<div\b(?:[^>"\']|"[^"]*"|\'[^\']*\')*>/';

/**
 * Returns a block as it is sent: the saved markup, with the post's language if that is not the page's, and with a
 * readable copy of built-in content for readers without scripts.
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
	$opening = $found[0];
	$inside  = substr( $content, strlen( $opening ) );
	$is_own  = isset( $attributes['content'] ) && 'own' === $attributes['content'];
	if ( $is_own && '' === trim( wp_strip_all_tags( $inside ) ) ) {
		// Nothing is written yet. An empty element would show the built-in content in its place.
		return '';
	}
	ma_widgets_enqueue();

	$language = preg_match( '/\slang="([^"]*)"/', $opening, $given ) ? $given[1] : '';
	if ( '' === $language ) {
		$language = ma_widgets_language( get_post() );
		if ( get_bloginfo( 'language' ) !== $language ) {
			$opening = substr( $opening, 0, -1 ) . ' lang="' . esc_attr( $language ) . '">';
		}
	}
	$readable = '';
	if ( ! preg_match( '/<(?:ol|ul|dl|table)\b/', $inside ) ) {
		if ( preg_match( '/\sdata-ma-soc="(\d\d)-(\d{4})"/', $opening, $code ) ) {
			$readable = ma_widgets_readable_pay( $code[1], "$code[1]-$code[2]" );
		} elseif ( ! preg_match( '/\sdata-ma-src=/', $opening ) ) {
			$readable = ma_widgets_readable( $widget, $opening, $language );
		}
	}
	// In a feed nobody has scripts.
	return $opening . ( '' === $readable || is_feed() ? $readable : "<noscript>$readable</noscript>" ) . $inside;
}

/**
 * Returns the built-in content as markup, for readers without scripts.
 *
 * @param string $widget   The name of a widget.
 * @param string $opening  The opening tag, which may name a set.
 * @param string $language A language tag.
 * @return string
 */
function ma_widgets_readable( $widget, $opening, $language ) {
	$set     = preg_match( '/\sdata-ma-set="([\w-]+)"/', $opening, $given ) ? $given[1] : 'first';
	$folders = array_map( 'basename', (array) glob( MA_WIDGETS_FOLDER . '/readable/*', GLOB_ONLYDIR ) );
	$nearest = ma_widgets_nearest( $language, $folders );
	$file    = MA_WIDGETS_FOLDER . "/readable/$nearest/$widget.$set.html";
	if ( ! is_readable( $file ) ) {
		return '';
	}
	// Written by our build, from texts; nothing in it comes from a request or the database.
	return (string) file_get_contents( $file );
}

/**
 * Returns the pay of an occupation as markup, for readers without scripts.
 *
 * @param string $group The first two digits of its code, by which the files are named.
 * @param string $code  The code.
 * @return string
 */
function ma_widgets_readable_pay( $group, $code ) {
	$file = MA_WIDGETS_FOLDER . "/cdn/occupations/$group.json";
	$data = is_readable( $file ) ? json_decode( (string) file_get_contents( $file ), true ) : null;
	$at   = isset( $data['codes'], $data['titles'], $data['pay'] ) ? array_search( $code, $data['codes'], true ) : false;
	if ( false === $at ) {
		return '';
	}
	$labels = array(
		__( '10% earn less than, per year', 'ma-widgets' ),
		__( '25% earn less than, per year', 'ma-widgets' ),
		__( 'Median pay per year', 'ma-widgets' ),
		__( '25% earn more than, per year', 'ma-widgets' ),
		__( '10% earn more than, per year', 'ma-widgets' ),
	);
	$lines  = '';
	foreach ( $labels as $index => $label ) {
		$amount = isset( $data['pay'][ $at ][ $index ][0] ) ? $data['pay'][ $at ][ $index ][0] : null;
		// A figure that the publisher withholds is null; a top-coded one is text.
		if ( is_numeric( $amount ) ) {
			$lines .= '<dt>' . esc_html( $label ) . '</dt><dd>$' . esc_html( number_format( (float) $amount ) ) . '</dd>';
		}
	}
	$source = $data['source'] . ', ' . $data['date'];
	$lines .= '<dt>' . esc_html__( 'Source', 'ma-widgets' ) . '</dt><dd>' . esc_html( $source ) . '</dd>';
	return '<p lang="en">' . esc_html( $data['titles'][ $at ] ) . "</p><dl>$lines</dl>";
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
