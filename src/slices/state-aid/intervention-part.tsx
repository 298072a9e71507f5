import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import { Item, ItemList, LinkButton, Section } from '../../ui/index.ts'
import { StartWarning } from './declaration-checklist.tsx'
import { findDeclarationLacking } from './declaration-queries.ts'
import {
  type Estimate,
  findFirstDay,
  listEstimateParts,
  listEstimates,
  listPlannedCompanies,
  type PlannedCompany,
} from './estimate-queries.ts'
import { estimateText } from './estimate-text.ts'
import { type Grant, listGrants } from './grant-queries.ts'
import { GrantState } from './grant-table.tsx'
import { findRate, type StoredRate } from './rate-queries.ts'
import { RoomTag } from './room-part.tsx'
import { type AidRoom, listAidRooms } from './room-queries.ts'
import { kronorOf } from './words.ts'

export type AidOfIntervention = {
  readonly companies: readonly PlannedCompany[]
  readonly rooms: ReadonlyMap<number, AidRoom>
  readonly rate: StoredRate | undefined
  readonly grants: readonly Grant[]
  /** What the standing estimate adds up to; null when there is none. */
  readonly estimatedOre: number | null
  readonly beginsOn: string | null
  /** How many have no declaration that the support may start on. */
  readonly lacking: number
}

/** Who is to take part with the room of each, and what has been granted, as far as the actor may see. */
export async function findAidOfIntervention(
  tx: Tx,
  interventionId: number,
  today: string,
): Promise<AidOfIntervention> {
  const companies = await listPlannedCompanies(tx, interventionId)
  const ids = companies.map(({ companyId }) => companyId)
  const [estimate] = await listEstimates(tx, interventionId)
  const grants = await listGrants(tx, { interventionId, onlyStanding: true })
  const standing = estimate && estimate.supersededAt === null ? estimate : undefined
  return {
    companies,
    rooms: await listAidRooms(tx, ids, today),
    rate: await findRate(tx, today),
    grants,
    estimatedOre: standing?.totalOre ?? null,
    beginsOn: await findFirstDay(tx, interventionId),
    lacking: standing ? await countLacking(tx, standing, grants, today) : 0,
  }
}

async function countLacking(tx: Tx, estimate: Estimate, grants: readonly Grant[], today: string) {
  const { interventionId, projectId } = estimate
  let lacking = 0
  for (const { companyId, amountOre } of await listEstimateParts(tx, estimate.id)) {
    if (amountOre === 0 || grants.some((grant) => grant.companyId === companyId)) continue
    const asked = { companyId, interventionId, projectId, amountOre, on: today }
    if ((await findDeclarationLacking(tx, asked)) !== null) lacking += 1
  }
  return lacking
}

type PartProps = {
  readonly language: Language
  readonly interventionId: number
  readonly aid: AidOfIntervention
}

/** The aid of an intervention, for its page. */
export function AidOfInterventionPart({ language, interventionId, aid }: PartProps) {
  const t = estimateText(language)
  const { companies, rooms, rate, grants, estimatedOre } = aid
  const grantOf = (id: number) => grants.find(({ companyId }) => companyId === id)
  return (
    <Section
      title={t.title}
      note={estimatedOre === null ? t.none : `${t.total}: ${kronorOf(estimatedOre, language)}`}
      actions={
        <LinkButton href={`/insatser/${interventionId}/stod`} variant="secondary" size="sm">
          {t.sheet}
        </LinkButton>
      }
    >
      <StartWarning language={language} beginsOn={aid.beginsOn} lacking={aid.lacking} />
      {companies.length > 0 && (
        <ItemList>
          {companies.map(({ companyId, name }) => {
            const grant = grantOf(companyId)
            return (
              <Item>
                <div>
                  <a href={`/foretag/${companyId}/stod`}>{name}</a>{' '}
                  {grant ? (
                    <GrantState language={language} grant={grant} />
                  ) : (
                    <RoomTag language={language} room={rooms.get(companyId)} rate={rate} />
                  )}
                </div>
              </Item>
            )
          })}
        </ItemList>
      )}
    </Section>
  )
}
