import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  readUploads,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { CertifyPage } from './certify-page.tsx'
import { claimPath, findLastDay, type LoadedClaim, loadClaim, loadClaimToChange } from './claim-load.ts'
import { pathOf } from './claim-parts.tsx'
import { listClaimEvents } from './claim-queries.ts'
import { answerForm, certifyForm, signForm, submitForm, supplementForm } from './forms.ts'
import { listClaimIncomes } from './part-queries.ts'
import { incomesOf, rowsOfClaim, statementOf } from './statement.ts'
import { certifyPart, signClaim, submitClaim, takeStep } from './step-commands.ts'
import { SignPage, SubmitPage, SupplementPage } from './step-pages.tsx'
import { stepText } from './step-text.ts'
import { text } from './text.ts'
import { type ClaimAct } from './types.ts'
import { stepsOpenTo } from './workflow-rules.ts'

export const stepRoutes = new Hono<Env>()

type Errors = { readonly [field: string]: string }
type Draw = (
  c: RequestContext,
  loaded: LoadedClaim,
  values: FormValues,
  errors: Errors,
  status?: 200 | 422,
) => Promise<Response> | Response

stepRoutes.get(`${claimPath}/intyg/:account{[0-9]+}`, async (c) => drawCertify(c, await loadClaim(c), {}, {}))

stepRoutes.post(`${claimPath}/intyg/:account{[0-9]+}`, async (c) => {
  const loaded = await loadClaimToChange(c)
  const accountId = idParam(c, 'account')
  if (!loaded.view.mayCertify.includes(accountId)) throw forbidden()
  const s = { ...text(c.var.language), ...stepText(c.var.language) }
  const form = await readForm(c, certifyForm, stepText)
  if (!form.ok) return drawCertify(c, loaded, form.values, form.errors, 422)
  const { sure: _, ...said } = form.value
  const certified = await certifyPart(c.var.tx, loaded.by, loaded.view, accountId, said)
  if (!certified.allowed) return drawCertify(c, loaded, form.values, { sure: s[certified.refusal] }, 422)
  const name = loaded.view.parts.find((part) => part.accountId === accountId)?.name ?? ''
  return redirectWithToast(c, pathOf(loaded.view.claim), s.certifyDone(name))
})

stepRoutes.get(`${claimPath}/underskrift`, async (c) => drawSign(c, await loadOpen(c, 'signed'), {}, {}))

stepRoutes.post(`${claimPath}/underskrift`, async (c) => {
  const loaded = await loadClaimToChange(c, 'project')
  allowed(loaded, 'signed')
  const words = { ...text(c.var.language), ...stepText(c.var.language) }
  const form = await readForm(c, signForm, stepText)
  if (!form.ok) return drawSign(c, loaded, form.values, form.errors, 422)
  const [upload] = await readUploads(c, 'paper')
  const signed = await signClaim(c.var.tx, loaded.by, loaded.view, loaded.roles, form.value, upload)
  if (!signed.allowed)
    return drawSign(c, loaded, form.values, fieldOf(signed.refusal, words[signed.refusal]), 422)
  return redirectWithToast(c, pathOf(loaded.view.claim), words.signDone)
})

stepRoutes.get(`${claimPath}/inlamning`, async (c) => drawSubmit(c, await loadOpen(c, 'submitted'), {}, {}))

stepRoutes.post(`${claimPath}/inlamning`, async (c) => {
  const loaded = await loadClaimToChange(c)
  allowed(loaded, 'submitted')
  const { tx, language } = c.var
  const words = { ...text(language), ...stepText(language) }
  const form = await readForm(c, submitForm, stepText)
  if (!form.ok) return drawSubmit(c, loaded, form.values, form.errors, 422)
  const { claim } = loaded.view
  const signed = (await listClaimEvents(tx, claim.id)).findLast(({ act }) => act === 'signed')
  const days = { signedOn: signed?.happenedOn ?? claim.toOn, lastOn: await findLastDay(c, claim.projectId) }
  const submitted = await submitClaim(tx, loaded.by, loaded.view, loaded.roles, form.value, days)
  if (!submitted.allowed)
    return drawSubmit(c, loaded, form.values, fieldOf(submitted.refusal, words[submitted.refusal]), 422)
  return redirectWithToast(c, pathOf(claim), words.submitDone)
})

stepRoutes.get(`${claimPath}/komplettering`, async (c) => drawSupplement(c, await loadSupplement(c), {}, {}))

