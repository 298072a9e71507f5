import { addDays, type Day, day, dayOf } from '../../src/kit/day.ts'
import { type Ore, ore } from '../../src/kit/money.ts'
import { sheetToKeep } from '../../src/slices/state-aid/kept-sheet.ts'
import { registerDueOn } from '../../src/slices/state-aid/register-rules.ts'
import { decideAidValue } from '../../src/slices/state-aid/value-rules.ts'
import { putDeclaration } from './aid-declarations.ts'
import { exampleRates, inEuro, rateFor } from './euro-rates.ts'
import { region } from './municipalities.ts'
import type { PlacedCompany } from './plan.ts'
import { number } from './rows.ts'
import type { World } from './world.ts'

/** Past interventions whose value was granted as aid before they began, reckoned from what their cost key planned. */
const past = ['Steget vidare', 'Sälj mer i din webbutik'] as const

/** Aid under the old rule, granted before the interventions of the projects. */
export function putPastAid(world: World): void {
  for (const title of past) {
    const intervention = world.rows.intervention.find((one) => one.title === title)
    if (!intervention) throw new Error(`no intervention ${title}`)
    const id = Number(intervention.id)
    const occasions = world.rows.occasion.filter(({ interventionId }) => interventionId === id)
    const first = occasions.map(({ startsAt }) => String(startsAt).slice(0, 10)).sort()[0]
    const came = world.rows.attendance.filter(
      ({ occasionId, attended }) => attended !== false && occasions.some((one) => one.id === occasionId),
    )
    const companyIds = [...new Set(came.map(({ companyId }) => Number(companyId)))].sort((a, b) => a - b)
    if (!first || companyIds.length === 0) throw new Error(`nobody came to ${title}`)
    const grantedOn = addDays(day(first), -9)
    const parts = estimate(world, { id, ...plannedOf(world, id), companyIds, on: addDays(grantedOn, -5) })
    for (const { companyId, valueOre } of parts.companies) {
      putDeclaration(world, {
        ...declarationOf(world, id),
        companyId,
        valueOre,
        askedOn: addDays(grantedOn, -5),
        answer: 'signed',
      })
      grant(world, {
        companyId,
        amountOre: valueOre,
        on: grantedOn,
        lead: String(intervention.leadMunicipalityCode),
        interventionId: id,
        estimateId: parts.id,
        purpose: title,
      })
    }
  }
}

/** Rates of these months, made up; what companies have told; one who is near the ceiling; one who is due in the register; one to decide on. */
export function putOpenAid(world: World): void {
  const today = dayOf(world.now)
  world.rows.euroRate.push(...exampleRates(today))
  const gathering = world.rows.intervention.find(({ title }) => title === 'Första medarbetaren')
  if (!gathering) throw new Error('the intervention that gathers registrations is missing')
  const registered = world.rows.registration
    .filter(({ interventionId, state }) => interventionId === gathering.id && state === 'registered')
    .map(({ companyId }) => Number(companyId))
  const [granted, tooMuch, told] = registered.map((id) => companyOf(world, id))
  if (!granted || !tooMuch || !told) throw new Error('nobody has registered')
  declare(world, tooMuch, 'Tillväxtverket', addDays(today, -700), 299_800)
  declare(world, told, 'Region Västerbotten', addDays(today, -400), 12_500)
  const parts = estimate(world, {
    id: Number(gathering.id),
    kronor: 38_000,
    feesKronor: 0,
    companyIds: [...new Set(registered)].sort((a, b) => a - b),
    on: addDays(today, -13),
  })
  const own = parts.companies.find(({ companyId }) => companyId === granted.id)
  const gatheringOf = declarationOf(world, Number(gathering.id))
  for (const [at, answer] of (['approved', 'signed', 'asked'] as const).entries()) {
    const company = [granted, told, tooMuch][at]
    const part = parts.companies.find(({ companyId }) => companyId === company?.id)
    if (part) putDeclaration(world, { ...gatheringOf, ...part, askedOn: addDays(today, -12), answer })
  }
  grant(world, {
    companyId: granted.id,
    amountOre: own?.valueOre ?? ore(0),
    on: addDays(today, -2),
    lead: String(gathering.leadMunicipalityCode),
    interventionId: Number(gathering.id),
    estimateId: parts.id,
    purpose: String(gathering.title),
  })
  // Advice that was no intervention: near the ceiling, and due in the register within days.
  const near = world.companies.find(
    ({ keptBy, firstOn, id }) => keptBy === '2418' && firstOn !== null && !registered.includes(id),
  )
  if (!near) throw new Error('no company of Malå is left')
  declare(world, near, 'Norrlandsfonden', addDays(today, -500), 285_000)
  grant(world, {
    companyId: near.id,
    amountOre: ore(6_000_000),
    on: addDays(today, -26),
    lead: '2418',
    interventionId: null,
    estimateId: null,
    purpose: 'Rådgivning inför export',
  })
}

/** What the cost key planned: its lines, and the fees of those it expected. */
function plannedOf({ rows }: World, interventionId: number) {
  const key = rows.costKey.find((one) => one.interventionId === interventionId)
  if (!key) throw new Error(`no cost key of ${interventionId}`)
  const lines = rows.costKeyLine.filter(({ costKeyId }) => costKeyId === key.id)
  const payers = rows.costKeyPayer.filter(({ costKeyId }) => costKeyId === key.id)
  const paying = payers.reduce(
    (sum, one) => sum + Number((key.feePer === 'seat' ? one.plannedSeats : one.plannedCompanies) ?? 0),
    0,
  )
  return {
    kronor: lines.reduce((sum, { amountOre }) => sum + Number(amountOre), 0) / 100,
    feesKronor: key.feePer ? (Number(key.feeOre) * paying) / 100 : 0,
  }
}

