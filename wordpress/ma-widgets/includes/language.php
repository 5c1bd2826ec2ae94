<?php
/**
 * The language of a widget, and the plugin's own translations.
 *
 * @package ma-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Returns the language of a post as an HTML `lang`: that of Polylang or WPML, else the site's.
 *
 * @param WP_Post|null $post A post; without one, the site's language is returned.
 * @return string
 */
function ma_widgets_language( $post = null ) {
	$locale = '';
	if ( $post instanceof WP_Post ) {
		if ( function_exists( 'pll_get_post_language' ) ) {
			$locale = (string) pll_get_post_language( $post->ID, 'locale' );
		} elseif ( has_filter( 'wpml_post_language_details' ) ) {
			$details = apply_filters( 'wpml_post_language_details', null, $post->ID ); // phpcs:ignore WordPress.NamingConventions -- WPML's own hook.
			$locale  = is_array( $details ) && isset( $details['locale'] ) ? (string) $details['locale'] : '';
		}
	}
	$language = str_replace( '_', '-', '' === $locale ? get_locale() : $locale );
	/**
	 * Filters the language of the widgets in a post.
	 *
	 * @param string       $language A language tag: `es`, `pt-BR`.
	 * @param WP_Post|null $post     The post, if there is one.
	 */
	return (string) apply_filters( 'ma_widgets_language', $language, $post );
}

/**
 * Returns the language of the library that is nearest to a language tag: `es` for `es-MX`, `zh-Hans` for `zh-CN`.
 *
 * @param string   $language A language tag.
 * @param string[] $offered  The languages to choose from.
 * @return string `en` if there is none.
 */
function ma_widgets_nearest( $language, $offered ) {
	$aliases = array(
		'tl'  => 'fil',
		'hat' => 'ht',
		'cmn' => 'zh-Hans',
		'zh'  => 'zh-Hans',
		'pt'  => 'pt-BR',
	);
	$primary = strtolower( (string) strtok( $language, '-' ) );
	if ( 'zh' === $primary && preg_match( '/-(?:Hant|TW|HK|MO)\b/i', $language ) && false === stripos( $language, '-Hans' ) ) {
		// Traditional characters, which the library does not have: a widget is English there.
		return 'en';
	}
	foreach ( array( $language, $primary, isset( $aliases[ $primary ] ) ? $aliases[ $primary ] : '' ) as $wanted ) {
		foreach ( $offered as $code ) {
			if ( 0 === strcasecmp( $code, $wanted ) ) {
				return $code;
			}
		}
	}
	return 'en';
}

/**
 * Loads the translations. WordPress has no fallback between regions: a site in `es_MX` gets the file of `es_ES` here.
 * A site in `zh_TW` gets none: its widgets are in English, too.
 */
function ma_widgets_load_translations() {
	$locale = determine_locale();
	if ( 0 === strpos( $locale, 'en' ) ) {
		return;
	}
	load_plugin_textdomain( 'ma-widgets', false, dirname( plugin_basename( MA_WIDGETS_FILE ) ) . '/languages' );
	if ( is_textdomain_loaded( 'ma-widgets' ) ) {
		return;
	}
	$files = array();
	foreach ( (array) glob( MA_WIDGETS_FOLDER . '/languages/ma-widgets-*.mo' ) as $file ) {
		$files[ strtok( substr( basename( $file, '.mo' ), strlen( 'ma-widgets-' ) ), '_' ) ] = $file;
	}
	$nearest = ma_widgets_nearest( str_replace( '_', '-', $locale ), array_keys( $files ) );
	if ( isset( $files[ $nearest ] ) ) {
		load_textdomain( 'ma-widgets', $files[ $nearest ], $locale );
	}
}
