import type { Child } from 'hono/jsx'
import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Viewer } from '../../platform/http/index.ts'
import { ClaimsPart, listClaims } from '../claims/index.ts'
import { CostKeysPart, listKeyOverviews, listRequisitions, RequisitionsPart } from '../cost-keys/index.ts'
import { FinanceOverview, listProjectAccounts, type Overview } from '../finance/index.ts'
import { ImportsPart, listImportsOfProject, mayImport } from '../ledgers/index.ts'
import { economises } from '../organisations/index.ts'
import { AidEconomyPart, listRegisterRows, listUnreckoned } from '../state-aid/index.ts'

/** Whose money the page is about, and for whom. */
export type EconomyContext = {
  readonly tx: Tx
  readonly language: Language
  readonly now: Date
  readonly today: string
  readonly viewer: Viewer
  readonly overview: Overview
}

/**
 * The parts of the page Ekonomi in their order, each from the slice that answers for it: what it costs, what is asked for, who pays a joint
 * intervention, what may still be given. A part that has nothing for the viewer gives null.
 */
export const economyParts: readonly ((context: EconomyContext) => Child | Promise<Child>)[] = [
  ({ tx, language, today, overview }) => FinanceOverview({ tx, language, today, overview }),
  async ({ tx, language, viewer, overview: { projectId } }) => (
    <ClaimsPart
      language={language}
      projectId={projectId}
      claims={await listClaims(tx, projectId)}
      mayStart={economises(viewer).includes(projectId)}
    />
  ),
  async ({ tx, language, today, overview }) => (
    <>
      <CostKeysPart
        language={language}
        overviews={await listKeyOverviews(tx, { projectId: overview.projectId, most: 12 })}
      />
      <RequisitionsPart
        language={language}
        today={today}
        requisitions={await listRequisitions(tx, { projectId: overview.projectId, unpaid: true })}
      />
    </>
  ),
  async ({ tx, language, today, overview }) => (
    <AidEconomyPart
      language={language}
      today={today}
      rows={await listRegisterRows(tx, 'waiting')}
      unreckoned={await listUnreckoned(tx, overview.projectId)}
    />
  ),
  async ({ tx, language, viewer, overview }) => (
    <ImportsPart
      language={language}
      imports={await listImportsOfProject(tx, overview.projectId, 5)}
      accounts={await listProjectAccounts(tx, overview.projectId)}
      mayImport={mayImport(viewer)}
    />
  ),
]
