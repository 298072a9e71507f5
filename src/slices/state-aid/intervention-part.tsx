import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import { Item, ItemList, LinkButton, Section } from '../../ui/index.ts'
import { listEstimates, listPlannedCompanies, type PlannedCompany } from './estimate-queries.ts'
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
  return {
    companies,
    rooms: await listAidRooms(tx, ids, today),
    rate: await findRate(tx, today),
    grants: await listGrants(tx, { interventionId, onlyStanding: true }),
    estimatedOre: estimate && estimate.supersededAt === null ? estimate.totalOre : null,
  }
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
