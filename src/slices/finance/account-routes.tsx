import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  type FormValues,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { listMunicipalities } from '../organisations/index.ts'
import { addAccount, changeAccount } from './account-commands.ts'
import { editAccountForm, newAccountForm } from './account-forms.ts'
import { AccountFormPage, AccountListPage } from './account-page.tsx'
import { listOrganisations, listProjectAccounts } from './account-queries.ts'
import { accountText } from './account-text.ts'
import { loadProject, loadProjectToWrite } from './project-request.ts'

/** Who keeps separate books for a project. */
export const accountRoutes = new Hono<Env>()

const path = '/ekonomi/projekt/:id{[0-9]+}/redovisningar'
type Errors = { readonly [field: string]: string }

accountRoutes.get(path, async (c) =>
  drawList(c, await loadProject(c), { ledgerDimension: '6', vatIsDeductible: 'ja' }, {}),
)

accountRoutes.post(path, async (c) => {
  const loaded = await loadProjectToWrite(c)
  const t = accountText(c.var.language)
  const form = await readForm(c, newAccountForm, accountText)
  if (!form.ok) return drawList(c, loaded, form.values, form.errors, 422)
  const added = await addAccount(c.var.tx, loaded.project.id, form.value)
  if (added.allowed) return redirectWithToast(c, listOf(loaded.project.id), t.saved)
  const field = added.refusal === 'account_exists' ? 'party' : 'isBeneficiary'
  return drawList(c, loaded, form.values, { [field]: t[added.refusal] }, 422)
})

accountRoutes.get(`${path}/:konto{[0-9]+}`, async (c) => {
  const account = await load(c)
  return drawForm(c, account, {
    ledgerProjectCode: account.ledgerProjectCode ?? '',
    ledgerDimension: String(account.ledgerDimension),
    isBeneficiary: account.isBeneficiary ? 'ja' : '',
    vatIsDeductible: account.vatIsDeductible ? 'ja' : '',
    closedOn: account.closedOn ?? '',
  })
})

accountRoutes.post(`${path}/:konto{[0-9]+}`, async (c) => {
  const account = await load(c)
  const t = accountText(c.var.language)
  const form = await readForm(c, editAccountForm, accountText)
  if (!form.ok) return drawForm(c, account, form.values, form.errors, 422)
  const changed = await changeAccount(c.var.tx, account, form.value)
  if (changed.allowed) return redirectWithToast(c, listOf(account.projectId), t.saved)
  const field = changed.refusal === 'other_beneficiary' ? 'isBeneficiary' : 'ledgerProjectCode'
  const values = { ...form.values, version: String(account.version) }
  return drawForm(c, account, values, { [field]: t[changed.refusal] }, 422)
})

const listOf = (projectId: number) => `/ekonomi/projekt/${projectId}/redovisningar`

async function load(c: RequestContext) {
  const { project } = await loadProjectToWrite(c)
  const id = idParam(c, 'konto')
  const account = (await listProjectAccounts(c.var.tx, project.id)).find((one) => one.id === id)
  if (!account) throw notFound()
  return account
}

async function drawList(
  c: RequestContext,
  { project, mayWrite }: Awaited<ReturnType<typeof loadProject>>,
  values: FormValues,
  errors: Errors,
  status: 200 | 422 = 200,
) {
  const { tx, language } = c.var
  const accounts = await listProjectAccounts(tx, project.id)
  const codes = accounts.map(({ municipalityCode }) => municipalityCode)
  const organisationIds = accounts.map(({ organisationId }) => organisationId)
  const municipalities = await listMunicipalities(tx)
  const organisations = mayWrite ? await listOrganisations(tx) : []
  return drawPage(
    c,
    <AccountListPage
      t={accountText(language)}
      language={language}
      project={project}
      accounts={accounts}
      municipalities={municipalities
        .filter(({ key, participates }) => participates && !codes.includes(key))
        .map(({ key, name }) => ({ value: `kommun-${key}`, label: name }))}
      organisations={organisations
        .filter(({ id }) => !organisationIds.includes(id))
        .map(({ id, name }) => ({ value: `organisation-${id}`, label: name }))}
      mayWrite={mayWrite}
      values={values}
      errors={errors}
    />,
    status,
  )
}

function drawForm(
  c: RequestContext,
  account: Awaited<ReturnType<typeof load>>,
  values: FormValues,
  errors: Errors = {},
  status: 200 | 422 = 200,
) {
  return drawPage(
    c,
    <AccountFormPage t={accountText(c.var.language)} account={account} values={values} errors={errors} />,
    status,
  )
}
