import { Hono } from 'hono'
import { z } from 'zod'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { mayAdminister } from '../organisations/index.ts'
import { dayNeeded, kronorNeeded } from './earlier-purchase-forms.ts'
import { setSmallLimit } from './limit-commands.ts'
import { listSmallLimits } from './limit-queries.ts'
import { LimitTablePage } from './limit-table-page.tsx'
import { limitTableText } from './limit-table-text.ts'
import { reader } from './request-context.ts'

export const limitTableRoutes = new Hono<Env>()

const smallLimitForm = z.object({
  fromOn: dayNeeded,
  amount: kronorNeeded,
  source: z.string('sourceMissing').max(500, 'sourceLong'),
})

limitTableRoutes.get('/inkop/granser', async (c) => draw(c, {}, {}))

limitTableRoutes.post('/inkop/granser', async (c) => {
  if (!mayAdminister(reader(c))) throw forbidden()
  const t = limitTableText(c.var.language)
  const form = await readForm(c, smallLimitForm, limitTableText)
  if (!form.ok) return draw(c, form.values, form.errors, 422)
  const { fromOn, amount, source } = form.value
  const set = await setSmallLimit(c.var.tx, { fromOn, amountOre: amount, source })
  if (!set.allowed) return draw(c, form.values, { fromOn: t[set.refusal] }, 422)
  return redirectWithToast(c, '/inkop/granser', t.saved)
})

async function draw(
  c: RequestContext,
  values: FormValues,
  errors: { readonly [field: string]: string },
  status: 200 | 422 = 200,
) {
  const viewer = reader(c)
  const { language, tx } = c.var
  return drawPage(
    c,
    <LimitTablePage
      t={limitTableText(language)}
      language={language}
      small={await listSmallLimits(tx)}
      maySet={mayAdminister(viewer)}
      values={values}
      errors={errors}
    />,
    status,
  )
}
