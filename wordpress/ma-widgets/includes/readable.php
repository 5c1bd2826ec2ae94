<?php
/**
 * The copy of what a widget shows, for feeds, mails and readers without scripts. It has either the author's figures or
 * built-in ones, as the widget does.
 *
 * @package ma-widgets
 */

defined( 'ABSPATH' ) || exit;

/** Attributes that hold a whole document, or its address. */
const MA_WIDGETS_DOCUMENTS = array( 'src', 'duties', 'steps', 'certifications', 'areas' );

/**
 * Returns true if attributes have data, or its address, or the code of an occupation.
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
 * @return string Empty if the plugin cannot know it: the data is JSON, or in a file.
 */
function ma_widgets_readable( $widget, $given, $language ) {
	if ( array_intersect_key( $given, array_flip( MA_WIDGETS_DOCUMENTS ) ) ) {
		return '';
	}
	$folders = array_map( 'basename', (array) glob( MA_WIDGETS_FOLDER . '/readable/*', GLOB_ONLYDIR ) );
	$folder  = MA_WIDGETS_FOLDER . '/readable/' . ma_widgets_nearest( $language, $folders );
	// The library has no translation into this language: its texts are English.
	$is_foreign = 'en' === basename( $folder ) && 'en' !== strtolower( (string) strtok( $language, '-' ) );
	$in_english = $is_foreign ? ' lang="en" dir="ltr"' : '';
	$copy       = ma_widgets_readable_set( $folder, $widget, $given );
	$is_ours    = true;
	if ( 'salary-outlook' === $widget ) {
		$labels  = ma_widgets_json( "$folder/labels.json" );
		$is_ours = ma_widgets_is_built_in( $given, $copy );
		if ( $is_ours ) {
			$copy = ma_widgets_readable_outlook( $folder, $given, $labels );
		} elseif ( empty( $given['soc'] ) ) {
			$copy = ma_widgets_readable_figures( $given, $labels, $in_english );
		} else {
			$copy = ma_widgets_readable_pay( ma_widgets_codes( $given['soc'] ), $given, $labels, $in_english );
		}
	}
	if ( '' === $copy ) {
		return '';
	}
	$copy = ma_widgets_headed( $copy, $given, $is_foreign ? $language : '' );
	return $is_ours && $is_foreign ? "<div$in_english>$copy</div>" : $copy;
}

/**
 * Returns a built-in set as markup; the first one if there is no such set, as the widget does.
 *
 * @param string   $folder The folder of a language.
 * @param string   $widget The name of a widget.
 * @param string[] $given  Its attributes, with the name of the set.
 * @param string   $period `.hour` for pay by the hour.
 * @return string
 */
function ma_widgets_readable_set( $folder, $widget, $given, $period = '' ) {
	$set  = isset( $given['set'] ) ? $given['set'] : '';
	$file = "$folder/$widget.$set$period.html";
	if ( ! preg_match( '/^[\w-]+$/', $set ) || ! is_readable( $file ) ) {
		$file = "$folder/$widget.first$period.html";
	}
	// Written by our build, from texts; nothing in it comes from a request or the database.
	return is_readable( $file ) ? (string) file_get_contents( $file ) : '';
}

/**
 * Returns the built-in pay and outlook as markup. The pay of a state is beside that of the nation, as in the widget.
 *
 * @param string   $folder The folder of a language.
 * @param string[] $given  The attributes.
 * @param array    $labels The labels of figures.
 * @return string
 */
function ma_widgets_readable_outlook( $folder, $given, $labels ) {
	$state = isset( $given['region'] ) ? ma_widgets_readable_state( $given['region'], $labels ) : '';
	// Pay by state is by the year only, and the widget shows both areas with pay of the same period.
	$is_hourly = '' === $state && 'hour' === ma_widgets_pay_period( $given );
	$copy      = ma_widgets_readable_set( $folder, 'salary-outlook', $given, $is_hourly ? '.hour' : '' );
	return substr_replace( $copy, $state, (int) strpos( $copy, '<dl>' ), 0 );
}

/**
 * Returns true if a widget shows the built-in pay and outlook: it has no code, figures or other occupation.
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
	$more = ma_widgets_level( $given ) - 2;
	return (string) preg_replace_callback(
		'#(</?h)([1-6])(?=[\s>])#',
		function ( $found ) use ( $more ) {
			return $found[1] . min( 6, (int) $found[2] + $more );
		},
		$copy
	);
}

/**
 * Returns the level of a widget's heading.
 *
 * @param string[] $given The attributes.
 * @return int From 2 to 6.
 */
function ma_widgets_level( $given ) {
	$level = isset( $given['heading-level'] ) ? (int) $given['heading-level'] : 2;
	return $level > 1 && $level < 7 ? $level : 2;
}

/**
 * Returns the author's heading and sentences, which are attributes of a widget with content of its own. On a page the
 * widget shows them.
 *
 * @param string[] $given The attributes.
 * @return string
 */
function ma_widgets_readable_words( $given ) {
	$heading = isset( $given['heading'] ) ? ma_widgets_escaped( trim( $given['heading'] ) ) : '';
	$level   = ma_widgets_level( $given );
	return ( '' === $heading ? '' : "<h$level>$heading</h$level>" ) . ma_widgets_readable_sentences( $given );
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
