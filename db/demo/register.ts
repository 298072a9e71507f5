import type { Localities } from './localities.ts'
import { personNames, plain } from './names.ts'
import { orgNumbers, personalNumbers } from './numbers.ts'
import type { CompanyPlan, PersonPlan, PlacedCompany, PlacedPerson } from './plan.ts'
import { dice } from './random.ts'
import { number, type Rows } from './rows.ts'

/** Gives the one who writes companies and their people into the register, each with a number and a name of its own. */
export function register(rows: Rows, localities: Localities): (plan: CompanyPlan) => PlacedCompany {
  const orgNumber = orgNumbers()
  const personalNumber = personalNumbers()
  const nameFor = personNames(dice('names of people'))
  const chance = dice('register')
  const marked = new Map<string, number>()
  const names = new Map<number, { gender: PersonPlan['gender']; birthYear: number | null }>()

  const putPerson = (plan: CompanyPlan, person: PersonPlan): number => {
    const known = person.mark === null ? undefined : marked.get(`${plan.keptBy} ${person.mark}`)
    if (known !== undefined) return known
    const fullName = nameFor(person.gender, person.bornAbroad === true)
    const id = number(rows, 'person', {
      fullName,
      email: `${plain(fullName).replaceAll('-', '.')}@${plain(plan.name).slice(0, 50)}.example`,
      phone: chance.chance(0.8) ? `070-174 06 ${chance.between(50, 99)}` : null,
      keptByMunicipalityCode: plan.keptBy,
    })
    if (person.mark !== null) marked.set(`${plan.keptBy} ${person.mark}`, id)
    names.set(id, person)
    const { gender, birthYear, bornAbroad } = person
    if (gender !== null || birthYear !== null || bornAbroad !== null)
      rows.personCharacteristic.push({ personId: id, gender, birthYear, bornAbroad })
    return id
  }

  return (plan) => {
    const isSoleTrader = plan.form === 'sole_trader'
    const startedOn = `${plan.startedYear}-${String(chance.between(1, 12)).padStart(2, '0')}-${String(chance.between(1, 28)).padStart(2, '0')}`
    const id = number(rows, 'company', {
      name: plan.name,
      isSoleTrader,
      orgNumber: isSoleTrader ? null : orgNumber(plan.form),
      legalForm: plan.form,
      sniCode: plan.sni,
      sniVersion: '2007',
      seatMunicipalityCode: plan.seat,
      seatLocalityId: plan.locality === null ? null : localities.find(plan.seat, plan.locality),
      startedOn,
      ownership: plan.ownership,
      belongsToGroup: plan.groupName !== null,
      groupName: plan.groupName,
      website: chance.chance(0.6) ? `https://${plain(plan.name).slice(0, 50)}.example` : null,
      keptByMunicipalityCode: plan.keptBy,
      isExample: true,
    })
    for (const municipalityCode of plan.workplaces)
      rows.workplace.push({
        companyId: id,
        municipalityCode,
        localityId: localities.of(municipalityCode)[0]?.id ?? null,
        name: null,
        cfarNumber: null,
        fromOn: startedOn,
        toOn: null,
      })
    for (const { group, ...year } of plan.years)
      rows.companyYear.push({
        companyId: id,
        ...year,
        groupAwu: group?.awu ?? null,
        groupTurnoverOre: group?.turnoverOre ?? null,
        groupBalanceOre: group?.balanceOre ?? null,
        source: 'declared',
      })
    const people: PlacedPerson[] = plan.persons.map((person) => {
      const personId = putPerson(plan, person)
      rows.personRole.push({ personId, companyId: id, role: person.role, fromOn: startedOn, toOn: null })
      return { ...person, id: personId, companyId: id }
    })
    if (isSoleTrader) {
      const owner = names.get(people[0]?.id ?? 0)
      rows.companyPersonalNumber.push({
        companyId: id,
        personalNumber: personalNumber(owner?.birthYear ?? 1971, owner?.gender ?? 'man'),
      })
    }
    return { ...plan, id, people }
  }
}