const declarationOf = (world: World, interventionId: number) => ({
  interventionId,
  projectId: projectOf(world, interventionId),
})

const nameOf = (code: string) => region.find((one) => one.code === code)?.name ?? code

function companyOf({ companies }: World, id: number): PlacedCompany | undefined {
  return companies.find((company) => company.id === id)
}

function projectOf({ rows, projects }: World, interventionId: number | null): number {
  const linked = rows.interventionProject.some(
    (one) => one.interventionId === interventionId && one.projectId === projects.nimr,
  )
  return interventionId === null || linked ? projects.nimr : projects.niaa
}

const economistOf = ({ rows }: World): number =>
  Number(rows.staffRole.find(({ role }) => role === 'project_economist')?.staffId)

type Reckoned = {
  readonly id: number
  readonly kronor: number
  readonly feesKronor: number
  readonly companyIds: readonly number[]
  readonly on: Day
}

function estimate(world: World, { id, kronor, feesKronor, companyIds, on }: Reckoned) {
  const sheet = decideAidValue({
    publicOre: ore(kronor * 100),
    feesOre: ore(feesKronor * 100),
    method: 'per_company',
    participants: companyIds.map((companyId) => ({ companyId, seats: 1, minutes: 0 })),
  })
  if (!sheet.allowed) throw new Error(sheet.refusal)
  const { companies, totalOre } = sheet.value
  const estimateId = number(world.rows, 'aidEstimate', {
    interventionId: id,
    projectId: projectOf(world, id),
    nth: 1,
    method: 'per_company',
    publicOre: kronor * 100,
    feesOre: feesKronor * 100,
    totalOre,
    basisWords: 'Offert och anmälningar',
    sheet: sheetToKeep(sheet.value) as never,
    madeAt: `${on} 10:00 Europe/Stockholm`,
    madeByStaffId: economistOf(world),
  })
  for (const { companyId, seats, minutes, valueOre } of companies)
    world.rows.aidEstimatePart.push({ estimateId, companyId, seats, minutes, amountOre: valueOre })
  return { id: estimateId, companies }
}

function declare(world: World, { id, keptBy }: PlacedCompany, by: string, on: Day, euro: number): void {
  world.rows.declaredAid.push({
    companyId: id,
    projectId: world.projects.nimr,
    municipalityCode: keptBy,
    grantorName: by,
    regulation: on < '2024-01-01' ? '1407/2013' : '2023/2831',
    grantedOn: on,
    amountEurCent: euro * 100,
    source: 'coach',
    sourceWords: 'Företaget berättade vid ett besök',
    recordedAt: `${addDays(on, 30)} 10:00 Europe/Stockholm`,
    recordedByStaffId: world.staff.coaches(keptBy)[0] as number,
  })
}

type Granted = {
  readonly companyId: number
  readonly amountOre: Ore
  readonly on: Day
  readonly lead: string
  readonly interventionId: number | null
  readonly estimateId: number | null
  readonly purpose: string
}

function grant(world: World, { companyId, amountOre, on, lead, ...said }: Granted): void {
  const { rows } = world
  const company = rows.company.find(({ id }) => id === companyId)
  const head = world.staff.head(lead)
  const rate = rateFor(on)
  const projectId = projectOf(world, said.interventionId)
  const facts = {
    amountOre,
    sekPerEur: rate.sekPerEur,
    rateSource: rate.source,
    amountEurCent: inEuro(amountOre, on),
    regulation: on < '2024-01-01' ? '1407/2013' : '2023/2831',
  }
  const dnr = `KS ${on.slice(0, 4)}/${100 + rows.aidGrant.length}`
  const grantId = number(rows, 'aidGrant', {
    ...said,
    ...facts,
    kind: 'grant',
    companyId,
    projectId,
    grantorMunicipalityCode: lead,
    rateMonth: `${on.slice(0, 7)}-01`,
    grantedOn: on,
    decidedByName: String(rows.staff.find(({ id }) => id === head)?.name),
    decidedByTitle: 'Näringslivschef',
    decidedByStaffId: head,
    dnr,
    instrument: 'subsidised_services',
    sniCode: company?.sniCode ?? null,
    sniVersion: company?.sniVersion ?? null,
    undertaking: {} as never,
    room: {} as never,
    recordedAt: `${on} 14:00 Europe/Stockholm`,
    recordedByStaffId: economistOf(world),
  })
  if (on < '2026-01-01') return
  rows.aidRegisterRow.push({
    grantId,
    projectId,
    municipalityCode: lead,
    fields: {
      ...facts,
      uid: `NIMR-${on.slice(0, 4)}-${grantId}`,
      beneficiary: {
        name: company?.name,
        idType: company?.isSoleTrader ? 'personal_number' : 'org_number',
        id: company?.orgNumber ?? null,
        municipality: nameOf(String(company?.seatMunicipalityCode)),
      },
      undertakingId: companyId,
      grantedOn: on,
      authority: { name: nameOf(lead), orgNumber: null },
      financing: rows.project.find(({ id }) => id === projectId)?.programme ?? null,
      instrument: 'subsidised_services',
      sector: { code: company?.sniCode ?? null, version: company?.sniVersion ?? null },
      project: rows.project.find(({ id }) => id === projectId)?.name,
      caseNumber: dnr,
      reporter: 'grantor',
      correctsUid: null,
      isRevoked: false,
    } as never,
    isMasked: company?.isSoleTrader === true,
    dueOn: registerDueOn(on),
    madeAt: `${on} 14:00 Europe/Stockholm`,
  })
}
