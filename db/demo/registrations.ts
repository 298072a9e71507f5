import { addDays, type Day, dayOf } from '../../src/kit/day.ts'
import { putIntervention } from './joint.ts'
import type { PlacedCompany } from './plan.ts'
import { number } from './rows.ts'
import type { World } from './world.ts'

type Published = {
  readonly interventionId: number
  readonly title: string
  readonly titleEn?: string
  readonly lead: string
  readonly leadEn?: string
  readonly description: string
  readonly places: number | null
  readonly contact: number
  readonly publishedOn: Day
  readonly closesOn: Day | null
}

function publish({ rows }: World, page: Published): void {
  rows.publicIntervention.push({
    interventionId: page.interventionId,
    titleSv: page.title,
    titleEn: page.titleEn ?? null,
    leadSv: page.lead,
    leadEn: page.leadEn ?? null,
    descriptionSv: page.description,
    descriptionEn: null,
    priceOre: 0,
    places: page.places,
    opensAt: null,
    closesAt: page.closesOn === null ? null : `${addDays(page.closesOn, 1)} 00:00 Europe/Stockholm`,
    isClosedGroup: false,
    contactStaffId: page.contact,
    publishedAt: `${page.publishedOn} 10:00 Europe/Stockholm`,
    publishedByStaffId: page.contact,
  })
}

type Registered = {
  readonly interventionId: number
  readonly nth: number
  readonly state: 'registered' | 'waiting'
  readonly company: PlacedCompany
  readonly personId: number
  readonly on: Day
}

function registerPerson({ rows }: World, { company, personId, on, ...registered }: Registered): number {
  const person = rows.person[personId - 1]
  const at = `${on} 12:00 Europe/Stockholm`
  const id = number(rows, 'registration', {
    ...registered,
    fullName: person?.fullName ?? '',
    email: person?.email ?? '',
    phone: person?.phone ?? null,
    companyId: company.id,
    personId,
    companyName: company.name,
    municipalityCode: company.seat,
    cameBy: 'public',
    registeredAt: at,
  })
  rows.registrationEvent.push({ registrationId: id, state: registered.state, at, byWhom: 'self' })
  return id
}

/** What the joint interventions of 2021 and 2022 were announced as, and that all who came had registered. */
export function putPastRegistrations(world: World): void {
  const { rows } = world
  const companies = new Map(world.companies.map((company) => [company.id, company]))
  for (const intervention of rows.intervention) {
    const id = Number(intervention.id)
    const occasions = rows.occasion.filter(({ interventionId }) => interventionId === id)
    const first = occasions.map(({ startsAt }) => String(startsAt).slice(0, 10) as Day).sort()[0]
    if (intervention.kind !== 'group' || first === undefined || first < '2021-01-01') continue
    const contact = rows.taskForceMember.find(({ interventionId }) => interventionId === id)?.staffId
    if (contact === undefined || String(intervention.stage) !== 'closed') continue
    publish(world, {
      interventionId: id,
      title: intervention.title,
      lead: intervention.purpose || intervention.title,
      description:
        'Insatsen är öppen för små och medelstora företag i kommunerna som är med. Vi ses och lär av varandra.',
      places: intervention.capacity ?? null,
      contact,
      publishedOn: addDays(first, -30),
      closesOn: addDays(first, -2),
    })
    const listed = rows.attendance.filter(({ occasionId }) =>
      occasions.some((occasion) => occasion.id === occasionId),
    )
    const once = new Map(listed.map((row) => [row.personId, row]))
    let nth = 0
    for (const { personId, companyId } of once.values()) {
      const company = companies.get(Number(companyId))
      if (!company || typeof personId !== 'number' || !rows.person[personId - 1]?.email) continue
      nth += 1
      registerPerson(world, {
        interventionId: id,
        nth,
        state: 'registered',
        company,
        personId,
        on: addDays(first, -3 - (nth % 20)),
      })
    }
  }
}

