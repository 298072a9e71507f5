import { Hono } from 'hono'
import { stream } from 'hono/streaming'
import {
  drawPage,
  type Env,
  forbidden,
  one,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { drawImport } from './draw-import.tsx'
import { inflatePart, listDeflated } from './file-parts.ts'
import {
  approvalForm,
  columnsForm,
  previewMappingForm,
  rowsForm,
  undoForm,
  uploadForm,
  versionForm,
} from './forms.ts'
import { approveImport, chooseRows, readAgain, setColumns, takeFile, undoImport } from './import-commands.ts'
import { listImports, listMadeCosts } from './import-queries.ts'
import { ImportListPage, UploadPage } from './list-page.tsx'
import { listAccounts, loadImport, loadToChange, sameVersion } from './load.ts'
import { mapAccounts } from './mapping-commands.ts'
import { tableText } from './table-text.ts'
import { text } from './text.ts'

export const routes = new Hono<Env>()

const home = '/ekonomi/importer'
const whoOf = (c: RequestContext) => ({ staffId: c.var.viewer?.staffId ?? null, now: c.var.now })

routes.get(home, async (c) => {
  const { accounts, own } = await listAccounts(c)
  const { tx, language } = c.var
  const imports = await listImports(tx)
  return drawPage(c, <ImportListPage t={text(language)} {...{ language, imports, accounts, own }} />)
})

routes.get(`${home}/ny`, async (c) => {
  const { own } = await listAccounts(c)
  if (own.length === 0) throw forbidden()
  const [only] = own
  const values = own.length === 1 && only ? { account: String(only.id) } : {}
  return drawPage(c, <UploadPage t={text(c.var.language)} own={own} values={values} errors={{}} />)
})

routes.post(`${home}/ny`, async (c) => {
  const { own } = await listAccounts(c)
  if (own.length === 0) throw forbidden()
  const t = text(c.var.language)
  const form = await readForm(c, uploadForm, text)
  const again = (errors: { readonly [field: string]: string }) =>
    drawPage(c, <UploadPage t={t} own={own} values={form.values} errors={errors} />, 422)
  if (!form.ok) return again(form.errors)
  const account = own.find(({ id }) => id === form.value.account)
  if (!account) return again({ account: t.accountMissing })
  const { projectCode, ledgerAccounts } = form.value
  // Accounts chosen without a code are all that is asked of the rows; else the partner's usual code is.
  const usual = ledgerAccounts === null ? account.ledgerProjectCode : null
  const selection = { projectCode: projectCode ?? usual, ledgerAccounts }
  const taken = await takeFile(c.var.tx, whoOf(c), account, c.var.largeUpload, selection)
  if (taken.allowed) return redirectWithToast(c, `${home}/${taken.value}`, t.uploaded)
  return again({ [taken.refusal === 'selection_missing' ? 'projectCode' : 'file']: t[taken.refusal] })
})

routes.get(`${home}/:id{[0-9]+}`, async (c) => drawImport(c, await loadImport(c)))

routes.get(`${home}/:id{[0-9]+}/fil`, async (c) => {
  const { item } = await loadImport(c)
  const parts = await listDeflated(c.var.tx, item.id)
  // Who reads the project's rows of it does not read the whole of it.
  if (parts.length === 0) throw forbidden()
  c.header('content-type', 'application/octet-stream')
  c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(item.fileName)}`)
  c.header('x-content-type-options', 'nosniff')
  c.header('content-length', String(item.sizeBytes))
  return stream(c, async (out) => {
    for (const part of parts) await out.write(await inflatePart(part))
  })
})

routes.post(`${home}/:id{[0-9]+}/kolumner`, async (c) => {
  const loaded = await loadToChange(c)
  const t = text(c.var.language)
  const form = await readForm(c, columnsForm, text)
  if (!form.ok) return drawImport(c, loaded, { values: form.values, errors: form.errors }, 422)
  const { version, ...columns } = form.value
  sameVersion(loaded.item, version)
  const chosen = Object.fromEntries(Object.entries(columns).filter(([, place]) => place !== undefined))
  const set = await setColumns(c.var.tx, whoOf(c), loaded.item, chosen)
  if (set.allowed) return redirectWithToast(c, `${home}/${loaded.item.id}`, t.uploaded)
  if (set.refusal === 'not_now') return drawImport(c, loaded, { problem: t.not_now }, 422)
  const words = tableText(c.var.language)[set.refusal]
  const field = set.refusal === 'day_not_mapped' ? 'bookedOn' : 'amount'
  return drawImport(c, loaded, { values: form.values, errors: { [field]: words } }, 422)
})

routes.post(`${home}/:id{[0-9]+}/rader`, async (c) => {
  const loaded = await loadToChange(c)
  const t = text(c.var.language)
  const form = await readForm(c, rowsForm, text)
  if (!form.ok) return drawImport(c, loaded, { problem: t.versionMissing }, 422)
  sameVersion(loaded.item, form.value.version)
  const chosen = await chooseRows(c.var.tx, loaded.item, form.value.choices)
  if (!chosen.allowed) return drawImport(c, loaded, { problem: t[chosen.refusal] }, 422)
  const where = new URLSearchParams({
    visa: one(form.values, 'visa') ?? 'alla',
    sida: one(form.values, 'sida') ?? '1',
  })
  const told = chosen.value > 0 ? t.rowsLeft(chosen.value) : t.rowsSaved
  return redirectWithToast(c, `${home}/${loaded.item.id}?${where}`, told)
})

routes.post(`${home}/:id{[0-9]+}/konton`, async (c) => {
  const loaded = await loadToChange(c)
  const t = text(c.var.language)
  const form = await readForm(c, previewMappingForm, text)
  if (!form.ok) return drawImport(c, loaded, { problem: t.meaningMissing }, 422)
  sameVersion(loaded.item, form.value.version)
  for (const mapping of form.value.mappings) {
    const mapped = await mapAccounts(c.var.tx, whoOf(c), loaded.item.accountId, mapping)
    if (!mapped.allowed) return drawImport(c, loaded, { problem: t.meaningMissing }, 422)
  }
  const again = await readAgain(c.var.tx, loaded.item)
  if (!again.allowed) return drawImport(c, loaded, { problem: t[again.refusal] }, 422)
  return redirectWithToast(c, `${home}/${loaded.item.id}`, t.mappingSaved)
})

routes.post(`${home}/:id{[0-9]+}/godkannande`, async (c) => {
  const loaded = await loadToChange(c)
  const t = text(c.var.language)
  const form = await readForm(c, approvalForm, text)
  if (!form.ok) return drawImport(c, loaded, { problem: t.versionMissing }, 422)
  sameVersion(loaded.item, form.value.version)
  const approved = await approveImport(c.var.tx, loaded.item, form.value.digest)
  if (!approved.allowed) return drawImport(c, loaded, { problem: t[approved.refusal] }, 422)
  return redirectWithToast(c, `${home}/${loaded.item.id}`, t.approved)
})

routes.post(`${home}/:id{[0-9]+}/angrande`, async (c) => {
  const loaded = await loadToChange(c)
  const t = text(c.var.language)
  const form = await readForm(c, undoForm, text)
  if (!form.ok) {
    const reasonError = form.errors['reason'] ?? t.versionMissing
    return drawImport(c, loaded, { reasonError, reason: one(form.values, 'reason') }, 422)
  }
  sameVersion(loaded.item, form.value.version)
  const undone = await undoImport(c.var.tx, whoOf(c), loaded.item, form.value.reason)
  if (undone.allowed) return redirectWithToast(c, `${home}/${loaded.item.id}`, t.undone)
  const made = await listMadeCosts(c.var.tx, loaded.item.id)
  const claims = [...new Set(made.map(({ claimName }) => claimName).filter((name) => name !== null))]
  const problem = undone.refusal === 'costs_claimed' ? t.costs_claimed(claims.join(', ')) : t.not_now
  return drawImport(c, loaded, { problem }, 422)
})

routes.post(`${home}/:id{[0-9]+}/omlasning`, async (c) => {
  const loaded = await loadToChange(c)
  const t = text(c.var.language)
  const form = await readForm(c, versionForm, text)
  if (!form.ok) return drawImport(c, loaded, { problem: t.versionMissing }, 422)
  sameVersion(loaded.item, form.value.version)
  const again = await readAgain(c.var.tx, loaded.item)
  if (!again.allowed) return drawImport(c, loaded, { problem: t[again.refusal] }, 422)
  return redirectWithToast(c, `${home}/${loaded.item.id}`, t.readingAgain)
})
