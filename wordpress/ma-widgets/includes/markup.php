<?php
/**
 * Reads the saved markup of a widget, as the script does: its attributes, and the readable content within it.
 *
 * @package ma-widgets
 */

defined( 'ABSPATH' ) || exit;

/** Matches an attribute of a call to action, which is shown beside any content of a widget. */
const MA_WIDGETS_ACTION = '\s(?:class=["\']?[^"\'>]*ma-action|slot=["\']?action\b)';

/**
 * Returns the author's attributes in an opening tag, by their names without `data-ma-`.
 *
 * @param string $opening The opening tag.
 * @return string[]
 */
function ma_widgets_given( $opening ) {
	$given = array();
	preg_match_all( '/\sdata-ma-([\w-]+)=(?:"([^"]*)"|\'([^\']*)\')/', $opening, $found, PREG_SET_ORDER );
	foreach ( $found as $each ) {
		$value = html_entity_decode( end( $each ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		// HTML takes the curly quotation marks of a word processor as part of a value, and cuts the value at its first space.
		// Around a whole value they are removed; a cut value is left out.
		$value = (string) preg_replace( '/^["\'‘-‟](\S*)["\'‘-‟″]$/u', '$1', $value );
		if ( ! preg_match( '/^["\'‘-‟]\S*$/u', $value ) ) {
			$given += array( $each[1] => $value );
		}
	}
	return $given;
}

/**
 * Returns true if readers can see something in a piece of HTML.
 *
 * @param string $html The HTML.
 * @return bool
 */
function ma_widgets_is_shown( $html ) {
	$seen = preg_replace( '#<!--.*?-->|<(script|style|template|noscript)\b[^>]*>.*?</\1\s*>#is', '', $html );
	if ( null === $seen || preg_match( '#<(?:(?:img|svg|video|audio|iframe|object|embed|canvas|math|input|select|textarea|button)\b|[a-z][a-z0-9]*-)#i', $seen ) ) {
		return true;
	}
	$text = html_entity_decode( wp_strip_all_tags( $seen ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	// Text that is not UTF-8 counts as shown.
	return 0 !== preg_match( '/[^\s\p{Z}\p{Cf}]/u', $text );
}

/**
 * Returns true if readers can see more in a widget's markup than calls to action. Then the script shows no built-in content.
 *
 * @param string $inside The markup in the wrapper.
 * @return bool
 */
function ma_widgets_is_readable( $inside ) {
	return ma_widgets_is_shown( ma_widgets_without_actions( $inside ) );
}

/**
 * Returns a widget's markup without calls to action, each with all that is in it.
 *
 * @param string $inside The markup in the wrapper.
 * @return string
 */
function ma_widgets_without_actions( $inside ) {
	// A paragraph with a call to action in it is part of the call.
	$rest = preg_replace( '#<p\b(?:(?!</p>).)*?' . MA_WIDGETS_ACTION . '.*?</p>#is', '', $inside );
	// A paragraph that is too long for PHP to search is no call to action.
	$rest = null === $rest ? $inside : $rest;
	while ( preg_match( '#<([a-z][a-z0-9]*)\b[^>]*?' . MA_WIDGETS_ACTION . '#i', $rest, $found, PREG_OFFSET_CAPTURE ) ) {
		$start = $found[0][1];
		$end   = strlen( $rest );
		$depth = 0;
		preg_match_all( '#<(/?)' . $found[1][0] . '\b[^>]*>#i', $rest, $tags, PREG_SET_ORDER | PREG_OFFSET_CAPTURE, $start );
		foreach ( $tags as $tag ) {
			$depth += '' === $tag[1][0] ? 1 : -1;
			if ( 0 === $depth || 'input' === strtolower( $found[1][0] ) ) {
				$end = $tag[0][1] + strlen( $tag[0][0] );
				break;
			}
		}
		$rest = substr( $rest, 0, $start ) . substr( $rest, $end );
	}
	return $rest;
}

/**
 * Returns true if a widget's markup has its data as JSON.
 *
 * @param string $inside The markup in the wrapper.
 * @return bool
 */
function ma_widgets_has_json( $inside ) {
	return 1 === preg_match( '#<script\b[^>]*\btype=["\']?application/json#i', $inside );
}
