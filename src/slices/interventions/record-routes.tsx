import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  type FormValues,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import { loadToWrite } from './intervention-request.tsx'
import { type Intervention } from './queries.ts'
import { addPublication, addSupport, removePublication, removeSupport } from './record-commands.ts'
import { publicationForm, supportForm } from './record-forms.ts'
import { PublicationPage, SupportPage } from './record-pages.tsx'
import { recordText } from './record-text.ts'

/** What is put down beside the thread: what was published where, and hours of individual support. */
export const recordRoutes = new Hono<Env>()

const publications = '/insatser/:id{[0-9]+}/publiceringar'
const hours = '/insatser/:id{[0-9]+}/stodtimmar'

recordRoutes.get(`${publications}/ny`, async (c) =>
  drawPublication(c, await loadToWrite(c), { values: { publishedOn: c.var.today }, errors: {} }),
)

recordRoutes.post(publications, async (c) => {
  const intervention = await loadToWrite(c)
  const t = recordText(c.var.language)
  const form = await readForm(c, publicationForm, recordText)
  if (!form.ok) return drawPublication(c, intervention, form, 422)
  const { what, where, url, publishedOn } = form.value
  if (publishedOn > c.var.today) {
    const errors = { publishedOn: t.dayAhead }
    return drawPublication(c, intervention, { values: form.values, errors }, 422)
  }
  const input = { what, publishedWhere: where, url: url ?? null, publishedOn }
  await addPublication(c.var.tx, intervention.id, signedIn(c).staffId, input)
  return redirectWithToast(c, `/insatser/${intervention.id}#publiceringar`, t.publicationAdded)
})

recordRoutes.post(`${publications}/:publication{[0-9]+}/bort`, async (c) => {
  const { id } = await loadToWrite(c)
  await removePublication(c.var.tx, id, idParam(c, 'publication'))
  return redirectWithToast(c, `/insatser/${id}#publiceringar`, recordText(c.var.language).publicationRemoved)
})

recordRoutes.get(`${hours}/ny`, async (c) =>
  drawSupport(c, await loadIndividual(c), { values: { heldOn: c.var.today, by: 'staff' }, errors: {} }),
)

recordRoutes.post(hours, async (c) => {
  const intervention = await loadIndividual(c)
  const t = recordText(c.var.language)
  const form = await readForm(c, supportForm, recordText)
  if (!form.ok) return drawSupport(c, intervention, form, 422)
  const { heldOn, hours: durationMinutes, what = '', by } = form.value
  if (heldOn > c.var.today)
    return drawSupport(c, intervention, { values: form.values, errors: { heldOn: t.dayAhead } }, 422)
  const input = { heldOn, durationMinutes, what, bySupplier: by === 'supplier' }
  await addSupport(c.var.tx, intervention.id, signedIn(c).staffId, input)
  return redirectWithToast(c, `/insatser/${intervention.id}#stodtimmar`, t.supportAdded)
})

recordRoutes.post(`${hours}/:entry{[0-9]+}/bort`, async (c) => {
  const { id } = await loadIndividual(c)
  await removeSupport(c.var.tx, id, idParam(c, 'entry'))
  return redirectWithToast(c, `/insatser/${id}#stodtimmar`, recordText(c.var.language).supportRemoved)
})

async function loadIndividual(c: RequestContext): Promise<Intervention> {
  const intervention = await loadToWrite(c)
  if (intervention.kind !== 'individual') throw notFound()
  return intervention
}

type FormState = { readonly values: FormValues; readonly errors: FieldErrors }

function drawPublication(
  c: RequestContext,
  intervention: Intervention,
  form: FormState,
  status: 200 | 422 = 200,
) {
  return drawPage(
    c,
    <PublicationPage
      language={c.var.language}
      intervention={intervention}
      values={form.values}
      errors={form.errors}
    />,
    status,
  )
}

function drawSupport(
  c: RequestContext,
  intervention: Intervention,
  form: FormState,
  status: 200 | 422 = 200,
) {
  return drawPage(
    c,
    <SupportPage
      language={c.var.language}
      intervention={intervention}
      values={form.values}
      errors={form.errors}
    />,
    status,
  )
}
