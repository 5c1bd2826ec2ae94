<?php
/**
 * Registers two block patterns: a program page and a careers page.
 *
 * @package ma-widgets
 */

defined( 'ABSPATH' ) || exit;

/** Registers the patterns, for the editor and the REST API only: a page view has no use for them. */
function ma_widgets_register_patterns() {
	if ( WP_Block_Patterns_Registry::get_instance()->is_registered( 'ma-widgets/program-page' ) ) {
		return;
	}
	register_block_pattern_category( 'ma-widgets', array( 'label' => __( 'Career widgets', 'ma-widgets' ) ) );
	register_block_pattern(
		'ma-widgets/program-page',
		array(
			'title'       => __( 'Program page', 'ma-widgets' ),
			'description' => __( 'A training program: its steps, what students learn to do, the credentials, and a button to apply.', 'ma-widgets' ),
			'categories'  => array( 'ma-widgets' ),
			'content'     => ma_widgets_heading( __( 'How the program works', 'ma-widgets' ) )
				. ma_widgets_paragraph( __( 'Replace this sentence with two about your program: for whom it is, and when it starts.', 'ma-widgets' ) )
				. ma_widgets_own_path()
				. ma_widgets_built_in( 'duty-checklist' )
				. ma_widgets_built_in( 'certification-comparison' ),
		)
	);
	register_block_pattern(
		'ma-widgets/careers-page',
		array(
			'title'       => __( 'Careers page', 'ma-widgets' ),
			'description' => __( 'An occupation: what it pays, the way into it and on from there, and how the credentials compare.', 'ma-widgets' ),
			'categories'  => array( 'ma-widgets' ),
			'content'     => ma_widgets_heading( __( 'Working as a medical assistant', 'ma-widgets' ) )
				. ma_widgets_paragraph( __( 'Replace this sentence with two about the occupation in your area.', 'ma-widgets' ) )
				. ma_widgets_built_in( 'salary-outlook' )
				. ma_widgets_built_in( 'career-path' )
				. ma_widgets_built_in( 'certification-comparison' )
				. ma_widgets_built_in( 'duty-checklist' ),
		)
	);
}

add_action( 'admin_init', 'ma_widgets_register_patterns' );
add_action( 'rest_api_init', 'ma_widgets_register_patterns' );

/**
 * Returns a Heading block.
 *
 * @param string $text The heading.
 * @return string
 */
function ma_widgets_heading( $text ) {
	return '<!-- wp:heading --><h2 class="wp-block-heading">' . esc_html( $text ) . "</h2><!-- /wp:heading -->\n\n";
}

/**
 * Returns a Paragraph block.
 *
 * @param string $text The paragraph.
 * @return string
 */
function ma_widgets_paragraph( $text ) {
	return '<!-- wp:paragraph --><p>' . esc_html( $text ) . "</p><!-- /wp:paragraph -->\n\n";
}

/**
 * Returns one of our blocks with its built-in content.
 *
 * @param string $widget The name of a widget.
 * @return string
 */
function ma_widgets_built_in( $widget ) {
	return "<!-- wp:ma-widgets/$widget {\"content\":\"built-in\"} --><div class=\"wp-block-ma-widgets-$widget ma-$widget\"></div><!-- /wp:ma-widgets/$widget -->\n\n";
}

/**
 * Returns a Career path block with sample steps and a button.
 *
 * @return string
 */
function ma_widgets_own_path() {
	$items = '';
	foreach (
		array(
			__( 'Apply', 'ma-widgets' )           => __( 'Say what to bring, and by when.', 'ma-widgets' ),
			__( 'Classes and lab', 'ma-widgets' ) => __( 'Say what is taught, and how long it takes.', 'ma-widgets' ),
			__( 'Externship', 'ma-widgets' )      => __( 'Say where, and how many hours.', 'ma-widgets' ),
			__( 'First job', 'ma-widgets' )       => __( 'Say who hires your graduates.', 'ma-widgets' ),
		) as $title => $text
	) {
		$items .= '<!-- wp:list-item --><li><strong>' . esc_html( $title ) . '</strong> ' . esc_html( $text ) . '</li><!-- /wp:list-item -->';
	}
	$button = '<!-- wp:buttons --><div class="wp-block-buttons"><!-- wp:button {"className":"ma-action"} --><div class="wp-block-button ma-action"><a class="wp-block-button__link wp-element-button" href="/apply">'
		. esc_html__( 'Apply', 'ma-widgets' ) . '</a></div><!-- /wp:button --></div><!-- /wp:buttons -->';
	return '<!-- wp:ma-widgets/career-path {"content":"own"} --><div class="wp-block-ma-widgets-career-path ma-career-path">'
		. '<!-- wp:list {"ordered":true} --><ol>' . $items . '</ol><!-- /wp:list -->'
		. $button
		. "</div><!-- /wp:ma-widgets/career-path -->\n\n";
}
