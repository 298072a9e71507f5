import { addDays, type Day } from '../../src/kit/day.ts'
import { malaIndividual } from './mala/individual.ts'
import { codesOf } from './municipalities.ts'
import { type Focus, focusAreas, type PlacedCompany } from './plan.ts'
import { type Dice, dice } from './random.ts'
import { number } from './rows.ts'
import { coachFor } from './talks.ts'
import type { World } from './world.ts'

/** Interventions for one company alone: Malå's by hand, some in each of the others. */
export function putIndividualInterventions(world: World): void {
  for (const line of malaIndividual.trim().split('\n')) {
    const [name, on = '', focus = '', hours, supplier = '', reason = ''] = line.split(' | ')
    const company = world.companies.find((one) => one.name === name)
    if (!company || company.firstOn === null || company.firstOn >= on)
      throw new Error(`${name} on ${on} comes before its first talk`)
    if (!company.wants.includes(focus as Focus)) throw new Error(`${name} did not ask for ${focus}`)
    put(world, company, on as Day, focus as Focus, Number(hours), supplier, reason)
  }
  const chance = dice('individual')
  for (const code of [...new Set(world.companies.map((company) => company.keptBy))].filter(
    (other) => other !== '2418',
  )) {
    const able = world.companies.filter(
      (company) => company.keptBy === code && company.firstOn !== null && company.firstOn < '2021-06-01',
    )
    for (const company of chance.some(able, Math.round(able.length / 6))) putDrawn(world, chance, company)
  }
}

const suppliers: Readonly<Record<Focus, string>> = {
  L: 'Rävspårets Digitalbyrå AB',
  O: 'Polstjärnans Revision AB',
  C: 'Kassakistans Ekonomi AB',
  K: 'Kassakistans Ekonomi AB',
  S: 'Vinterläger Utbildning AB',
  I: 'Skiftnyckelns Innovation AB',
  H: 'Barrskogens Hållbarhetsbyrå AB',
}

const reasons = [
  'Frågan gällde företagets egna siffror och kunde inte tas upp i grupp.',
  'Inget annat företag i länsdelen hade samma behov just då.',
  'Arbetet måste göras på plats, med företagets egna maskiner och kunder.',
  'Brådskande: nästa gemensamma insats låg ett halvår bort.',
]

function putDrawn(world: World, chance: Dice, company: PlacedCompany): void {
  const focus = company.wants[0] ?? 'L'
  const from = focus === 'K' || focus === 'H' ? ('2021-06-07' as Day) : addDays(company.firstOn as Day, 30)
  put(
    world,
    company,
    addDays(from, chance.between(0, 120)),
    focus,
    chance.between(4, 20) * 2,
    suppliers[focus],
    chance.pick(reasons),
  )
}

function put(
  world: World,
  company: PlacedCompany,
  on: Day,
  focus: Focus,
  hours: number,
  supplier: string,
  reason: string,
): void {
  const { rows, projects } = world
  const office = company.keptBy
  const interventionId = number(rows, 'intervention', {
    kind: 'individual',
    title: `${titles[focus]}, ${company.name}`,
    purpose: '',
    stage: 'closed',
    workingMethod: on < '2020-09-01' ? 'resource_municipality' : 'task_force',
    leadMunicipalityCode: office,
    startsOn: on,
    endsOn: addDays(on, 75),
    companyId: company.id,
    reasonIndividual: reason,
    supportMinutes: hours * 60,
    capacity: null,
    supplierName: supplier,
    scope: 'all',
  })
  rows.interventionProject.push({
    interventionId,
    projectId: codesOf('nimr').includes(office) ? projects.nimr : projects.niaa,
  })
  rows.interventionFocusArea.push({ interventionId, focusAreaCode: focusAreas[focus] })
  rows.interventionMunicipality.push({
    interventionId,
    municipalityCode: office,
    agreedOn: on,
    agreedByStaffId: world.staff.head(office),
  })
  rows.taskForceMember.push({
    interventionId,
    staffId: coachFor(world, company, office),
    joinedOn: on,
    leftOn: null,
  })
  world.covered.add(`${company.id} ${focus}`)
}

const titles: Readonly<Record<Focus, string>> = {
  L: 'Nya kunder',
  O: 'Ägarskifte',
  C: 'Finansiering',
  K: 'Genom krisen',
  S: 'Rätt kompetens',
  I: 'Ny produkt',
  H: 'Hållbar verksamhet',
}
