/** What a figure's records are. */
export type SumOf =
  | 'counted_companies'
  | 'companies'
  | 'people'
  | 'localities'
  | 'interventions'
  | 'shares'
  | 'books'

/** Why municipalities do, or do not, add up to the whole of a project. */
export type SumRule =
  | 'adds'
  | 'company_once'
  | 'person_once'
  | 'locality_once'
  | 'intervention_once'
  | 'whole_has_more'

/**
 * Whether the municipalities of a project add up to the whole, by what the figure counts and where companies count: a counted company has one
 * registered seat, but may work in several municipalities; one from outside that two offices helped is shown by both and is one in the whole.
 * Everything but `adds` and `whole_has_more` gives a sum that is never less than the whole.
 *
 * @param countingPlace where companies count in the project
 * @source final report of NiMR (counted by seat); the common indicators count an enterprise once, definitions of ERDF indicators 2014–2020 and 2021–2027, checked 2026-11-29
 */
export function sumRule(sumOf: SumOf, countingPlace: 'seat' | 'workplace' | 'either'): SumRule {
  switch (sumOf) {
    case 'counted_companies':
      return countingPlace === 'seat' ? 'adds' : 'company_once'
    case 'localities':
      return countingPlace === 'seat' ? 'adds' : 'locality_once'
    case 'companies':
      return 'company_once'
    case 'people':
      return 'person_once'
    case 'interventions':
      return 'intervention_once'
    case 'shares':
      return 'adds'
    case 'books':
      return 'whole_has_more'
  }
}
