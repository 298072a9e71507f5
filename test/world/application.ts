import { inject, onTestFinished } from 'vitest'
import { type ApplicationSettings, openApplication } from '../../src/app/application.ts'
import { standingClock } from '../../src/platform/clock/index.ts'
import { connectOwner } from '../../src/platform/db/index.ts'
import { silentLog } from '../../src/platform/log/index.ts'
import { copyDatabase, inDatabase, templates } from './postgres.ts'

const origin = 'http://localhost'

type Staff = { readonly name: string; readonly email: string; readonly endedOn?: string }

/** The whole application over a new, empty installation of its own, closed when the test has finished. */
export async function anApplication(
  settings: Partial<ApplicationSettings> & { readonly example?: boolean } = {},
) {
  const { superUrl, ownerUrl, appUrl } = inject('postgres')
  const name = `app_${crypto.randomUUID().replaceAll('-', '')}`
  await copyDatabase(superUrl, templates.blank, name)
  const owner = await connectOwner(inDatabase(ownerUrl, name))
  await owner.query('update nimr.installation set example = $1', [settings.example === true])
  const clock = standingClock(new Date())
  const application = await openApplication({
    appUrl: inDatabase(appUrl, name),
    origin,
    behindProxy: false,
    clock,
    log: silentLog,
    jobsEverySeconds: 0.5,
    ...settings,
  })
  onTestFinished(async () => {
    await application.close()
    await owner.end()
  })

  /** A staff member who is a coach in Malå; gives the id. */
  const aStaffMember = async ({ name, email, endedOn }: Staff): Promise<number> => {
    const { rows } = await owner.query(
      'insert into nimr.staff (name, email, ended_on) values ($1, $2, $3) returning id::int',
      [name, email, endedOn ?? null],
    )
    await owner.query(
      `insert into nimr.staff_role (staff_id, role, municipality_code, from_on) values ($1, 'coach', '2418', '2018-09-01')`,
      [rows[0].id],
    )
    return rows[0].id
  }
  return { ...application, owner, clock, aStaffMember, visitor: () => aVisitor(application.app) }
}

type App = Awaited<ReturnType<typeof openApplication>>['app']
export type Visitor = ReturnType<typeof aVisitor>

/** A browser as far as forms go: keeps cookies, says where its forms come from, follows nothing by itself. */
export function aVisitor(app: App) {
  const cookies = new Map<string, string>()
  const keep = (answer: Response) => {
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      const at = pair.indexOf('=')
      if (/max-age=0/i.test(cookie)) cookies.delete(pair.slice(0, at))
      else cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return answer
  }
  const sent = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const get = async (path: string, headers: Record<string, string> = {}) =>
    keep(await app.request(path, { headers: { cookie: sent(), ...headers } }))
  const post = async (
    path: string,
    form: Record<string, string> = {},
    headers: Record<string, string> = {},
  ) =>
    keep(
      await app.request(path, {
        method: 'POST',
        headers: {
          cookie: sent(),
          origin,
          'content-type': 'application/x-www-form-urlencoded',
          ...headers,
        },
        body: new URLSearchParams(form).toString(),
      }),
    )
  const page = async (path: string) => (await get(path)).text()
  return { cookies, get, post, page }
}

/** Signs a visitor in by the link that the command line would print. */
export async function signedIn(
  world: Awaited<ReturnType<typeof anApplication>>,
  email: string,
): Promise<Visitor> {
  const visitor = world.visitor()
  const link = await world.signIn.createSignInLink(email)
  const token = new URL(link ?? origin).searchParams.get('token') ?? ''
  await visitor.post('/logga-in/lank', { token })
  return visitor
}

/** Waits until something has become true, ten seconds at most. */
export async function until<T>(look: () => Promise<T | undefined | null | false>): Promise<T> {
  for (let tries = 0; tries < 100; tries++) {
    const seen = await look()
    if (seen) return seen
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('it did not become true in ten seconds')
}
