/** Rows as Excel in Swedish opens them: semicolons, a byte order mark, no cell that a spreadsheet would run. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => cells.map(csvCell).join(';')).join('\r\n')}\r\n`
}

function csvCell(value: string): string {
  // A negative amount is a number, not a formula.
  const harmless = /^[=+\-@\t\r]/.test(value) && !/^-\d+([.,]\d+)?$/.test(value) ? `'${value}` : value
  return /[;"\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
