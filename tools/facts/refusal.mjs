/** An error in the input of `npm run facts`. The command prints only its lines, without a stack. */
export class Refusal extends Error {
  constructor(lines) {
    const all = [lines].flat();
    super(all.join('\n'));
    this.lines = all;
  }
}

/** At most `most` lines, and the number of those left out. */
export const shortened = (lines, most = 12) =>
  lines.length > most ? [...lines.slice(0, most), `… and ${lines.length - most} more`] : lines;
