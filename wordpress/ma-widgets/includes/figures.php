<?php
/**
 * Pay and other figures as markup, for the copy that can be read without scripts.
 *
 * @package ma-widgets
 */

defined( 'ABSPATH' ) || exit;

/** Attributes with pay. */
const MA_WIDGETS_PAY = array( 'p10', 'p25', 'median', 'p75', 'p90' );
/** Attributes with other figures. */
const MA_WIDGETS_COUNTS = array( 'growth', 'openings', 'employment' );

/**
 * Returns the content of a JSON file of the build.
 *
 * @param string $file Its path.
 * @return array Empty if an upload has lost or cut the file.
 */
function ma_widgets_json( $file ) {
	$data = is_readable( $file ) ? json_decode( (string) file_get_contents( $file ), true ) : null;
	return is_array( $data ) ? $data : array();
}

/**
 * Returns the codes of occupations in a text, which has them in the forms that the widget accepts: `31-9097`, `319097`,
 * `31-9097.00`.
 *
 * @param string $written The text.
 * @return string[] In the first form.
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
 * @param string[] $given  The author's attributes, with figures to add to those of one occupation: growth and openings.
 * @param array    $labels The labels of figures.
 * @param string   $lang   The `lang` and `dir` of the labels as HTML, if the page has another language.
 * @return string
 */
function ma_widgets_readable_pay( $codes, $given, $labels, $lang ) {
	$copy = '';
	foreach ( $codes as $code ) {
		$data = ma_widgets_json( MA_WIDGETS_FOLDER . '/cdn/occupations/' . substr( $code, 0, 2 ) . '.json' );
		$at   = isset( $data['codes'], $data['titles'], $data['pay'] ) ? array_search( $code, $data['codes'], true ) : false;
		if ( false === $at ) {
			continue;
		}
		$pay    = array(
			'year' => array_column( $data['pay'][ $at ], 0 ),
			'hour' => array_column( $data['pay'][ $at ], 1 ),
		);
		$period = ma_widgets_pay_period( $given );
		if ( ! array_filter( $pay[ $period ] ) ) {
			// Some occupations have pay of one period only. A figure that the publisher withholds is null.
			$period = 'year' === $period ? 'hour' : 'year';
		}
		$fields = array( 'pay-period' => $period ) + array_combine( MA_WIDGETS_PAY, $pay[ $period ] );
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
 * Returns the built-in figures of a state as markup.
 *
 * @param string $region Its code or its name.
 * @param array  $labels The labels of figures, with the names of the states.
 * @return string Empty for the nation, and for an area that is unknown.
 */
function ma_widgets_readable_state( $region, $labels ) {
	$states = ma_widgets_json( MA_WIDGETS_FOLDER . '/readable/states.json' );
	foreach ( isset( $labels['areas'] ) ? $labels['areas'] : array() as $code => $name ) {
		$is_meant = 0 === strcasecmp( trim( $region ), $code ) || 0 === strcasecmp( trim( $region ), $name );
		if ( $is_meant && isset( $states[ $code ][5] ) ) {
			$fields               = array_combine( MA_WIDGETS_PAY, array_slice( $states[ $code ], 0, 5 ) );
			$fields['region']     = $name;
			$fields['employment'] = $states[ $code ][5];
			return '<dl>' . ma_widgets_pairs( $fields, $labels, '' ) . "</dl>\n";
		}
	}
	return '';
}

/**
 * Returns the author's figures as markup.
 *
 * @param string[] $given  The attributes.
 * @param array    $labels The labels of figures.
 * @param string   $lang   The `lang` and `dir` of the labels as HTML, if the page has another language.
 * @return string
 */
function ma_widgets_readable_figures( $given, $labels, $lang ) {
	$pairs = ma_widgets_pairs( $given, $labels, $lang );
	if ( '' === $pairs ) {
		return '';
	}
	return "<dl>$pairs</dl>" . ma_widgets_readable_sentences( $given );
}

/**
 * Returns the author's sentences about figures as markup.
 *
 * @param string[] $given The attributes.
 * @return string
 */
function ma_widgets_readable_sentences( $given ) {
	$copy = '';
	foreach ( array( 'scope', 'meaning' ) as $name ) {
		if ( ! empty( $given[ $name ] ) ) {
			$copy .= '<p>' . ma_widgets_escaped( $given[ $name ] ) . '</p>';
		}
	}
	return $copy;
}

/**
 * Returns figures as terms and answers: `<dt>` and `<dd>`.
 *
 * @param array  $fields The figures by the names of their attributes.
 * @param array  $labels The labels of figures.
 * @param string $lang   The `lang` and `dir` of the labels as HTML, if the page has another language.
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
			$label   = '' === $label || '' === $fields['growth-period'] ? $label : str_replace( '{years}', $fields['growth-period'], $labels['growth-period'] );
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
 * Returns the period of pay that an author wants.
 *
 * @param string[] $given The attributes.
 * @return string `year` or `hour`.
 */
function ma_widgets_pay_period( $given ) {
	return isset( $given['pay-period'] ) && 'hour' === strtolower( trim( $given['pay-period'] ) ) ? 'hour' : 'year';
}

/**
 * Returns the period of an amount of pay: the one in its text, else the given one. The expressions are those of
 * `periodIn` in salary-outlook.figure.model.ts.
 *
 * @param string $words The amount: `52000`, `$25 an hour`.
 * @param string $given The author's `pay-period`.
 * @return string `year`, `hour`, or another that the widget does not show.
 */
function ma_widgets_period( $words, $given ) {
	if ( preg_match( '#\bhrs?\b|hour|hora|[\d/]\s?h\b#i', $words ) ) {
		return 'hour';
	}
	$period = '#(?:\bper |\d\s?/\s?)?(\byrs?\b|year|annu|anual|año|\bp\.a\b)|month|week|daily|\ba (?:day|shift)|\bmes\b|mensual|seman|quincen|por día|\d\s?(?:mo|wk|pm|p\.m)\b|(?:\bper (?!cent)|\d\s?/\s?)\p{L}#iu';
	if ( preg_match( $period, $words, $found ) ) {
		return empty( $found[1] ) ? 'other' : 'year';
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
