import { Hono } from 'hono'
import { z } from 'zod'
import {
  drawPage,
  type Env,
  forbidden,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { type FreezeRefusal, freezeEdition, mayApprove, prepareEdition } from '../editions/index.ts'
import { draftEdition } from './approval-draft.ts'
import { ApprovalPage } from './approval-page.tsx'
import { approvalText } from './approval-text.ts'
import { reportOf } from './report-request.ts'
import { text } from './text.ts'

export const approvalRoutes = new Hono<Env>()

const form = z.object({ digest: z.string().max(64).default(''), sure: z.literal('ja', 'sureMissing') })

async function approvable(c: RequestContext) {
  const found = await reportOf(c)
  if (!mayApprove(found.viewer, found.report)) throw forbidden()
  return found
}

async function drawApproval(
  c: RequestContext,
  told: { readonly refusal?: FreezeRefusal; readonly errors?: Record<string, string> } = {},
) {
  const { viewer, report, project, question } = await approvable(c)
  const { tx, language, now } = c.var
  const draft = await draftEdition(tx, {
    report: { id: report.id, kind: report.kind },
    question,
    project,
    now,
  })
  return drawPage(
    c,
    <ApprovalPage
      {...{ t: text(language), a: approvalText(language), language, draft }}
      prepared={await prepareEdition(tx, { staffId: viewer.staffId, now }, draft)}
      refusal={told.refusal ?? null}
      errors={told.errors ?? {}}
    />,
    told.refusal || told.errors ? 422 : 200,
  )
}

approvalRoutes.get('/rapporter/:id{[0-9]+}/godkannande', async (c) => drawApproval(c))

approvalRoutes.post('/rapporter/:id{[0-9]+}/godkannande', async (c) => {
  const { viewer, report, project, question } = await approvable(c)
  const typed = await readForm(c, form, approvalText)
  if (!typed.ok) return drawApproval(c, { errors: { ...typed.errors } })
  const { tx, now, language, site } = c.var
  const draft = await draftEdition(tx, {
    report: { id: report.id, kind: report.kind },
    question,
    project,
    now,
  })
  const by = { staffId: viewer.staffId, now, origin: site.origin }
  const frozen = await freezeEdition(tx, by, draft, typed.value.digest)
  if (!frozen.allowed) return drawApproval(c, { refusal: frozen.refusal })
  return redirectWithToast(
    c,
    `/utgavor/${frozen.value.id}`,
    approvalText(language).approved(frozen.value.number),
  )
})
