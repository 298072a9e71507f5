import { Hono } from 'hono'
import { momentInStockholm, stockholmClock } from '../../platform/clock/index.ts'
import { listFiles } from '../../platform/files/index.ts'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { loadToWrite, mayWriteIntervention } from '../interventions/index.ts'
import { listLocalities, listParticipatingMunicipalities } from '../organisations/index.ts'
import { listDisputedMarks, listOpenWalkIns } from './attendance-mark-queries.ts'
import { listAttendance, listRegisteredNotOn } from './attendance-queries.ts'
import { changeOccasion, planOccasion, removeOccasion } from './commands.ts'
import { changeOccasionForm, type OccasionForm, planOccasionForm, versionForm } from './forms.ts'
import { OccasionFormPage, type OccasionFormState } from './occasion-form.tsx'
import { OccasionPage } from './occasion-page.tsx'
import { findOccasion, type Occasion } from './queries.ts'
import { isListedAsAttending } from './rules.ts'
import { text } from './text.ts'
import type { OccasionInput } from './types.ts'

export const routes = new Hono<Env>()

routes.get('/insatser/:id{[0-9]+}/tillfallen/ny', async (c) => {
  const intervention = await loadToWrite(c)
  return drawForm(c, intervention, null, { values: {}, errors: {} })
})

routes.post('/insatser/:id{[0-9]+}/tillfallen/ny', async (c) => {
  const intervention = await loadToWrite(c)
  const t = text(c.var.language)
  const form = await readForm(c, planOccasionForm, text)
  if (!form.ok) return drawForm(c, intervention, null, form, 422)
  const read = await readInput(c, form.value)
  if ('errors' in read)
    return drawForm(c, intervention, null, { values: form.values, errors: read.errors }, 422)
  const planned = await planOccasion(c.var.tx, intervention.id, read)
  if (!planned.allowed)
    return drawForm(c, intervention, null, { values: form.values, errors: { to: t[planned.refusal] } }, 422)
  return redirectWithToast(c, `/tillfallen/${planned.value}`, t.planned)
})

routes.get('/tillfallen/:id{[0-9]+}', async (c) => drawOccasion(c, await loadOccasion(c)))

routes.get('/tillfallen/:id{[0-9]+}/andra', async (c) => {
  const occasion = await writableOccasion(c)
  return drawForm(c, interventionOf(occasion), occasion, { values: writtenValues(occasion), errors: {} })
})

routes.post('/tillfallen/:id{[0-9]+}/andra', async (c) => {
  const occasion = await writableOccasion(c)
  const intervention = interventionOf(occasion)
  const t = text(c.var.language)
  const form = await readForm(c, changeOccasionForm, text)
  if (!form.ok) return drawForm(c, intervention, occasion, form, 422)
  const read = await readInput(c, form.value)
  if ('errors' in read)
    return drawForm(c, intervention, occasion, { values: form.values, errors: read.errors }, 422)
  const changed = await changeOccasion(c.var.tx, occasion, form.value.version, read)
  if (!changed.allowed)
    return drawForm(
      c,
      intervention,
      occasion,
      { values: form.values, errors: { to: t[changed.refusal] } },
      422,
    )
  return redirectWithToast(c, `/tillfallen/${occasion.id}`, t.changed)
})

routes.post('/tillfallen/:id{[0-9]+}/borttagning', async (c) => {
  const occasion = await writableOccasion(c)
  const t = text(c.var.language)
  const form = await readForm(c, versionForm, text)
  if (!form.ok) return drawOccasion(c, occasion, t.versionMissing)
  const removed = await removeOccasion(c.var.tx, occasion, form.value.version)
  if (!removed.allowed) return drawOccasion(c, occasion, t[removed.refusal])
  return redirectWithToast(c, `/insatser/${occasion.interventionId}`, t.removed)
})

async function loadOccasion(c: RequestContext): Promise<Occasion> {
  const occasion = await findOccasion(c.var.tx, idParam(c))
  if (!occasion) throw notFound()
  return occasion
}

