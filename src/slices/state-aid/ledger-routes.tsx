import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  queryText,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import { rateForm } from './forms.ts'
import { LedgerPage } from './ledger-page.tsx'
import { listLedger } from './ledger-queries.ts'
import { writesAid } from './permissions.ts'
import { enterRate } from './rate-commands.ts'
import { RatePage } from './rate-page.tsx'
import { listRates } from './rate-queries.ts'
import { listRegisterRows } from './register-queries.ts'
import { registerText } from './register-text.ts'
import { aidReader, whoOf } from './request.ts'
import { aidText } from './text.ts'
import { monthOf } from './words.ts'

export const ledgerRoutes = new Hono<Env>()

ledgerRoutes.get('/ekonomi/stod', async (c) => {
  aidReader(c)
  const { tx, language, today } = c.var
  return drawPage(
    c,
    <LedgerPage
      t={aidText(language)}
      language={language}
      today={today}
      ledger={await listLedger(tx, today)}
      due={await listRegisterRows(tx, 'waiting')}
    />,
  )
})

ledgerRoutes.get('/ekonomi/stod/kurser', async (c) =>
  drawRates(c, { values: { month: queryText(c, 'manad') ?? '' }, errors: {} }),
)

ledgerRoutes.post('/ekonomi/stod/kurser', async (c) => {
  const viewer = aidReader(c)
  if (!writesAid(viewer)) throw forbidden()
  const t = registerText(c.var.language)
  const form = await readForm(c, rateForm, registerText)
  if (!form.ok) return drawRates(c, form, 422)
  const { month, rate, sourceWords } = form.value
  const entered = await enterRate(c.var.tx, whoOf(c, viewer), { month, sekPerEur: rate, sourceWords })
  if (entered.allowed)
    return redirectWithToast(c, '/ekonomi/stod/kurser', t.rateSaved(monthOf(month, c.var.language)))
  return drawRates(c, { values: form.values, errors: { month: t[entered.refusal] } }, 422)
})

async function drawRates(
  c: RequestContext,
  form: { readonly values: FormValues; readonly errors: FieldErrors },
  status: 200 | 422 = 200,
) {
  const { tx, language } = c.var
  return drawPage(
    c,
    <RatePage
      t={registerText(language)}
      a={aidText(language)}
      language={language}
      rates={await listRates(tx)}
      mayWrite={writesAid(aidReader(c))}
      {...form}
    />,
    status,
  )
}