stepRoutes.post(`${claimPath}/komplettering`, async (c) => {
  const loaded = await loadClaimToChange(c)
  const act = supplementAct(loaded)
  const { tx, language, today } = c.var
  const words = { ...text(language), ...stepText(language) }
  const form =
    act === 'supplement_asked'
      ? await readForm(c, supplementForm, stepText)
      : await readForm(c, answerForm, stepText)
  if (!form.ok) return drawSupplement(c, loaded, form.values, form.errors, 422)
  const { happenedOn } = form.value
  if (happenedOn > today)
    return drawSupplement(c, loaded, form.values, { happenedOn: words.happened_in_future }, 422)
  const dueOn = 'dueOn' in form.value ? String(form.value.dueOn) : null
  if (dueOn && dueOn < happenedOn)
    return drawSupplement(c, loaded, form.values, { dueOn: words.due_before }, 422)
  const taken = await takeStep(tx, loaded.by, loaded.view, loaded.roles, act, form.value)
  if (!taken.allowed) return drawSupplement(c, loaded, form.values, { words: words[taken.refusal] }, 422)
  return redirectWithToast(c, pathOf(loaded.view.claim), words.supplementSaved)
})

async function loadSupplement(c: RequestContext): Promise<LoadedClaim> {
  const loaded = await loadClaim(c)
  supplementAct(loaded)
  return loaded
}

function supplementAct(loaded: LoadedClaim): 'supplement_asked' | 'supplement_answered' {
  const act = loaded.view.claim.state === 'supplement_asked' ? 'supplement_answered' : 'supplement_asked'
  allowed(loaded, act)
  return act
}

async function loadOpen(c: RequestContext, act: ClaimAct): Promise<LoadedClaim> {
  const loaded = await loadClaim(c)
  allowed(loaded, act)
  return loaded
}

/** A step that somebody never takes is forbidden; one that is not open now has no page. */
function allowed({ view, roles }: LoadedClaim, act: ClaimAct): void {
  if (!roles.includes('economist') && !roles.includes('manager')) throw forbidden()
  if (!stepsOpenTo(view.claim.state, roles).includes(act)) throw notFound()
}

function fieldOf(refusal: string, sentence: string): Errors {
  if (refusal.startsWith('file_')) return { paper: sentence }
  if (refusal === 'sent_after_last_day') return { words: sentence }
  if (refusal.startsWith('sent_') || refusal === 'signed_in_future') return { happenedOn: sentence }
  return { digest: sentence }
}

const drawCertify: Draw = async (c, loaded, values, errors, status = 200) => {
  const { tx, language, viewer } = c.var
  const accountId = idParam(c, 'account')
  const part = loaded.view.parts.find((one) => one.accountId === accountId)
  if (!part) throw notFound()
  const own = <Row extends { accountId: number }>(rows: readonly Row[]) =>
    rows.filter((row) => row.accountId === accountId)
  const incomes = incomesOf(await listClaimIncomes(tx, loaded.view.claim.id))
  return drawPage(
    c,
    <CertifyPage
      t={text(language)}
      s={stepText(language)}
      language={language}
      view={loaded.view}
      part={part}
      statement={statementOf(own(rowsOfClaim(loaded.view.costs, language)), own(incomes))}
      signer={viewer?.name ?? ''}
      values={values}
      errors={errors}
    />,
    status,
  )
}

const drawSign: Draw = (c, { view }, values, errors, status = 200) => {
  const { language, today } = c.var
  const t = text(language)
  const s = stepText(language)
  return drawPage(
    c,
    <SignPage t={t} s={s} language={language} today={today} view={view} values={values} errors={errors} />,
    status,
  )
}

const drawSubmit: Draw = async (c, { view }, values, errors, status = 200) => {
  const { language, today } = c.var
  const t = text(language)
  const s = stepText(language)
  const lastOn = await findLastDay(c, view.claim.projectId)
  return drawPage(
    c,
    <SubmitPage
      t={t}
      s={s}
      language={language}
      today={today}
      lastOn={lastOn}
      view={view}
      values={values}
      errors={errors}
    />,
    status,
  )
}

const drawSupplement: Draw = (c, { view }, values, errors, status = 200) => {
  const { language, today } = c.var
  const t = text(language)
  const s = stepText(language)
  return drawPage(
    c,
    <SupplementPage
      t={t}
      s={s}
      language={language}
      today={today}
      view={view}
      values={values}
      errors={errors}
    />,
    status,
  )
}
