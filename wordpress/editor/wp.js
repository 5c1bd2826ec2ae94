// Exports the globals of WordPress in the editor, and the data that our PHP passes.
const { wp } = window;

export const { createBlock, getBlockContent, rawHandler, registerBlockType, serialize } = wp.blocks;
export const {
  createElement: el,
  Fragment,
  RawHTML,
  renderToString,
  useEffect,
  useRef,
  useState,
} = wp.element;
export const { InnerBlocks, InspectorControls, useBlockProps, useInnerBlocksProps } = wp.blockEditor;
export const { Button, Notice, PanelBody, RadioControl, SelectControl, TextControl, ToggleControl } =
  wp.components;
export const { useDispatch, useRegistry, useSelect } = wp.data;

/**
 * From includes/editor.php: the URL of the library, the language of the page, the settings of each widget, texts in the
 * language of the editor's user (`words`), and texts that the editor writes into posts, by language (`postTexts`), with the
 * one of these languages that is nearest to the page's (`textLanguage`).
 */
export const { cdn, groups, language, languages, postTexts, textLanguage, widgets, words } = window.maWidgets;
