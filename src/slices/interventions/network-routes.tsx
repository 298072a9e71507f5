import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  forbidden,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import { listFocusAreas, listProjects } from '../organisations/index.ts'
import { changeNetwork, handOverNetwork, startNetwork } from './network-commands.ts'
import { HandOverPage, NetworkFormPage, type NetworkFormState } from './network-form-page.tsx'
import { carrierOf, changeNetworkForm, handOverForm, startNetworkForm } from './network-forms.ts'
import { NetworkListPage } from './network-list-page.tsx'
import { NetworkPage } from './network-page.tsx'
import {
  findNetwork,
  listNetworkMeetings,
  listNetworkMembers,
  listNetworkOwners,
  listNetworks,
  mayKeepNetwork,
} from './network-queries.ts'
import { networkText } from './network-text.ts'
import type { Network } from './network-types.ts'
import { mayReadInterventions, mayStartIntervention } from './permissions.ts'

/** Networks and forums: what they are, who carries them, handing over. */
export const networkRoutes = new Hono<Env>()

networkRoutes.get('/natverk', async (c) => {
  const viewer = reader(c)
  const { tx, language, now } = c.var
  return drawPage(
    c,
    <NetworkListPage
      t={networkText(language)}
      language={language}
      networks={await listNetworks(tx, now)}
      mayStart={mayStartIntervention(viewer)}
    />,
  )
})

networkRoutes.get('/natverk/nytt', async (c) => {
  requireStarter(c)
  return drawForm(c, null, { values: { foundedOn: c.var.today }, errors: {} })
})

networkRoutes.post('/natverk', async (c) => {
  requireStarter(c)
  const t = networkText(c.var.language)
  const form = await readForm(c, startNetworkForm, networkText)
  if (!form.ok) return drawForm(c, null, form, 422)
  const { name, purpose, focusArea, foundedOn } = form.value
  const wrong = await wrongNetwork(c, form.value, null)
  if (wrong) return drawForm(c, null, { values: form.values, errors: wrong }, 422)
  const by = { now: c.var.now, today: c.var.today, staffId: signedIn(c).staffId }
  const input = { name, purpose: purpose ?? '', focusAreaCode: focusArea ?? null, foundedOn }
  const id = await startNetwork(c.var.tx, by, input, carrierOf(form.value))
  return redirectWithToast(c, `/natverk/${id}`, t.started)
})

networkRoutes.get('/natverk/:id{[0-9]+}', async (c) => {
  const network = await loadNetwork(c)
  const { tx, language } = c.var
  const focusArea = (await listFocusAreas(tx, language)).find(({ key }) => key === network.focusAreaCode)
  return drawPage(
    c,
    <NetworkPage
      t={networkText(language)}
      language={language}
      network={network}
      focusArea={focusArea?.name ?? null}
      members={await listNetworkMembers(tx, network.id)}
      meetings={await listNetworkMeetings(tx, network.id)}
      owners={await listNetworkOwners(tx, network.id)}
      mayKeep={await mayKeepNetwork(tx, network.id)}
    />,
  )
})

networkRoutes.get('/natverk/:id{[0-9]+}/andra', async (c) => {
  const network = await keptNetwork(c)
  const { name, purpose, focusAreaCode, foundedOn, version } = network
  const values = { name, purpose, focusArea: focusAreaCode ?? '', foundedOn, version: String(version) }
  return drawForm(c, network, { values, errors: {} })
})

networkRoutes.post('/natverk/:id{[0-9]+}/andra', async (c) => {
  const network = await keptNetwork(c)
  const form = await readForm(c, changeNetworkForm, networkText)
  if (!form.ok) return drawForm(c, network, form, 422)
  const { name, purpose, focusArea, foundedOn, version } = form.value
  const wrong = await wrongNetwork(c, form.value, network.id)
  if (wrong) return drawForm(c, network, { values: form.values, errors: wrong }, 422)
  const input = { name, purpose: purpose ?? '', focusAreaCode: focusArea ?? null, foundedOn }
  await changeNetwork(c.var.tx, network.id, version, input)
  return redirectWithToast(c, `/natverk/${network.id}`, networkText(c.var.language).changed)
})

