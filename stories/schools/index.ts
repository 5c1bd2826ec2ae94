/** Schools whose stylesheets can be applied to a story: a designer sees a widget in a page before pasting it. */
import modern from './modern.css?raw';
import ugly from './ugly.css?raw';
import wordpress from './wordpress.css?raw';

export interface School {
  readonly title: string;
  readonly css: string;
  /** The classes of the element that its templates put around the content. */
  readonly className: string;
  /** True if its pages have a dark scheme; the others stay light, whatever the system asks for. */
  readonly isDark: boolean;
}

export const schools: Readonly<Record<string, School>> = {
  none: { title: 'No stylesheet', css: '', className: '', isDark: true },
  modern: { title: 'A modern site', css: modern, className: 'content', isDark: true },
  wordpress: {
    title: 'A WordPress theme',
    css: wordpress,
    className: 'entry-content wp-block-post-content is-layout-flow is-layout-constrained',
    isDark: false,
  },
  ugly: { title: 'An ugly one, of 2009', css: ugly, className: 'content', isDark: false },
};

/** Limits a stylesheet to a part of a page: on a page of the catalogue, it must not style the catalogue's own text. */
export const within = (selector: string, css: string): string =>
  `@scope (${selector}) {\n${css.replace(/(^|[,}]\s*)(?::root|html|body)(?=\s*[,{])/gm, '$1:scope')}\n}`;
