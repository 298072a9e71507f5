import type { Insertable, Selectable } from 'kysely'
import type { DB, Tx } from '../../src/platform/db/index.ts'
import type { Role } from '../../src/platform/http/index.ts'
import { buildAid } from './build-aid.ts'
import { buildEvents } from './build-events.ts'
import { buildNeeds } from './build-needs.ts'
import { orgNumber } from './org-numbers.ts'

export type Ground = {
  write: <T>(act: (tx: Tx) => Promise<T>) => Promise<T>
  asOwner: (text: string, values?: unknown[]) => Promise<unknown[]>
  projectId: (key?: 'nimr' | 'niaa') => number
  clock: { now: () => Date }
}

export type New<Table extends keyof DB> = Partial<Insertable<DB[Table]>>
export type Row<Table extends keyof DB> = Selectable<DB[Table]>

type Characteristics = { gender?: 'woman' | 'man' | 'other'; birthYear?: number; bornAbroad?: boolean }

/** Makes one record each, good by itself; say only what the test is about. All give back the row, with its id. */
export function buildersOf(ground: Ground) {
  const { write, asOwner, clock } = ground
  let made = 0
  const nth = () => ++made

  /** A limited company with its seat in Malå, private and stand-alone. */
  const aCompany = (values: New<'company'> = {}): Promise<Row<'company'>> => {
    const n = nth()
    const seatMunicipalityCode = values.seatMunicipalityCode ?? '2418'
    const isSoleTrader = values.isSoleTrader ?? values.legalForm === 'sole_trader'
    return write((tx) =>
      tx
        .insertInto('company')
        .values({
          name: `Företag ${n} AB`,
          legalForm: isSoleTrader ? 'sole_trader' : 'limited_company',
          orgNumber: isSoleTrader ? null : orgNumber(n),
          isSoleTrader,
          seatMunicipalityCode,
          keptByMunicipalityCode: seatMunicipalityCode,
          ...values,
        })
        .returningAll()
        .executeTakeFirstOrThrow(),
    )
  }

  /** What a company declared for a year; the assessments that follow from it are not made here. */
  const aCompanyYear = (values: New<'companyYear'> & { companyId: number }): Promise<Row<'companyYear'>> =>
    write((tx) =>
      tx
        .insertInto('companyYear')
        .values({
          year: 2020,
          awu: 4,
          turnoverOre: 500_000_000,
          balanceOre: 200_000_000,
          source: 'declared',
          ...values,
        })
        .returningAll()
        .executeTakeFirstOrThrow(),
    )

  const aWorkplace = (values: New<'workplace'> & { companyId: number }): Promise<Row<'workplace'>> =>
    write((tx) =>
      tx
        .insertInto('workplace')
        .values({ municipalityCode: '2418', ...values })
        .returningAll()
        .executeTakeFirstOrThrow(),
    )

  /** A person, the leader of `companyId` when that is given. Characteristics are kept only when they are said. */
  const aPerson = async (
    values: New<'person'> & Characteristics & { companyId?: number; role?: 'leader' | 'representative' } = {},
  ): Promise<Row<'person'>> => {
    const { companyId, role = 'leader', gender, birthYear, bornAbroad, ...own } = values
    const person = await write(async (tx) => {
      const row = await tx
        .insertInto('person')
        .values({ fullName: `Person ${nth()}`, keptByMunicipalityCode: '2418', ...own })
        .returningAll()
        .executeTakeFirstOrThrow()
      if (companyId !== undefined)
        await tx
          .insertInto('personRole')
          .values({ personId: row.id, companyId, role, fromOn: '2018-01-01' })
          .execute()
      return row
    })
    if (gender !== undefined || birthYear !== undefined || bornAbroad !== undefined)
      await asOwner('insert into nimr.person_characteristic values ($1, $2, $3, $4)', [
        person.id,
        gender ?? null,
        birthYear ?? null,
        bornAbroad ?? null,
      ])
    return person
  }

  /** Someone who signs in: a coach of Malå unless told. `project` is the project of a role held in one. */
  const aStaff = async (
    values: New<'staff'> & {
      role?: Role
      municipality?: string
      project?: 'nimr' | 'niaa'
      fromOn?: string
      toOn?: string
    } = {},
  ): Promise<Row<'staff'>> => {
    const {
      role = 'coach',
      municipality = '2418',
      project = 'nimr',
      fromOn = '2018-01-01',
      toOn,
      ...own
    } = values
    const n = nth()
    const isLocal = role === 'coach' || role === 'head_of_office'
    return write(async (tx) => {
      const row = await tx
        .insertInto('staff')
        .values({ name: `Medarbetare ${n}`, email: `medarbetare.${n}@example.se`, ...own })
        .returningAll()
        .executeTakeFirstOrThrow()
      await tx
        .insertInto('staffRole')
        .values({
          staffId: row.id,
          role,
          municipalityCode: isLocal ? municipality : null,
          projectId: isLocal || role === 'administrator' ? null : ground.projectId(project),
          fromOn,
          toOn: toOn ?? null,
        })
        .execute()
      return row
    })
  }

  /** A half-hour visit by `staffId`; with its note, persons and focus areas when they are said. */
  const aTalk = (
    values: New<'talk'> & {
      companyId: number
      staffId: number
      persons?: number[]
      focusAreas?: string[]
      note?: string
      noteIsClosed?: boolean
    },
  ): Promise<Row<'talk'>> => {
    const { persons = [], focusAreas = [], note, noteIsClosed = false, ...own } = values
    return write(async (tx) => {
      const row = await tx
        .insertInto('talk')
        .values({
          municipalityCode: '2418',
          heldOn: '2021-06-14',
          durationMinutes: 30,
          mode: 'visit',
          loggedAt: clock.now(),
          ...own,
        })
        .returningAll()
        .executeTakeFirstOrThrow()
      const talkId = row.id
      for (const personId of persons) await tx.insertInto('talkPerson').values({ talkId, personId }).execute()
      for (const focusAreaCode of focusAreas)
        await tx.insertInto('talkFocusArea').values({ talkId, focusAreaCode }).execute()
      if (note !== undefined)
        await tx.insertInto('talkNote').values({ talkId, note, isClosed: noteIsClosed }).execute()
      return row
    })
  }

  return {
    aCompany,
    aCompanyYear,
    aWorkplace,
    aPerson,
    aStaff,
    aTalk,
    ...buildAid(ground),
    ...buildEvents(ground, nth),
    ...buildNeeds(ground),
  }
}
