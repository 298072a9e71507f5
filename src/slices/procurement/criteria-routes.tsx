import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { pathOf } from './choice-frame.tsx'
import { choicePath, type Loaded, loadChoice } from './choice-load.ts'
import { choiceText } from './choice-text.ts'
import { writeCriteria } from './criteria-commands.ts'
import { criteriaForm } from './criteria-forms.ts'
import { CriteriaPage, criteriaValues } from './criteria-page.tsx'

export const criteriaRoutes = new Hono<Env>()

criteriaRoutes.get(`${choicePath}/kriterier`, async (c) => {
  const loaded = await loadChoice(c)
  return draw(c, loaded, criteriaValues(loaded.facts, c.var.language), {})
})

criteriaRoutes.post(`${choicePath}/kriterier`, async (c) => {
  const loaded = await loadChoice(c)
  if (!loaded.rights.writes) throw forbidden()
  const t = choiceText(c.var.language)
  const form = await readForm(c, criteriaForm, choiceText)
  if (!form.ok) return draw(c, loaded, form.values, form.errors, 422)
  const written = await writeCriteria(c.var.tx, loaded.facts, form.value, t.price)
  if (!written.allowed) return draw(c, loaded, form.values, { priceWeight: t[written.refusal] }, 422)
  return redirectWithToast(c, `${pathOf(loaded.facts)}/kriterier`, t.criteriaSaved)
})

function draw(
  c: RequestContext,
  { facts, rights }: Loaded,
  values: FormValues,
  errors: { readonly [field: string]: string },
  status: 200 | 422 = 200,
) {
  const { language } = c.var
  return drawPage(
    c,
    <CriteriaPage
      t={choiceText(language)}
      language={language}
      facts={facts}
      mayWrite={rights.writes}
      values={values}
      errors={errors}
    />,
    status,
  )
}
