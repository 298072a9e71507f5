import { Hono } from 'hono'
import { drawPage, type Env, queryText } from '../../platform/http/index.ts'
import { isUnderWay, nextStepOf } from './next-rules.ts'
import { OverviewPage } from './overview-page.tsx'
import { listAllPurchases } from './overview-queries.ts'
import { overviewText } from './overview-text.ts'
import { reader } from './request-context.ts'
import { text } from './text.ts'

export const overviewRoutes = new Hono<Env>()

overviewRoutes.get('/upphandlingar', async (c) => {
  reader(c)
  const { language, tx } = c.var
  const all = await listAllPurchases(tx)
  const filter = { buyer: queryText(c, 'kopare'), all: queryText(c, 'visa') === 'alla' }
  const buyers = new Map(
    all.flatMap(({ buyer, buyerName }) => (buyer && buyerName ? [[buyer, buyerName] as const] : [])),
  )
  return drawPage(
    c,
    <OverviewPage
      o={overviewText(language)}
      t={text(language)}
      language={language}
      rows={all.filter(
        (row) => (filter.all || isUnderWay(nextStepOf(row))) && (!filter.buyer || row.buyer === filter.buyer),
      )}
      buyers={[...buyers]
        .map(([key, name]) => ({ key, name }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))}
      filter={filter}
    />,
  )
})
