import type { Ground, New, Row } from './builders.ts'

/** Builders of projects, interventions, their occasions and who came, and survey answers. */
export function buildEvents({ write, projectId, clock }: Ground, nth: () => number) {
  /** Another project than the two of the world, with `municipalities` taking part. */
  const aProject = (values: New<'project'> & { municipalities?: string[] } = {}): Promise<Row<'project'>> => {
    const { municipalities = ['2418'], ...own } = values
    const n = nth()
    return write(async (tx) => {
      const row = await tx
        .insertInto('project')
        .values({
          key: `projekt-${n}`,
          name: `Projekt ${n}`,
          fullName: `Projektet ${n}`,
          programme: 'ERUF Övre Norrland',
          programmePeriod: '2021-2027',
          countingPlace: 'seat',
          ...own,
        })
        .returningAll()
        .executeTakeFirstOrThrow()
      for (const municipalityCode of municipalities)
        await tx.insertInto('projectMunicipality').values({ projectId: row.id, municipalityCode }).execute()
      return row
    })
  }

  /** A group intervention of project NiMR led by Malå; individual when `companyId` is given. */
  const anIntervention = (
    values: New<'intervention'> & {
      projects?: number[]
      municipalities?: string[]
      focusAreas?: string[]
      taskForce?: number[]
    } = {},
  ): Promise<Row<'intervention'>> => {
    const {
      projects = [projectId()],
      focusAreas = ['larger_market'],
      taskForce = [],
      municipalities,
      ...own
    } = values
    const lead = own.leadMunicipalityCode ?? '2418'
    return write(async (tx) => {
      const row = await tx
        .insertInto('intervention')
        .values({
          kind: own.companyId === undefined ? 'group' : 'individual',
          title: `Insats ${nth()}`,
          leadMunicipalityCode: lead,
          startsOn: '2021-06-01',
          stage: 'delivery',
          ...own,
        })
        .returningAll()
        .executeTakeFirstOrThrow()
      const interventionId = row.id
      for (const id of projects)
        await tx.insertInto('interventionProject').values({ interventionId, projectId: id }).execute()
      for (const municipalityCode of municipalities ?? [lead])
        await tx.insertInto('interventionMunicipality').values({ interventionId, municipalityCode }).execute()
      for (const focusAreaCode of focusAreas)
        await tx.insertInto('interventionFocusArea').values({ interventionId, focusAreaCode }).execute()
      for (const staffId of taskForce)
        await tx
          .insertInto('taskForceMember')
          .values({ interventionId, staffId, joinedOn: row.startsOn })
          .execute()
      return row
    })
  }

  /** Two hours in Malå, on 10 June 2021 unless told. */
  const anOccasion = (values: New<'occasion'> & { interventionId: number }): Promise<Row<'occasion'>> =>
    write((tx) =>
      tx
        .insertInto('occasion')
        .values({
          startsAt: '2021-06-10T07:00:00Z',
          endsAt: '2021-06-10T09:00:00Z',
          municipalityCode: '2418',
          ...values,
        })
        .returningAll()
        .executeTakeFirstOrThrow(),
    )

  const anAttendance = (
    values: New<'attendance'> & { occasionId: number; companyId: number },
  ): Promise<Row<'attendance'>> =>
    write((tx) => tx.insertInto('attendance').values(values).returningAll().executeTakeFirstOrThrow())

  /** One job kept, where the support mattered decisively, answered by telephone to Malå. */
  const aSurveyAnswer = (values: New<'surveyAnswer'> & { companyId: number }): Promise<Row<'surveyAnswer'>> =>
    write((tx) =>
      tx
        .insertInto('surveyAnswer')
        .values({
          projectId: projectId(),
          municipalityCode: '2418',
          askedFromOn: '2018-09-01',
          askedToOn: '2022-02-28',
          answeredOn: '2022-03-15',
          givenBy: 'phone',
          jobsKept: 1,
          jobsCreated: 0,
          supportMattered: 'decisively',
          recordedAt: clock.now(),
          ...values,
        })
        .returningAll()
        .executeTakeFirstOrThrow(),
    )

  return { aProject, anIntervention, anOccasion, anAttendance, aSurveyAnswer }
}
