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
  redirectWithToast,
  signedIn,
} from '../../platform/http/index.ts'
import { listCostTypes } from '../finance/index.ts'
import { mappingForm } from './forms.ts'
import { listAccountMappings } from './import-queries.ts'
import { listAccounts } from './load.ts'
import { forgetMapping, mapAccounts } from './mapping-commands.ts'
import { MappingPage } from './mapping-page.tsx'
import { mayImportInto } from './permissions.ts'
import { text } from './text.ts'

export const mappingRoutes = new Hono<Env>()

const home = '/ekonomi/importer/konton/:account{[0-9]+}'

mappingRoutes.get(home, async (c) => draw(c, { values: {}, errors: {} }))

mappingRoutes.post(home, async (c) => {
  const account = await own(c)
  const t = text(c.var.language)
  const form = await readForm(c, mappingForm, text)
  if (!form.ok) return draw(c, form, 422)
  const who = { staffId: signedIn(c).staffId, now: c.var.now }
  const mapped = await mapAccounts(c.var.tx, who, account.id, form.value)
  if (!mapped.allowed) return draw(c, { values: form.values, errors: { meaning: t.meaningMissing } }, 422)
  return redirectWithToast(c, c.req.path, t.mappingSaved)
})

mappingRoutes.post(`${home}/:id{[0-9]+}/borttagning`, async (c) => {
  const account = await own(c)
  if (!(await forgetMapping(c.var.tx, account.id, idParam(c)))) throw notFound()
  return redirectWithToast(c, `/ekonomi/importer/konton/${account.id}`, text(c.var.language).mappingRemoved)
})

async function find(c: RequestContext) {
  const { accounts } = await listAccounts(c)
  const account = accounts.find(({ id }) => id === idParam(c, 'account'))
  if (!account) throw notFound()
  return account
}

async function own(c: RequestContext) {
  const account = await find(c)
  if (!mayImportInto(signedIn(c), account)) throw forbidden()
  return account
}

async function draw(
  c: RequestContext,
  form: { readonly values: FormValues; readonly errors: { readonly [field: string]: string } },
  status: 200 | 422 = 200,
) {
  const { tx, language } = c.var
  const account = await find(c)
  return drawPage(
    c,
    <MappingPage
      t={text(language)}
      language={language}
      account={account}
      mappings={await listAccountMappings(tx, account.id)}
      types={await listCostTypes(tx)}
      mayChange={mayImportInto(signedIn(c), account)}
      values={form.values}
      errors={form.errors}
    />,
    status,
  )
}
