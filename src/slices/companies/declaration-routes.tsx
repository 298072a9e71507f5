import { Hono } from 'hono'
import {
  drawPublicPage,
  type Env,
  type FormValues,
  notFound,
  queryText,
  type RequestContext,
  readForm,
} from '../../platform/http/index.ts'
import { sendDeclaration } from './declaration-commands.ts'
import { declarationForm, fieldOf, type Side, sides } from './declaration-forms.ts'
import { declarationOfficeRoutes } from './declaration-office-routes.tsx'
import { DeclarationPage } from './declaration-page.tsx'
import { type AskedDeclaration, readAskedDeclaration } from './declaration-queries.ts'
import { declarationText } from './declaration-text.ts'
import type { DeclaredRelation } from './declaration-types.ts'
import type { FormState } from './values.ts'

/** The company declares its owners and size by its link; the office compares and takes over. */
export const declarationRoutes = new Hono<Env>()

declarationRoutes.get('/l/:token/agaruppgifter', async (c) => {
  const asked = await askedOf(c)
  return draw(c, asked, { values: valuesOf(asked, c.var.today), errors: {} })
})

declarationRoutes.post('/l/:token/agaruppgifter', async (c) => {
  const asked = await askedOf(c)
  const form = await readForm(c, declarationForm, declarationText)
  // One more row was asked for: nothing is judged yet, and nothing typed is lost.
  if (form.values['gor'] === sides.owners || form.values['gor'] === sides.owned)
    return draw(c, asked, { values: form.values, errors: {} })
  if (!form.ok) return draw(c, asked, form, 422)
  const t = declarationText(c.var.language)
  const { content, signature } = form.value
  const again = (errors: FormState['errors']) => draw(c, asked, { values: form.values, errors }, 422)
  if (content.year > Number(c.var.today.slice(0, 4))) return again({ year: t.yearAhead })
  if (signature.signedOn > c.var.today) return again({ signedOn: t.dayAhead })
  for (const side of ['owners', 'owned'] as const) {
    const ahead = content[side].findIndex(({ fromOn }) => fromOn !== null && fromOn > c.var.today)
    if (ahead >= 0) return again({ [fieldOf(side, ahead + 1, 'fromOn')]: t.dayAhead })
  }
  if (!(await sendDeclaration(c.var.tx, content, signature))) throw notFound()
  return c.redirect(`/l/${c.req.param('token')}/agaruppgifter?skickat=ja`, 303)
})

declarationRoutes.route('/', declarationOfficeRoutes)

async function askedOf(c: RequestContext): Promise<AskedDeclaration> {
  const asked = await readAskedDeclaration(c.var.tx)
  if (!asked) throw notFound()
  return asked
}

function draw(c: RequestContext, asked: AskedDeclaration, state: FormState, status: 200 | 422 = 200) {
  return drawPublicPage(
    c,
    <DeclarationPage
      language={c.var.language}
      token={c.req.param('token') ?? ''}
      asked={asked}
      wasSent={status === 200 && queryText(c, 'skickat') === 'ja'}
      {...state}
    />,
    { status },
  )
}

/** What was last sent, to be corrected; for the first time, the day and the year that most mean. */
function valuesOf(asked: AskedDeclaration, today: string): FormValues {
  const { lastContent: last } = asked
  if (!last) return { signedOn: today, year: String(Number(today.slice(0, 4)) - 1) }
  const values: { [field: string]: string | null } = {
    address: last.address,
    directors: last.directors,
    type: last.standalone ? 'standalone' : 'related',
    year: String(last.year),
    isEstimate: last.isEstimate ? 'ja' : null,
    awu: number(last.awu),
    turnover: thousands(last.turnoverOre),
    balance: thousands(last.balanceOre),
    more: last.more,
    categoryChanged: last.categoryChanged ? 'ja' : 'nej',
    signerName: asked.lastSigner,
    signerCapacity: asked.lastCapacity,
    signedPlace: asked.lastPlace,
    signedOn: today,
  }
  for (const side of ['owners', 'owned'] as const) {
    values[`${sides[side]}rader`] = String(Math.max(1, last[side].length))
    for (const [at, one] of last[side].entries()) Object.assign(values, rowValues(side, at + 1, one))
  }
  return Object.fromEntries(
    Object.entries(values).flatMap(([field, value]) => (value === null ? [] : [[field, value]])),
  )
}

function rowValues(side: Side, nth: number, one: DeclaredRelation) {
  const { name, orgNumber, kind, capitalBp, votesBp, fromOn, awu, turnoverOre, balanceOre } = one
  const fields = {
    name,
    orgNumber,
    kind,
    capital: number(capitalBp / 100),
    votes: number(votesBp / 100),
    fromOn,
    awu: awu === null ? null : number(awu),
    turnover: thousands(turnoverOre),
    balance: thousands(balanceOre),
  }
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [fieldOf(side, nth, field), value]),
  )
}

const number = (value: number) => String(value).replace('.', ',')
const thousands = (ore: number | null) => (ore === null ? null : number(ore / 100_000))
