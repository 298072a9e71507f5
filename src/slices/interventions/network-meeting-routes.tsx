import { Hono } from 'hono'
import { momentInStockholm, stockholmClock } from '../../platform/clock/index.ts'
import { keepFile, listFiles } from '../../platform/files/index.ts'
import {
  drawPage,
  type Env,
  type FormValues,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  readUploads,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { changeMeeting, holdMeeting } from './network-commands.ts'
import { changeMeetingForm, holdMeetingForm, type MeetingForm } from './network-forms.ts'
import { MeetingFormPage, MeetingPage } from './network-meeting-page.tsx'
import { findNetworkMeeting, listNetworkMembers, mayKeepNetwork } from './network-queries.ts'
import { keptNetwork, loadNetwork } from './network-routes.tsx'
import { networkText } from './network-text.ts'
import type { MeetingInput, Network, NetworkMeeting } from './network-types.ts'

/** A network's meetings: when, where, who was there, what was said. */
export const networkMeetingRoutes = new Hono<Env>()

networkMeetingRoutes.get('/natverk/:id{[0-9]+}/moten/nytt', async (c) =>
  drawForm(c, await keptNetwork(c), null, {}, {}),
)

networkMeetingRoutes.post('/natverk/:id{[0-9]+}/moten', async (c) => {
  const network = await keptNetwork(c)
  const t = networkText(c.var.language)
  const form = await readForm(c, holdMeetingForm, networkText)
  if (!form.ok) return drawForm(c, network, null, form.values, form.errors, 422)
  const input = await readMeeting(c, network, form.value)
  if ('errors' in input) return drawForm(c, network, null, form.values, input.errors, 422)
  const held = await holdMeeting(c.var.tx, network.id, input)
  if (!held.allowed) return drawForm(c, network, null, form.values, { to: t[held.refusal] }, 422)
  return redirectWithToast(c, `/natverk/${network.id}/moten/${held.value}`, t.meetingAdded)
})

networkMeetingRoutes.get('/natverk/:id{[0-9]+}/moten/:meeting{[0-9]+}', async (c) => {
  const network = await loadNetwork(c)
  return drawMeeting(c, network, await loadMeeting(c, network))
})

networkMeetingRoutes.get('/natverk/:id{[0-9]+}/moten/:meeting{[0-9]+}/andra', async (c) => {
  const network = await keptNetwork(c)
  const meeting = await loadMeeting(c, network)
  return drawForm(c, network, meeting, valuesOf(meeting), {})
})

networkMeetingRoutes.post('/natverk/:id{[0-9]+}/moten/:meeting{[0-9]+}/andra', async (c) => {
  const network = await keptNetwork(c)
  const meeting = await loadMeeting(c, network)
  const t = networkText(c.var.language)
  const form = await readForm(c, changeMeetingForm, networkText)
  if (!form.ok) return drawForm(c, network, meeting, form.values, form.errors, 422)
  const input = await readMeeting(c, network, form.value)
  if ('errors' in input) return drawForm(c, network, meeting, form.values, input.errors, 422)
  const changed = await changeMeeting(c.var.tx, meeting, form.value.version, input)
  if (!changed.allowed) return drawForm(c, network, meeting, form.values, { to: t[changed.refusal] }, 422)
  return redirectWithToast(c, `/natverk/${network.id}/moten/${meeting.id}`, t.meetingAdded)
})

networkMeetingRoutes.post('/natverk/:id{[0-9]+}/moten/:meeting{[0-9]+}/protokoll', async (c) => {
  const network = await keptNetwork(c)
  const meeting = await loadMeeting(c, network)
  const t = networkText(c.var.language)
  const [upload] = await readUploads(c, 'file')
  if (!upload) return drawMeeting(c, network, meeting, t.fileMissing)
  const record = { table: 'network_meeting', id: meeting.id }
  const kept = await keepFile(c.var.tx, c.var.now, { ...upload, record, kind: 'minutes' })
  if (!kept.allowed) return drawMeeting(c, network, meeting, t[kept.refusal])
  return redirectWithToast(c, `/natverk/${network.id}/moten/${meeting.id}`, t.minutesFileAdded)
})

async function loadMeeting(c: RequestContext, network: Network): Promise<NetworkMeeting> {
  const meeting = await findNetworkMeeting(c.var.tx, idParam(c, 'meeting'))
  if (meeting?.networkId !== network.id) throw notFound()
  return meeting
}

type Wrong = { readonly errors: { readonly [field: string]: string } }

async function readMeeting(
  c: RequestContext,
  network: Network,
  form: MeetingForm,
): Promise<MeetingInput | Wrong> {
  const t = networkText(c.var.language)
  const startsAt = momentInStockholm(form.day, form.from)
  const endsAt = momentInStockholm(form.day, form.to)
  if (!startsAt) return { errors: { from: t.skippedHour } }
  if (!endsAt) return { errors: { to: t.skippedHour } }
  const members = (await listNetworkMembers(c.var.tx, network.id)).map(({ id }) => id)
  if (!form.members.every((id) => members.includes(id))) return { errors: { members: t.membersWrong } }
  return {
    startsAt,
    endsAt,
    place: form.place ?? null,
    agenda: form.agenda ?? '',
    minutes: form.minutes ?? '',
    memberIds: form.members,
  }
}

function valuesOf(meeting: NetworkMeeting): FormValues {
  const [starts, ends] = [stockholmClock(meeting.startsAt), stockholmClock(meeting.endsAt)]
  return {
    version: String(meeting.version),
    day: starts.slice(0, 10),
    from: starts.slice(11),
    to: ends.slice(11),
    place: meeting.place ?? '',
    agenda: meeting.agenda,
    minutes: meeting.minutes,
    members: meeting.memberIds.map(String),
  }
}

async function drawMeeting(c: RequestContext, network: Network, meeting: NetworkMeeting, refusal?: string) {
  const { tx, language } = c.var
  return drawPage(
    c,
    <MeetingPage
      t={networkText(language)}
      language={language}
      network={network}
      meeting={meeting}
      members={await listNetworkMembers(tx, network.id)}
      files={await listFiles(tx, { table: 'network_meeting', id: meeting.id })}
      mayKeep={await mayKeepNetwork(tx, network.id)}
      refusal={refusal}
    />,
    refusal ? 422 : 200,
  )
}

async function drawForm(
  c: RequestContext,
  network: Network,
  meeting: NetworkMeeting | null,
  values: FormValues,
  errors: { readonly [field: string]: string },
  status: 200 | 422 = 200,
) {
  const { tx, language } = c.var
  const t = networkText(language)
  const here = `/natverk/${network.id}`
  const { version } = values
  const members = await listNetworkMembers(tx, network.id)
  return drawPage(
    c,
    <MeetingFormPage
      t={t}
      title={meeting ? t.changeMeeting : t.holdMeeting}
      network={network}
      action={meeting ? `${here}/moten/${meeting.id}/andra` : `${here}/moten`}
      cancelHref={meeting ? `${here}/moten/${meeting.id}` : here}
      version={meeting ? (typeof version === 'string' ? version : String(meeting.version)) : undefined}
      members={members.filter(({ id, toOn }) => toOn === null || meeting?.memberIds.includes(id))}
      values={values}
      errors={errors}
    />,
    status,
  )
}
