import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  forbidden,
  idParam,
  notFound,
  one,
  queryText,
  type RequestContext,
  readForm,
  redirectWithToast,
  samePath,
} from '../../platform/http/index.ts'
import { MovePage } from './move-page.tsx'
import { findIntervention, type Intervention, listMunicipalitiesTakingPart } from './queries.ts'
import { moveToStage } from './stage-commands.ts'
import { moveForm } from './stage-forms.ts'
import type { StageRefusal } from './stage-rules.ts'
import { moveSentence } from './stage-sentences.ts'
import { stageWord } from './stage-words.ts'
import { text } from './text.ts'
import { listMovers, listStages } from './thread-queries.ts'
import { threadText } from './thread-text.ts'
import { type Stage, stages } from './types.ts'

/** Moving an intervention: by a button, by the page that asks why, or by a card of the board that is dropped. */
export const moveRoutes = new Hono<Env>()

moveRoutes.get('/insatser/:id{[0-9]+}/flytta', async (c) => {
  const intervention = await load(c)
  const to = stages.find((known) => known === queryText(c, 'till'))
  return drawMove(c, intervention, { to, next: nextOf(intervention, queryText(c, 'sedan', 2000)) })
})

moveRoutes.post('/insatser/:id{[0-9]+}/steg', async (c) => {
  const intervention = await load(c)
  const { language, tx } = c.var
  const t = threadText(language)
  const form = await readForm(c, moveForm, threadText)
  const asked = { next: nextOf(intervention, one(form.values, 'next')), reason: one(form.values, 'reason') }
  if (!form.ok) {
    const refused = Object.values(form.errors).join(' ')
    return isDropped(c)
      ? c.json({ refused }, 422)
      : drawMove(c, intervention, { ...asked, to: undefined, refused })
  }
  const { stage: to, version, reason } = form.value
  const moved = await moveToStage(tx, intervention.id, version, to, reason)
  if (!moved.allowed) {
    const refused = await sentenceOf(c, intervention, to, moved.refusal)
    const href = moved.refusal === 'reason_given' ? movePath(intervention, to, asked.next) : null
    if (isDropped(c)) return c.json({ refused, href }, 422)
    return drawMove(c, intervention, { ...asked, to, refused })
  }
  return redirectWithToast(c, asked.next, t.moved(stageWord(text(language), to)))
})

/** The board's script sends the same form and wants the answer in short. */
const isDropped = (c: RequestContext) => c.req.header('accept') === 'application/json'

const movePath = ({ id }: Intervention, to: Stage, next: string) =>
  `/insatser/${id}/flytta?${new URLSearchParams({ till: to, sedan: next })}`

/** Back to the board as it was filtered, or else to the intervention. */
function nextOf({ id }: Intervention, asked: string | undefined): string {
  const path = samePath(asked ?? '')
  return /^\/insatser(\?|$)/.test(path) ? path : `/insatser/${id}`
}

async function sentenceOf(c: RequestContext, intervention: Intervention, to: Stage, refusal: StageRefusal) {
  const { tx, language } = c.var
  const taking = await listMunicipalitiesTakingPart(tx, intervention.id)
  const facts = {
    from: intervention.stage,
    to,
    stages: await listStages(tx, intervention.id),
    notAgreed: taking.filter(({ agreedOn }) => !agreedOn).map(({ name }) => name),
  }
  return moveSentence(refusal, facts, language)
}

async function load(c: RequestContext): Promise<Intervention> {
  const intervention = await findIntervention(c.var.tx, idParam(c))
  if (!intervention) throw notFound()
  if ((await listMovers(c.var.tx, intervention.id)).length === 0) throw forbidden()
  return intervention
}

type Asked = { to: Stage | undefined; next: string; reason?: string | undefined; refused?: string }

async function drawMove(c: RequestContext, intervention: Intervention, asked: Asked) {
  const movers = await listMovers(c.var.tx, intervention.id)
  return drawPage(
    c,
    <MovePage language={c.var.language} intervention={intervention} movers={movers} {...asked} />,
    asked.refused ? 422 : 200,
  )
}
