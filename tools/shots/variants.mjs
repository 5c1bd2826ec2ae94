// Variants of a screenshot: a width and at most one other setting.
import { readFileSync } from 'node:fs';

const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const page = (width, more = {}) => ({ width, ...more });
const forced = [{ name: 'forced-colors', value: 'active' }];

export const variants = {
  320: page(320),
  480: page(480),
  768: page(768),
  1200: page(1200),
  'dark-320': page(320, { style: 'dark' }),
  'dark-768': page(768, { style: 'dark' }),
  'rtl-320': page(320, { lang: 'ar' }),
  'rtl-768': page(768, { lang: 'ar' }),
  'rtl-1200': page(1200, { lang: 'ar' }),
  'pseudo-320': page(320, { lang: 'en-XA' }),
  'pseudo-768': page(768, { lang: 'en-XA' }),
  ...Object.fromEntries(targetLocales.map((lang) => [`${lang}-320`, page(320, { lang })])),
  'text200-320': page(320, { style: 'large' }),
  'forced-768': page(768, { features: forced }),
  'forced-dark-320': page(320, { features: [...forced, { name: 'prefers-color-scheme', value: 'dark' }] }),
  'hostile-320': page(320, { style: 'hostile' }),
  'hostile-768': page(768, { style: 'hostile' }),
  print: page(720, { media: 'print' }),
};

/** Every language, at the width of a phone. */
export const SPOKEN = targetLocales.map((lang) => `${lang}-320`);
/** Variants of the first state of a widget (`ALL`), and the default of its other states (`DEFAULT`). */
export const ALL = Object.keys(variants).filter((name) => name !== 'rtl-1200');
export const DEFAULT = ['320', '768'];
