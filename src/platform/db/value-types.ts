import pg from 'pg'

const wholeNumber = (text: string): number => {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new Error(`a whole number too large to hold exactly: ${text}`)
  return number
}

// Days stay text (YYYY-MM-DD): a day has no hour and no time zone to lose itself in.
const parsers: Record<number, (text: string) => unknown> = {
  [pg.types.builtins.INT8]: wholeNumber,
  [pg.types.builtins.NUMERIC]: Number,
  [pg.types.builtins.DATE]: (text) => text,
}

/** How values come out of PostgreSQL: whole numbers exact, days as text, moments as Date. */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    (format === 'binary' ? undefined : parsers[oid]) ?? pg.types.getTypeParser(oid, format as 'text'),
}
