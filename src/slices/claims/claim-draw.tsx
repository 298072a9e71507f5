import type { Child } from 'hono/jsx'
import { listFilesByRecord } from '../../platform/files/index.ts'
import { drawPage, type RequestContext } from '../../platform/http/index.ts'
import { findLastDay, type LoadedClaim } from './claim-load.ts'
import { ClaimPage } from './claim-page.tsx'
import { listClaimEvents } from './claim-queries.ts'
import { listCuts } from './part-queries.ts'
import { seesWhole } from './permissions.ts'

/** The claim's own page, with what other slices put beside it; also when a step of it was refused. */
export async function drawClaim(
  c: RequestContext,
  { viewer, view, roles }: LoadedClaim,
  shown: { readonly refused?: string; readonly beside?: Child } = {},
) {
  const { tx, language } = c.var
  const events = await listClaimEvents(tx, view.claim.id)
  const papers = events.flatMap(({ paperIds }) => paperIds)
  return drawPage(
    c,
    <ClaimPage
      language={language}
      view={view}
      events={events}
      files={await listFilesByRecord(tx, 'payment_claim_paper', papers)}
      cuts={await listCuts(tx, view.claim.id)}
      roles={roles}
      seesWhole={seesWhole(viewer, view.claim.projectId)}
      lastOn={await findLastDay(c, view.claim.projectId)}
      refused={shown.refused}
    >
      {shown.beside}
    </ClaimPage>,
    shown.refused ? 422 : 200,
  )
}
