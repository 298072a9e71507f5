import { Hono } from 'hono'
import { keepFile, listFiles, removeFile } from '../../platform/files/index.ts'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  readUploads,
  redirectWithToast,
} from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import { findIntervention, type Intervention, listMembers, mayWriteIntervention } from './queries.ts'
import { ensureStageRow, leaveOutStage, planStage, settleStage } from './stage-commands.ts'
import { doneForm, leaveOutForm, planForm } from './stage-forms.ts'
import { StagePage } from './stage-page.tsx'
import { listStages, type StageRow } from './thread-queries.ts'
import { threadText } from './thread-text.ts'
import { stages } from './types.ts'

/** One stage of an intervention, at /insatser/7/steg/content. */
export const stageRoutes = new Hono<Env>()

const at = '/insatser/:id{[0-9]+}/steg/:stage{[a-z]+}'

stageRoutes.get(at, async (c) => drawStage(c, await load(c)))

stageRoutes.post(at, async (c) => {
  const found = await load(c)
  const t = threadText(c.var.language)
  const form = await readForm(c, planForm, threadText)
  if (!form.ok) return drawStage(c, found, form)
  const { owner = null, dueOn = null, note = '', version } = form.value
  const plan = { ownerStaffId: owner, dueOn, note }
  const planned = await planStage(c.var.tx, found.intervention.id, found.row.stage, version, plan)
  if (!planned.allowed)
    return drawStage(c, found, { values: form.values, errors: { owner: t[planned.refusal] } })
  return redirectWithToast(c, pathOf(found), t.saved)
})

stageRoutes.post(`${at}/klart`, async (c) => {
  const found = await load(c)
  const t = threadText(c.var.language)
  const form = await readForm(c, doneForm, threadText)
  if (!form.ok) return drawStage(c, found, { refused: Object.values(form.errors).join(' ') })
  const { version, undo } = form.value
  if (found.row.notNeededReason && !undo) return drawStage(c, found, { refused: t.leftOut })
  await settleStage(c.var.tx, c.var.now, found.intervention.id, found.row.stage, version, !undo)
  return redirectWithToast(c, pathOf(found), undo ? t.undoneDone : t.markedDone)
})

stageRoutes.post(`${at}/behovs-inte`, async (c) => {
  const found = await load(c)
  const t = threadText(c.var.language)
  const form = await readForm(c, leaveOutForm, threadText)
  if (!form.ok) return drawStage(c, found, { refused: Object.values(form.errors).join(' ') })
  const { version, reason } = form.value
  const left = await leaveOutStage(
    c.var.tx,
    c.var.now,
    found.intervention.id,
    found.row.stage,
    version,
    reason,
  )
  if (!left.allowed) return drawStage(c, found, { refused: t[left.refusal] })
  return redirectWithToast(c, pathOf(found), t.leftOut)
})

stageRoutes.post(`${at}/behovs`, async (c) => {
  const found = await load(c)
  const t = threadText(c.var.language)
  const form = await readForm(c, doneForm, threadText)
  if (!form.ok) return drawStage(c, found, { refused: Object.values(form.errors).join(' ') })
  await leaveOutStage(c.var.tx, c.var.now, found.intervention.id, found.row.stage, form.value.version, null)
  return redirectWithToast(c, pathOf(found), t.takenBackIn)
})

stageRoutes.post(`${at}/dokument`, async (c) => {
  const found = await load(c)
  const t = threadText(c.var.language)
  const [upload] = await readUploads(c, 'file')
  if (!upload) return drawStage(c, found, { refused: t.fileMissing })
  const id = await ensureStageRow(c.var.tx, found.intervention.id, found.row.stage)
  const record = { table: 'intervention_stage', id }
  const kept = await keepFile(c.var.tx, c.var.now, { ...upload, record, kind: 'document' })
  if (!kept.allowed) return drawStage(c, found, { refused: t[kept.refusal] })
  return redirectWithToast(c, pathTo(found), t.fileAdded)
})

stageRoutes.post(`${at}/dokument/:file{[0-9]+}/bort`, async (c) => {
  const found = await load(c)
  const record = { table: 'intervention_stage', id: found.row.id ?? 0 }
  if (!(await removeFile(c.var.tx, record, idParam(c, 'file')))) throw notFound()
  return redirectWithToast(c, pathTo(found), threadText(c.var.language).fileRemoved)
})

type Found = { readonly intervention: Intervention; readonly row: StageRow }

const pathOf = ({ intervention, row }: Found) => `/insatser/${intervention.id}#steg-${row.stage}`
const pathTo = ({ intervention, row }: Found) => `/insatser/${intervention.id}/steg/${row.stage}`

/** The stage, for those who may write it; others see it on the intervention's page. */
async function load(c: RequestContext): Promise<Found> {
  const { tx } = c.var
  const stage = stages.find((known) => known === c.req.param('stage'))
  const intervention = await findIntervention(tx, idParam(c))
  if (!intervention || !stage) throw notFound()
  if (!(await mayWriteIntervention(tx, intervention.id))) throw forbidden()
  const row = (await listStages(tx, intervention.id)).find((one) => one.stage === stage)
  if (!row) throw notFound()
  return { intervention, row }
}

type Problem = { values?: FormValues; errors?: FieldErrors; refused?: string }

async function drawStage(c: RequestContext, { intervention, row }: Found, problem?: Problem) {
  const { tx, language } = c.var
  const written = {
    owner: row.ownerStaffId?.toString() ?? '',
    dueOn: row.dueOn ?? '',
    note: row.note,
  }
  return drawPage(
    c,
    <StagePage
      language={language}
      intervention={intervention}
      row={row}
      members={await listMembers(tx, intervention.id)}
      files={row.id ? await listFiles(tx, { table: 'intervention_stage', id: row.id }) : []}
      values={problem?.values ?? written}
      errors={problem?.errors ?? {}}
      refused={problem?.refused}
    />,
    problem ? 422 : 200,
  )
}
