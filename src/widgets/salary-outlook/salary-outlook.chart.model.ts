/** The positions in the chart of the pay range, in em. Computed without measuring, so that a server can draw it. */
import type { Amount, Percentiles } from './salary-outlook.amount.model.js';
import { SHARES, type Share } from './salary-outlook.model.js';

interface Line {
  readonly kind: string;
  readonly x: readonly [from: number, to: number];
  readonly y: readonly [from: number, to: number];
}
/** The position of a value's text. */
interface Label {
  readonly share: Share;
  readonly pay: Amount;
  readonly isOther: boolean;
  readonly x: number;
  readonly y: number;
}
export interface RangeChart {
  readonly height: number;
  readonly lines: readonly Line[];
  readonly labels: readonly Label[];
  /** The x position of the area's values and name. */
  readonly start: number;
  /** The lines of the area's name; `otherName` has those of the other area. */
  readonly name: readonly string[];
  readonly otherName: readonly string[];
}

/** Minimum distance between lines of text. */
const GAP = 1.5;
/** Half the width of what is drawn at each share. */
const HALF: Readonly<Record<Share, number>> = { p90: 0.15, p75: 0.45, median: 0.8, p25: 0.45, p10: 0.15 };

/** The heights of lines of text, moved down and then up until no line overlaps another. */
function spread(heights: readonly number[], bottom: number): number[] {
  let at = -GAP;
  const down = heights.map((height) => (at = Math.max(height, at + GAP)));
  at = bottom + GAP;
  return down.reduceRight<number[]>((up, height) => [(at = Math.min(height, at - GAP)), ...up], []);
}

/** Splits a name into lines of at most `length` characters. */
export const linesOf = (name: string, length: number): string[] =>
  name
    .split(' ')
    .flatMap((word) => word.match(new RegExp(`.{1,${length}}`, 'gu')) ?? [])
    .reduce<string[]>((lines, word) => {
      const line = `${lines.at(-1) ?? ''} ${word}`;
      return lines.length && line.length <= length ? [...lines.slice(0, -1), line] : [...lines, word];
    }, []);

/**
 * Lays out the vertical chart: more pay is higher. `other` is an area to compare with, drawn at the start; lines join
 * equal percentiles. `names` are written above both.
 */
export function rangeChart(
  pay: Percentiles,
  other: Percentiles | undefined,
  valueWidth: number,
  names: readonly [area: string, other: string] = ['', ''],
): RangeChart {
  const end = valueWidth - 0.3;
  const at = other ? end + 2.9 : 0.85;
  const start = at + 1.5;
  // The chart is 21em wide. A letter is counted as 0.55em, and a bold one, of the area's name, as 0.6em.
  const [name, otherName] = [
    linesOf(names[0], Math.max(9, Math.floor((21 - start) / 0.6))),
    linesOf(names[1], Math.floor((start - 0.5) / 0.55)),
  ];
  const [top, span] = other ? [1.8 + 1.3 * Math.max(name.length, otherName.length, 1), 19] : [0.9, 14.5];
  const amounts = [pay, other].flatMap((one) => SHARES.flatMap((share) => one?.[share]?.amount ?? []));
  const high = Math.max(...amounts);
  const range = high - Math.min(...amounts);
  const heightOf = ({ amount }: Amount): number => top + (range ? (high - amount) / range : 0.5) * span;
  const lines: Line[] = [];
  const labels: Label[] = [];
  const line = (
    kind: string,
    x1: number,
    from: Amount | undefined,
    x2: number,
    to: Amount | undefined,
  ): void => {
    if (from && to) lines.push({ kind, x: [x1, x2], y: [heightOf(from), heightOf(to)] });
  };
  const draw = (one: Percentiles, x: number, kind: string): void => {
    const isOther = one === other;
    const shares = SHARES.filter((share) => one[share]);
    line('thin' + kind, x, one[shares[0]!], x, one[shares.at(-1)!]);
    line('thick' + kind, x, one.p75, x, one.p25);
    line('mid' + kind, x - HALF.median, one.median, x + HALF.median, one.median);
    const heights = shares.map((share) => heightOf(one[share]!));
    spread(heights, top + span).forEach((y, index) => {
      const share = shares[index]!;
      labels.push({ share, pay: one[share]!, isOther, x: isOther ? end : start, y });
      if (!isOther) lines.push({ kind: 'lead', x: [x + HALF[share], start - 0.2], y: [heights[index]!, y] });
    });
  };

  if (other) {
    for (const share of SHARES)
      line(`slope ${share}`, at - 1.9 + HALF[share], other[share], at - HALF[share], pay[share]);
    draw(other, at - 1.9, ' other');
  }
  draw(pay, at, '');
  return { height: top + span + 1, lines, labels, start, name, otherName };
}
