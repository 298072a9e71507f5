import type { Child } from 'hono/jsx'
import { ore } from '../../kit/money.ts'
import { type FormValues, one, type RequestContext } from '../../platform/http/index.ts'
import { amount } from './award-forms.ts'
import { cpv } from './earlier-purchase-forms.ts'
import { findPurchaseFacts } from './fact-queries.ts'
import { LimitPanel } from './limit-panel.tsx'
import { limitFor } from './limit-queries.ts'

/** How a purchase stands to the limit with the value and the code as they are typed in a form. */
export async function limitPart(c: RequestContext, purchaseId: number, values: FormValues): Promise<Child> {
  const { tx, language, today } = c.var
  const facts = await findPurchaseFacts(tx, purchaseId)
  if (!facts) return null
  const value = amount.safeParse(one(values, 'estimatedValue') || undefined)
  const code = cpv.safeParse(one(values, 'cpvCode') || undefined)
  const view = await limitFor(
    tx,
    { ...facts, cpvCode: code.success ? code.data : facts.cpvCode },
    today,
    value.success && value.data !== null ? ore(value.data) : null,
  )
  return <LimitPanel language={language} view={view} />
}
