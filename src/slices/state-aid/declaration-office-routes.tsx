import { Hono } from 'hono'
import { documentPdf } from '../../platform/documents/index.ts'
import {
  drawPage,
  type Env,
  type FormValues,
  one,
  type RequestContext,
  readForm,
  readUploads,
  redirectWithToast,
} from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import { holdPlaces, listHolds, releasePlaces } from '../events/index.ts'
import { declarationAskRoutes } from './declaration-ask-routes.tsx'
import {
  type FinancierInput,
  recordDeclarationStep,
  sendDeclarationLink,
  takeOverDeclaration,
} from './declaration-commands.ts'
import { composeDeclaration } from './declaration-document.ts'
import { answerForm, emailForm, holdForm, sentForm, wordsForm } from './declaration-forms.ts'
import { DeclarationOfficePage } from './declaration-office-page.tsx'
import { declarationOfficeText } from './declaration-office-text.ts'
import { declarationPaperRoutes } from './declaration-paper-routes.tsx'
import {
  type Declaration,
  keepsDeclarations,
  listDeclarationAid,
  listDeclarationEvents,
  listDeclarations,
} from './declaration-queries.ts'
import { readableDeclaration, writableDeclaration } from './declaration-request.ts'
import { findDeclarationRoom } from './declaration-room.ts'
import { mayReleasePlaces } from './declaration-rules.ts'
import { declarationText } from './declaration-text.ts'
import { aidReader, whoOf } from './request.ts'

/** A declaration from asked for to answered, for the company's office and the project's economist. */
export const declarationOfficeRoutes = new Hono<Env>()
declarationOfficeRoutes.route('/', declarationAskRoutes)
declarationOfficeRoutes.route('/', declarationPaperRoutes)
const path = '/stod/intyg/:id{[0-9]+}'
const here = ({ id }: Declaration) => `/stod/intyg/${id}`
type FormState = { readonly values: FormValues; readonly errors: FieldErrors }

declarationOfficeRoutes.get(path, async (c) =>
  draw(c, await readableDeclaration(c), { values: {}, errors: {} }),
)

declarationOfficeRoutes.get('/stod/intyg/:file{[0-9]+\\.pdf}', async (c) => {
  const declaration = await readableDeclaration(c, Number.parseInt(c.req.param('file'), 10))
  const { tx, language, now } = c.var
  const aid = await listDeclarationAid(tx, declaration.id)
  const pdf = await documentPdf(
    composeDeclaration({ ...declaration, aid, known: [], askedByName: declaration.askedBy }, language, now),
  )
  return c.body(new Uint8Array(pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${declarationText(language).fileName}"`,
  })
})

declarationOfficeRoutes.post(`${path}/inforande`, async (c) => {
  const declaration = await writableDeclaration(c)
  const t = declarationOfficeText(c.var.language)
  const taken = await takeOverDeclaration(c.var.tx, declaration)
  if (!taken.allowed) return draw(c, declaration, { values: {}, errors: { '': t[taken.refusal] } }, 422)
  return redirectWithToast(c, here(declaration), t.tookOver(taken.value))
})

declarationOfficeRoutes.post(`${path}/skickat`, async (c) => {
  const declaration = await writableDeclaration(c)
  const form = await readForm(c, sentForm, declarationOfficeText)
  if (!form.ok) return draw(c, declaration, form, 422)
  return record(c, declaration, form.values, { kind: 'sent_to_financier', ...form.value })
})

declarationOfficeRoutes.post(`${path}/svar`, async (c) => {
  const declaration = await writableDeclaration(c)
  const form = await readForm(c, answerForm, declarationOfficeText)
  if (!form.ok) return draw(c, declaration, form, 422)
  const [file] = await readUploads(c, 'file')
  return record(c, declaration, form.values, form.value, file)
})

declarationOfficeRoutes.post(`${path}/aterkallelse`, async (c) => {
  const declaration = await writableDeclaration(c)
  const form = await readForm(c, wordsForm, declarationOfficeText)
  if (!form.ok)
    return draw(
      c,
      declaration,
      { values: form.values, errors: { withdrawal: Object.values(form.errors)[0] ?? '' } },
      422,
    )
  return record(c, declaration, form.values, {
    kind: 'withdrawn',
    onDay: c.var.today,
    words: form.value.words,
  })
})

