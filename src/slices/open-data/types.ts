import type { Unit } from '../figures/index.ts'

export type Licence = 'CC0-1.0' | 'CC-BY-4.0'

/** Published statistics of a project, as everybody may read of them. */
export type PublicStatistics = {
  readonly id: number
  readonly projectKey: string
  readonly projectName: string
  readonly projectFullName: string
  readonly programmePeriod: '2014-2020' | '2021-2027' | null
  /** The day they were counted. */
  readonly countedOn: string
  readonly publishedAt: string
  readonly licence: Licence
  readonly ruleVersion: string
  readonly municipalities: readonly { readonly code: string; readonly name: string }[]
  readonly phases: readonly {
    readonly nameSv: string
    readonly nameEn: string
    readonly fromOn: string
    readonly toOn: string
  }[]
}

/** One number of them; without a value it is hidden. */
export type StatisticsFigure = {
  readonly figure: string
  /** Null: the whole project. */
  readonly municipalityCode: string | null
  readonly fromOn: string
  readonly toOn: string
  readonly unit: Unit
  readonly ruleVersion: string
  readonly value: number | null
}

export type Publisher = { readonly name: string; readonly email: string; readonly phone: string }
