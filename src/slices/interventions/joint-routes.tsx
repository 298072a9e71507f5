import { Hono } from 'hono'
import { z } from 'zod'
import { day } from '../../kit/day.ts'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  idText,
  many,
  notFound,
  type RequestContext,
  readForm,
  signedIn,
} from '../../platform/http/index.ts'
import { listNeedsToMeet, loadNames } from './force-queries.ts'
import { JointAskPage, JointPage } from './joint-page.tsx'
import { mayReadInterventions } from './permissions.ts'
import { makeJointProposals } from './proposal-commands.ts'
import { hours, month } from './proposal-forms.ts'
import { listJointProposals, listWithoutTaskForce, mayFormTaskForce } from './proposal-queries.ts'
import { monthChoices, peopleOf, starter } from './proposal-request.ts'
import { proposalText } from './proposal-text.ts'
import { stageWord } from './stage-words.ts'
import { text } from './text.ts'

/** Task forces for several interventions at once, over the same hours. */
export const jointRoutes = new Hono<Env>()

const jointForm = z
  .object({
    month,
    interventions: many(idText('interventionWrong')).refine(
      (ids) => ids.length > 0 && ids.length <= 8,
      'interventionsMissing',
    ),
  })
  .catchall(z.unknown())

jointRoutes.get('/insatsstyrkor/forslag/flera', async (c) => draw(c))

jointRoutes.post('/insatsstyrkor/forslag/flera', async (c) => {
  const { staffId } = starter(c)
  const { tx, now, language } = c.var
  const t = proposalText(language)
  const form = await readForm(c, jointForm, proposalText)
  if (!form.ok) return draw(c, form)
  const offered = await listWithoutTaskForce(tx)
  const chosen = [...new Set(form.value.interventions)]
  const typed = chosen.map((one) => hours.safeParse(form.value[`hours-${one}`]))
  const errors = {
    ...(!chosen.every((one) => offered.some((row) => row.id === one)) && {
      interventions: t.interventionWrong,
    }),
    ...Object.fromEntries(
      typed.flatMap((one, nth) => (one.success ? [] : [[`hours-${chosen[nth]}`, t.hoursWrong]])),
    ),
  }
  if (Object.keys(errors).length > 0) return draw(c, { values: form.values, errors })
  const interventions = []
  for (const [nth, interventionId] of chosen.entries())
    interventions.push({
      interventionId,
      ...(await listNeedsToMeet(tx, interventionId)),
      estimatedMinutes: typed[nth]?.data ?? 0,
    })
  const made = await makeJointProposals(tx, { now, staffId, monthOn: day(form.value.month), interventions })
  if ('refusal' in made) return draw(c, { values: form.values, errors: { '': t[made.refusal] } })
  return c.redirect(`/insatsstyrkor/forslag/flera/${made.jointKey}`, 303)
})

jointRoutes.get('/insatsstyrkor/forslag/flera/:key{[0-9a-f-]{36}}', async (c) => {
  if (!mayReadInterventions(signedIn(c))) throw forbidden()
  const { tx, language } = c.var
  const key = z.uuid().safeParse(c.req.param('key'))
  const proposals = key.success ? await listJointProposals(tx, key.data) : []
  if (proposals.length === 0) throw notFound()
  const answerable = new Set<number>()
  for (const { id, outcome, interventionId } of proposals)
    if (!outcome && interventionId && (await mayFormTaskForce(tx, interventionId))) answerable.add(id)
  return drawPage(
    c,
    <JointPage
      t={proposalText(language)}
      language={language}
      names={await loadNames(tx, language)}
      proposals={proposals}
      people={await peopleOf(c, proposals)}
      answerable={answerable}
    />,
  )
})

async function draw(
  c: RequestContext,
  form?: { readonly values: FormValues; readonly errors: { readonly [field: string]: string } },
) {
  starter(c)
  const { tx, language } = c.var
  const months = monthChoices(c)
  return drawPage(
    c,
    <JointAskPage
      t={proposalText(language)}
      stageWord={(stage) => stageWord(text(language), stage)}
      interventions={await listWithoutTaskForce(tx)}
      months={months}
      values={form?.values ?? { month: months[1]?.value ?? '' }}
      errors={form?.errors ?? {}}
    />,
    form ? 422 : 200,
  )
}
