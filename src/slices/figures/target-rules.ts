import type { Question } from './types.ts'

type OfTarget = {
  readonly figure: string
  readonly municipalityCode: string | null
  readonly phaseId: number | null
}
type Phase = { readonly id: number; readonly fromOn: string; readonly toOn: string }
type Asked = {
  readonly question: Pick<Question, 'municipalityCode' | 'fromOn' | 'toOn'>
  readonly project: { readonly phases: readonly Phase[] }
}

/**
 * The targets that outcomes of the days asked about are held against: those of the phase that spans just these days, else those of the whole
 * time. A project of one phase may state its targets for either.
 *
 * @returns `everywhere` one target per figure and place; `here` those of the place asked about; `isOfPeriod` whether they are about the days
 *   asked: where they are not, the outcome of some days stands beside the target of all
 */
export function targetsAsked<T extends OfTarget>(
  { question, project }: Asked,
  targets: readonly T[],
): TargetsAsked<T> {
  const { municipalityCode, fromOn, toOn } = question
  const { phases } = project
  const first = phases.map((one) => one.fromOn).sort()[0]
  const last = phases
    .map((one) => one.toOn)
    .sort()
    .at(-1)
  const isWhole = fromOn === first && toOn === last
  const phase = phases.find((one) => one.fromOn === fromOn && one.toOn === toOn)
  const wanted = isWhole ? [null, phase?.id] : [phase?.id ?? null]
  const everywhere = wanted
    .flatMap((phaseId) => targets.filter((one) => one.phaseId === phaseId))
    .filter((one, nth, all) => all.findIndex((other) => isOfSame(one, other)) === nth)
  return {
    everywhere,
    here: everywhere.filter((one) => one.municipalityCode === municipalityCode),
    isOfPeriod: isWhole || phase !== undefined,
  }
}

export type TargetsAsked<T> = {
  readonly everywhere: readonly T[]
  readonly here: readonly T[]
  readonly isOfPeriod: boolean
}

const isOfSame = (a: OfTarget, b: OfTarget) =>
  a.figure === b.figure && a.municipalityCode === b.municipalityCode
