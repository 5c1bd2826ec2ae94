// Exports the globals of WordPress in the editor, and the data that our PHP passes.
const { wp } = window;

export const { createBlock, getBlockContent, rawHandler, registerBlockType, serialize } = wp.blocks;
export const { createElement: el, Fragment, RawHTML, useEffect, useRef, useState } = wp.element;
export const { InnerBlocks, InspectorControls, useBlockProps, useInnerBlocksProps } = wp.blockEditor;
export const { Button, Notice, PanelBody, RadioControl, SelectControl, TextControl, ToggleControl } =
  wp.components;
export const { useDispatch, useRegistry, useSelect } = wp.data;

/** Settings of each widget, languages, texts, and the URL of the library, from includes/editor.php. */
export const { cdn, groups, language, languages, widgets, words } = window.maWidgets;
