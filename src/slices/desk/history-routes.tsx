import { Hono } from 'hono'
import { sql } from 'kysely'
import { HistoryList, type HistoryWords, historyKinds, listHistory } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { drawPage, type Env, forbidden, idParam, notFound } from '../../platform/http/index.ts'
import { Page, PageHeading } from '../../ui/index.ts'
import { keyPath } from '../cost-keys/index.ts'
import { historyColumns, historyPageText, historyTables } from './history-text.ts'

/** Where a record that has a history is read. */
const homes: {
  readonly [kind in keyof typeof historyKinds]: string | ((tx: Tx, id: number) => Promise<string>)
} = {
  samtal: '/samtal',
  behov: '/behov',
  insats: '/insatser',
  tillfalle: '/tillfallen',
  enkatsvar: '/enkatsvar',
  rapport: '/rapporter',
  projekt: '/projekt',
  kostnad: '/ekonomi/kostnader',
  projektintakt: '/ekonomi/intakter',
  stod: '/stod',
  stodintyg: '/stod/intyg',
  tidigarestod: async (tx, id) => {
    const found = tx.selectFrom('declaredAid').select('companyId').where('id', '=', id)
    return `/foretag/${(await found.executeTakeFirstOrThrow()).companyId}/stod`
  },
  ansokan: '/ekonomi/ansokningar',
  kostnadsfordelning: async (tx, id) => {
    const found = tx.selectFrom('costKey').select(['interventionId', 'number']).where('id', '=', id)
    const key = await found.executeTakeFirstOrThrow()
    return `${keyPath(key)}/${key.number}`
  },
}

const isKind = (kind: string): kind is keyof typeof historyKinds => Object.hasOwn(historyKinds, kind)

/** The history of a record, open to whoever may see the record itself. */
export const historyRoutes = new Hono<Env>()

historyRoutes.get('/historik/:kind/:id', async (c) => {
  const { tx, language, viewer } = c.var
  if (!viewer) throw forbidden()
  const kind = c.req.param('kind')
  if (!isKind(kind)) throw notFound()
  const id = idParam(c)
  const table = historyKinds[kind]
  if (!(await maySee(tx, table, id))) throw notFound()
  const entries = await listHistory(tx, { table, key: id })
  const t = historyPageText(language)
  const tables: Readonly<Record<string, string>> = historyTables(language)
  const columns: Readonly<Record<string, string>> = historyColumns(language)
  const words: HistoryWords = {
    record: (name) => tables[name] ?? null,
    column: (of, name) => columns[`${of}.${name}`] ?? columns[name] ?? null,
  }
  const home = homes[kind]
  const href = typeof home === 'string' ? `${home}/${id}` : await home(tx, id)
  const title = t.title(tables[table] ?? '')
  return drawPage(
    c,
    <Page title={title} breadcrumbs={[{ href, label: t.back }]}>
      <PageHeading title={title} lead={t.lead} />
      <HistoryList entries={entries} words={words} language={language} />
    </Page>,
  )
})

async function maySee(tx: Tx, table: string, id: number): Promise<boolean> {
  const { rows } = await sql<{
    seen: boolean
  }>`select nimr.can_see_record(${table}, ${String(id)}) as seen`.execute(tx)
  return rows[0]?.seen === true
}
