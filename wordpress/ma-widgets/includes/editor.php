<?php
/**
 * Registers the editor's script and style, and passes the settings and the translated texts to the script.
 *
 * @package ma-widgets
 */

defined( 'ABSPATH' ) || exit;

/** Registers the editor's script and style, which block.json names. */
function ma_widgets_register_editor() {
	wp_register_script(
		'ma-widgets-editor',
		plugins_url( 'editor.js', MA_WIDGETS_FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-data', 'wp-element', 'wp-notices' ),
		MA_WIDGETS_VERSION,
		true
	);
	wp_register_style( 'ma-widgets-editor', plugins_url( 'editor.css', MA_WIDGETS_FILE ), array(), MA_WIDGETS_VERSION );
}

/** Passes the settings to the editor's script. */
function ma_widgets_editor_data() {
	$settings = ma_widgets_settings();
	if ( ! $settings ) {
		// Without them our blocks cannot be edited. All others can.
		return;
	}
	$settings['cdn']          = ma_widgets_url( '' );
	$settings['language']     = ma_widgets_language( get_post() );
	$settings['textLanguage'] = ma_widgets_nearest( $settings['language'], array_keys( $settings['postTexts'] ) );
	$settings['words']        = ma_widgets_words();
	$settings['groups']       = ma_widgets_translate_pairs( $settings['groups'] );
	foreach ( $settings['widgets'] as &$widget ) {
		$widget['sets']     = ma_widgets_translate_pairs( $widget['sets'] );
		$widget['settings'] = array_map( 'ma_widgets_translate_setting', $widget['settings'] );
	}
	unset( $widget );
	wp_add_inline_script( 'ma-widgets-editor', 'window.maWidgets = ' . wp_json_encode( $settings ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', 'ma_widgets_editor_data' );

/**
 * Translates a text of settings.json.
 *
 * @param string $text The text.
 * @return string
 */
function ma_widgets_translate( $text ) {
	return '' === $text ? '' : translate( $text, 'ma-widgets' ); // phpcs:ignore WordPress.WP.I18n -- the build writes these texts into the .pot.
}

/**
 * Translates the labels of values.
 *
 * @param string[][] $pairs Pairs of a value and its label.
 * @return string[][]
 */
function ma_widgets_translate_pairs( $pairs ) {
	return array_map(
		function ( $pair ) {
			return array( $pair[0], ma_widgets_translate( $pair[1] ) );
		},
		$pairs
	);
}

/**
 * Translates the texts of a setting.
 *
 * @param array $setting The setting.
 * @return array
 */
function ma_widgets_translate_setting( $setting ) {
	foreach ( array( 'label', 'help' ) as $name ) {
		$setting[ $name ] = ma_widgets_translate( $setting[ $name ] );
	}
	if ( isset( $setting['choices'] ) ) {
		$setting['choices'] = ma_widgets_translate_pairs( $setting['choices'] );
	}
	return $setting;
}

/**
 * Returns the other texts of the editor, by the names that its script uses.
 *
 * @return string[]
 */
function ma_widgets_words() {
	return array(
		'content'          => __( 'Content', 'ma-widgets' ),
		'from'             => __( 'What the block shows', 'ma-widgets' ),
		'built-in'         => __( 'Ready-made content', 'ma-widgets' ),
		'own'              => __( 'My own, written in the block', 'ma-widgets' ),
		'code'             => __( 'Any occupation, by its code', 'ma-widgets' ),
		'address'          => __( 'A data file, by its address', 'ma-widgets' ),
		'set'              => __( 'Ready-made content', 'ma-widgets' ),
		'soc'              => __( 'Code of the occupation', 'ma-widgets' ),
		'socHelp'          => __( 'The code of the Standard Occupational Classification: 31-9097', 'ma-widgets' ),
		'src'              => __( 'Address of the data', 'ma-widgets' ),
		'srcHelp'          => __( 'A JSON file. Readers whom it does not reach see what you write in the block.', 'ma-widgets' ),
		'language'         => __( 'Language', 'ma-widgets' ),
		'languageOfPage'   => __( 'As the page', 'ma-widgets' ),
		'problems'         => __( 'The widget could not read everything:', 'ma-widgets' ),
		'takenOut'         => __( 'Your own content was taken out of the block. Undo brings it back.', 'ma-widgets' ),
		'preview'          => __( 'Preview', 'ma-widgets' ),
		'writeHere'        => __( 'Write the content here', 'ma-widgets' ),
		'addBeside'        => __( 'Add a button or a sentence to the widget', 'ma-widgets' ),
		'emptyList'        => __( 'Add a list to the block: each item becomes a line of the widget.', 'ma-widgets' ),
		'emptyTable'       => __( 'Add a table to the block: its first row names what is compared.', 'ma-widgets' ),
		'emptyFigures'     => __( 'Fill in a figure below.', 'ma-widgets' ),
		'label'            => __( 'Words beside the figure', 'ma-widgets' ),
		'figure'           => __( 'Figure', 'ma-widgets' ),
		'addLine'          => __( 'Add a line', 'ma-widgets' ),
	);
}
