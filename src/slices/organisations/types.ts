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
export type CountingPlace = (typeof countingPlaces)[number]

export const localityKinds = ['town', 'village'] as const
export type LocalityKind = (typeof localityKinds)[number]
