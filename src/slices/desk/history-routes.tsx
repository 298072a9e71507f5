import { Hono } from 'hono'
import { sql } from 'kysely'
import { HistoryList, type HistoryWords, historyKinds, listHistory } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { drawPage, type Env, forbidden, idParam, notFound } from '../../platform/http/index.ts'
import { Page, PageHeading } from '../../ui/index.ts'
import { historyColumns, historyPageText, historyTables } from './history-text.ts'

/** Where a record that has a history is read. */
const homes: { readonly [kind in keyof typeof historyKinds]: string } = {
  samtal: '/samtal',
  behov: '/behov',
  insats: '/insatser',
  tillfalle: '/tillfallen',
  enkatsvar: '/enkatsvar',
  rapport: '/rapporter',
  projekt: '/projekt',
  kostnad: '/ekonomi/kostnader',
  projektintakt: '/ekonomi/intakter',
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
    column: (_, name) => columns[name] ?? null,
  }
  const title = t.title(tables[table] ?? '')
  return drawPage(
    c,
    <Page title={title} breadcrumbs={[{ href: `${homes[kind]}/${id}`, label: t.back }]}>
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
