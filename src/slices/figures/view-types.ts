import type { EvidenceFilter, Shown } from './filter-types.ts'

/** With whom a view is shared: nobody, those of one's office, those of the project. */
export const sharings = ['own', 'office', 'project'] as const
export type Sharing = (typeof sharings)[number]

/** What a view keeps of an evidence list: the question, and through what it is seen. */
export type ViewContent = {
  readonly projectId: number
  readonly municipalityCode: string | null
  readonly figure: string
  readonly fromOn: string
  readonly toOn: string
  readonly filter: EvidenceFilter
  readonly shown: Shown
}

export type SavedView = ViewContent & {
  readonly id: number
  readonly name: string
  readonly staffId: number
  readonly staffName: string
  readonly projectKey: string
  readonly sharedWith: Sharing
  readonly officeCode: string | null
  readonly removed: boolean
  readonly version: number
}
