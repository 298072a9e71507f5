import { allCodes } from './municipalities.ts'
import type { World } from './world.ts'

const measures = [
  { measure: 'women', share: 0.29, spread: 0.06 },
  { measure: 'aged_18_30', share: 0.11, spread: 0.03 },
  { measure: 'born_abroad', share: 0.09, spread: 0.04 },
] as const

/** Who leads companies in the ten municipalities, by invented statistics: what those reached are held against. */
export function putBusinessPopulation({ rows }: World): void {
  allCodes.forEach((municipalityCode, nth) => {
    const whole = 180 + ((nth * 97) % 520)
    for (const { measure, share, spread } of measures) {
      const part = Math.round(whole * (share + spread * (((nth * 7) % 5) / 2 - 1)))
      rows.businessPopulation.push({
        municipalityCode,
        measure,
        year: 2020,
        part,
        whole,
        source: 'Exempelregionens statistik (påhittad)',
        recordedAt: '2021-11-15 09:00 Europe/Stockholm',
        recordedByStaffId: null,
      })
    }
  })
}

/** Questions that Malå's coach and the manager keep coming back to. */
export function putSavedViews({ rows, projects, staff }: World): void {
  const [coach = 0] = staff.coaches('2418')
  const time = { fromOn: '2018-09-01', toOn: '2022-03-31' }
  rows.savedView.push(
    {
      staffId: coach,
      name: 'Mikroföretag i målgruppen som ville nå en större marknad',
      projectId: projects.nimr,
      municipalityCode: '2418',
      figure: 'companies_sme',
      ...time,
      filter: { focus_area: 'larger_market', size: 'micro', shown: 'raknas' },
      sharedWith: 'office',
      officeCode: '2418',
      createdAt: '2022-02-02 10:00 Europe/Stockholm',
    },
    {
      staffId: staff.manager,
      name: 'Deltog men stora när hela gruppen summeras',
      projectId: projects.nimr,
      municipalityCode: null,
      figure: 'companies_not_counted',
      ...time,
      filter: { status: 'large_when_group_summed' },
      sharedWith: 'project',
      officeCode: null,
      createdAt: '2022-02-10 10:00 Europe/Stockholm',
    },
  )
}
