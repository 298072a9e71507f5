import { addDays, type Day, dayOf, daysBetween } from '../../src/kit/day.ts'
import { earliestFor, promises, putTalk } from './coaching.ts'
import { seatInNorsjo } from './interventions.ts'
import type { Focus, PlacedCompany } from './plan.ts'
import { type Dice, dice } from './random.ts'
import type { World } from './world.ts'

const aMonday = '2018-01-01' as Day
const lastOn = '2022-03-25' as Day

/** The first talk with each supported company: it decides the year that the company is assessed by. */
export function putFirstTalks(world: World): void {
  const chance = dice('first talks')
  for (const company of world.companies) {
    if (company.firstOn === null) continue
    const first = company.wants[0]
    const about = first && earliestFor(first) <= company.firstOn ? [first] : []
    talk(
      world,
      chance,
      company,
      company.firstOn,
      about,
      company.people.filter((person) => person.reached).slice(0, 1),
    )
  }
}

/** Talks about whatever no intervention answered, with whoever has not been met, and some just to keep in touch. */
export function putLaterTalks(world: World): void {
  const chance = dice('later talks')
  for (const company of world.companies) {
    const { firstOn } = company
    if (firstOn === null) continue
    const reachable = company.people.filter((person) => person.reached)
    const unmet = () => reachable.filter((person) => !world.met.has(`${company.id} ${person.id}`))
    const others = () => (unmet().length > 0 ? unmet() : reachable.slice(0, 1))
    for (const letter of company.wants) {
      if (world.covered.has(`${company.id} ${letter}`)) continue
      const from = earliestFor(letter) > firstOn ? earliestFor(letter) : firstOn
      talk(world, chance, company, workingDay(chance, addDays(from, 8)), [letter], others())
    }
    if (unmet().length > 0) talk(world, chance, company, workingDay(chance, addDays(firstOn, 8)), [], unmet())
    if (chance.chance(0.35)) {
      const about = company.wants.filter((letter) => letter !== 'K' && letter !== 'H').slice(0, 1)
      talk(world, chance, company, workingDay(chance, addDays(firstOn, 20)), about, reachable.slice(0, 1))
    }
  }
  const visitor = world.companies.find(({ name }) => name === seatInNorsjo)
  if (visitor) talk(world, chance, visitor, '2019-12-04' as Day, ['L'], visitor.people.slice(0, 1), '2418')
}

/** What happened in the days before the region was loaded, and what is due around it: outside every project period. */
export function putRecentTalks(world: World): void {
  const today = dayOf(world.now)
  const chance = dice('recent')
  const offices = new Set(world.companies.map((company) => company.keptBy))
  const late = world.companies.find(({ name }) => name === 'Sentfrostens Odling')
  if (late) talk(world, chance, late, '2022-05-10' as Day, ['L'], late.people)
  for (const office of offices) {
    const companies = world.companies.filter(
      (company) => company.keptBy === office && company.firstOn !== null,
    )
    const chosen = chance.some(companies, 7)
    for (const [index, company] of chosen.slice(0, 2).entries())
      talk(
        world,
        chance,
        company,
        backToWorkday(addDays(today, -1 - index * 2)),
        company.wants.slice(0, 1),
        company.people.filter((person) => person.reached).slice(0, 1),
      )
    for (const [index, days] of [0, -2, -9, 3, 7].entries()) {
      const company = chosen[index + 2]
      if (!company) continue
      world.rows.followUp.push({
        companyId: company.id,
        talkId: null,
        municipalityCode: office,
        staffId: coachFor(world, company, office),
        dueOn: addDays(today, days),
        what: promises[(index + Number(office)) % promises.length] as string,
        doneAt: null,
        doneByStaffId: null,
      })
    }
  }
}

function talk(
  world: World,
  chance: Dice,
  company: PlacedCompany,
  on: Day,
  about: readonly Focus[],
  people: PlacedCompany['people'],
  office = company.keptBy,
): void {
  const persons = people.map((person) => person.id)
  putTalk(world.rows, chance, {
    company,
    municipality: office,
    staffId: coachFor(world, company, office),
    on,
    about,
    persons,
  })
  for (const letter of about) world.covered.add(`${company.id} ${letter}`)
  for (const id of persons) world.met.add(`${company.id} ${id}`)
}

/** Each company has its own coach at the office. */
export function coachFor(world: World, company: PlacedCompany, office: string): number {
  const coaches = world.staff.coaches(office)
  return coaches[company.id % coaches.length] as number
}

function workingDay(chance: Dice, from: Day): Day {
  const spread = Math.max(0, Math.min(500, daysBetween(from, lastOn)))
  return backToWorkday(addDays(from, chance.between(Math.min(3, spread), spread)))
}

function backToWorkday(on: Day): Day {
  const sinceMonday = daysBetween(aMonday, on) % 7
  return addDays(on, sinceMonday > 4 ? 4 - sinceMonday : 0)
}
