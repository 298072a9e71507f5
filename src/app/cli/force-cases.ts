import { z } from 'zod'
import type { Language } from '../../kit/language.ts'
import { besideOthers, lossAgainst, reasonsFor } from '../../slices/interventions/force-reason-rules.ts'
import { proposeTaskForce } from '../../slices/interventions/force-rules.ts'
import type { CoachId, ForceInput } from '../../slices/interventions/force-types.ts'
import {
  type ForceNames,
  lossInWords,
  reasonInWords,
  refusalInWords,
} from '../../slices/interventions/force-words.ts'
import { proposeTaskForces } from '../../slices/interventions/joint-rules.ts'
import type { JointInput, SolveModel } from '../../slices/interventions/joint-types.ts'

const id = z.union([z.string().min(1).max(200), z.number()])
const amount = z.number().min(0).max(1_000_000_000)
const name = z.string().max(200)
const need = z.strictObject({ topic: name, municipality: name, weight: amount.default(1) })
const needs = z.array(need).min(1).max(2000)
const coach = z.strictObject({
  id,
  municipality: name,
  competence: z.record(z.string(), z.int().min(0).max(3)).default({}),
  hoursLeft: amount,
})
// Above this the groups of four are too many to go through while somebody waits.
const coaches = z.array(coach).max(200)

/** A case of one intervention: its needs, everybody who could be asked, and the estimate in hours. */
export const forceCase = z
  .strictObject({ needs, coaches, hoursNeeded: amount })
  .superRefine((given, context) => refuseDoubles(given.coaches, 'coaches', context))

/** A case of several interventions over the same coaches' hours. */
export const jointCase = z
  .strictObject({
    interventions: z
      .array(z.strictObject({ id, needs, hoursNeeded: amount }))
      .min(1)
      .max(20),
    coaches: z.array(coach).max(100),
  })
  .superRefine((given, context) => {
    refuseDoubles(given.interventions, 'interventions', context)
    refuseDoubles(given.coaches, 'coaches', context)
  })

/** 1 and "1" are the same: the reasons are found by the id as a text. */
function refuseDoubles(
  rows: readonly { readonly id: string | number }[],
  list: string,
  context: z.core.$RefinementCtx,
): void {
  const nth = rows.findIndex((row, at) => rows.findIndex((one) => String(one.id) === String(row.id)) < at)
  if (nth >= 0) context.addIssue({ code: 'custom', path: [list, nth, 'id'], message: 'duplicate_id' })
}

const asGiven: ForceNames = { topic: (topic) => topic, municipality: (place) => place }

/** The best group, two alternatives and everybody's reason; or which constraint stops it. */
export function answerForce(input: ForceInput, language: Language) {
  const decision = proposeTaskForce(input)
  if (!decision.allowed) {
    const message = refusalInWords(decision.refusal, input, asGiven, language)
    return { members: [], refused: { code: decision.refusal, message } }
  }
  const { alternatives, ...best } = decision.value
  return {
    ...best,
    alternatives: alternatives.map((group) => ({
      members: group.members,
      coverage: group.coverage,
      loses: lossInWords(lossAgainst(input, best, group), asGiven, language),
    })),
    reasons: inWords(input, best.members, language),
  }
}

/** A group for each intervention, or why it has none. */
export function answerForces(input: JointInput, language: Language, solve: SolveModel) {
  const decision = proposeTaskForces(input, solve)
  if (!decision.allowed) return { refusal: decision.refusal }
  const groups = decision.value.interventions.map((part) => ({
    ...part,
    hoursNeeded: input.interventions.find((one) => one.id === part.id)?.hoursNeeded ?? 0,
  }))
  const interventions = decision.value.interventions.map(({ refusal, ...part }) => {
    const asked = input.interventions.find((one) => one.id === part.id)
    const alone = {
      needs: asked?.needs ?? [],
      hoursNeeded: asked?.hoursNeeded ?? 0,
      coaches: input.coaches,
    }
    if (refusal) {
      const message = refusalInWords(refusal, alone, asGiven, language)
      return { id: part.id, members: [], refused: { code: refusal, message } }
    }
    return { ...part, reasons: inWords(besideOthers(alone, part.id, groups), part.members, language) }
  })
  return { interventions, coverage: decision.value.coverage }
}

function inWords(input: ForceInput, members: readonly CoachId[], language: Language) {
  return Object.fromEntries(
    reasonsFor(input, members).map((reason) => [reason.id, reasonInWords(reason, asGiven, language)]),
  )
}
