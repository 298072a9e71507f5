import { Hono } from 'hono'
import { listFilesByRecord } from '../../platform/files/index.ts'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  idParam,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { pathOf } from './choice-frame.tsx'
import { choicePath, type Loaded, loadChoice, loadChoiceToChange } from './choice-load.ts'
import { listGrades } from './choice-queries.ts'
import { choiceText } from './choice-text.ts'
import { bidsToRank, countRanking } from './ranking.ts'
import { RankingPage } from './ranking-page.tsx'
import { saveGrades, takeBackTurnDown, turnDownBid } from './score-commands.ts'
import { gradeKey, gradesForm, turnDownForm, whyKey } from './score-forms.ts'
import { ScorePage } from './score-page.tsx'

export const scoreRoutes = new Hono<Env>()

scoreRoutes.get(`${choicePath}/bedomning`, async (c) => {
  const loaded = await loadChoice(c)
  return draw(c, loaded, await ownValues(c, loaded), {})
})

scoreRoutes.post(`${choicePath}/bedomning`, async (c) => {
  const loaded = await judge(c)
  const { facts, viewer } = loaded
  const quality = facts.criteria.filter(({ kind }) => kind === 'quality').map(({ id }) => id)
  const schema = gradesForm(
    bidsToRank(facts).map(({ id }) => id),
    quality,
  )
  const form = await readForm(c, schema, choiceText)
  if (!form.ok) return draw(c, loaded, form.values, form.errors, 422)
  const by = { staffId: viewer.staffId, now: c.var.now }
  const saved = await saveGrades(c.var.tx, facts, by, form.value)
  const t = choiceText(c.var.language)
  if (!saved.allowed) return draw(c, loaded, form.values, { '': t[saved.refusal] }, 422)
  return redirectWithToast(c, `${pathOf(facts)}/rangordning`, t.gradesSaved)
})

scoreRoutes.post(`${choicePath}/anbud/:bid{[0-9]+}/avvisning`, async (c) => {
  const loaded = await judge(c)
  const t = choiceText(c.var.language)
  const form = await readForm(c, turnDownForm, choiceText)
  if (!form.ok)
    return draw(
      c,
      loaded,
      await ownValues(c, loaded),
      { [`reason-${idParam(c, 'bid')}`]: t.reasonMissing },
      422,
    )
  const by = { staffId: loaded.viewer.staffId, now: c.var.now }
  const done = await turnDownBid(c.var.tx, loaded.facts, by, idParam(c, 'bid'), form.value.reason)
  if (!done.allowed) return draw(c, loaded, await ownValues(c, loaded), { '': t[done.refusal] }, 422)
  return redirectWithToast(c, `${pathOf(loaded.facts)}/bedomning`, t.turnedDown)
})

scoreRoutes.post(`${choicePath}/anbud/:bid{[0-9]+}/avvisning/aterkallelse`, async (c) => {
  const loaded = await judge(c)
  const t = choiceText(c.var.language)
  const done = await takeBackTurnDown(c.var.tx, loaded.facts, idParam(c, 'bid'))
  if (!done.allowed) return draw(c, loaded, await ownValues(c, loaded), { '': t[done.refusal] }, 422)
  return redirectWithToast(c, `${pathOf(loaded.facts)}/bedomning`, t.takenBack)
})

scoreRoutes.get(`${choicePath}/rangordning`, async (c) => {
  const { facts, rights } = await loadChoice(c)
  const { language, tx } = c.var
  return drawPage(
    c,
    <RankingPage
      t={choiceText(language)}
      language={language}
      facts={facts}
      rights={rights}
      counted={await countRanking(tx, facts)}
    />,
  )
})

/** The grades that the viewer has saved, as the form shows them. */
async function ownValues(c: RequestContext, { facts, viewer }: Loaded): Promise<FormValues> {
  const own = (await listGrades(c.var.tx, facts.id)).filter(({ memberId }) => memberId === viewer.staffId)
  return Object.fromEntries(
    own.flatMap(({ bidId, criterionId, points, reason }) => [
      [gradeKey(bidId, criterionId), String(points)],
      [whyKey(bidId, criterionId), reason],
    ]),
  )
}

async function judge(c: RequestContext): Promise<Loaded> {
  const loaded = await loadChoiceToChange(c)
  if (!loaded.rights.judges) throw forbidden()
  return loaded
}

async function draw(
  c: RequestContext,
  { facts, rights }: Loaded,
  values: FormValues,
  errors: { readonly [field: string]: string },
  status: 200 | 422 = 200,
) {
  const { language, tx } = c.var
  const bids = rights.judges ? bidsToRank(facts) : []
  return drawPage(
    c,
    <ScorePage
      t={choiceText(language)}
      language={language}
      facts={facts}
      bids={bids}
      turnedDown={facts.bids.filter(({ rejectedBecause }) => rejectedBecause !== null)}
      files={
        await listFilesByRecord(
          tx,
          'opened_bid',
          bids.map(({ id }) => id),
        )
      }
      mayGrade={rights.judges}
      values={values}
      errors={errors}
    />,
    status,
  )
}
