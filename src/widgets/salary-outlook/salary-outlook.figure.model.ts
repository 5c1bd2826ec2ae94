/** One number, with or without groups of three, decimals, a currency before it and a K behind it. */
const FIGURE = /([-−]?)\p{Sc}?\s?([1-9]\d{0,2}(?:[.,'’\s]\d{3})+(?!\d)|\d+)(?:[.,](\d+))?\s?(k\b)?/giu;

/** A number as people write it: `$42,000`, `42.000 €`, `13 %`, `$42K`. Nothing where there is none, or more than one. */
export function readFigure(words: string): number | undefined {
  const [first, ...more] = words.matchAll(FIGURE);
  if (!first || more.length) return undefined;
  const [, minus, whole = '', decimals = '0', thousands] = first;
  const value = Number(`${whole.replace(/\D/g, '')}.${decimals}`) * (thousands ? 1000 : 1);
  return minus ? -value : value;
}
