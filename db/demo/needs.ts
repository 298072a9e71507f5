import { addDays, type Day, dayOf } from '../../src/kit/day.ts'
import { allCodes } from './municipalities.ts'
import { plain } from './names.ts'
import { needPlans, proposals } from './need-words.ts'
import { type Focus, focusAreas, type PlacedCompany } from './plan.ts'
import { type Dice, dice } from './random.ts'
import { number } from './rows.ts'
import type { World } from './world.ts'

interface Raised {
  readonly company: PlacedCompany
  readonly municipality: string
  readonly letter: Focus
  readonly on: Day
  readonly urgency: 'now' | 'soon' | 'later'
  readonly isShared?: boolean
  readonly raisedBy?: 'company' | 'coach' | 'public_form'
}

/** Four needs in each municipality from the projects' time, each with what became of it. */
export function putNeedsOfTheProjects(world: World): void {
  const chance = dice('needs of the projects')
  for (const municipality of allCodes) {
    const companies = world.companies.filter(
      (one) => one.keptBy === municipality && one.firstOn !== null && one.firstOn < '2021-10-01',
    )
    for (const company of chance.some(companies, 4)) {
      const letter = chance.pick(company.wants.length > 0 ? company.wants : (['L'] as const))
      const first = company.firstOn as Day
      const from = [first, '2020-01-08', earliest[letter] ?? ''].reduce((a, b) => (a > b ? a : b)) as Day
      const on = addDays(from, chance.between(0, 60))
      const urgency = chance.pick(['now', 'soon', 'soon', 'later'] as const)
      const needId = putNeed(world, chance, { company, municipality, letter, on, urgency })
      settle(world, chance, needId, company, letter, on, municipality)
    }
  }
}

/** The pandemic had a beginning, and sustainability came with the extension. */
const earliest: { readonly [letter in Focus]?: string } = { K: '2020-04-01', H: '2021-01-25' }

/** Met by an intervention that the company came to; else met by the coach, handed over, or declined. */
function settle(
  world: World,
  chance: Dice,
  needId: number,
  company: PlacedCompany,
  letter: Focus,
  on: Day,
  municipality: string,
): void {
  const staffId = chance.pick(world.staff.coaches(municipality))
  const attended = findAttended(world, company.id, focusAreas[letter], on)
  if (attended) {
    const { interventionId, title, startedOn, endedOn } = attended
    const named = { interventionId, interventionTitle: title }
    happens(world, needId, startedOn > on ? startedOn : on, staffId, 'taken_up', named)
    happens(world, needId, endedOn, staffId, 'met', { reason: 'attended', ...named })
    world.rows.interventionNeed.push({ interventionId, needId })
  } else if (letter === 'C') refer(world, needId, company, addDays(on, 9), staffId, municipality)
  else if (chance.chance(0.3))
    happens(world, needId, addDays(on, chance.between(20, 90)), staffId, 'declined', {
      reason: chance.pick(['no_longer_wanted', 'not_ours', 'no_capacity'] as const),
    })
  else
    happens(world, needId, addDays(on, chance.between(10, 120)), staffId, 'met', {
      words: 'Löstes i samtal med coachen.',
    })
}

/** The first intervention of a focus area that a company came to after a day. */
function findAttended({ rows }: World, companyId: number, focusAreaCode: string, on: Day) {
  const about = new Set(
    rows.interventionFocusArea
      .filter((row) => row.focusAreaCode === focusAreaCode)
      .map((row) => row.interventionId),
  )
  for (const { occasionId, attended } of rows.attendance.filter((row) => row.companyId === companyId)) {
    const occasion = rows.occasion[occasionId - 1]
    const intervention = occasion && rows.intervention[occasion.interventionId - 1]
    if (!attended || !occasion || !intervention || !about.has(occasion.interventionId)) continue
    const heldOn = String(occasion.startsAt).slice(0, 10) as Day
    if (heldOn <= on) continue
    const startedOn = intervention.startsOn as Day
    return { interventionId: occasion.interventionId, title: intervention.title, startedOn, endedOn: heldOn }
  }
  return undefined
}

export function putNeed({ rows, topics, staff }: World, chance: Dice, raised: Raised): number {
  const { company, municipality, letter, on, urgency, isShared = false, raisedBy = 'company' } = raised
  const plan = chance.pick(needPlans[letter])
  const recordedAt = `${on} 11:20 Europe/Stockholm`
  return number(rows, 'need', {
    companyId: company.id,
    municipalityCode: municipality,
    focusAreaCode: focusAreas[letter],
    topicId: plan.topic && topics[plan.topic],
    words: plan.words,
    urgency,
    raisedBy,
    raisedOn: on,
    recordedAt,
    recordedByStaffId: chance.pick(staff.coaches(municipality)),
    isShared,
    state: 'open',
    stateSince: recordedAt,
    version: 1,
  })
}

