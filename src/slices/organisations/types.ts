import type { Role } from '../../platform/http/index.ts'

/** Held in a municipality. */
export const officeRoles = ['coach', 'head_of_office'] as const satisfies readonly Role[]
/** Held in a project. */
export const projectRoles = [
  'project_manager',
  'project_economist',
  'auditor',
  'steering_group',
  'external_evaluator',
] as const satisfies readonly Role[]
export const roles = [...officeRoles, ...projectRoles, 'administrator'] as const satisfies readonly Role[]

export const countingPlaces = ['seat', 'workplace', 'either'] as const
export const supportKinds = ['talk', 'occasion', 'individual', 'grant'] as const
export type SupportKind = (typeof supportKinds)[number]
export type CountingPlace = (typeof countingPlaces)[number]

export const localityKinds = ['town', 'village'] as const
export type LocalityKind = (typeof localityKinds)[number]

export const programmePeriods = ['2014-2020', '2021-2027'] as const
export const periodKinds = ['activity', 'cost', 'closing'] as const

/** What a project is put together of, by the last part of its URL. */
export const projectParts = [
  'kommuner',
  'faser',
  'perioder',
  'beslut',
  'finansiarer',
  'samverkansparter',
] as const
export type ProjectPart = (typeof projectParts)[number]
