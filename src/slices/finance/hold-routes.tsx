import { Hono } from 'hono'
import { z } from 'zod'
import { parseDay } from '../../kit/day.ts'
import {
  drawPage,
  type Env,
  type FormValues,
  idParam,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { liftHold, placeHold, writeFinalPayment } from './hold-commands.ts'
import { HoldPage, holdPath } from './hold-page.tsx'
import { findKeepingFacts, listHolds } from './hold-queries.ts'
import { holdText } from './hold-text.ts'
import { loadProject, loadProjectToWrite } from './project-request.ts'
import { retentionRules } from './retention-rates.ts'
import { retentionOf } from './retention-rules.ts'

/** How long a project's papers are kept, and holds on them. */
export const holdRoutes = new Hono<Env>()

const path = '/ekonomi/projekt/:id{[0-9]+}/bevarande'
const isDay = (typed: string) => parseDay(typed) !== null
const holdForm = z.object({
  reason: z.string('reasonMissing').max(1000, 'wordsLong'),
  fromOn: z.string('dayWrong').refine(isDay, 'dayWrong'),
})
const liftForm = z.object({ endReason: z.string('reasonMissing').max(1000, 'wordsLong') })
const paymentForm = z.object({ finalPaymentOn: z.string().refine(isDay, 'dayWrong').optional() })

holdRoutes.get(path, async (c) => draw(c, await loadProject(c), {}, {}))

holdRoutes.post(path, async (c) => {
  const loaded = await loadProjectToWrite(c)
  const t = holdText(c.var.language)
  const form = await readForm(c, holdForm, holdText)
  if (!form.ok) return draw(c, loaded, form.values, form.errors, 422)
  await placeHold(c.var.tx, loaded.project.id, form.value, { staffId: loaded.viewer.staffId, now: c.var.now })
  return redirectWithToast(c, holdPath(loaded.project.id), t.placed)
})

holdRoutes.post(`${path}/:stopp{[0-9]+}/havande`, async (c) => {
  const loaded = await loadProjectToWrite(c)
  const t = holdText(c.var.language)
  const form = await readForm(c, liftForm, holdText)
  if (!form.ok) return draw(c, loaded, form.values, form.errors, 422)
  const hold = { id: idParam(c, 'stopp'), projectId: loaded.project.id }
  const who = { staffId: loaded.viewer.staffId, now: c.var.now, today: c.var.today }
  const lifted = await liftHold(c.var.tx, hold, form.value.endReason, who)
  if (lifted.allowed) return redirectWithToast(c, holdPath(loaded.project.id), t.ended)
  return draw(c, loaded, {}, { endReason: t[lifted.refusal] }, 422)
})

holdRoutes.post(`${path}/slututbetalning`, async (c) => {
  const loaded = await loadProjectToWrite(c)
  const t = holdText(c.var.language)
  const form = await readForm(c, paymentForm, holdText)
  if (!form.ok) return draw(c, loaded, form.values, form.errors, 422)
  const on = form.value.finalPaymentOn ?? null
  if (on !== null && on > c.var.today)
    return draw(c, loaded, form.values, { finalPaymentOn: t.dayWrong }, 422)
  const who = { staffId: loaded.viewer.staffId, now: c.var.now }
  await writeFinalPayment(c.var.tx, loaded.project.id, on, who)
  return redirectWithToast(c, holdPath(loaded.project.id), t.finalPaymentSaved)
})

async function draw(
  c: RequestContext,
  { project, mayWrite }: Awaited<ReturnType<typeof loadProject>>,
  values: FormValues,
  errors: { readonly [field: string]: string },
  status: 200 | 422 = 200,
) {
  const { tx, language, today } = c.var
  const facts = await findKeepingFacts(tx, project.id, today)
  const asked = { ...facts, bookedOn: null, grantedOn: null }
  const applying = (['accounting', 'project', 'aid'] as const).flatMap(
    (paper) => retentionOf({ ...asked, paper }).rules,
  )
  return drawPage(
    c,
    <HoldPage
      t={holdText(language)}
      language={language}
      project={project}
      holds={await listHolds(tx, project.id)}
      facts={facts}
      rules={retentionRules.filter(({ key }) => applying.includes(key))}
      today={today}
      mayWrite={mayWrite}
      values={values}
      errors={errors}
    />,
    status,
  )
}
