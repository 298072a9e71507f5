import { addDays, type Day, dayOf } from '../../src/kit/day.ts'
import { type InterventionPlan, interventions, type OccasionPlan } from './interventions.ts'
import { allCodes, projectsOf } from './municipalities.ts'
import { focusAreas, type PlacedCompany } from './plan.ts'
import { dice } from './random.ts'
import { number } from './rows.ts'
import { taskForceInterventions } from './task-force-interventions.ts'
import type { World } from './world.ts'

// From here on the offices worked in task forces; before, one or two municipalities carried a focus area for the rest.
const methodChangedOn = '2020-09-01'

/** Writes the joint interventions with their task forces and occasions, and who came to them. */
export function putJointInterventions(world: World): void {
  for (const plan of [...interventions, ...taskForceInterventions]) {
    const { id, occasions } = putIntervention(world, plan)
    putAttendance(world, plan, occasions)
    if (plan.title === 'Webbutik från grunden') putNoShow(world, occasions[1]?.id ?? id)
  }
}

/** A task force reserves its members' time in the month of the first occasion, equally; before there were any, nobody did. */
function reservedTime(firstOn: Day, members: number) {
  if (firstOn < methodChangedOn) return { monthOn: null, estimatedMinutes: null }
  return { monthOn: `${firstOn.slice(0, 7)}-01`, estimatedMinutes: Math.ceil(1440 / members) }
}

interface PlacedOccasion extends OccasionPlan {
  readonly id: number
  readonly on: Day
}

export function putIntervention(
  { rows, staff, projects }: World,
  plan: InterventionPlan,
  stage = 'closed',
): { id: number; occasions: PlacedOccasion[] } {
  const days = plan.occasions.map((occasion) => occasion.at.slice(0, 10) as Day).sort()
  const startsOn = addDays(days[0] as Day, -28)
  const id = number(rows, 'intervention', {
    kind: 'group',
    title: plan.title,
    purpose: plan.purpose,
    stage,
    workingMethod: (days[0] as Day) < methodChangedOn ? 'resource_municipality' : 'task_force',
    leadMunicipalityCode: plan.lead,
    startsOn,
    endsOn: stage === 'closed' ? addDays(days.at(-1) as Day, 14) : null,
    companyId: null,
    reasonIndividual: null,
    supportMinutes: null,
    capacity: plan.capacity,
    supplierName: plan.supplier,
    scope: plan.municipalities.length === allCodes.length ? 'all' : 'agreed',
  })
  for (const project of projectsOf(plan.municipalities))
    rows.interventionProject.push({ interventionId: id, projectId: projects[project] })
  for (const letter of plan.focus)
    rows.interventionFocusArea.push({ interventionId: id, focusAreaCode: focusAreas[letter] })
  for (const municipalityCode of plan.municipalities)
    rows.interventionMunicipality.push({
      interventionId: id,
      municipalityCode,
      agreedOn: stage === 'closed' ? addDays(startsOn, 7) : addDays(startsOn, -21),
      agreedByStaffId: staff.head(municipalityCode),
    })
  for (const code of plan.team)
    rows.taskForceMember.push({
      interventionId: id,
      staffId: staff.coaches(code)[0] as number,
      // Who prepares something that is still ahead is at work on it already.
      joinedOn: stage === 'closed' ? startsOn : addDays(startsOn, -42),
      leftOn: null,
      ...reservedTime(days[0] as Day, plan.team.length),
    })
  return { id, occasions: plan.occasions.map((occasion) => putOccasion(rows, id, occasion)) }
}

function putOccasion(rows: World['rows'], interventionId: number, occasion: OccasionPlan): PlacedOccasion {
  const on = occasion.at.slice(0, 10) as Day
  const [hour = 0, minute = 0] = occasion.at.slice(11).split(':').map(Number)
  const end = hour * 60 + minute + occasion.hours * 60
  const endsAt = `${on} ${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`
  const id = number(rows, 'occasion', {
    interventionId,
    startsAt: `${occasion.at} Europe/Stockholm`,
    endsAt: `${endsAt} Europe/Stockholm`,
    municipalityCode: occasion.where,
    localityId: null,
    venue: occasion.venue ?? null,
    link: occasion.where === null ? 'https://mote.nimr.example/traff' : null,
  })
  return { ...occasion, id, on }
}

function putAttendance(world: World, plan: InterventionPlan, occasions: readonly PlacedOccasion[]): void {
  const chance = dice(`attendance ${plan.title}`)
  for (const company of world.companies) {
    const { firstOn } = company
    const sure = [...(plan.invited ?? []), ...(plan.expected ?? [])].includes(company.name)
    const asked =
      !plan.invited &&
      plan.municipalities.includes(company.keptBy) &&
      plan.focus.every((letter) => company.wants.includes(letter))
    if (firstOn === null || (!sure && !(asked && chance.chance(0.6)))) continue
    const open = occasions.filter((occasion) => occasion.on > firstOn)
    const near = open.filter(({ where }) => where === null || where === company.keptBy)
    const chosen =
      sure && near.length === 0 ? open.slice(0, 1) : near.length > 0 ? near : chance.some(open, 1)
    if (sure && chosen.length === 0)
      throw new Error(`${company.name} is expected at ${plan.title} before its first talk`)
    for (const occasion of chosen)
      comeTo(world, plan, occasion, company, sure || chance.chance(0.92), chance.chance(0.5))
  }
}

function comeTo(
  world: World,
  plan: InterventionPlan,
  occasion: PlacedOccasion,
  company: PlacedCompany,
  attended: boolean,
  all: boolean,
): void {
  const reachable = company.people.filter((person) => person.reached)
  for (const person of all ? reachable : reachable.slice(0, 1)) {
    world.rows.attendance.push({
      occasionId: occasion.id,
      companyId: company.id,
      personId: person.id,
      attended,
    })
    if (attended) world.met.add(`${company.id} ${person.id}`)
  }
  if (attended) for (const letter of plan.focus) world.covered.add(`${company.id} ${letter}`)
}

// Signed up and never came: a list alone makes nobody supported.
function putNoShow(world: World, occasionId: number): void {
  const company = world.companies.find(({ name }) => name === 'Trollharens Leksaker AB')
  const person = company?.people[0]
  if (!company || !person) throw new Error('the company that never came is missing')
  world.rows.attendance.push({ occasionId, companyId: company.id, personId: person.id, attended: false })
}

/** One intervention gathering registrations and one looking for a supplier, so that there is something to move today. */
export function putOpenInterventions(world: World): void {
  const today = dayOf(world.now)
  const common = { focus: ['S'] as const, municipalities: ['2418', '2417', '2422', '2481'], capacity: 24 }
  putIntervention(
    world,
    {
      ...common,
      title: 'Första medarbetaren',
      purpose: 'Vad som ska finnas på plats innan den första anställs.',
      lead: '2418',
      team: ['2418', '2417'],
      capacity: 8,
      supplier: 'Vinterläger Utbildning AB',
      occasions: [{ at: `${addDays(today, 9)} 13:00`, hours: 3, where: '2418', venue: 'Folkets hus' }],
    },
    'registration',
  )
  putIntervention(
    world,
    {
      ...common,
      title: 'Öva på det oväntade',
      purpose: 'Strömavbrott, tappad leverantör, sjuk nyckelperson: en halvdags övning i beredskap.',
      lead: '2481',
      team: ['2481', '2418', '2422'],
      supplier: null,
      occasions: [{ at: `${addDays(today, 44)} 09:00`, hours: 4, where: null }],
    },
    'request',
  )
}