type Told = {
  readonly reason?: string
  readonly words?: string
  readonly partnerId?: number
  readonly interventionId?: number
  readonly interventionTitle?: string
}

export function happens(
  { rows }: World,
  needId: number,
  on: Day,
  byStaffId: number | null,
  state: 'open' | 'taken_up' | 'met' | 'referred' | 'declined',
  told: Told = {},
): void {
  rows.needEvent.push({ needId, state, at: `${on} 14:30 Europe/Stockholm`, byStaffId, ...told })
}

/** Handed over to a public lender, who helped; some months ago or not yet answered when it is of these days. */
function refer(
  world: World,
  needId: number,
  company: PlacedCompany,
  on: Day,
  staffId: number,
  municipality: string,
  answer: 'helped' | 'waits' | 'asked' = 'helped',
): void {
  const { rows } = world
  const partnerId = rows.organisation.findIndex(({ name }) => name === 'Almi Nord') + 1
  happens(world, needId, on, staffId, 'referred', { partnerId })
  const answeredOn = addDays(on, 24)
  const helped = answer === 'helped'
  if (helped) happens(world, needId, answeredOn, null, 'met', { reason: 'helped' })
  rows.referral.push({
    companyId: company.id,
    needId,
    municipalityCode: municipality,
    staffId,
    partnerId,
    partnerEmail: 'foretag@almi.example',
    companyName: company.name,
    words: String(rows.need[needId - 1]?.words),
    sentAt: `${on} 14:30 Europe/Stockholm`,
    askedAt: answer === 'asked' ? `${addDays(on, 30)} 08:00 Europe/Stockholm` : null,
    outcome: helped ? 'helped' : null,
    outcomeWords: helped ? 'Vi träffades och lånet är beviljat.' : null,
    answeredAt: helped ? `${answeredOn} 09:10 Europe/Stockholm` : null,
    version: 1,
  })
}

/** What companies ask for in the days around the region's loading: open, some shared, some waiting too long, two handed over. */
export function putNeedsOfTheseDays(world: World): void {
  const today = dayOf(world.now)
  const chance = dice('needs of these days')
  const raised = (company: PlacedCompany, municipality: string, letter: Focus, daysAgo: number) => {
    const urgency = chance.pick(['now', 'soon', 'soon', 'later'] as const)
    const isShared = chance.chance(0.25)
    const raisedBy = chance.pick(['company', 'company', 'coach'] as const)
    const on = addDays(today, -daysAgo)
    return putNeed(world, chance, { company, municipality, letter, on, urgency, isShared, raisedBy })
  }
  for (const [nth, municipality] of allCodes.entries()) {
    const companies = world.companies.filter((one) => one.keptBy === municipality && one.firstOn !== null)
    const [first, second, third, fourth] = chance.some(companies, 4)
    // Selling on the web is what most ask for, so that there is something to pool.
    if (first) raised(first, municipality, 'L', chance.between(4, 40))
    if (second)
      raised(second, municipality, chance.pick(['O', 'S', 'H', 'I'] as const), chance.between(8, 55))
    if (third && nth % 2 === 1) raised(third, municipality, 'L', chance.between(65, 140))
    if (fourth && nth % 3 === 1) {
      const daysAgo = nth === 1 ? 50 : 12
      const needId = raised(fourth, municipality, 'C', daysAgo)
      const staffId = world.staff.coaches(municipality)[0] as number
      const on = addDays(today, 2 - daysAgo)
      refer(world, needId, fourth, on, staffId, municipality, nth === 1 ? 'asked' : 'waits')
    }
  }
  for (const one of proposals) {
    const sentOn = addDays(today, -one.daysAgo)
    world.rows.needProposal.push({
      municipalityCode: one.municipality,
      companyName: one.company,
      contactName: one.contact,
      email: `${plain(one.contact).replaceAll('-', '.')}@${plain(one.company)}.example`,
      focusAreaCode: focusAreas[one.focus],
      words: one.words,
      urgency: one.urgency,
      language: 'sv',
      submittedAt: `${sentOn} 20:15 Europe/Stockholm`,
      confirmedAt: `${sentOn} 20:21 Europe/Stockholm`,
      state: 'waiting',
    })
  }
}
