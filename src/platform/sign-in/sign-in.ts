import pg from 'pg'
import { type Clock, todayInStockholm } from '../clock/index.ts'
import type { FindSession, Session } from '../http/viewer.ts'
import { isWithinLimit, type limits } from './attempts.ts'
import { cookiePrefix, createAuth, issueToken } from './auth.ts'
import { findPerson, findStaff, listExamplePeople, rememberPerson, type StaffMember } from './people.ts'
import { endOtherSessions, endSession, listSessions } from './sessions.ts'

export type SignIn = Awaited<ReturnType<typeof openSignIn>>

/** A session just begun: whose it is, and the cookies that carry it. */
export type Begun = { readonly staffId: number; readonly cookies: readonly string[] }

type Settings = { readonly appUrl: string; readonly origin: string; readonly clock: Clock }

/** Opens the sign-in with its own few connections, as a role that reaches schema signin alone. */
export async function openSignIn({ appUrl, origin, clock }: Settings) {
  const pool = new pg.Pool({
    connectionString: appUrl,
    max: 4,
    options: '-c role=nimr_signin -c search_path=signin',
    application_name: 'nimr sign-in',
  })
  pool.on('error', () => {})
  const secret: string = (await pool.query('select value from secret')).rows[0].value
  const auth = createAuth(pool, secret, origin)
  const today = () => todayInStockholm(clock.now())

  const findSession: FindSession = async (headers): Promise<Session | null> => {
    if (!headers.get('cookie')?.includes(`${cookiePrefix}.session_token=`)) return null
    const { response, headers: answer } = await auth.api.getSession({ headers, returnHeaders: true })
    if (!response) return null
    const viewer = await findPerson(pool, Number(response.user.id), today())
    if (!viewer) return null
    return { viewer, sessionId: response.session.id, cookies: answer?.getSetCookie() ?? [] }
  }

  const issueLink = async (staff: StaffMember): Promise<string> => {
    await rememberPerson(pool, staff, clock.now())
    return issueToken(auth, staff.email)
  }

  /** Uses a link up and begins a session; null when it is unknown, used, too old, or its owner has left. */
  const useLink = async (token: string, headers: Headers): Promise<Begun | null> => {
    const answer = await auth.api.magicLinkVerify({ query: { token }, headers, asResponse: true })
    if (!answer.ok) return null
    const { user } = (await answer.json()) as { user: { id: string } }
    const person = await findPerson(pool, Number(user.id), today())
    if (!person) {
      await endOtherSessions(pool, Number(user.id), null)
      return null
    }
    return { staffId: person.staffId, cookies: answer.headers.getSetCookie() }
  }

  return {
    origin,
    findSession,
    useLink,
    /**
     * A link that signs its owner in once, within a quarter of an hour; null when the address is nobody's.
     * @param till path to go on to afterwards
     */
    createSignInLink: async (email: string, till = '/'): Promise<string | null> => {
      const staff = await findStaff(pool, email, today())
      return staff && linkUrl(origin, await issueLink(staff), till)
    },
    /** Begins a session for one of the invented people of the example region; null anywhere else. */
    beginAsExample: async (staffId: number, headers: Headers): Promise<Begun | null> => {
      const person = (await listExamplePeople(pool, today())).find((one) => one.staffId === staffId)
      return person ? useLink(await issueLink(person), headers) : null
    },
    listExamplePeople: () => listExamplePeople(pool, today()),
    /** Ends the session of the request's cookie; the cookies that clear it. */
    end: async (headers: Headers): Promise<readonly string[]> => {
      const answer = await auth.api.signOut({ headers, asResponse: true })
      return answer.headers.getSetCookie()
    },
    isWithinLimit: (kind: keyof typeof limits, whom: string) =>
      isWithinLimit(pool, secret, kind, whom, clock.now()),
    listSessions: (staffId: number) => listSessions(pool, staffId, clock.now()),
    endSession: (staffId: number, sessionId: string) => endSession(pool, staffId, sessionId),
    endOtherSessions: (staffId: number, kept: string | null) => endOtherSessions(pool, staffId, kept),
    close: () => pool.end(),
  }
}

function linkUrl(origin: string, token: string, till: string): string {
  const url = new URL('/logga-in/lank', origin)
  url.searchParams.set('token', token)
  if (till !== '/') url.searchParams.set('till', till)
  return url.href
}
