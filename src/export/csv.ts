/** Cells that a spreadsheet would take for a formula; `-5` and `+1` are numbers and stay. */
const FORMULA = /^(?:[=@\t\r＝＠＋－]|[+-](?![\d.,]+%?$))/;

/** A table as a CSV file that spreadsheets open with the right letters (byte order mark) and run no formula of. */
export function csv(rows: readonly (readonly (string | number | undefined)[])[]): string {
  const cell = (value: string | number | undefined): string => {
    const text = String(value ?? '');
    const safe = FORMULA.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return '\uFEFF' + rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}
