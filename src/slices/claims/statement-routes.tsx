import { Hono } from 'hono'
import { addDays, day, formatDay } from '../../kit/day.ts'
import { type Document, documentPdf, xlsxMediaType } from '../../platform/documents/index.ts'
import {
  drawPage,
  type Env,
  notFound,
  queryDay,
  queryId,
  type RequestContext,
} from '../../platform/http/index.ts'
import { listClaimableCosts, listCostTypes, listIncome, listProjectAccounts } from '../finance/index.ts'
import { claimPath, loadClaim, loadProject, reader } from './claim-load.ts'
import { pathOf } from './claim-parts.tsx'
import { listClaimEvents } from './claim-queries.ts'
import { isCertified } from './claim-view.ts'
import { listClaimIncomes, listTaken } from './part-queries.ts'
import { proposePeriod } from './period-rules.ts'
import {
  incomesOf,
  rowsOfBooks,
  rowsOfClaim,
  type Statement,
  statementOf,
  withPartners,
} from './statement.ts'
import { composeStatement, type StatementHead } from './statement-document.ts'
import { statementCsv, statementXlsx } from './statement-files.ts'
import { BooksStatementPage, ClaimStatementPage } from './statement-page.tsx'
import { statementText } from './statement-text.ts'
import { text } from './text.ts'
import { isSigned } from './workflow-rules.ts'

export const statementRoutes = new Hono<Env>()

statementRoutes.get(`${claimPath}/redovisning`, async (c) => {
  const { head, statement, view, accountId } = await statementOfClaim(c)
  return drawPage(
    c,
    <ClaimStatementPage
      t={text(c.var.language)}
      language={c.var.language}
      view={view}
      accountId={accountId}
      head={head}
      statement={statement}
    />,
  )
})

statementRoutes.get(`${claimPath}/:file{kostnadsredovisning\\.(pdf|xlsx|csv)}`, async (c) => {
  const { head, statement, view } = await statementOfClaim(c)
  return answerFile(c, head, statement, `kostnadsredovisning-${view.claim.number}`)
})

statementRoutes.get('/ekonomi/redovisning', async (c) => {
  const { head, statement, accounts, project, projects, accountId } = await statementOfBooks(c)
  return drawPage(
    c,
    <BooksStatementPage
      t={text(c.var.language)}
      language={c.var.language}
      projects={projects}
      project={project}
      accounts={accounts}
      accountId={accountId}
      head={head}
      statement={statement}
    />,
  )
})

statementRoutes.get('/ekonomi/:file{kostnadsredovisning\\.(pdf|xlsx|csv)}', async (c) => {
  const { head, statement } = await statementOfBooks(c)
  return answerFile(c, head, statement, `kostnadsredovisning-${head.fromOn}-${head.toOn}`)
})

async function answerFile(c: RequestContext, head: StatementHead, statement: Statement, name: string) {
  const { language, now } = c.var
  const format = (c.req.param('file') ?? '').split('.').at(-1)
  const disposition = (kind: string) => `${kind}; filename="${name}.${format}"`
  if (format === 'csv') {
    c.header('content-type', 'text/csv; charset=utf-8')
    c.header('content-disposition', disposition('attachment'))
    return c.body(statementCsv(statement, language))
  }
  const isPdf = format === 'pdf'
  const document: Document = composeStatement(head, statement, language, now)
  const file = await (isPdf ? documentPdf(document) : statementXlsx(head, statement, language))
  c.header('content-type', isPdf ? 'application/pdf' : xlsxMediaType)
  c.header('content-disposition', disposition(isPdf ? 'inline' : 'attachment'))
  return c.body(new Uint8Array(file))
}

async function statementOfClaim(c: RequestContext) {
  const { view } = await loadClaim(c)
  const { tx, language } = c.var
  const t = statementText(language)
  const { claim, parts } = view
  // Without one: all that the viewer may read.
  const accountId = queryId(c, 'partner')
  const part = parts.find((one) => one.accountId === accountId)
  if (accountId !== undefined && !part) throw notFound()
  const ofPartner = <Row extends { accountId: number }>(rows: readonly Row[]) =>
    rows.filter((row) => accountId === undefined || row.accountId === accountId)
  const statement = statementOf(
    withPartners(ofPartner(rowsOfClaim(view.costs, language)), ofPartner(parts)),
    ofPartner(incomesOf(await listClaimIncomes(tx, claim.id))),
  )
  const signed = (await listClaimEvents(tx, claim.id)).findLast(({ act }) => act === 'signed')
  const facts: [string, string][] = []
  if (part?.certification && (isSigned(claim.state) || isCertified(part))) {
    facts.push([t.certifiedBy, `${part.certification.personName}, ${part.certification.personTitle}`])
    facts.push([t.digest, part.certification.digest])
  }
  if (signed && isSigned(claim.state))
    facts.push([
      t.signedBy,
      `${signed.personName}, ${signed.personTitle}, ${formatDay(day(signed.happenedOn), language)}`,
    ])
  const head: StatementHead = {
    projectName: claim.projectFullName,
    programmePeriod: claim.programmePeriod,
    caseId: claim.caseId,
    beneficiary: claim.beneficiary,
    partner: part?.name ?? t.allPartners,
    claim: text(language).claimNamed(claim.number),
    isFixed: isSigned(claim.state),
    fromOn: claim.fromOn,
    toOn: claim.toOn,
    facts,
  }
  return { view, head, statement, accountId, path: pathOf(claim) }
}

async function statementOfBooks(c: RequestContext) {
  reader(c)
  const { tx, language, today } = c.var
  const t = statementText(language)
  const { projects, project } = await loadProject(c)
  if (!project) throw notFound()
  const { rows: readable } = { rows: await listProjectAccounts(tx, project.id) }
  // Without one: all that the viewer may read.
  const accountId = queryId(c, 'partner')
  const account = readable.find(({ id }) => id === accountId)
  if (accountId !== undefined && !account) throw notFound()
  const proposed = proposePeriod(project) ?? { fromOn: addDays(day(today), -180), toOn: today }
  const from = queryDay(c, 'fran') ?? day(proposed.fromOn)
  const to = queryDay(c, 'till') ?? day(proposed.toOn)
  const names = new Map(
    (await listCostTypes(tx)).map(({ code, nameSv, nameEn }) => [code, language === 'sv' ? nameSv : nameEn]),
  )
  const chosen = account ? [account] : readable
  const taken = await listTaken(
    tx,
    chosen.map(({ id }) => id),
  )
  const rows = []
  const incomes = []
  for (const { id } of chosen) {
    const costs = await listClaimableCosts(tx, id, from, to)
    rows.push(
      ...rowsOfBooks(
        costs.filter((cost) => cost.bookedOn !== null && !taken.costs.has(cost.id)),
        names,
      ),
    )
    incomes.push(
      ...incomesOf((await listIncome(tx, id, from, to)).filter((one) => !taken.incomes.has(one.id))),
    )
  }
  const order = [...names.values()]
  const statement = statementOf(
    withPartners(
      rows.toSorted((a, b) => order.indexOf(a.typeName) - order.indexOf(b.typeName)),
      chosen.map(({ id, name }) => ({ accountId: id, name })),
    ),
    incomes,
  )
  const head: StatementHead = {
    projectName: project.name,
    programmePeriod: project.programmePeriod,
    caseId: null,
    beneficiary: null,
    partner: account?.name ?? t.allPartners,
    claim: null,
    isFixed: false,
    fromOn: from,
    toOn: to,
    facts: [],
  }
  return { projects, project, accounts: readable, accountId, head, statement }
}
