import { seatInNorsjo } from './interventions.ts'
import type { PlacedCompany } from './plan.ts'
import { number, type Rows } from './rows.ts'
import type { World } from './world.ts'

type Kind = 'enterprise' | 'natural_person' | 'institutional_investor'
type YearFigures = { readonly awu: number; readonly turnoverOre: number; readonly balanceOre: number }

/**
 * Who owns whom in a few companies, each a case that the size of a company or the single undertaking must get right: a holding
 * with its operating company, a large group, one person with two companies in different markets, a regional fund that is not
 * counted in, and a company that owns one in another municipality.
 */
export function putOwnership({ rows, companies, staff }: World): void {
  const named = (name: string): PlacedCompany => {
    const found = companies.find((company) => company.name === name)
    if (!found) throw new Error(`no company ${name}`)
    return found
  }
  const nodes = new Map<number, number>()
  const nodeOf = ({ id, keptBy }: PlacedCompany): number => {
    const known = nodes.get(id)
    if (known !== undefined) return known
    const node = number(rows, 'holder', {
      kind: 'enterprise',
      companyId: id,
      name: null,
      keptByMunicipalityCode: keptBy,
    })
    nodes.set(id, node)
    return node
  }
  const outside = (name: string, kind: Kind, keptBy: string): number => {
    const isPerson = kind === 'natural_person'
    const holderId = number(rows, 'holder', {
      kind,
      companyId: null,
      name: isPerson ? null : name,
      keptByMunicipalityCode: keptBy,
    })
    if (isPerson) rows.holderPerson.push({ holderId, name })
    return holderId
  }
  const owns = (
    ownerId: number,
    ownedId: number,
    percent: number,
    keptBy: string,
    fromOn: string | null = null,
  ) =>
    rows.holding.push({
      ownerId,
      ownedId,
      capitalBp: percent * 100,
      votesBp: percent * 100,
      fromOn,
      sourceKind: 'annual_report',
      sourceWords: 'Not om ägare',
      recordedAt: '2022-05-10T08:00:00Z',
      recordedByStaffId: staff.coaches(keptBy)[0] as number,
    })
  /** A mother outside the register whose figures are what the group has beyond the company itself. */
  const mother = (name: string, of: PlacedCompany) => {
    const holderId = outside(name, 'enterprise', of.keptBy)
    for (const { year, awu, turnoverOre, balanceOre, group } of of.years)
      if (group) {
        const rest: YearFigures = {
          awu: group.awu - awu,
          turnoverOre: group.turnoverOre - turnoverOre,
          balanceOre: group.balanceOre - balanceOre,
        }
        rows.holderYear.push({
          holderId,
          year,
          ...rest,
          sourceKind: 'annual_report',
          sourceWords: 'Årsredovisning',
        })
      }
    owns(holderId, nodeOf(of), 100, of.keptBy)
    return holderId
  }
  for (const company of companies)
    if (company.groupName !== null && company.years.some(({ group }) => group !== null))
      mother(`${company.groupName} AB`, company)

  const [accountant, adviser] = [named('Lavskrikans Redovisning AB'), named('Kvarnhjulets Rådgivning AB')]
  const person = outside(personName(rows, accountant), 'natural_person', accountant.keptBy)
  for (const company of [accountant, adviser]) owns(person, nodeOf(company), 100, company.keptBy)

  const games = named('Vinterspelet Kodverk AB')
  owns(
    outside('Fjällbandets Utvecklingsfond', 'institutional_investor', games.keptBy),
    nodeOf(games),
    30,
    games.keptBy,
  )
  owns(outside(personName(rows, games), 'natural_person', games.keptBy), nodeOf(games), 70, games.keptBy)

  const timber = named('Tjärdalens Virke AB')
  owns(nodeOf(timber), nodeOf(named(seatInNorsjo)), 60, timber.keptBy, '2022-05-01')
}

/** The one who leads a company also owns it. */
function personName(rows: Rows, company: PlacedCompany): string {
  const leader = company.people.find(({ role }) => role === 'leader')
  const person = rows.person.find(({ id }) => id === leader?.id)
  if (!person) throw new Error(`nobody leads ${company.name}`)
  return person.fullName
}
