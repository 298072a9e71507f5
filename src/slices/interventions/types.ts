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

/** Where the work of a stage is done, for those who do it. */
export type StageWork = {
  readonly [stage in Stage]?: {
    readonly href: string
    readonly label: string
    /** What is still to be done there before the next stage makes sense, as a heading and a sentence. */
    readonly waits?: { readonly title: string; readonly sentence: string } | undefined
    /** Something else worth settling first; it stops nobody. */
    readonly hint?: { readonly href: string; readonly sentence: string; readonly label: string } | undefined
  }
}

/** Offered in all of the collaboration, or only in the municipalities that took part and agreed. */
export const scopes = ['all', 'agreed'] as const
export type Scope = (typeof scopes)[number]

/** Who may move an intervention: its task force, or the manager of one of its projects. */
export const stageMovers = ['task_force', 'project_manager'] as const
export type StageMover = (typeof stageMovers)[number]

/** What must be true before a move. */
export const stageConditions = [
  'between_settled',
  'purpose_written',
  'scope_agreed',
  'delivery_settled',
  'communication_told',
  'needs_settled',
  'purchases_decided',
  'reason_given',
] as const
export type StageCondition = (typeof stageConditions)[number]

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
  readonly scope: Scope
  readonly reasonIndividual: string | null
  readonly focusAreaCodes: readonly string[]
  readonly projectIds: readonly number[]
  readonly municipalityCodes: readonly string[]
}