declarationOfficeRoutes.post(`${path}/lank`, async (c) => {
  const declaration = await writableDeclaration(c)
  const t = declarationOfficeText(c.var.language)
  const form = await readForm(c, emailForm, declarationOfficeText)
  if (!form.ok) return draw(c, declaration, form, 422)
  if (declaration.state !== 'asked' && declaration.state !== 'filled')
    return draw(c, declaration, { values: form.values, errors: { '': t.not_from_here } }, 422)
  await sendDeclarationLink(
    c.var.tx,
    whoOf(c, aidReader(c)),
    declaration.id,
    form.value.email,
    c.var.site.origin,
  )
  return redirectWithToast(c, here(declaration), t.linkSent)
})

declarationOfficeRoutes.post(`${path}/plats`, async (c) => {
  const declaration = await writableDeclaration(c)
  const t = declarationOfficeText(c.var.language)
  const form = await readForm(c, holdForm, declarationOfficeText)
  if (!form.ok) return draw(c, declaration, form, 422)
  const { heldUntil } = form.value
  if (heldUntil < c.var.today)
    return draw(c, declaration, { values: form.values, errors: { heldUntil: t.hold_past } }, 422)
  const hold = { ...declaration, why: 'aid_declaration' as const, heldUntil }
  await holdPlaces(c.var.tx, whoOf(c, aidReader(c)), hold)
  return redirectWithToast(c, here(declaration), t.extended)
})

declarationOfficeRoutes.post(`${path}/plats/slapp`, async (c) => {
  const declaration = await writableDeclaration(c)
  const t = declarationOfficeText(c.var.language)
  const form = await readForm(c, wordsForm, declarationOfficeText)
  if (!form.ok) {
    const releasing = Object.values(form.errors)[0] ?? ''
    return draw(c, declaration, { values: form.values, errors: { releasing } }, 422)
  }
  const { tx, site } = c.var
  if (!(await findHold(c, declaration)).mayRelease)
    return draw(c, declaration, { values: form.values, errors: { '': t.hold_stands } }, 422)
  const who = whoOf(c, aidReader(c))
  const cancelled = await releasePlaces(tx, who, declaration, form.value.words, site.origin)
  return redirectWithToast(c, here(declaration), t.released(cancelled))
})

async function record(
  c: RequestContext,
  declaration: Declaration,
  values: FormValues,
  input: FinancierInput,
  file?: Parameters<typeof recordDeclarationStep>[4],
) {
  const t = declarationOfficeText(c.var.language)
  const done = await recordDeclarationStep(c.var.tx, whoOf(c, aidReader(c)), declaration, input, file)
  if (done.allowed) return redirectWithToast(c, here(declaration), t.noted)
  const field = fields[done.refusal] ?? ''
  return draw(c, declaration, { values, errors: { [field]: t[done.refusal] } }, 422)
}

const fields: { readonly [refusal: string]: string } = {
  day_ahead: 'onDay',
  day_order: 'onDay',
  words_missing: 'words',
  file_empty: 'file',
  file_too_large: 'file',
  file_type_unknown: 'file',
}

async function findHold(c: RequestContext, { companyId, interventionId }: Declaration) {
  const { tx, today } = c.var
  const hold = (await listHolds(tx, interventionId)).find((held) => held.companyId === companyId)
  const states = (await listDeclarations(tx, { interventionId, companyId })).map(({ state }) => state)
  return { hold, mayRelease: hold !== undefined && mayReleasePlaces(hold.heldUntil, states, today) }
}

async function draw(c: RequestContext, shown: Declaration, form: FormState, status: 200 | 422 = 200) {
  const { tx, language, today } = c.var
  // Somebody may have been first: the page shows what holds now.
  const declaration = await readableDeclaration(c, shown.id)
  const { companyId, projectId } = declaration
  return drawPage(
    c,
    <DeclarationOfficePage
      language={language}
      today={today}
      declaration={declaration}
      aid={await listDeclarationAid(tx, declaration.id)}
      events={await listDeclarationEvents(tx, [declaration.id])}
      room={await findDeclarationRoom(tx, declaration, today)}
      {...(await findHold(c, declaration))}
      mayWrite={await keepsDeclarations(tx, companyId, projectId)}
      values={{ ...form.values, words: one(form.values, 'words') ?? '' }}
      errors={form.errors}
    />,
    status,
  )
}