networkRoutes.get('/natverk/:id{[0-9]+}/overlamning', async (c) =>
  drawHandOver(c, await keptNetwork(c), { values: { fromOn: c.var.today }, errors: {} }),
)

networkRoutes.post('/natverk/:id{[0-9]+}/overlamning', async (c) => {
  const network = await keptNetwork(c)
  const t = networkText(c.var.language)
  const form = await readForm(c, handOverForm, networkText)
  if (!form.ok) return drawHandOver(c, network, form, 422)
  const carrier = carrierOf(form.value)
  if (carrier.projectId !== null && !(await isProject(c, carrier.projectId)))
    return drawHandOver(c, network, { values: form.values, errors: { project: t.projectMissing } }, 422)
  const { fromOn, reason } = form.value
  const by = { now: c.var.now, today: c.var.today, staffId: signedIn(c).staffId }
  const handed = await handOverNetwork(c.var.tx, by, network.id, carrier, fromOn, reason ?? '')
  if (!handed.allowed)
    return drawHandOver(c, network, { values: form.values, errors: { fromOn: t[handed.refusal] } }, 422)
  return redirectWithToast(c, `/natverk/${network.id}`, t.handedOver)
})

function reader(c: RequestContext) {
  const viewer = signedIn(c)
  if (!mayReadInterventions(viewer)) throw forbidden()
  return viewer
}

function requireStarter(c: RequestContext): void {
  if (!mayStartIntervention(signedIn(c))) throw forbidden()
}

export async function loadNetwork(c: RequestContext): Promise<Network> {
  reader(c)
  const network = await findNetwork(c.var.tx, c.var.now, idParam(c))
  if (!network) throw notFound()
  return network
}

/** A network that the viewer may change. */
export async function keptNetwork(c: RequestContext): Promise<Network> {
  const network = await loadNetwork(c)
  if (!(await mayKeepNetwork(c.var.tx, network.id))) throw forbidden()
  return network
}

const isProject = async (c: RequestContext, id: number) =>
  (await listProjects(c.var.tx)).some(({ key }) => key === id)

type Typed = {
  readonly name: string
  readonly focusArea?: string | undefined
  readonly project?: string | undefined
}

/** What the form cannot know: names taken, and choices that are not offered. */
async function wrongNetwork(c: RequestContext, typed: Typed, own: number | null) {
  const { tx, language, now } = c.var
  const t = networkText(language)
  const same = (await listNetworks(tx, now)).find(
    ({ id, name }) => id !== own && name.toLowerCase() === typed.name.toLowerCase(),
  )
  if (same) return { name: t.nameTaken }
  const areas = await listFocusAreas(tx, language)
  if (typed.focusArea && !areas.some(({ key }) => key === typed.focusArea))
    return { focusArea: t.focusAreaWrong }
  if (typed.project && typed.project !== 'other' && !(await isProject(c, Number(typed.project))))
    return { project: t.projectMissing }
  return null
}

async function drawForm(
  c: RequestContext,
  network: Network | null,
  form: NetworkFormState,
  status: 200 | 422 = 200,
) {
  const { tx, language, today } = c.var
  const t = networkText(language)
  const { version } = form.values
  return drawPage(
    c,
    <NetworkFormPage
      t={t}
      title={network ? t.changeNetwork : t.start}
      action={network ? `/natverk/${network.id}/andra` : '/natverk'}
      cancelHref={network ? `/natverk/${network.id}` : '/natverk'}
      version={network ? (typeof version === 'string' ? version : String(network.version)) : undefined}
      focusAreas={await listFocusAreas(tx, language)}
      projects={network ? null : await listProjects(tx)}
      today={today}
      values={form.values}
      errors={form.errors}
    />,
    status,
  )
}

async function drawHandOver(
  c: RequestContext,
  network: Network,
  form: NetworkFormState,
  status: 200 | 422 = 200,
) {
  const { tx, language, today } = c.var
  return drawPage(
    c,
    <HandOverPage
      t={networkText(language)}
      network={network}
      projects={await listProjects(tx)}
      today={today}
      values={form.values}
      errors={form.errors}
    />,
    status,
  )
}
