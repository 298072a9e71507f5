import { Hono } from 'hono'
import { drawPage, type Env, forbidden, notFound, queryText } from '../../platform/http/index.ts'
import { listOverviews, readsMoney } from '../finance/index.ts'
import { economises, listProjects } from '../organisations/index.ts'
import { EconomyPage } from './economy-page.tsx'
import { economyParts } from './economy-parts.tsx'

export const economyRoutes = new Hono<Env>()

economyRoutes.get('/ekonomi', async (c) => {
  const { tx, language, viewer, now, today } = c.var
  if (!viewer || !readsMoney(viewer)) throw forbidden()
  const overviews = await listOverviews(tx)
  const asked = queryText(c, 'projekt')
  const current = asked ? overviews.find((one) => String(one.projectId) === asked) : overviews[0]
  if (asked && !current) throw notFound()
  const parts = []
  // One after another: they share the request's one connection.
  if (current)
    for (const part of economyParts)
      parts.push(await part({ tx, language, now, today, viewer, overview: current }))
  const withBooks = overviews.map(({ projectId }) => projectId)
  const toSetUp = (await listProjects(tx)).filter(
    ({ key }) => economises(viewer).includes(key) && !withBooks.includes(key),
  )
  return drawPage(
    c,
    <EconomyPage language={language} overviews={overviews} current={current} toSetUp={toSetUp}>
      {parts}
    </EconomyPage>,
  )
})
