import { Hono } from 'hono'
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
import { recordSignedPaper } from './declaration-commands.ts'
import { startValues } from './declaration-drafts.ts'
import { aidDayErrors, fieldOf, paperForm, rowKinds } from './declaration-forms.ts'
import { declarationOfficeText } from './declaration-office-text.ts'
import { PaperPage } from './declaration-paper-page.tsx'
import type { Declaration } from './declaration-queries.ts'
import { writableDeclaration } from './declaration-request.ts'
import { declarationText } from './declaration-text.ts'
import { findAidProfile } from './profile-commands.ts'
import { aidReader, whoOf } from './request.ts'
import { aidText } from './text.ts'

/** A paper that the company has signed is recorded with what it says. */
export const declarationPaperRoutes = new Hono<Env>()
const path = '/stod/intyg/:id{[0-9]+}/papper'

declarationPaperRoutes.get(path, async (c) => {
  const declaration = await writableDeclaration(c)
  const profile = (await findAidProfile(c.var.tx, declaration.companyId)) ?? null
  const values = startValues({ draft: declaration.draft, before: [], profile })
  return draw(c, declaration, { values, errors: {} })
})

declarationPaperRoutes.post(path, async (c) => {
  const declaration = await writableDeclaration(c)
  const { tx, language, today } = c.var
  const t = declarationOfficeText(language)
  const words = declarationText(language)
  const form = await readForm(c, paperForm, declarationText)
  const { values } = form
  const act = one(values, 'gor')
  if (act === rowKinds.aid || act === rowKinds.members) return draw(c, declaration, { values, errors: {} })
  const refuse = (errors: FieldErrors) => draw(c, declaration, { values, errors }, 422)
  if (!form.ok) return refuse(form.errors)
  const { content, aid, nths, version, signedOn, signerName, signerTitle, signedPlace } = form.value
  if (signedOn > today) return refuse({ signedOn: words.dayAhead })
  const ahead = aidDayErrors(aid, nths, today, words)
  if (Object.keys(ahead).length > 0) return refuse(ahead)
  const [paper] = await readUploads(c, 'paper')
  const signature = { signerName, signerTitle, signedPlace, signedOn }
  const input = { declarationId: declaration.id, version, content, aid, signature }
  const { refusal, nth } = await recordSignedPaper(tx, whoOf(c, aidReader(c)), input, paper)
  if (refusal === null) return redirectWithToast(c, `/stod/intyg/${declaration.id}`, t.recorded)
  if (refusal === 'rate_missing')
    return refuse({ [fieldOf('aid', nths[nth - 1] ?? 1, 'euro')]: words.rate_missing })
  if (refusal === 'gone' || refusal === 'changed') return refuse({ '': words[refusal] })
  return refuse({ paper: t[refusal] })
})

function draw(
  c: RequestContext,
  declaration: Declaration,
  form: { readonly values: FormValues; readonly errors: FieldErrors },
  status: 200 | 422 = 200,
) {
  const { language, today } = c.var
  return drawPage(
    c,
    <PaperPage
      t={declarationText(language)}
      o={declarationOfficeText(language)}
      cancel={aidText(language).cancel}
      today={today}
      declaration={declaration}
      {...form}
    />,
    status,
  )
}
