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
/** Attributes with pay. */
const MA_WIDGETS_PAY = array( 'p10', 'p25', 'median', 'p75', 'p90' );
/** Attributes with other figures. */
const MA_WIDGETS_COUNTS = array( 'growth', 'openings', 'employment' );

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
	$copy = ma_widgets_readable_set( $folder, $widget, isset( $given['set'] ) ? $given['set'] : '' );
	if ( 'salary-outlook' === $widget && ! ma_widgets_is_built_in( $given, $copy ) ) {
		$labels = is_readable( "$folder/labels.json" ) ? json_decode( (string) file_get_contents( "$folder/labels.json" ), true ) : array();
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
 * Returns the codes of occupations in a text, in the forms that the widget accepts: `31-9097`, `319097`, `31-9097.00`.
 *
 * @param string $written The text.
 * @return string[]
 */
function ma_widgets_codes( $written ) {
	$code  = '/^\s*(\d\d)\D?(\d{4})(?:\.\d+)?\s*$/u';
	$words = preg_match( $code, $written ) ? array( $written ) : preg_split( '/[\s,;]+/', $written );
	$codes = array();
	foreach ( $words as $word ) {
		if ( preg_match( $code, $word, $found ) ) {
			$codes[] = "$found[1]-$found[2]";
		}
	}
	return array_values( array_unique( $codes ) );
}

/**
 * Returns the pay of occupations as markup.
 *
 * @param string[] $codes  Their codes.
 * @param string[] $given  The author's attributes. Figures that are not in the files can be added to one occupation.
 * @param array    $labels The labels of figures.
 * @param string   $lang   The attributes of the labels.
 * @return string
 */
function ma_widgets_readable_pay( $codes, $given, $labels, $lang ) {
	$copy = '';
	foreach ( $codes as $code ) {
		$file = MA_WIDGETS_FOLDER . '/cdn/occupations/' . substr( $code, 0, 2 ) . '.json';
		$data = is_readable( $file ) ? json_decode( (string) file_get_contents( $file ), true ) : null;
		$at   = isset( $data['codes'], $data['titles'], $data['pay'] ) ? array_search( $code, $data['codes'], true ) : false;
		if ( false === $at ) {
			continue;
		}
		// A figure that the publisher withholds is null. Some occupations are paid by the hour only.
		$pay    = $data['pay'][ $at ];
		$period = array_filter( array_column( $pay, 0 ) ) ? 'year' : 'hour';
		$fields = array_combine( MA_WIDGETS_PAY, array_column( $pay, 'year' === $period ? 0 : 1 ) );
		$fields = array( 'pay-period' => $period ) + $fields;
		if ( ! empty( $data['employment'][ $at ] ) ) {
			$fields['employment'] = $data['employment'][ $at ];
		}
		$fields['source'] = $data['source'] . ', ' . $data['date'];

		$more = array( 'growth', 'growth-period', 'openings', 'source', 'source-url', 'as-of' );
		$own  = 1 === count( $codes ) ? array_intersect_key( $given, array_flip( $more ) ) : array();
		$has  = '' !== trim( implode( '', array_intersect_key( $own, array_flip( MA_WIDGETS_COUNTS ) ) ) );
		$copy .= '<p lang="en">' . esc_html( $data['titles'][ $at ] ) . '</p><dl>'
			. ma_widgets_pairs( $fields, $labels, $lang )
			. ( $has ? ma_widgets_pairs( $own, $labels, $lang ) : '' ) . '</dl>';
	}
	return $copy;
}

/**
 * Returns the author's figures as markup.
 *
 * @param string[] $given  The attributes.
 * @param array    $labels The labels of figures.
 * @param string   $lang   The attributes of the labels.
 * @return string
 */
function ma_widgets_readable_figures( $given, $labels, $lang ) {
	$pairs = ma_widgets_pairs( $given, $labels, $lang );
	if ( '' === $pairs ) {
		return '';
	}
	$copy = "<dl>$pairs</dl>";
	foreach ( array( 'scope', 'meaning' ) as $name ) {
		if ( ! empty( $given[ $name ] ) ) {
			$copy .= '<p>' . ma_widgets_escaped( $given[ $name ] ) . '</p>';
		}
	}
	return $copy;
}

/**
 * Returns figures as terms and answers.
 *
 * @param array  $fields The figures by the names of their attributes.
 * @param array  $labels The labels of figures.
 * @param string $lang   The attributes of the labels.
 * @return string
 */
function ma_widgets_pairs( $fields, $labels, $lang ) {
	$fields = array_map( 'trim', array_map( 'strval', $fields ) ) + array_fill_keys( array( 'pay-period', 'currency', 'growth-period', 'source', 'source-url' ), '' );
	$order  = array_merge( array( 'occupation', 'region' ), MA_WIDGETS_PAY, MA_WIDGETS_COUNTS, array( 'source', 'as-of' ) );
	if ( '' === $fields['source'] ) {
		$fields['source'] = $fields['source-url'];
	}
	$pairs = '';
	foreach ( $order as $name ) {
		$words = isset( $fields[ $name ] ) ? $fields[ $name ] : '';
		if ( '' === $words || ( 'as-of' === $name && '' === $fields['source'] ) ) {
			continue;
		}
		$label  = isset( $labels[ $name ] ) ? $labels[ $name ] : '';
		$answer = ma_widgets_escaped( $words );
		if ( in_array( $name, MA_WIDGETS_PAY, true ) ) {
			$period = ma_widgets_period( $words, $fields['pay-period'] );
			$label  = isset( $labels[ $period ][ $name ] ) ? $labels[ $period ][ $name ] : '';
			$answer = ma_widgets_escaped( ma_widgets_money( $words, $fields['currency'] ) );
		} elseif ( 'growth' === $name ) {
			$label  = '' === $fields['growth-period'] ? $label : str_replace( '{years}', $fields['growth-period'], $labels['growth-period'] );
			$answer .= is_numeric( $words ) ? '%' : '';
		} elseif ( in_array( $name, MA_WIDGETS_COUNTS, true ) ) {
			$answer = ctype_digit( $words ) ? number_format( (float) $words ) : $answer;
		} elseif ( 'source' === $name && '' !== esc_url( $fields['source-url'] ) ) {
			$answer = '<a href="' . esc_url( $fields['source-url'] ) . "\">$answer</a>";
		}
		// Pay by the week or the month has no label.
		$pairs .= '' === $label ? '' : "<dt$lang>" . ma_widgets_escaped( $label ) . "</dt><dd>$answer</dd>";
	}
	return $pairs;
}

/**
 * Returns the period of an amount of pay: the one in its text, else the given one.
 *
 * @param string $words The amount: `52000`, `$25 an hour`.
 * @param string $given The author's `pay-period`.
 * @return string `year`, `hour`, or another that the widget does not show.
 */
function ma_widgets_period( $words, $given ) {
	if ( preg_match( '/\bhrs?\b|hour|hora/i', $words ) ) {
		return 'hour';
	}
	if ( preg_match( '/\byrs?\b|year|annual|anual|año/i', $words ) ) {
		return 'year';
	}
	if ( preg_match( '/month|week|\bdaily\b|\bper day\b|\ba day\b|\bmes\b|mensual|seman|quincen|\bpor día\b/i', $words ) ) {
		return 'other';
	}
	return '' === $given ? 'year' : strtolower( $given );
}

/**
 * Returns an amount of pay as text. What is more than a number stays as it is written.
 *
 * @param string $words    The amount.
 * @param string $currency The code of a currency; without one, dollars.
 * @return string
 */
function ma_widgets_money( $words, $currency ) {
	if ( ! preg_match( '/^\d[\d,]*(\.\d+)?\+?$/', $words, $found ) ) {
		return $words;
	}
	$number = is_numeric( $words ) ? number_format( (float) $words, isset( $found[1] ) ? 2 : 0 ) : $words;
	return '' === $currency || 'USD' === strtoupper( $currency ) ? "\$$number" : "$number $currency";
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
