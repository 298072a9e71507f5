import { Hono } from 'hono'
import { documentPdf } from '../../platform/documents/index.ts'
import {
  drawPage,
  type Env,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import {
  askForDeclaration,
  proposeTakeOver,
  rejectDeclaration,
  takeOverDeclaration,
  withdrawRequest,
} from './declaration-commands.ts'
import { composeDeclaration } from './declaration-document.ts'
import { askForm, rejectForm, takeOverForm } from './declaration-forms.ts'
import { DeclarationsPage, OneDeclarationPage } from './declaration-office-page.tsx'
import { declarationOfficeText } from './declaration-office-text.ts'
import { type Declaration, listDeclarationRequests, listDeclarations } from './declaration-queries.ts'
import { versionForm } from './ownership-forms.ts'
import { findOwnership } from './ownership-queries.ts'
import { recorderOf } from './ownership-request.ts'
import { type Company, listDeclaredYears } from './queries.ts'
import { ownCompany } from './request.ts'
import type { FormState } from './values.ts'

/** Declarations as the company's office asks for them, compares them and takes them over. */
export const declarationOfficeRoutes = new Hono<Env>()

const path = '/foretag/:id{[0-9]+}/agaruppgifter'
const blank: FormState = { values: {}, errors: {} }

declarationOfficeRoutes.get(path, async (c) => {
  signedIn(c)
  return drawList(c, await ownCompany(c), blank)
})

declarationOfficeRoutes.post(path, async (c) => {
  const viewer = signedIn(c)
  const company = await ownCompany(c)
  const form = await readForm(c, askForm, declarationOfficeText)
  if (!form.ok) return drawList(c, company, form, 422)
  const recorder = { ...(await recorderOf(c, company)), staffId: viewer.staffId }
  await askForDeclaration(c.var.tx, recorder, company, form.value.email, c.var.site.origin)
  const t = declarationOfficeText(c.var.language)
  return redirectWithToast(c, `/foretag/${company.id}/agaruppgifter`, t.asked(form.value.email))
})

declarationOfficeRoutes.post(`${path}/lankar/:part{[0-9]+}/aterkallelse`, async (c) => {
  signedIn(c)
  const company = await ownCompany(c)
  const form = await readForm(c, versionForm)
  const requests = await listDeclarationRequests(c.var.tx, company.id)
  const request = requests.find(({ id }) => id === idParam(c, 'part'))
  if (!form.ok || !request) throw notFound()
  await withdrawRequest(c.var.tx, c.var.now, request, form.value.version)
  const t = declarationOfficeText(c.var.language)
  return redirectWithToast(c, `/foretag/${company.id}/agaruppgifter`, t.withdrawnNow)
})

declarationOfficeRoutes.get(`${path}/:part{[0-9]+}`, async (c) => {
  signedIn(c)
  const company = await ownCompany(c)
  return drawOne(c, company, await declarationOf(c, company), blank)
})

declarationOfficeRoutes.get(`${path}/:part{[0-9]+}/forsakran.pdf`, async (c) => {
  signedIn(c)
  const company = await ownCompany(c)
  const declaration = await declarationOf(c, company)
  const pdf = await documentPdf(composeDeclaration(declaration, company, c.var.language))
  c.header('content-type', 'application/pdf')
  c.header('content-disposition', `inline; filename="forsakran-${declaration.id}.pdf"`)
  return c.body(new Uint8Array(pdf))
})

declarationOfficeRoutes.post(`${path}/:part{[0-9]+}/overtagande`, async (c) => {
  signedIn(c)
  const company = await ownCompany(c)
  const declaration = await declarationOf(c, company)
  const form = await readForm(c, takeOverForm, declarationOfficeText)
  if (!form.ok) return drawOne(c, company, declaration, form, 422)
  const t = declarationOfficeText(c.var.language)
  const recorder = await recorderOf(c, company)
  const answer = await takeOverDeclaration(c.var.tx, recorder, company, declaration, form.value.shown)
  if (!answer.allowed) {
    const { refusal } = answer
    const sentence = refusal === 'shown_changed' || refusal === 'already_settled' ? t[refusal] : t.notFitting
    return drawRefused(c, company, declaration, sentence)
  }
  return redirectWithToast(c, `/foretag/${company.id}/agare`, t.takenOver)
})

declarationOfficeRoutes.post(`${path}/:part{[0-9]+}/avvisning`, async (c) => {
  signedIn(c)
  const company = await ownCompany(c)
  const declaration = await declarationOf(c, company)
  const form = await readForm(c, rejectForm, declarationOfficeText)
  if (!form.ok) return drawOne(c, company, declaration, form, 422)
  const t = declarationOfficeText(c.var.language)
  const rejected = await rejectDeclaration(
    c.var.tx,
    await recorderOf(c, company),
    declaration,
    form.value.reason,
  )
  if (!rejected) return drawRefused(c, company, declaration, t.already_settled)
  return redirectWithToast(c, `/foretag/${company.id}/agaruppgifter`, t.rejectedNow)
})

async function declarationOf(c: RequestContext, company: Company): Promise<Declaration> {
  const found = (await listDeclarations(c.var.tx, company.id)).find(({ id }) => id === idParam(c, 'part'))
  if (!found) throw notFound()
  return found
}

function drawRefused(c: RequestContext, company: Company, declaration: Declaration, sentence: string) {
  return drawOne(c, company, declaration, { values: {}, errors: { '': sentence } }, 422)
}

async function drawList(c: RequestContext, company: Company, state: FormState, status: 200 | 422 = 200) {
  return drawPage(
    c,
    <DeclarationsPage
      language={c.var.language}
      company={company}
      requests={await listDeclarationRequests(c.var.tx, company.id)}
      declarations={await listDeclarations(c.var.tx, company.id)}
      {...state}
    />,
    status,
  )
}

async function drawOne(
  c: RequestContext,
  company: Company,
  declaration: Declaration,
  state: FormState,
  status: 200 | 422 = 200,
) {
  const proposed = proposeTakeOver(declaration, await findOwnership(c.var.tx, company.id))
  return drawPage(
    c,
    <OneDeclarationPage
      language={c.var.language}
      company={company}
      declaration={declaration}
      steps={proposed.steps}
      shown={proposed.shown}
      years={await listDeclaredYears(c.var.tx, company.id)}
      {...state}
    />,
    status,
  )
}
