import { addDays, type Day } from '../../src/kit/day.ts'
import { malaMilestones } from './mala/milestones.ts'
import { type PlacedCompany } from './plan.ts'
import { dice } from './random.ts'
import { number } from './rows.ts'
import { coachFor } from './talks.ts'
import type { World } from './world.ts'

type Milestone = {
  readonly kind: string
  readonly on: Day
  readonly mattered: string
  readonly financier?: string | undefined
  readonly ore?: number | undefined
  readonly fte?: number | undefined
  readonly what: string
  readonly evidence: string
  readonly interventions: readonly number[]
}

/** What changed in the companies: Malå's by hand, some in each of the others after an intervention of their own. */
export function putMilestones(world: World): void {
  for (const line of malaMilestones.trim().split('\n')) {
    const [name, kind = '', on = '', mattered = '', ...rest] = line.split(' | ')
    const [financier, kronor = '-', fte = '-', what = '', evidence = '', joint] = rest
    const company = world.companies.find((one) => one.name === name)
    if (!company) throw new Error(`no company ${name} with a milestone`)
    const title = joint === '-' ? undefined : joint
    const own = ownInterventions(world, company, on as Day)
    const shared = world.rows.intervention.filter((row) => row.title === title).map(({ id }) => Number(id))
    if (title && shared.length === 0) throw new Error(`no intervention ${title}`)
    put(world, company, {
      kind,
      on: on as Day,
      mattered,
      financier: financier === '-' ? undefined : financier,
      ore: kronor === '-' ? undefined : Math.round(Number(kronor.replace(',', '.')) * 100),
      fte: fte === '-' ? undefined : Number(fte.replace(',', '.')),
      what,
      evidence,
      interventions: [...own, ...shared],
    })
  }
  putOthers(world)
}

/** What the companies of the other municipalities came to, by what their own intervention was about. */
function putOthers(world: World): void {
  const chance = dice('milestones')
  const latest = '2022-03-25' as Day
  for (const row of world.rows.intervention) {
    const company = world.companies.find(({ id }) => id === row.companyId)
    if (!company || company.keptBy === '2418' || !chance.chance(0.45)) continue
    const on = addDays(row.endsOn as Day, chance.between(10, 120))
    const focus = world.rows.interventionFocusArea.find((one) => one.interventionId === row.id)?.focusAreaCode
    const told = byFocus[String(focus)]
    if (!told || on > latest) continue
    put(world, company, {
      ...told,
      on,
      mattered: chance.pick(['partly', 'partly', 'decisively', 'not_at_all']),
      ore: told.financier ? chance.between(4, 40) * 2_500_000 : undefined,
      evidence: chance.pick(['Visat vid besök', 'Företagets egen uppgift vid samtal', 'Kopia på kontoret']),
      interventions: [Number(row.id)],
    })
  }
}

const byFocus: { readonly [focus: string]: Pick<Milestone, 'kind' | 'what' | 'financier' | 'fte'> } = {
  capital_supply: { kind: 'finance_obtained', what: 'Lån till investering', financier: 'Norrlandsfonden' },
  crisis_support: { kind: 'finance_obtained', what: 'Brygglån', financier: 'Almi Nord' },
  ownership_change: { kind: 'ownership_change', what: 'Nya ägare på plats' },
  larger_market: { kind: 'web_shop', what: 'Egen webbutik' },
  skills_supply: { kind: 'new_hire', what: 'Ny medarbetare', fte: 0.75 },
  innovation: { kind: 'new_market', what: 'Första kunden i Norge' },
  sustainable_enterprise: { kind: 'certificate', what: 'Miljömärkning' },
}

const ownInterventions = ({ rows }: World, company: PlacedCompany, before: Day): readonly number[] =>
  rows.intervention
    .filter(({ companyId, startsOn }) => companyId === company.id && String(startsOn) < before)
    .map(({ id }) => Number(id))

function put(world: World, company: PlacedCompany, milestone: Milestone): void {
  const { rows, projects } = world
  const { kind, on, mattered, financier, ore, fte, what, evidence, interventions } = milestone
  const projectId = company.keptBy.startsWith('25') ? projects.niaa : projects.nimr
  const organisation = rows.organisation.find(({ name }) => name === financier)
  const milestoneId = number(rows, 'milestone', {
    companyId: company.id,
    projectId,
    municipalityCode: company.keptBy,
    kind,
    happenedOn: on,
    what,
    financierId: organisation?.id ?? null,
    financierWords: organisation ? '' : (financier ?? ''),
    amountOre: ore ?? null,
    fte: fte ?? null,
    supportMattered: mattered,
    talkId: null,
    source: 'coach',
    surveyAnswerId: null,
    evidenceWords: evidence,
    recordedByStaffId: coachFor(world, company, company.keptBy),
    recordedAt: `${addDays(on, 3)} 11:10 Europe/Stockholm`,
    replacesId: null,
    correctionReason: null,
  })
  for (const interventionId of interventions) {
    const fits = rows.interventionProject.some(
      (row) => row.interventionId === interventionId && row.projectId === projectId,
    )
    if (fits) rows.milestoneIntervention.push({ milestoneId, interventionId })
  }
}
