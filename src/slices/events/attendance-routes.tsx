import { Hono } from 'hono'
import { keepFile } from '../../platform/files/index.ts'
import {
  drawPage,
  type Env,
  idParam,
  one,
  queryText,
  type RequestContext,
  readForm,
  readUploads,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import { listPersonChoices, type ResolvedCompany, resolveCompany } from '../companies/index.ts'
import { listRegisteredOn, markAttendance } from './attendance-commands.ts'
import { attendanceCsv } from './attendance-csv.ts'
import { listProgrammePeriods } from './attendance-mark-queries.ts'
import { AttendancePrintPage } from './attendance-print-page.tsx'
import { listAttendance } from './attendance-queries.ts'
import { listOnOccasion, takeOffList } from './commands.ts'
import { attendanceForm, participantForm } from './forms.ts'
import type { OccasionFormState } from './occasion-form.tsx'
import { ParticipantPage } from './participant-page.tsx'
import type { Occasion } from './queries.ts'
import { drawOccasion, writableOccasion } from './routes.tsx'
import { text } from './text.ts'

export const attendanceRoutes = new Hono<Env>()

attendanceRoutes.get('/tillfallen/:id{[0-9]+}/deltagare/ny', async (c) => {
  const occasion = await writableOccasion(c)
  const resolved = await resolveCompany(c.var.tx, { companyId: queryText(c, 'foretag') })
  return drawParticipants(c, occasion, resolved, { values: {}, errors: {} })
})

attendanceRoutes.post('/tillfallen/:id{[0-9]+}/deltagare', async (c) => {
  const occasion = await writableOccasion(c)
  const t = text(c.var.language)
  const form = await readForm(c, participantForm, text)
  const resolved = await resolveCompany(c.var.tx, form.values)
  const { company, problem } = resolved
  const errors = { ...(problem && { company: t[problem] }), ...(form.ok ? {} : form.errors) }
  if (!form.ok || !company)
    return drawParticipants(c, occasion, resolved, { values: form.values, errors }, 422)
  if (one(form.values, 'step') === 'persons')
    return drawParticipants(c, occasion, resolved, { values: form.values, errors: {} })
  const offered = (await listPersonChoices(c.var.tx, company.id)).map(({ id }) => id)
  const personIds = [...new Set(form.value.persons)]
  if (!personIds.every((id) => offered.includes(id)))
    return drawParticipants(
      c,
      occasion,
      resolved,
      { values: form.values, errors: { persons: t.personsWrong } },
      422,
    )
  await listOnOccasion(c.var.tx, occasion, c.var.now, company.id, personIds)
  return redirectWithToast(c, `/tillfallen/${occasion.id}`, t.added(company.name))
})

attendanceRoutes.post('/tillfallen/:id{[0-9]+}/narvaro', async (c) => {
  const occasion = await writableOccasion(c)
  const t = text(c.var.language)
  const form = await readForm(c, attendanceForm, text)
  if (!form.ok) return drawOccasion(c, occasion, t.listWrong)
  const by = { now: c.var.now, staffId: signedIn(c).staffId }
  await markAttendance(c.var.tx, occasion, by, form.value.listed, form.value.attended)
  return redirectWithToast(c, `/tillfallen/${occasion.id}`, t.attendanceSaved)
})

attendanceRoutes.post('/tillfallen/:id{[0-9]+}/anmalda', async (c) => {
  const occasion = await writableOccasion(c)
  const listed = await listRegisteredOn(c.var.tx, occasion)
  const back = queryText(c, 'till') === 'telefon' ? '/telefon' : ''
  return redirectWithToast(
    c,
    `/tillfallen/${occasion.id}${back}`,
    text(c.var.language).registeredListed(listed),
  )
})

attendanceRoutes.post('/tillfallen/:id{[0-9]+}/listor', async (c) => {
  const occasion = await writableOccasion(c)
  const t = text(c.var.language)
  const [upload] = await readUploads(c, 'file')
  if (!upload) return drawOccasion(c, occasion, t.signedListMissing)
  const record = { table: 'occasion', id: occasion.id }
  const kept = await keepFile(c.var.tx, c.var.now, { ...upload, record, kind: 'signed_list' })
  if (!kept.allowed) return drawOccasion(c, occasion, t[kept.refusal])
  return redirectWithToast(c, `/tillfallen/${occasion.id}`, t.signedListAdded)
})

attendanceRoutes.post('/tillfallen/:id{[0-9]+}/deltagare/:row/borttagning', async (c) => {
  const occasion = await writableOccasion(c)
  await takeOffList(c.var.tx, occasion, idParam(c, 'row'))
  return redirectWithToast(c, `/tillfallen/${occasion.id}`, text(c.var.language).takenOff)
})

attendanceRoutes.get('/tillfallen/:id{[0-9]+}/narvarolista', async (c) => {
  const occasion = await writableOccasion(c)
  const { tx, language } = c.var
  return drawPage(
    c,
    <AttendancePrintPage
      t={text(language)}
      language={language}
      occasion={occasion}
      rows={await listAttendance(tx, occasion.id)}
      periods={await listProgrammePeriods(tx, occasion.interventionId)}
    />,
  )
})

attendanceRoutes.get('/tillfallen/:id{[0-9]+}/deltagare.csv', async (c) => {
  const occasion = await writableOccasion(c)
  const rows = await listAttendance(c.var.tx, occasion.id)
  return c.body(attendanceCsv(text(c.var.language), rows), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="deltagare-${occasion.id}.csv"`,
  })
})

async function drawParticipants(
  c: RequestContext,
  occasion: Occasion,
  resolved: ResolvedCompany,
  form: OccasionFormState,
  status: 200 | 422 = 200,
) {
  const { company } = resolved
  return drawPage(
    c,
    <ParticipantPage
      t={text(c.var.language)}
      occasion={occasion}
      resolved={resolved}
      persons={company ? await listPersonChoices(c.var.tx, company.id) : []}
      values={form.values}
      errors={form.errors}
    />,
    status,
  )
}
