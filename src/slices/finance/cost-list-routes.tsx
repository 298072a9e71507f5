import { Hono } from 'hono'
import { mostInFile } from '../../platform/documents/index.ts'
import {
  answerSpreadsheet,
  drawPage,
  type Env,
  forbidden,
  pageParam,
  queryDay,
  queryId,
  queryText,
  type RequestContext,
} from '../../platform/http/index.ts'
import { economises } from '../organisations/index.ts'
import { listCostTypes, listProjectAccounts } from './account-queries.ts'
import { CostListPage } from './cost-list-page.tsx'
import { costsPerPage, listCosts, mostFlagged } from './cost-queries.ts'
import { costSheet } from './cost-sheet.ts'
import { costText } from './cost-text.ts'
import type { CostFilter } from './cost-types.ts'
import { flagsOfCosts } from './flag-queries.ts'
import { flagText } from './flag-text.ts'
import { readsMoney, readsProjectsOf } from './permissions.ts'
import { flagKinds } from './types.ts'

export const costListRoutes = new Hono<Env>()

costListRoutes.get('/ekonomi/kostnader', async (c) => {
  const { viewer, tx, language } = c.var
  if (!viewer || !readsMoney(viewer)) throw forbidden()
  const filter = readFilter(c)
  const page = pageParam(c)
  const found = await listCosts(tx, filter, page)
  const wholes = readsProjectsOf(viewer)
  const offices = viewer.roles.map(({ municipalityCode }) => municipalityCode)
  const accounts = (await listProjectAccounts(tx)).filter(
    (account) =>
      wholes.includes(account.projectId) ||
      (account.municipalityCode !== null && offices.includes(account.municipalityCode)),
  )
  const query = new URLSearchParams(c.req.query())
  query.delete('sida')
  return drawPage(
    c,
    <CostListPage
      t={costText(language)}
      f={flagText(language)}
      language={language}
      found={found}
      flags={
        await flagsOfCosts(
          tx,
          found.costs.map(({ id }) => id),
        )
      }
      filter={filter}
      query={query.toString()}
      page={page}
      pageCount={Math.max(1, Math.ceil(found.count / costsPerPage))}
      accounts={accounts}
      costTypes={await listCostTypes(tx)}
      mostFlagged={mostFlagged}
      mayRecord={economises(viewer).length > 0}
    />,
  )
})

costListRoutes.get('/ekonomi/kostnader.xlsx', async (c) => {
  const { viewer, tx, language } = c.var
  if (!viewer || !readsMoney(viewer)) throw forbidden()
  const { costs } = await listCosts(tx, readFilter(c), 1, mostInFile)
  return answerSpreadsheet(c, costSheet(costs, language))
})

function readFilter(c: RequestContext): CostFilter {
  const flag = queryText(c, 'varning')
  const locked = queryText(c, 'ansokan')
  return {
    projectId: queryId(c, 'projekt'),
    accountId: queryId(c, 'konto'),
    costTypeCode: queryText(c, 'slag'),
    interventionId: queryId(c, 'insats'),
    fromOn: queryDay(c, 'fran'),
    toOn: queryDay(c, 'till'),
    words: queryText(c, 'sok'),
    flag: flag === 'unanswered' ? flag : flagKinds.find((kind) => kind === flag),
    locked: (['yes', 'no', 'removed'] as const).find((state) => state === locked),
  }
}
