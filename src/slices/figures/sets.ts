import { type Definition, definitions } from './definitions.ts'

export type ProgrammePeriod = '2014-2020' | '2021-2027'

/** The set of a programme period: its common indicators first, then the report's own. */
export const figuresOfPeriod = (period: ProgrammePeriod): readonly Definition[] => [
  ...definitions.filter((definition) => definition.period === period),
  ...definitions.filter((definition) => definition.period === undefined),
]

/** What is counted of a project: everything but the other programme period's indicators. Which of them it reports is its own choice (`usedDefinitions`). */
export const definitionsFor = ({
  programmePeriod,
}: {
  readonly programmePeriod: string
}): readonly Definition[] =>
  definitions.filter(({ period }) => period === undefined || period === programmePeriod)
