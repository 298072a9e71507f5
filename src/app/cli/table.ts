/** Rows in aligned columns; those whose number is in `right` stand to the right, as numbers do. */
export function alignedTable(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths: number[] = []
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, width(cell))
  }
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => {
        const space = ' '.repeat((widths[at] ?? 0) - width(cell))
        return right.includes(at) ? space + cell : cell + space
      })
      .join('  ')
      .trimEnd()
  return `${rows.map(line).join('\n')}\n`
}

const width = (cell: string) => [...cell].length
