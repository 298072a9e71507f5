import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp, type Mount, type Viewer } from '../../src/platform/http/index.ts'
import { openOrMakeSeal } from '../../src/platform/seal/index.ts'
import { startOfWorld } from './ground.ts'
import type { World } from './world.ts'

export type Answer = {
  readonly status: number
  readonly text: string
  /** What came, before it was read as text: files are looked into. */
  readonly bytes: Uint8Array
  /** Where a redirect leads. */
  readonly location: string
  readonly headers: Headers
}

type Field = string | number | File
type Fields = { readonly [field: string]: Field | readonly Field[] }

/** One person's browser: pages asked for and forms sent as that person. */
export type Visitor = {
  readonly get: (path: string) => Promise<Answer>
  readonly post: (path: string, fields?: Fields) => Promise<Answer>
}

/**
 * The web application of some slices over a world's database, with whoever a test chooses signed in. All but the
 * sign-in itself is what the product runs.
 */
export function openFrontDoor(world: World, mounts: readonly Mount[]) {
  const broken: string[] = []
  const app = createApp({
    database: world.database,
    clock: world.clock,
    log: {
      info: () => {},
      warn: () => {},
      error: (event, fields) => broken.push(JSON.stringify({ event, ...fields })),
    },
    site: {
      origin: 'http://localhost',
      behindProxy: false,
      seal: worldSeal(),
      example: false,
      assets: { css: '/nimr.css', script: '/nimr.js', fonts: [] },
    },
    findSession: async (headers) => {
      const staffId = Number(headers.get('x-test-staff'))
      const viewer = await findViewer(world, staffId)
      return viewer && { viewer, sessionId: `session-${staffId}`, cookies: [] }
    },
    mounts,
    assetDirectory: import.meta.dirname,
    isHealthy: async () => true,
  })

  const withHeaders = (headers: { readonly [name: string]: string }): Visitor => {
    return {
      get: async (path) => answerOf(await app.request(path, { headers })),
      post: async (path, fields = {}) =>
        answerOf(
          await app.request(path, {
            method: 'POST',
            body: formOf(fields),
            headers: { ...headers, origin: 'http://localhost', 'sec-fetch-site': 'same-origin' },
          }),
        ),
    }
  }
  const as = (staff: { readonly id: number }) => withHeaders({ 'x-test-staff': String(staff.id) })
  /** The outbox of somebody's phone, which sends later what was written without signal; `signedIn` when somebody else is by then. */
  const phoneOf = (staff: { readonly id: number }, signedIn = staff) =>
    withHeaders({
      'x-test-staff': String(signedIn.id),
      'x-outbox-staff': String(staff.id),
      accept: 'application/json',
    })
  /** Somebody without an account: a visitor, or the holder of a link. */
  const visitor = withHeaders({})
  const english = withHeaders({ cookie: 'sprak=en' })
  /** `broken` lists what was logged as broken: a test of bad input expects it to stay empty. */
  return { as, phoneOf, visitor, english, broken }
}

/** A seal key of this run alone. */
export function worldSeal() {
  return openOrMakeSeal(join(tmpdir(), `nimr-seal-${process.pid}.key`), new Date(startOfWorld))
}

async function answerOf(response: Response): Promise<Answer> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  return {
    status: response.status,
    bytes,
    text: new TextDecoder().decode(bytes),
    location: response.headers.get('location') ?? '',
    headers: response.headers,
  }
}

function formOf(fields: Fields): URLSearchParams | FormData {
  const all = Object.entries(fields).flatMap(([field, value]) =>
    [value].flat().map((each): [string, Field] => [field, each]),
  )
  if (!all.some(([, value]) => value instanceof File))
    return new URLSearchParams(all.map(([field, value]): [string, string] => [field, String(value)]))
  const form = new FormData()
  for (const [field, value] of all) form.append(field, value instanceof File ? value : String(value))
  return form
}

async function findViewer(world: World, staffId: number): Promise<Viewer | null> {
  if (!Number.isSafeInteger(staffId) || staffId < 1) return null
  return world.read(async (tx) => {
    const staff = await tx.selectFrom('staff').selectAll().where('id', '=', staffId).executeTakeFirst()
    const roles = await tx
      .selectFrom('staffRole')
      .select(['role', 'municipalityCode', 'projectId'])
      .where('staffId', '=', staffId)
      .execute()
    if (!staff) return null
    const held = roles.map((role) => ({ ...role, placeName: null })) as unknown as Viewer['roles']
    return { staffId, name: staff.name, email: staff.email, roles: held }
  })
}
