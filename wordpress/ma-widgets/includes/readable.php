<?php
/**
 * A copy of what a widget shows, for feeds, mails and readers without scripts. It has either the author's figures or
 * built-in ones, as the widget does.
 *
 * @package ma-widgets
 */

defined( 'ABSPATH' ) || exit;

/** Attributes that hold a whole document, or its address. */
const MA_WIDGETS_DOCUMENTS = array( 'src', 'duties', 'steps', 'certifications', 'areas' );

/**
 * Returns true if attributes have data, or say where it is.
 *
 * @param string[] $given The attributes.
 * @return bool
 */
function ma_widgets_has_own( $given ) {
	$names = array_merge( array( 'soc' ), MA_WIDGETS_DOCUMENTS, MA_WIDGETS_PAY, MA_WIDGETS_COUNTS );
	return '' !== trim( implode( '', array_intersect_key( $given, array_flip( $names ) ) ) );
}

/**
 * Returns what a widget without children shows, as markup.
 *
 * @param string   $widget   The name of a widget.
 * @param string[] $given    Its attributes.
 * @param string   $language A language tag.
 * @return string Empty if that is not known here.
 */
function ma_widgets_readable( $widget, $given, $language ) {
	$folders = array_map( 'basename', (array) glob( MA_WIDGETS_FOLDER . '/readable/*', GLOB_ONLYDIR ) );
	$folder  = MA_WIDGETS_FOLDER . '/readable/' . ma_widgets_nearest( $language, $folders );
	// The language of the page is none of ours: our texts are English in it.
	$foreign = 'en' === basename( $folder ) && 'en' !== strtolower( (string) strtok( $language, '-' ) );
	$lang    = $foreign ? ' lang="en" dir="ltr"' : '';
	if ( array_intersect_key( $given, array_flip( MA_WIDGETS_DOCUMENTS ) ) ) {
		return '';
	}
	$copy   = ma_widgets_readable_set( $folder, $widget, isset( $given['set'] ) ? $given['set'] : '' );
	$labels = 'salary-outlook' === $widget ? ma_widgets_json( "$folder/labels.json" ) : array();
	if ( 'salary-outlook' === $widget && ma_widgets_is_built_in( $given, $copy ) ) {
		$state = isset( $given['region'] ) ? ma_widgets_readable_state( $given['region'], $labels ) : '';
		// The widget shows a state beside the nation.
		$copy = implode( "$state<dl>", explode( '<dl>', $copy, 2 ) );
	} elseif ( 'salary-outlook' === $widget ) {
		$copy   = empty( $given['soc'] )
			? ma_widgets_readable_figures( $given, $labels, $lang )
			: ma_widgets_readable_pay( ma_widgets_codes( $given['soc'] ), $given, $labels, $lang );
		$lang   = '';
	}
	if ( '' === $copy ) {
		return '';
	}
	$copy = ma_widgets_headed( $copy, $given, $foreign ? $language : '' );
	return '' === $lang ? $copy : "<div$lang>$copy</div>";
}

/**
 * Returns a built-in set as markup; the first one if there is no such set, as the widget does.
 *
 * @param string $folder The folder of a language.
 * @param string $widget The name of a widget.
 * @param string $set    The name of a set.
 * @return string
 */
function ma_widgets_readable_set( $folder, $widget, $set ) {
	$file = "$folder/$widget.$set.html";
	if ( ! preg_match( '/^[\w-]+$/', $set ) || ! is_readable( $file ) ) {
		$file = "$folder/$widget.first.html";
	}
	// Written by our build, from texts; nothing in it comes from a request or the database.
	return is_readable( $file ) ? (string) file_get_contents( $file ) : '';
}

/**
 * Returns true if pay and outlook are built-in: without a code, figures or another occupation.
 *
 * @param string[] $given The attributes.
 * @param string   $copy  The built-in figures as markup, with the occupation as the first of them.
 * @return bool
 */
function ma_widgets_is_built_in( $given, $copy ) {
	$occupation = isset( $given['occupation'] ) ? trim( $given['occupation'] ) : '';
	$built_in   = preg_match( '#<dd>([^<]*)</dd>#', $copy, $found ) ? html_entity_decode( $found[1], ENT_QUOTES, 'UTF-8' ) : '';
	return ( '' === $occupation || 0 === strcasecmp( $occupation, $built_in ) ) && ! ma_widgets_has_own( $given );
}

/**
 * Returns a copy with the author's heading, and with headings of the author's level.
 *
 * @param string   $copy     The copy.
 * @param string[] $given    The attributes.
 * @param string   $language The language of the author's heading, if the copy has another.
 * @return string
 */
function ma_widgets_headed( $copy, $given, $language ) {
	if ( isset( $given['heading'] ) ) {
		$own     = ma_widgets_escaped( trim( $given['heading'] ) );
		$lang    = '' === $language ? '' : ' lang="' . esc_attr( $language ) . '"';
		$replace = function ( $found ) use ( $own, $lang ) {
			return '' === $own ? '' : "<$found[1]$lang>$own</$found[1]>";
		};
		$copy    = (string) preg_replace_callback( '#<(h2|caption)>.*?</\1>#s', $replace, $copy, 1, $count );
		$copy    = $count ? $copy : $replace( array( '', 'h2' ) ) . $copy;
	}
	$level = isset( $given['heading-level'] ) ? (int) $given['heading-level'] : 2;
	$more  = $level > 1 && $level < 7 ? $level - 2 : 0;
	return (string) preg_replace_callback(
		'#(</?h)([1-6])(?=[\s>])#',
		function ( $found ) use ( $more ) {
			return $found[1] . min( 6, (int) $found[2] + $more );
		},
		$copy
	);
}

/**
 * Escapes a text, also for WordPress's own search for shortcodes.
 *
 * @param string $text The text.
 * @return string
 */
function ma_widgets_escaped( $text ) {
	return str_replace( '[', '&#91;', esc_html( $text ) );
}
