import { Hono } from 'hono'
import {
  changedMeanwhile,
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  idParam,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import { type ResolvedCompany, resolveCompany } from '../companies/index.ts'
import { addPayer, dropDraft, proposeKey, removePayer, startKey, writeKey } from './key-commands.ts'
import { basePath, loadDraft, loadToWrite } from './key-context.ts'
import { KeyFormPage } from './key-form-page.tsx'
import { keyFormText } from './key-form-text.ts'
import { keyFormValues } from './key-form-values.ts'
import { addPayerForm, keyForm, versionForm } from './key-forms.ts'
import {
  findFault,
  listAccounts,
  listBought,
  listCostTypes,
  listInhabitantYears,
  listOrganisations,
  type WholeKey,
} from './key-queries.ts'
import { ruleOf, sumOf } from './key-rules.ts'
import { keyPath, versionPath } from './key-words.ts'
import { planSplit } from './split-rules.ts'
import { splitText } from './split-text.ts'

/** A draft on its way: begun, written, its payers, sent out or dropped. */
export const draftRoutes = new Hono<Env>()

draftRoutes.post(`${basePath}/ny`, async (c) => {
  const { viewer, intervention } = await loadToWrite(c)
  await startKey(c.var.tx, { staffId: viewer.staffId, now: c.var.now }, intervention.id)
  return c.redirect(`${keyPath({ interventionId: intervention.id })}/andra`, 303)
})

draftRoutes.get(`${basePath}/andra`, async (c) => {
  const { key } = await loadDraft(c)
  return draw(c, key, keyFormValues(key, c.var.language), {})
})

draftRoutes.post(`${basePath}/andra`, async (c) => {
  const { key } = await loadDraft(c)
  const form = await readForm(c, keyForm(key.payers.map(({ id }) => id)), keyFormText)
  if (!form.ok) return draw(c, key, form.values, form.errors, 422)
  const { lines, payers } = form.value
  const wrong = wrongChoices(c, { lines, payers }, await choicesOf(c, key))
  if (Object.keys(wrong).length > 0) return draw(c, key, form.values, wrong, 422)
  const written = await writeKey(c.var.tx, key, form.value)
  const t = keyFormText(c.var.language)
  return redirectWithToast(
    c,
    `${keyPath(key)}/andra`,
    written.allowed ? t.saved : `${t.savedUnfinished} ${splitText(c.var.language)[written.refusal]}`,
  )
})

draftRoutes.post(`${basePath}/betalare`, async (c) => {
  const { key } = await loadDraft(c)
  const t = keyFormText(c.var.language)
  const form = await readForm(c, addPayerForm, keyFormText)
  const resolved = await resolveCompany(c.var.tx, form.values)
  const standing = keyFormValues(key, c.var.language)
  if (!form.ok) return draw(c, key, standing, form.errors, 422)
  if (form.value.kind === 'organisation') {
    const organisations = await listOrganisations(c.var.tx)
    const chosen = organisations.find(({ id }) => id === Number(form.value.organisation))
    if (!chosen) return draw(c, key, standing, { organisation: t.organisationMissing }, 422)
    await addPayer(c.var.tx, key, { organisationId: chosen.id })
  } else {
    const { company, problem } = resolved
    const errors = { company: t[problem ?? 'companyMissing'] }
    if (!company) return draw(c, key, standing, errors, 422, { resolved, values: form.values })
    await addPayer(c.var.tx, key, { companyId: company.id })
  }
  return redirectWithToast(c, `${keyPath(key)}/andra`, t.added)
})

draftRoutes.post(`${basePath}/betalare/:payer{[0-9]+}/bort`, async (c) => {
  const { key } = await loadDraft(c)
  await removePayer(c.var.tx, key, idParam(c, 'payer'))
  return redirectWithToast(c, `${keyPath(key)}/andra`, keyFormText(c.var.language).removed)
})

draftRoutes.post(`${basePath}/kasta`, async (c) => {
  const { key } = await loadDraft(c)
  await dropDraft(c.var.tx, key, await versionOf(c))
  return redirectWithToast(c, keyPath(key), keyFormText(c.var.language).dropped)
})

draftRoutes.post(`${basePath}/utskick`, async (c) => {
  const { key, viewer } = await loadDraft(c)
  const t = keyFormText(c.var.language)
  const writing = { staffId: viewer.staffId, now: c.var.now }
  const proposed = await proposeKey(c.var.tx, writing, key, await versionOf(c))
  if (proposed.allowed) return redirectWithToast(c, versionPath(key), t.proposed)
  const sentence = splitText(c.var.language)[proposed.refusal]
  return draw(c, key, keyFormValues(key, c.var.language), { '': sentence }, 422)
})

async function versionOf(c: RequestContext): Promise<number> {
  const form = await readForm(c, versionForm, keyFormText)
  if (!form.ok) throw changedMeanwhile()
  return form.value.version
}

async function choicesOf(c: RequestContext, key: WholeKey) {
  const { tx, language } = c.var
  const codes = key.payers.flatMap(({ municipalityCode }) => municipalityCode ?? [])
  return {
    accounts: await listAccounts(tx, key.interventionId),
    costTypes: await listCostTypes(tx, language),
    bought: await listBought(tx, key.interventionId),
    years: await listInhabitantYears(tx, codes),
  }
}

/** What no choice of the form gives: an account of somebody else's, another intervention's purchase. */
function wrongChoices(
  c: RequestContext,
  { lines, payers }: Pick<Parameters<typeof writeKey>[2], 'lines' | 'payers'>,
  { accounts, costTypes, bought }: Awaited<ReturnType<typeof choicesOf>>,
): FieldErrors {
  const t = keyFormText(c.var.language)
  if (payers.some(({ accountId }) => accountId !== null && !accounts.some(({ id }) => id === accountId)))
    throw forbidden()
  if (
    lines.some(
      (line) => line.purchaseId !== null && !bought.some((one) => one.purchaseId === line.purchaseId),
    )
  )
    throw forbidden()
  const unknown = lines.findIndex((line) => !costTypes.some(({ code }) => code === line.costTypeCode))
  return unknown < 0 ? {} : { [`type${unknown + 1}`]: t.typeMissing }
}

type Adding = { readonly resolved: ResolvedCompany; readonly values: FormValues }

async function draw(
  c: RequestContext,
  key: WholeKey,
  values: FormValues,
  errors: FieldErrors,
  status: 200 | 422 = 200,
  adding?: Adding,
) {
  const { language, tx } = c.var
  const s = splitText(language)
  const plan = planSplit(sumOf(key.lines), ruleOf(key), key.payers)
  const found = await findFault(tx, key.id)
  const fault = plan.allowed || found === 'payers_not_taking_part' ? found : plan.refusal
  return drawPage(
    c,
    <KeyFormPage
      language={language}
      keyShown={key}
      values={values}
      errors={errors}
      {...(await choicesOf(c, key))}
      choices={{
        organisations: await listOrganisations(tx),
        resolved: adding?.resolved ?? { company: undefined, matches: [], problem: null },
        values: adding?.values ?? {},
        errors,
      }}
      fault={fault === null ? null : s[fault]}
    />,
    status,
  )
}
