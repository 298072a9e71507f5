import { HTTPException } from 'hono/http-exception'

/** Why a request was stopped. Each has its own page; 'broken' carries a reference number to the log. */
export type StopKind =
  | 'badRequest'
  | 'signInNeeded'
  | 'forbidden'
  | 'foreignForm'
  | 'notFound'
  | 'linkEnded'
  | 'changedMeanwhile'
  | 'alreadyThere'
  | 'tooLarge'
  | 'notAccepted'
  | 'tooMany'
  | 'broken'
  | 'tooSlow'

export const stopStatus = {
  badRequest: 400,
  signInNeeded: 401,
  forbidden: 403,
  foreignForm: 403,
  notFound: 404,
  linkEnded: 404,
  changedMeanwhile: 409,
  alreadyThere: 409,
  tooLarge: 413,
  notAccepted: 422,
  tooMany: 429,
  broken: 500,
  tooSlow: 503,
} as const satisfies Record<StopKind, number>

/** Thrown to end a request; caught once, by `createApp`. The transaction is rolled back. */
export class Stop extends Error {
  readonly kind: StopKind
  constructor(kind: StopKind, cause?: unknown) {
    super(kind, { cause })
    this.name = 'Stop'
    this.kind = kind
  }
}

/** There is no such thing, or the viewer may not know that there is. */
export const notFound = () => new Stop('notFound')
/** The viewer knows that it exists but may not do this. */
export const forbidden = () => new Stop('forbidden')
/** Somebody else changed the same thing since the page was drawn. */
export const changedMeanwhile = () => new Stop('changedMeanwhile')

const byStatus: { readonly [status: number]: StopKind } = {
  400: 'badRequest',
  401: 'signInNeeded',
  403: 'forbidden',
  404: 'notFound',
  409: 'changedMeanwhile',
  413: 'tooLarge',
  422: 'notAccepted',
  429: 'tooMany',
  503: 'tooSlow',
  504: 'tooSlow',
}

/** Any thrown thing as a stop: our own, the web framework's, or what PostgreSQL refused. All else is broken. */
export function stopFrom(error: unknown): Stop {
  if (error instanceof Stop) return error
  if (error instanceof HTTPException) return new Stop(byStatus[error.status] ?? 'broken', error)
  return new Stop(refusedByDatabase(error) ?? 'broken', error)
}

// Codes: https://www.postgresql.org/docs/current/errcodes-appendix.html
function refusedByDatabase(error: unknown): StopKind | undefined {
  if (!(error instanceof Error)) return undefined
  const { code, routine } = error as Error & { code?: unknown; routine?: unknown }
  if (typeof code !== 'string') return refusedByDatabase(error.cause)
  if (!/^[0-9A-Z]{5}$/.test(code)) return undefined
  // A row that the policies refuse, or a trigger that says no. A missing grant has the same code but is our fault.
  if (code === '42501')
    return routine === 'ExecWithCheckOptions' || routine === 'exec_stmt_raise' ? 'forbidden' : 'broken'
  if (code === '23505' || code === '23P01') return 'alreadyThere'
  if (code === '40001' || code === '40P01') return 'changedMeanwhile'
  if (code === '57014' || code === '55P03' || code === '25P03') return 'tooSlow'
  // 22: text or numbers that cannot be stored (a null character, out of range); 23: a rule of the tables says no.
  if (code.startsWith('22') || code.startsWith('23')) return 'notAccepted'
  return undefined
}
