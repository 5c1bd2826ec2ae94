import type { CSSResult } from 'lit';
import { native } from '../page/native.js';

/** Returns the style sheet that all elements of our own document share, or a copy for another document. */
function sheetFor(view: Window & typeof globalThis, { styleSheet, cssText }: CSSResult): CSSStyleSheet {
  if (styleSheet instanceof view.CSSStyleSheet) return styleSheet;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
}

/**
 * Gives a shadow root its styles. A constructed style sheet belongs to the document that made it: another one, such as
 * that of an iframe, does not accept it, and an element that moves there loses it.
 */
export function styleRoot(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const view = native(root.ownerDocument, 'defaultView');
  // A document without a window, such as that of a template, shows nothing.
  if (view) root.adoptedStyleSheets = styles.map((each) => sheetFor(view, each));
}
