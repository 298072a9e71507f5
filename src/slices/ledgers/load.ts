import {
  changedMeanwhile,
  forbidden,
  idParam,
  notFound,
  type RequestContext,
  signedIn,
} from '../../platform/http/index.ts'
import { listProjectAccounts, type ProjectAccount } from '../finance/index.ts'
import { findImport, readsWholeFile } from './import-queries.ts'
import { mayImportInto, mayReadImports } from './permissions.ts'
import type { ImportView } from './types.ts'

export async function listAccounts(c: RequestContext) {
  const viewer = signedIn(c)
  if (!mayReadImports(viewer)) throw forbidden()
  const accounts = await listProjectAccounts(c.var.tx)
  const own = accounts.filter((account) => account.closedOn === null && mayImportInto(viewer, account))
  return { viewer, accounts, own }
}

export type Loaded = {
  readonly item: ImportView
  readonly account: ProjectAccount | undefined
  readonly mayImport: boolean
  /** Whether the viewer reads the file itself: the partner's whole ledger. */
  readonly readsFile: boolean
}

/** An import that the viewer may see, and whether to act on it. */
export async function loadImport(c: RequestContext): Promise<Loaded> {
  const { viewer, accounts } = await listAccounts(c)
  const item = await findImport(c.var.tx, idParam(c))
  if (!item) throw notFound()
  const account = accounts.find(({ id }) => id === item.accountId)
  return {
    item,
    account,
    mayImport: account !== undefined && mayImportInto(viewer, account),
    readsFile: await readsWholeFile(c.var.tx, item.id),
  }
}

/** The same for those who act on it. */
export async function loadToChange(c: RequestContext): Promise<Loaded> {
  const loaded = await loadImport(c)
  if (!loaded.mayImport) throw forbidden()
  return loaded
}

/** Stops when somebody changed the import since the page was drawn. */
export function sameVersion(item: ImportView, version: number): void {
  if (item.version !== version) throw changedMeanwhile()
}
