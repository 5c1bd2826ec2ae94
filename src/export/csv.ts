/** Cells that a spreadsheet would run as a formula. `-5` and `+1` are numbers and do not match. */
const FORMULA = /^(?:[=@\t\r＝＠＋－]|[+-](?![\d.,]+%?$))/;

/** Serializes a table as CSV with a byte order mark, for the encoding, and with formulas escaped. */
export function csv(rows: readonly (readonly (string | number | undefined)[])[]): string {
  const cell = (value: string | number | undefined): string => {
    const text = String(value ?? '');
    const safe = FORMULA.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return '\uFEFF' + rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}
