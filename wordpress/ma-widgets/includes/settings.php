<?php
/**
 * The library as the build describes it: settings.json.
 *
 * @package ma-widgets
 */

defined( 'ABSPATH' ) || exit;

/** The names of the widgets, which are those of the tags without `ma-`. */
const MA_WIDGETS_NAMES = array( 'duty-checklist', 'career-path', 'certification-comparison', 'salary-outlook' );

/**
 * Returns settings.json. It is read once a request, and only by the editor and by shortcodes.
 *
 * @return array Empty if an upload has lost or cut the file.
 */
function ma_widgets_settings() {
	static $settings = null;
	if ( null === $settings ) {
		$file     = MA_WIDGETS_FOLDER . '/settings.json';
		$read     = is_readable( $file ) ? json_decode( (string) file_get_contents( $file ), true ) : null;
		$is_whole = isset( $read['widgets'], $read['groups'], $read['postTexts'] );
		$settings = $is_whole ? $read : array();
	}
	return $settings;
}

/**
 * Returns the names of a widget's attributes that an author can set.
 *
 * @param string $widget The name of a widget.
 * @return string[]
 */
function ma_widgets_attributes( $widget ) {
	$settings = ma_widgets_settings();
	if ( empty( $settings['widgets'][ $widget ] ) ) {
		return array();
	}
	$own   = $settings['widgets'][ $widget ];
	$names = wp_list_pluck( $own['settings'], 'name' );
	return array_merge( array( 'set', 'src' ), empty( $own['hasCodes'] ) ? array() : array( 'soc' ), $names );
}
