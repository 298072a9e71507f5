import { type Day, yearOf } from '../../src/kit/day.ts'
import { seatInArvidsjaur, seatInNorsjo } from './interventions.ts'
import type { CompanyPlan, Focus, PersonPlan } from './plan.ts'
import { stegetVidareArjeplog } from './task-force-interventions.ts'

/** Companies whose case is worth knowing: each shows something that a count must get right. */
export function specials(code: string): CompanyPlan[] {
  switch (code) {
    case '2417':
      return [
        company({
          name: seatInNorsjo,
          sni: '43221',
          seat: code,
          locality: 'Norsjö',
          workplaces: ['2418'],
          awu: 7,
          wants: ['L'],
          firstOn: '2019-01-22',
          people: [leader('woman', 1979, false), { ...leader('man', 1985, false), role: 'representative' }],
        }),
        company({
          name: 'Bastuträskhästens Sadelmakeri',
          form: 'sole_trader',
          sni: '31090',
          seat: code,
          locality: 'Bastuträsk',
          awu: 1,
          wants: ['O'],
          firstOn: '2018-10-09',
          people: [leader('man', 1952, false)],
        }),
      ]
    case '2421':
      return [
        // Welcome, but its size is unknown: in the list, not in the count.
        company({
          name: 'Okända Mått Tärnafjäll AB',
          sni: '79120',
          seat: code,
          locality: 'Tärnaby',
          awu: null,
          wants: ['L', 'H'],
          firstOn: '2019-05-14',
          people: [leader('woman', 1990, true)],
        }),
      ]
    case '2462':
      return [
        company({
          name: 'Dotterbäckens Terminal AB',
          sni: '52290',
          seat: code,
          locality: 'Vilhelmina',
          awu: 31,
          groupName: 'Moderberget Logistik',
          groupAwu: 640,
          wants: ['S'],
          firstOn: '2019-11-05',
          people: [leader('man', 1970, false)],
        }),
      ]
    case '2463':
      return [
        company({
          name: 'Hyvlarens Storsåg AB',
          sni: '16101',
          seat: code,
          locality: 'Åsele',
          awu: 268,
          wants: ['S'],
          firstOn: '2020-01-14',
          people: [leader('man', 1966, false)],
        }),
      ]
    case '2481':
      return [
        company({
          name: 'Allmännyttans Värmeverk Exempel AB',
          sni: '35110',
          seat: code,
          locality: 'Lycksele',
          awu: 24,
          ownership: 'public',
          wants: ['S', 'H'],
          firstOn: '2020-02-11',
          people: [leader('woman', 1975, false)],
        }),
        company({
          name: 'Exempelhusens Förvaltning AB',
          sni: '70220',
          seat: code,
          locality: 'Lycksele',
          awu: 12,
          ownership: 'public',
          wants: ['S'],
          firstOn: '2021-03-16',
          people: [leader('man', 1969, false)],
        }),
      ]
    case '2505':
      return [
        company({
          name: seatInArvidsjaur,
          sni: '93290',
          seat: code,
          locality: 'Arvidsjaur',
          awu: 5,
          wants: ['L'],
          firstOn: '2019-06-04',
          people: [leader('woman', 1988, true)],
        }),
      ]
    case '2506':
      return stegetVidareArjeplog.map((name, index) =>
        company({
          name,
          form: name.endsWith(' AB')
            ? 'limited_company'
            : name.endsWith(' HB')
              ? 'trading_partnership'
              : 'sole_trader',
          sni: name.includes('hotell') ? '55101' : name.includes('Camping') ? '55300' : '79120',
          seat: code,
          locality:
            ['Arjeplog', 'Jäckvik', 'Mellanström', 'Arjeplog', 'Slagnäs', 'Laisvall'][index] ?? 'Arjeplog',
          awu: [1, 4, 2, 16, 3, 0.8][index] ?? 1,
          wants: ['L', 'I'],
          firstOn: `2020-0${2 + index}-13`,
          people: [leader(index % 2 === 0 ? 'woman' : 'man', 1961 + index * 6, index === 1)],
        }),
      )
    default:
      return []
  }
}

function leader(gender: 'woman' | 'man', birthYear: number, bornAbroad: boolean): PersonPlan {
  return { role: 'leader', gender, birthYear, bornAbroad, reached: true, mark: null }
}

interface Case {
  readonly name: string
  readonly form?: CompanyPlan['form']
  readonly sni: string
  readonly seat: string
  readonly locality: string
  readonly workplaces?: readonly string[]
  /** Null when it has declared nothing. */
  readonly awu: number | null
  readonly groupName?: string
  readonly groupAwu?: number
  readonly ownership?: 'private' | 'public'
  readonly wants: readonly Focus[]
  readonly firstOn: string
  readonly people: readonly PersonPlan[]
}

function company(of: Case): CompanyPlan {
  const size = (awu: number) => ({ awu, turnoverOre: awu * 160_000_000, balanceOre: awu * 90_000_000 })
  return {
    name: of.name,
    form: of.form ?? 'limited_company',
    sni: of.sni,
    seat: of.seat,
    locality: of.locality,
    keptBy: of.seat,
    startedYear: 2006,
    ownership: of.ownership ?? 'private',
    groupName: of.groupName ?? null,
    workplaces: of.workplaces ?? [],
    years:
      of.awu === null
        ? []
        : [
            {
              year: yearOf(of.firstOn as Day) - 1,
              ...size(of.awu),
              group: of.groupAwu === undefined ? null : size(of.groupAwu),
            },
          ],
    persons: of.people,
    wants: of.wants,
    firstOn: of.firstOn as Day,
  }
}
