import { Hono } from 'hono'
import { ore } from '../../kit/money.ts'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  notFound,
  one,
  type RequestContext,
  readForm,
  redirectWithToast,
  roleInWords,
} from '../../platform/http/index.ts'
import { awardPurchase, prepareAward, setAwardDnr } from './award-commands.ts'
import { amount, awardForm, dnrForm } from './award-forms.ts'
import { AwardPage } from './award-page.tsx'
import { pathOf } from './choice-frame.tsx'
import { choicePath, type Loaded, loadChoice, loadChoiceToChange } from './choice-load.ts'
import { listDelegates } from './choice-queries.ts'
import { choiceText } from './choice-text.ts'
import { decisionText } from './decision-text.ts'

export const awardRoutes = new Hono<Env>()

awardRoutes.get(`${choicePath}/beslut`, async (c) => draw(c, await loadChoice(c), {}, {}))

awardRoutes.post(`${choicePath}/beslut`, async (c) => {
  const loaded = await loadChoiceToChange(c)
  const { facts, rights, viewer } = loaded
  if (!rights.awards) throw forbidden()
  const d = decisionText(c.var.language)
  const form = await readForm(c, awardForm, decisionText)
  if (!form.ok) return draw(c, loaded, form.values, form.errors, 422)
  const held = viewer.roles.find(({ role }) => role === 'head_of_office' || role === 'project_manager')
  const by = { viewer, now: c.var.now, today: c.var.today, title: held ? roleInWords(held, 'sv') : null }
  const decided = await awardPurchase(c.var.tx, facts, by, form.value)
  if (!decided.allowed) {
    const field = decided.refusal.startsWith('value_') ? 'value' : 'outcome'
    return draw(c, loaded, form.values, { [field]: d[decided.refusal] }, 422)
  }
  return redirectWithToast(c, `${pathOf(facts)}/besked`, d.decided)
})

awardRoutes.post(`${choicePath}/beslut/diarienummer`, async (c) => {
  const loaded = await loadChoice(c)
  const { facts, rights } = loaded
  if (!facts.award) throw notFound()
  if (!rights.writes && !rights.notifies) throw forbidden()
  const form = await readForm(c, dnrForm, decisionText)
  if (!form.ok) return draw(c, loaded, form.values, form.errors, 422)
  await setAwardDnr(c.var.tx, facts.award.id, form.value.version, form.value.dnr)
  return redirectWithToast(c, `${pathOf(facts)}/beslut`, decisionText(c.var.language).dnrSaved)
})

async function draw(
  c: RequestContext,
  { facts, rights }: Loaded,
  values: FormValues,
  errors: { readonly [field: string]: string },
  status: 200 | 422 = 200,
) {
  const { language, tx, today } = c.var
  const typed = amount.safeParse(one(values, 'value'))
  const value = typed.success && typed.data !== null ? ore(typed.data) : null
  const { counted, kept, limit } = await prepareAward(tx, facts, today, value)
  return drawPage(
    c,
    <AwardPage
      t={choiceText(language)}
      d={decisionText(language)}
      language={language}
      facts={facts}
      rights={rights}
      delegates={await listDelegates(tx, facts.id, today)}
      counted={counted}
      kept={kept}
      limit={limit}
      values={values}
      errors={errors}
    />,
    status,
  )
}
