/**
 * One JSON object per line on standard error. Never give it personal data: no names, addresses, form values,
 * full URLs or database values; ids, route patterns, codes and durations only.
 */
export type Fields = { readonly [field: string]: string | number | boolean | null | undefined }
export type Log = {
  readonly info: (event: string, fields?: Fields) => void
  readonly warn: (event: string, fields?: Fields) => void
  readonly error: (event: string, fields?: Fields) => void
}

export function createLog(now: () => Date, write: (line: string) => void = writeLine): Log {
  const at =
    (level: string) =>
    (event: string, fields: Fields = {}) =>
      write(JSON.stringify({ at: now().toISOString(), level, event, ...fields }))
  return { info: at('info'), warn: at('warn'), error: at('error') }
}

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} }

/**
 * What may be kept of an error: its kind, code and stack. What PostgreSQL quotes is left out, for it can be what
 * somebody typed.
 */
export function errorFields(error: unknown): Fields {
  if (!(error instanceof Error)) return { error: typeof error }
  const { code, constraint, table, routine } = error as Error & { [part: string]: unknown }
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  const message = error.message.replace(/(["'])(?:(?!\1)[^\n])*\1/g, '$1…$1').slice(0, 500)
  return {
    error: error.name,
    message,
    code: text(code),
    constraint: text(constraint),
    table: text(table),
    routine: text(routine),
    stack: error.stack
      ?.split('\n')
      .slice(-(error.stack.split('\n').length - error.message.split('\n').length))
      .join('\n'),
    cause:
      error.cause instanceof Error
        ? `${error.cause.name} ${text((error.cause as { code?: unknown }).code) ?? ''}`
        : undefined,
  }
}

function writeLine(line: string): void {
  process.stderr.write(`${line}\n`)
}
