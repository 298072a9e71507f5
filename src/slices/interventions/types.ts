/** What an intervention passes through, in order; it may skip what it does not need. */
export const stages = [
  'need',
  'content',
  'supplier',
  'request',
  'selection',
  'announcing',
  'registration',
  'delivery',
  'communication',
  'closed',
] as const
export type Stage = (typeof stages)[number]

export const interventionKinds = ['group', 'individual'] as const
export type InterventionKind = (typeof interventionKinds)[number]

/** Task forces came to replace resource municipalities; both are in the records. */
export const workingMethods = ['task_force', 'resource_municipality'] as const
export type WorkingMethod = (typeof workingMethods)[number]

/** What an intervention is started or changed with. */
export type InterventionInput = {
  readonly title: string
  readonly purpose: string
  readonly workingMethod: WorkingMethod
  readonly leadMunicipalityCode: string
  readonly startsOn: string
  readonly endsOn: string | null
  readonly capacity: number | null
  readonly supplierName: string | null
  /** Tailored support to one company, in minutes; individual interventions only. */
  readonly supportMinutes: number | null
  readonly reasonIndividual: string | null
  readonly focusAreaCodes: readonly string[]
  readonly projectIds: readonly number[]
  readonly municipalityCodes: readonly string[]
}