const wishes = [
  'Vi ska anställa för första gången till våren och vet inte var vi ska börja.',
  'Hur gör man med försäkringar och skatt?',
  'Vill gärna träffa andra i samma läge.',
]

/** Something ahead that one can register for, whatever day it is: full with a wait list, and with room. */
export function putOpenRegistrations(world: World): void {
  const { rows, staff } = world
  const today = dayOf(world.now)
  const full = rows.intervention.find(({ title }) => title === 'Första medarbetaren')
  if (!full) throw new Error('the intervention that gathers registrations is missing')
  const tove = staff.coaches('2418')[0] as number
  publish(world, {
    interventionId: Number(full.id),
    title: full.title,
    titleEn: 'Your first employee',
    leadEn: 'An afternoon about everything that must be in place before you employ the first one.',
    lead: 'En eftermiddag om allt som ska finnas på plats innan du anställer den första.',
    description:
      'Anställningsavtal, försäkringar, arbetsmiljö och vad det kostar på riktigt. Du får en checklista att ta med hem.\n\nVi bjuder på fika. Säg till om du behöver specialkost.',
    places: 8,
    contact: tove,
    publishedOn: addDays(today, -14),
    closesOn: addDays(today, 5),
  })
  const asking = world.companies.filter(
    ({ keptBy, firstOn, wants, people }) =>
      ['2418', '2417', '2422', '2481'].includes(keptBy) &&
      firstOn !== null &&
      wants.includes('S') &&
      people.some(({ id }) => rows.person[id - 1]?.email),
  )
  // From each municipality in turn.
  const turn = asking
    .map((company) => ({
      company,
      nth: asking.filter(({ keptBy, id }) => keptBy === company.keptBy && id < company.id).length,
    }))
    .sort((a, b) => a.nth - b.nth || a.company.id - b.company.id)
  for (const [index, { company }] of turn.slice(0, 11).entries()) {
    const person = company.people.find(({ id }) => rows.person[id - 1]?.email)
    if (!person) continue
    const id = registerPerson(world, {
      interventionId: Number(full.id),
      nth: index + 1,
      state: index < 8 ? 'registered' : 'waiting',
      company,
      personId: person.id,
      on: addDays(today, Math.floor(index / 2) - 12),
    })
    const words = wishes[index]
    if (words) rows.registrationWish.push({ registrationId: id, words })
  }
  putWithRoom(world, today)
}

function putWithRoom(world: World, today: Day): void {
  const { id } = putIntervention(
    world,
    {
      title: 'Hållbarhet när kunden frågar',
      purpose:
        'Vad större kunder och kommuner frågar efter i upphandlingar, och hur ett litet företag svarar.',
      focus: ['H'],
      lead: '2421',
      municipalities: ['2421', '2418', '2462', '2463'],
      team: ['2421', '2418'],
      supplier: 'Barrskogens Hållbarhetsbyrå AB',
      capacity: 30,
      occasions: [
        { at: `${addDays(today, 21)} 09:00`, hours: 3, where: '2421', venue: 'Folkets hus' },
        { at: `${addDays(today, 35)} 09:00`, hours: 2, where: null },
      ],
    },
    'registration',
  )
  publish(world, {
    interventionId: id,
    title: 'Hållbarhet när kunden frågar',
    titleEn: 'Sustainability when the customer asks',
    leadEn: 'Two meetings about what customers ask for in tenders, and how a small company answers.',
    lead: 'Två träffar om vad kunder frågar efter i upphandlingar, och hur ett litet företag svarar.',
    description:
      'Den första träffen är på plats i Storuman, den andra på nätet. Ta gärna med en förfrågan som du har fått.',
    places: 30,
    contact: world.staff.coaches('2421')[0] as number,
    publishedOn: addDays(today, -7),
    closesOn: addDays(today, 18),
  })
}
