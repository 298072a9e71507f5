import type { Database, Tx } from '../../src/platform/db/index.ts'

/** The day on which every test begins, unless it says otherwise: a Tuesday in the project's extension. */
export const startOfWorld = '2021-06-15T08:00:00Z'

/** The command line on the machine itself, which may do everything. */
export const operator = { kind: 'operator', name: 'test' } as const

const eight = ['2417', '2418', '2421', '2422', '2425', '2462', '2463', '2481']
const sister = ['2505', '2506']

/** What is true before any test begins: the two projects with their municipalities, phases and rules; some localities. */
export async function layTheGround(database: Database): Promise<void> {
  await database.write(operator, { now: new Date(startOfWorld) }, async (tx) => {
    const beneficiary = await tx
      .insertInto('organisation')
      .values({ name: 'Storumans Kommunföretag AB' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const shared = {
      programme: 'ERUF Övre Norrland',
      programmePeriod: '2014-2020',
      beneficiaryId: beneficiary.id,
      countingPlace: 'seat',
    }
    const full = 'Näringslivsutveckling i Möjligheternas Region'
    await addProject(tx, { ...shared, key: 'nimr', name: 'NiMR', fullName: full }, eight)
    await addProject(tx, { ...shared, key: 'niaa', name: 'NiAA', fullName: `${full} (NiAA)` }, sister)
    await tx
      .insertInto('locality')
      .values([
        { municipalityCode: '2418', name: 'Malå', kind: 'town', longitude: 18.74, latitude: 65.18 },
        { municipalityCode: '2418', name: 'Rökå', kind: 'village', longitude: 18.5, latitude: 65.07 },
        { municipalityCode: '2418', name: 'Adak', kind: 'village', longitude: 18.58, latitude: 65.35 },
        { municipalityCode: '2417', name: 'Norsjö', kind: 'town', longitude: 19.48, latitude: 64.91 },
        { municipalityCode: '2417', name: 'Bastuträsk', kind: 'town', longitude: 20.04, latitude: 64.79 },
        { municipalityCode: '2505', name: 'Arvidsjaur', kind: 'town', longitude: 19.17, latitude: 65.59 },
      ])
      .execute()
  })
}

type NewProject = {
  key: string
  name: string
  fullName: string
  programme: string
  programmePeriod: string
  beneficiaryId: number
  countingPlace: string
}

async function addProject(tx: Tx, values: NewProject, municipalities: readonly string[]): Promise<void> {
  const project = await tx.insertInto('project').values(values).returning('id').executeTakeFirstOrThrow()
  const projectId = project.id
  await tx
    .insertInto('projectMunicipality')
    .values(municipalities.map((municipalityCode) => ({ projectId, municipalityCode })))
    .execute()
  await tx
    .insertInto('projectDecision')
    .values({ projectId, version: 1, decidedOn: '2018-06-01', fromOn: '2018-09-01', toOn: '2022-03-31' })
    .execute()
  await tx
    .insertInto('projectPeriod')
    .values({ projectId, kind: 'activity', fromOn: '2018-09-01', toOn: '2022-03-31' })
    .execute()
  const phases = [
    { nameSv: 'Grundperioden', nameEn: 'First period', fromOn: '2018-09-01', toOn: '2020-12-31' },
    { nameSv: 'Förlängningen', nameEn: 'Extension', fromOn: '2021-01-01', toOn: '2022-03-31' },
  ]
  const added = await tx
    .insertInto('projectPhase')
    .values(phases.map((phase) => ({ ...phase, projectId })))
    .returning('id')
    .execute()
  const areas = await tx.selectFrom('focusArea').select('code').orderBy('position').execute()
  await tx
    .insertInto('phaseFocusArea')
    .values(
      added.flatMap((phase, nth) =>
        areas.slice(0, nth === 0 ? 5 : 7).map((area) => ({ phaseId: phase.id, focusAreaCode: area.code })),
      ),
    )
    .execute()
  await tx
    .insertInto('targetGroupRule')
    .values({
      projectId,
      validFrom: '2018-09-01',
      smeOnly: true,
      privatelyOwnedOnly: true,
      groupMembersExcluded: false,
      source: 'the decision on the project',
    })
    .execute()
}
