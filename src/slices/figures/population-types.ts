/** What those reached are held against, among all who lead companies in a municipality. */
export const populationMeasures = ['women', 'aged_18_30', 'born_abroad'] as const
export type PopulationMeasure = (typeof populationMeasures)[number]

export type PopulationNumber = {
  readonly id: number
  readonly municipalityCode: string
  readonly measure: PopulationMeasure
  readonly year: number
  readonly part: number
  readonly whole: number
  readonly source: string
  readonly version: number
}