export async function writableOccasion(c: RequestContext): Promise<Occasion> {
  const occasion = await loadOccasion(c)
  if (!(await mayWriteIntervention(c.var.tx, occasion.interventionId))) throw forbidden()
  return occasion
}

export async function drawOccasion(c: RequestContext, occasion: Occasion, refusal?: string) {
  const { tx, language, now } = c.var
  return drawPage(
    c,
    <OccasionPage
      t={text(language)}
      language={language}
      occasion={occasion}
      rows={await listAttendance(tx, occasion.id)}
      mayWrite={await mayWriteIntervention(tx, occasion.interventionId)}
      hasStarted={isListedAsAttending(occasion.startsAt, now)}
      disputed={await listDisputedMarks(tx, occasion.id)}
      registeredWaiting={await listRegisteredNotOn(tx, occasion)}
      walkIns={await listOpenWalkIns(tx, occasion.id)}
      files={await listFiles(tx, { table: 'occasion', id: occasion.id })}
      refusal={refusal}
    />,
    refusal ? 422 : 200,
  )
}

type InterventionNamed = { readonly id: number; readonly title: string }

const interventionOf = (occasion: Occasion): InterventionNamed => ({
  id: occasion.interventionId,
  title: occasion.interventionTitle,
})

type Wrong = { readonly errors: { readonly [field: string]: string } }

async function readInput(c: RequestContext, form: OccasionForm): Promise<OccasionInput | Wrong> {
  const t = text(c.var.language)
  const startsAt = momentInStockholm(form.day, form.from)
  const endsAt = momentInStockholm(form.lastDay ?? form.day, form.to)
  if (!startsAt) return { errors: { from: t.skippedHour } }
  if (!endsAt) return { errors: { to: t.skippedHour } }
  const [municipalityCode = null, locality] = form.place?.split('-') ?? []
  const localityId = locality ? Number(locality) : null
  if (municipalityCode && !(await isOffered(c, municipalityCode, localityId)))
    return { errors: { place: t.placeWrong } }
  return {
    startsAt,
    endsAt,
    municipalityCode,
    localityId,
    venue: form.venue ?? null,
    link: form.link ?? null,
  }
}

async function isOffered(c: RequestContext, code: string, localityId: number | null): Promise<boolean> {
  if (localityId === null)
    return (await listParticipatingMunicipalities(c.var.tx)).some(({ key }) => key === code)
  const localities = await listLocalities(c.var.tx)
  return localities.some(({ key, municipalityCode }) => key === localityId && municipalityCode === code)
}

async function drawForm(
  c: RequestContext,
  intervention: InterventionNamed,
  occasion: Occasion | null,
  form: OccasionFormState,
  status: 200 | 422 = 200,
) {
  const { tx, language } = c.var
  const t = text(language)
  const version = form.values.version
  return drawPage(
    c,
    <OccasionFormPage
      t={t}
      title={occasion ? t.changeOccasion : t.plan}
      intervention={intervention}
      action={occasion ? `/tillfallen/${occasion.id}/andra` : `/insatser/${intervention.id}/tillfallen/ny`}
      cancelHref={occasion ? `/tillfallen/${occasion.id}` : `/insatser/${intervention.id}`}
      hidden={occasion ? { version: typeof version === 'string' ? version : occasion.version } : {}}
      municipalities={await listParticipatingMunicipalities(tx)}
      localities={await listLocalities(tx)}
      values={form.values}
      errors={form.errors}
    />,
    status,
  )
}

function writtenValues(occasion: Occasion): FormValues {
  const starts = stockholmClock(occasion.startsAt)
  const ends = stockholmClock(occasion.endsAt)
  const [day, lastDay] = [starts.slice(0, 10), ends.slice(0, 10)]
  const place = [occasion.municipalityCode, occasion.localityId].filter((part) => part !== null).join('-')
  return {
    version: String(occasion.version),
    day,
    from: starts.slice(11),
    to: ends.slice(11),
    lastDay: lastDay === day ? '' : lastDay,
    place,
    venue: occasion.venue ?? '',
    link: occasion.link ?? '',
  }
}
