import { Hono } from 'hono'
import { documentPdf } from '../../platform/documents/index.ts'
import {
  drawPublicPage,
  type Env,
  type FormValues,
  notFound,
  one,
  queryText,
  type RequestContext,
  readForm,
} from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import { saveDeclarationDraft, signDeclaration } from './declaration-commands.ts'
import { composeDeclaration } from './declaration-document.ts'
import { draftOf, startValues } from './declaration-drafts.ts'
import { aidDayErrors, declarationForm, fieldOf, rowKinds } from './declaration-forms.ts'
import { declarationOfficeRoutes } from './declaration-office-routes.tsx'
import { DeclarationPage, DeclarationReceipt } from './declaration-page.tsx'
import { type AskedDeclaration, readAskedDeclaration } from './declaration-queries.ts'
import { declarationText } from './declaration-text.ts'

/** The company tells of its earlier aid and signs, by its link; the office does the rest. */
export const declarationRoutes = new Hono<Env>()
const path = '/l/:token/intyg'

declarationRoutes.get(path, async (c) => {
  const asked = await askedOf(c)
  return draw(c, asked, { values: startValues(asked), errors: {} })
})

declarationRoutes.get(`${path}.pdf`, async (c) => {
  const asked = await askedOf(c)
  const { language, now } = c.var
  const pdf = await documentPdf(composeDeclaration(asked, language, now))
  return c.body(new Uint8Array(pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${declarationText(language).fileName}"`,
  })
})

declarationRoutes.post(path, async (c) => {
  const asked = await askedOf(c)
  const t = declarationText(c.var.language)
  const form = await readForm(c, declarationForm, declarationText)
  const { values } = form
  const refuse = (errors: FieldErrors) => draw(c, asked, { values, errors }, 422)
  const act = one(values, 'gor')
  // One more row was asked for: nothing is judged yet, and nothing typed is lost.
  if (act === rowKinds.aid || act === rowKinds.members) return draw(c, asked, { values, errors: {} })
  if (!isOpen(asked)) return refuse({ '': t.gone })
  if (act === 'spara') {
    const saved = await saveDeclarationDraft(c.var.tx, draftOf(values), Number(one(values, 'version')) || 0)
    if (saved) return c.redirect(`/l/${c.req.param('token')}/intyg?sparat=ja`, 303)
    return refuse({ '': t.changed })
  }
  if (!form.ok) return refuse(form.errors)
  const { content, aid, nths, version, signerName, signerTitle, signedPlace } = form.value
  const ahead = aidDayErrors(aid, nths, c.var.today, t)
  if (Object.keys(ahead).length > 0) return refuse(ahead)
  const signed = await signDeclaration(c.var.tx, {
    declarationId: asked.id,
    version,
    content,
    aid,
    signature: { signerName, signerTitle, signedPlace, signedOn: c.var.today },
  })
  if (signed.refusal === null) return c.redirect(`/l/${c.req.param('token')}/intyg`, 303)
  if (signed.refusal === 'rate_missing')
    return refuse({ [fieldOf('aid', nths[signed.nth - 1] ?? 1, 'euro')]: t.rate_missing })
  return refuse({ '': t[signed.refusal] })
})

declarationRoutes.route('/', declarationOfficeRoutes)

const isOpen = ({ state }: AskedDeclaration) => state === 'asked' || state === 'filled'

async function askedOf(c: RequestContext): Promise<AskedDeclaration> {
  const asked = await readAskedDeclaration(c.var.tx)
  if (!asked) throw notFound()
  return asked
}

function draw(
  c: RequestContext,
  asked: AskedDeclaration,
  form: { readonly values: FormValues; readonly errors: FieldErrors },
  status: 200 | 422 = 200,
) {
  const own = { language: c.var.language, token: c.req.param('token') ?? '', asked }
  return drawPublicPage(
    c,
    isOpen(asked) || status === 422 ? (
      <DeclarationPage {...own} {...form} wasSaved={status === 200 && queryText(c, 'sparat') === 'ja'} />
    ) : (
      <DeclarationReceipt {...own} />
    ),
    { status },
  )
}
