/** Where everything in the chart of the range stands, in em of its text: no measuring, on a server too. */
import { SHARES, type Percentiles, type Share } from './salary-outlook.model.js';

interface Line {
  readonly kind: string;
  readonly x: readonly [from: number, to: number];
  readonly y: readonly [from: number, to: number];
}
/** Where a value is written. */
interface Label {
  readonly share: Share;
  readonly isOther: boolean;
  readonly x: number;
  readonly y: number;
}
export interface RangeChart {
  readonly height: number;
  readonly lines: readonly Line[];
  readonly labels: readonly Label[];
  /** Where the values of the area begin, and its name. */
  readonly start: number;
}

/** How far apart lines of text are at least. */
const GAP = 1.5;
/** Half the width of what is drawn at each share. */
const HALF: Readonly<Record<Share, number>> = { p90: 0.15, p75: 0.45, median: 0.8, p25: 0.45, p10: 0.15 };

const amountsOf = (pay: Percentiles): number[] => SHARES.flatMap((share) => pay[share]?.amount ?? []);

/** Lines of text at these heights, moved down and then up until none lies on another. */
function spread(heights: readonly number[], bottom: number): number[] {
  const down: number[] = [];
  for (const height of heights) down.push(Math.max(height, (down.at(-1) ?? -GAP) + GAP));
  let below = bottom + GAP;
  return down.reduceRight<number[]>((up, height) => [(below = Math.min(height, below - GAP)), ...up], []);
}

/** Upright: more pay is higher. With an area to compare with (`other`), that stands at the start, and lines join equal shares. */
export function rangeChart(pay: Percentiles, other: Percentiles | undefined, valueWidth: number): RangeChart {
  const [top, span] = other ? [3.1, 19] : [0.9, 14.5];
  const all = [...amountsOf(pay), ...amountsOf(other ?? {})];
  const high = Math.max(...all);
  const low = Math.min(...all);
  const heightOf = (amount: number): number =>
    top + (high > low ? (high - amount) / (high - low) : 0.5) * span;
  const end = valueWidth - 0.3;
  const at = other ? end + 2.9 : 0.85;
  const start = at + 1.5;
  const lines: Line[] = [];
  const labels: Label[] = [];

  for (const share of SHARES) {
    const [from, to] = [other?.[share], pay[share]];
    if (from && to)
      lines.push({
        kind: `slope ${share}`,
        x: [at - 1.9 + HALF[share], at - HALF[share]],
        y: [heightOf(from.amount), heightOf(to.amount)],
      });
  }
  const draw = (one: Percentiles, x: number, isOther: boolean): void => {
    const shares = SHARES.filter((share) => one[share]);
    const heights = shares.map((share) => heightOf(one[share]!.amount));
    const line = (kind: string, y1: number | undefined, y2: number | undefined, half = 0): void => {
      if (y1 !== undefined && y2 !== undefined)
        lines.push({ kind: isOther ? `${kind} other` : kind, x: [x - half, x + half], y: [y1, y2] });
    };
    const of = (share: Share): number | undefined => heights[shares.indexOf(share)];
    line('thin', heights[0], heights.at(-1));
    line('thick', of('p75'), of('p25'));
    line('mid', of('median'), of('median'), HALF.median);
    spread(heights, top + span).forEach((y, index) => {
      const share = shares[index]!;
      labels.push({ share, isOther, x: isOther ? end : start, y });
      if (!isOther) lines.push({ kind: 'lead', x: [x + HALF[share], start - 0.2], y: [heights[index]!, y] });
    });
  };
  if (other) draw(other, at - 1.9, true);
  draw(pay, at, false);
  return { height: top + span + 1, lines, labels, start };
}
