/** The theme of the catalogue, light and dark. Its colors go with those of the widgets. */
import { create, type ThemeVars } from 'storybook/theming';

const FONT = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif';
const CODE = 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Noto Sans Mono", monospace';

interface Palette {
  readonly text: string;
  readonly quiet: string;
  readonly page: string;
  readonly around: string;
  readonly line: string;
  readonly accent: string;
  /** The background of white text. */
  readonly buttonBackground: string;
}

const LIGHT: Palette = {
  text: '#1c1d1f',
  quiet: '#5b5e63',
  page: '#ffffff',
  around: '#f7f7f5',
  line: '#dcdcd8',
  accent: '#1b5a93',
  buttonBackground: '#1b5a93',
};
const DARK: Palette = {
  text: '#e9e8e4',
  quiet: '#a9abae',
  page: '#15171a',
  around: '#1c1f23',
  line: '#363a40',
  accent: '#8fc1f2',
  buttonBackground: '#6aa5dc',
};

const themeOf = (base: 'light' | 'dark', palette: Palette): ThemeVars => {
  const { text, quiet, page, around, line, accent, buttonBackground } = palette;
  return create({
    base,
    brandTitle: 'ma-widgets',
    brandUrl: './',
    brandTarget: '_self',
    colorPrimary: accent,
    colorSecondary: buttonBackground,
    appBg: around,
    appContentBg: page,
    appPreviewBg: page,
    appHoverBg: base === 'light' ? '#ebebe7' : '#2a2e34',
    appBorderColor: line,
    appBorderRadius: 3,
    fontBase: FONT,
    fontCode: CODE,
    textColor: text,
    textInverseColor: page,
    textMutedColor: quiet,
    barTextColor: quiet,
    barHoverColor: accent,
    barSelectedColor: accent,
    barBg: page,
    buttonBg: around,
    buttonBorder: line,
    booleanBg: around,
    booleanSelectedBg: page,
    inputBg: page,
    inputBorder: line,
    inputTextColor: text,
    inputBorderRadius: 3,
  });
};

export const themes = { light: themeOf('light', LIGHT), dark: themeOf('dark', DARK) };

export const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
/** The theme that the system asks for now. */
export const currentTheme = (): ThemeVars => themes[systemIsDark.matches ? 'dark' : 'light'];
