import { codesOf, type ProjectKey } from './municipalities.ts'
import { number, type Rows } from './rows.ts'

const firstFive = ['ownership_change', 'larger_market', 'skills_supply', 'capital_supply', 'innovation']

export type Projects = Readonly<Record<ProjectKey, number>>

/** The two projects. A date or a share that the public record does not state is left out rather than invented. */
export function putProjects(rows: Rows): Projects {
  const organisation = (name: string, orgNumber: string | null = null) =>
    number(rows, 'organisation', { name, orgNumber })
  const beneficiary = organisation('Storumans Kommunföretag AB', '5566943352')
  const agency = organisation('Tillväxtverket')
  const county = organisation('Region Västerbotten')
  const partners = [
    'Almi Nord',
    'Norrlandsfonden',
    'Sparbanksstiftelsen Norrland',
    'Västerbottens Handelskammare',
    'Skellefteå Science City',
    'LTU Business',
    'Coompanion',
    'Connect',
  ].map((name) => organisation(name))

  const nimr = number(rows, 'project', {
    key: 'nimr',
    name: 'NiMR',
    fullName: 'Näringslivsutveckling i Möjligheternas Region',
    beneficiaryId: beneficiary,
    programme: 'Övre Norrland',
    programmePeriod: '2014-2020',
    website: 'https://www.mojligheternasregion.se',
    countingPlace: 'seat',
    minimumSupportMinutes: 0,
  })
  // Of the sister project little is public but its short name and its two municipalities: the full name, the programme, the
  // phases and the target group are the example's own, made like NiMR's.
  const niaa = number(rows, 'project', {
    key: 'niaa',
    name: 'NiAA',
    fullName: 'Näringslivsutveckling i Arvidsjaur och Arjeplog',
    beneficiaryId: null,
    programme: 'Övre Norrland',
    programmePeriod: '2014-2020',
    website: null,
    countingPlace: 'seat',
    minimumSupportMinutes: 0,
  })

  putDecisions(rows, nimr, agency)
  putPhases(rows, nimr)
  putPhases(rows, niaa)
  for (const [key, project] of [
    ['nimr', nimr],
    ['niaa', niaa],
  ] as const) {
    for (const municipalityCode of codesOf(key)) {
      rows.projectMunicipality.push({ projectId: project, municipalityCode })
      rows.projectFinancier.push({
        projectId: project,
        municipalityCode,
        organisationId: null,
        nameOfFund: null,
        shareBp: null,
      })
    }
    rows.targetGroupRule.push({
      projectId: project,
      validFrom: '2018-09-01',
      smeOnly: true,
      privatelyOwnedOnly: true,
      groupMembersExcluded: false,
      source: key === 'nimr' ? 'Tillväxtverkets beslut, ärende-ID 20201601' : 'Samma målgrupp som NiMR',
    })
  }
  rows.projectFinancier.push(
    {
      projectId: nimr,
      municipalityCode: null,
      organisationId: agency,
      nameOfFund: 'Europeiska regionala utvecklingsfonden',
      shareBp: 5000,
    },
    { projectId: nimr, municipalityCode: null, organisationId: county, nameOfFund: null, shareBp: null },
  )
  for (const organisationId of [...partners, county])
    rows.projectPartner.push({ projectId: nimr, organisationId })
  return { nimr, niaa }
}

function putDecisions(rows: Rows, projectId: number, decidedById: number): void {
  rows.projectDecision.push(
    {
      projectId,
      version: 1,
      caseId: '20201601',
      decidedOn: null,
      decidedById,
      fromOn: '2018-09-01',
      toOn: '2021-04-30',
      ceilingOre: 800_000_000,
      ceilingIsAdded: false,
      actualCostShareBp: 5000,
      financingShareBp: 5000,
      conditionsSv: 'Insatsområde: Att öka små och medelstora företags konkurrenskraft.',
    },
    {
      projectId,
      version: 2,
      caseId: null,
      decidedOn: null,
      decidedById,
      fromOn: null,
      toOn: '2022-03-31',
      ceilingOre: 488_227_900,
      ceilingIsAdded: true,
      actualCostShareBp: null,
      financingShareBp: null,
      conditionsSv: 'Förlängning efter utlysning 2020:3. Taket gäller utöver det första beslutets.',
    },
  )
  // The active part ran until March 2022; that costs followed it, and that the first decision closed after 2020, is inferred.
  // When the extension's accounts were closed is not known, so only the first
  // decision's closing months stand here.
  rows.projectPeriod.push(
    { projectId, kind: 'activity', fromOn: '2018-09-01', toOn: '2022-03-31' },
    { projectId, kind: 'cost', fromOn: '2018-09-01', toOn: '2022-03-31' },
    { projectId, kind: 'closing', fromOn: '2021-01-01', toOn: '2021-04-30' },
  )
}

function putPhases(rows: Rows, projectId: number): void {
  const phase = (
    nameSv: string,
    nameEn: string,
    fromOn: string,
    toOn: string,
    areas: string[],
    groups: string[],
  ) => {
    const phaseId = number(rows, 'projectPhase', { projectId, nameSv, nameEn, fromOn, toOn })
    for (const focusAreaCode of areas) rows.phaseFocusArea.push({ phaseId, focusAreaCode })
    for (const targetGroup of groups) rows.phaseTargetGroup.push({ phaseId, targetGroup })
  }
  phase('2018–2020', '2018–2020', '2018-09-01', '2020-12-31', firstFive, ['small_and_medium'])
  phase(
    'Förlängningen',
    'The extension',
    '2021-01-01',
    '2022-03-31',
    [...firstFive, 'crisis_support', 'sustainable_enterprise'],
    ['small_and_medium', 'women', 'young', 'born_abroad', 'newly_started', 'hit_by_pandemic'],
  )
}
