import type { Insertable } from 'kysely'
import type { DB } from '../../src/platform/db/index.ts'

/** Tables of the example region, each after those it refers to. */
export const tables = [
  'locality',
  'organisation',
  'project',
  'projectDecision',
  'projectPhase',
  'phaseFocusArea',
  'phaseTargetGroup',
  'projectPeriod',
  'projectMunicipality',
  'projectFinancier',
  'projectPartner',
  'targetGroupRule',
  'staff',
  'staffRole',
  'topic',
  'staffPost',
  'staffCompetence',
  'staffTraining',
  'staffMonth',
  'staffAbsence',
  'staffAbsenceNote',
  'resourceMunicipality',
  'resourceMunicipalityTask',
  'company',
  'companyPersonalNumber',
  'companyYear',
  'workplace',
  'person',
  'personRole',
  'personCharacteristic',
  'talk',
  'talkPerson',
  'talkFocusArea',
  'talkNote',
  'followUp',
  'intervention',
  'interventionProject',
  'interventionFocusArea',
  'interventionMunicipality',
  'taskForceProposal',
  'taskForceProposalAnswer',
  'taskForceInvitation',
  'taskForceMember',
  'interventionTemplate',
  'interventionStage',
  'stageMove',
  'publication',
  'supportEntry',
  'occasion',
  'attendance',
  'publicIntervention',
  'registration',
  'registrationEvent',
  'registrationWish',
  'need',
  'needEvent',
  'needProposal',
  'referral',
  'interventionNeed',
  'supplier',
  'supplierContact',
  'purchase',
  'purchaseAuthority',
  'criterion',
  'invitation',
  'question',
  'bid',
  'conflictDeclaration',
  'opening',
  'openedBid',
  'score',
  'award',
  'awardLetter',
  'contract',
  'surveyAnswer',
  'report',
  'reportSection',
] as const satisfies readonly (keyof DB)[]

export type Table = (typeof tables)[number]
export type Rows = { readonly [T in Table]: Insertable<DB[T]>[] }

/** Tables that others refer to by a number that we choose, so that everything can be written before anything is sent. */
export const numbered = [
  'locality',
  'organisation',
  'project',
  'projectPhase',
  'staff',
  'topic',
  'staffAbsence',
  'resourceMunicipality',
  'company',
  'person',
  'talk',
  'intervention',
  'taskForceProposal',
  'taskForceInvitation',
  'occasion',
  'registration',
  'need',
  'supplier',
  'purchase',
  'criterion',
  'invitation',
  'bid',
  'award',
  'surveyAnswer',
  'report',
] as const satisfies readonly Table[]

export function emptyRows(): Rows {
  return Object.fromEntries(tables.map((table) => [table, []])) as unknown as Rows
}

/** Adds a row that others refer to; gives its number. */
export function number<T extends (typeof numbered)[number]>(
  rows: Rows,
  table: T,
  row: Omit<Insertable<DB[T]>, 'id'>,
): number {
  const list = rows[table] as unknown[]
  const id = list.length + 1
  list.push({ id, ...row })
  return id
}
