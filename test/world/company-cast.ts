import { createApp, type RoleHeld, type Viewer } from '../../src/platform/http/index.ts'
import { silentLog } from '../../src/platform/log/index.ts'
import { mount } from '../../src/slices/companies/mount.ts'
import { mount as desk } from '../../src/slices/desk/mount.ts'
import { aVisitor } from './application.ts'
import { openWorld } from './world.ts'

/** A world with one person of each kind at the companies' front door. For tests. */
export async function openCast() {
  const world = await openWorld()

  const aViewer = async (role: RoleHeld['role'], municipality?: string): Promise<Viewer> => {
    const { id, name, email } = await world.aStaff({ role, ...(municipality ? { municipality } : {}) })
    const projectId = municipality ? null : world.projectId()
    const held = { role, municipalityCode: municipality ?? null, projectId, placeName: null }
    return { staffId: id, name, email, roles: [held] }
  }

  const viewers: { readonly [name: string]: Viewer } = {
    own: await aViewer('coach', '2418'),
    head: await aViewer('head_of_office', '2418'),
    other: await aViewer('coach', '2417'),
    manager: await aViewer('project_manager'),
    economist: await aViewer('project_economist'),
    auditor: await aViewer('auditor'),
  }

  const appFor = (viewer: Viewer | null) =>
    createApp({
      database: world.database,
      clock: world.clock,
      log: silentLog,
      site: {
        origin: 'http://localhost',
        behindProxy: false,
        example: false,
        assets: { css: '', script: '', fonts: [] },
      },
      findSession: async () => (viewer ? { viewer, sessionId: 's', cookies: [] } : null),
      mounts: [mount, desk],
      assetDirectory: '/nowhere',
      isHealthy: async () => true,
    })

  return {
    world,
    /** The browser of one of the cast; of somebody not signed in for any other name. */
    as: (name: string) => aVisitor(appFor(viewers[name] ?? null)),
    actor: (name: string) => world.asStaff(viewers[name]?.staffId ?? 0),
  }
}

/** The form of a company, good as it stands. */
export const aForm = (values: Record<string, string> = {}) => ({
  name: 'Älvdalens Trä AB',
  legalForm: 'limited_company',
  orgNumber: '556000-4615',
  seatMunicipalityCode: '2418',
  ownership: 'private',
  ...values,
})

export const idOf = (answer: Response) =>
  Number(/\/foretag\/(\d+)/.exec(answer.headers.get('location') ?? '')?.[1])
