import { dayOf } from '../../kit/day.ts'
import type { Tx } from '../../platform/db/index.ts'
import { listHolds } from '../events/index.ts'
import {
  type Declaration,
  type DeclarationEvent,
  findDeclarationLacking,
  keepsDeclarations,
  listDeclarationEvents,
  listDeclarations,
} from './declaration-queries.ts'
import { type DeclarationLacking, type DeclarationStep, nextDeclarationStep } from './declaration-rules.ts'
import type { DeclarationState } from './declaration-types.ts'
import { listNotices } from './notice-queries.ts'
import type { AidOffer, OfferRow } from './offer-queries.ts'
import { listRegisterRowsOfGrants } from './register-queries.ts'

/** How far one company has come on the way to its aid, and what is next. */
export type CompanySteps = {
  readonly companyId: number
  readonly companyName: string
  readonly declarationId: number | null
  readonly state: DeclarationState | null
  readonly grantId: number | null
  readonly taken: Partial<Record<DeclarationStep, string>>
  readonly next: DeclarationStep | null
  readonly mustBeApproved: boolean
  /** Why aid may not be granted yet; null when it may, or is. */
  readonly lacking: DeclarationLacking | null
  readonly heldUntil: string | null
  readonly mayAsk: boolean
}

/** The steps of each company of the standing estimate that is worth something to it, as far as the actor may see. */
export async function listCompanySteps(
  tx: Tx,
  interventionId: number,
  offer: AidOffer,
  today: string,
): Promise<readonly CompanySteps[]> {
  const { estimate } = offer
  if (!estimate) return []
  const declarations = await listDeclarations(tx, { interventionId })
  const events = await listDeclarationEvents(
    tx,
    declarations.map(({ id }) => id),
  )
  const holds = await listHolds(tx, interventionId)
  const { projectId, madeAt } = estimate
  const steps: CompanySteps[] = []
  for (const row of offer.rows.filter(({ amountOre }) => amountOre > 0)) {
    const { companyId } = row
    const declaration = declarations.find(
      (one) => one.companyId === companyId && !['withdrawn', 'replaced'].includes(one.state),
    )
    const asked = { companyId, interventionId, projectId, amountOre: row.amountOre, on: today }
    const mustBeApproved = await isApprovalNeeded(tx, projectId)
    const taken = {
      estimate: dayOf(madeAt),
      ...(declaration && declaredSteps(declaration, events)),
      ...(row.grant && (await grantSteps(tx, row))),
    }
    steps.push({
      companyId,
      companyName: row.name,
      declarationId: declaration?.id ?? null,
      state: declaration?.state ?? null,
      grantId: row.grant?.id ?? null,
      taken,
      next: nextDeclarationStep(taken, mustBeApproved),
      mustBeApproved,
      lacking: row.grant ? null : await findDeclarationLacking(tx, asked),
      heldUntil: holds.find((hold) => hold.companyId === companyId)?.heldUntil ?? null,
      mayAsk: await keepsDeclarations(tx, companyId, projectId),
    })
  }
  return steps
}

function declaredSteps(declaration: Declaration, events: readonly DeclarationEvent[]) {
  const last = (kinds: readonly DeclarationState[]) =>
    events.findLast((event) => event.declarationId === declaration.id && kinds.includes(event.kind))?.onDay
  const sent = last(['sent_to_financier'])
  // An answer that asked for more is no answer to go on with.
  const answered = declaration.state === 'approved' || declaration.state === 'refused'
  return {
    asked: dayOf(declaration.askedAt),
    ...(declaration.signedOn && { signed: declaration.signedOn }),
    ...(sent && declaration.state !== 'supplement_asked' && { sent }),
    ...(answered && { answered: last(['approved', 'refused']) ?? '' }),
  }
}

async function grantSteps(tx: Tx, { grant }: OfferRow) {
  if (!grant) return {}
  const [notice] = await listNotices(tx, grant.id)
  const [registered] = await listRegisterRowsOfGrants(tx, [grant.id])
  return {
    granted: grant.grantedOn,
    ...(notice && { notice: dayOf(notice.sentAt) }),
    ...(registered?.enteredOn && { registered: registered.enteredOn }),
  }
}

async function isApprovalNeeded(tx: Tx, projectId: number): Promise<boolean> {
  const project = await tx
    .selectFrom('project as p')
    .leftJoin('aidProjectSetting as s', 's.projectId', 'p.id')
    .where('p.id', '=', projectId)
    .select(['p.programmePeriod', 's.assumesApproval'])
    .executeTakeFirst()
  return project?.programmePeriod === '2021-2027' || project?.assumesApproval === false
}
