import { compareSwedish } from '../../kit/sort.ts'
import type { Tx } from '../../platform/db/index.ts'

export type MunicipalityNamed = {
  readonly key: string
  readonly name: string
  /** Takes part in a project: stands first where all of Sweden is listed. */
  readonly participates: boolean
}

/** Every municipality, å ä ö last. */
export async function listMunicipalities(tx: Tx): Promise<readonly MunicipalityNamed[]> {
  const rows = await tx
    .selectFrom('municipality as m')
    .select((eb) => [
      'm.code as key',
      'm.name',
      eb
        .exists(
          eb
            .selectFrom('projectMunicipality as p')
            .select('p.id')
            .whereRef('p.municipalityCode', '=', 'm.code'),
        )
        .as('participates'),
    ])
    .execute()
  return rows
    .map((row) => ({ ...row, participates: Boolean(row.participates) }))
    .sort((a, b) => compareSwedish(a.name, b.name))
}
