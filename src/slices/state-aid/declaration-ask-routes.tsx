import { Hono } from 'hono'
import { addDays, type Day } from '../../kit/day.ts'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  one,
  queryText,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import { worksIn } from '../organisations/index.ts'
import { AskPage } from './declaration-ask-page.tsx'
import { askForDeclaration } from './declaration-commands.ts'
import { askForm } from './declaration-forms.ts'
import { declarationOfficeText } from './declaration-office-text.ts'
import { keepsDeclarations, listDeclarations } from './declaration-queries.ts'
import { type Estimate, type EstimatePart, listEstimateParts, listEstimates } from './estimate-queries.ts'
import { listCompanyAddresses } from './notice-queries.ts'
import { type AidIntervention, aidIntervention, whoOf } from './request.ts'
import { aidText } from './text.ts'

/** A company of the estimate is asked for its declaration. */
export const declarationAskRoutes = new Hono<Env>()
const path = '/insatser/:id{[0-9]+}/stod/intyg/ny'

/** How long a place is held when nobody has said otherwise. */
const daysHeld = 21

declarationAskRoutes.get(path, async (c) => {
  const asking = await load(c)
  const wanted = Number(queryText(c, 'foretag') ?? asking.parts[0]?.companyId)
  const [email = ''] = Number.isInteger(wanted) ? await listCompanyAddresses(c.var.tx, wanted) : []
  const held = await hasPlace(c, asking.intervention.id, wanted)
  return draw(c, asking, {
    values: {
      company: String(wanted),
      way: 'link',
      email,
      heldUntil: held ? addDays(c.var.today as Day, daysHeld) : '',
    },
    errors: {},
  })
})

declarationAskRoutes.post(path, async (c) => {
  const asking = await load(c)
  const { tx, language, site } = c.var
  const t = declarationOfficeText(language)
  const form = await readForm(c, askForm, declarationOfficeText)
  if (!form.ok) return draw(c, asking, form, 422)
  const { company, way, email, heldUntil } = form.value
  const refuse = (field: string, sentence: string) =>
    draw(c, asking, { values: form.values, errors: { [field]: sentence } }, 422)
  const part = asking.parts.find(({ companyId }) => companyId === company)
  if (!part) return refuse('company', t.companyMissing)
  if (way === 'link' && email === null) return refuse('email', t.emailMissing)
  const asked = await askForDeclaration(
    tx,
    whoOf(c, asking.viewer),
    {
      companyId: company,
      companyName: part.name,
      interventionId: asking.intervention.id,
      projectId: asking.estimate.projectId,
      municipalityCode: worksIn(asking.viewer)[0] ?? null,
      plannedOre: part.amountOre,
      email: way === 'link' ? email : null,
      language: form.value.language,
      heldUntil,
    },
    site.origin,
  )
  if (asked.allowed) return redirectWithToast(c, `/stod/intyg/${asked.value}`, t.asked(part.name))
  return refuse(asked.refusal === 'hold_past' ? 'heldUntil' : 'company', t[asked.refusal])
})

type Asking = AidIntervention & { readonly estimate: Estimate; readonly parts: readonly EstimatePart[] }

/** The standing estimate with the companies that the viewer may ask. */
async function load(c: RequestContext): Promise<Asking> {
  const found = await aidIntervention(c)
  const [estimate] = await listEstimates(c.var.tx, found.intervention.id)
  if (!estimate || estimate.supersededAt !== null) throw forbidden()
  const parts: EstimatePart[] = []
  for (const part of await listEstimateParts(c.var.tx, estimate.id))
    if (part.amountOre > 0 && (await keepsDeclarations(c.var.tx, part.companyId, estimate.projectId)))
      parts.push(part)
  if (parts.length === 0) throw forbidden()
  return { ...found, estimate, parts }
}

async function hasPlace(c: RequestContext, interventionId: number, companyId: number): Promise<boolean> {
  if (!Number.isInteger(companyId)) return false
  const row = await c.var.tx
    .selectFrom('registration')
    .select('id')
    .where('interventionId', '=', interventionId)
    .where('companyId', '=', companyId)
    .where('state', '=', 'registered')
    .executeTakeFirst()
  return row !== undefined
}

async function draw(
  c: RequestContext,
  { intervention, parts }: Asking,
  form: { readonly values: FormValues; readonly errors: FieldErrors },
  status: 200 | 422 = 200,
) {
  const { tx, language } = c.var
  const earlier = await listDeclarations(tx, { interventionId: intervention.id })
  return drawPage(
    c,
    <AskPage
      t={declarationOfficeText(language)}
      cancel={aidText(language).cancel}
      intervention={intervention}
      companies={parts.map(({ companyId, name }) => ({ value: String(companyId), label: name }))}
      hasEarlier={earlier.some(({ companyId }) => String(companyId) === one(form.values, 'company'))}
      {...form}
    />,
    status,
  )
}
