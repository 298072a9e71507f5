import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { QuestionInput } from './survey-forms.ts'
import { listQuestions, type Survey } from './survey-queries.ts'
import { kindsWithOptions, mattering, type OwnQuestion, type StandingCondition } from './types.ts'

/**
 * Adds a question to a draft, or changes one of its.
 *
 * @param questionId the question that is changed; null adds one last
 * @returns the question's id; refused `condition_unknown` when it is to be shown by an answer that no question before it can have
 */
export async function saveQuestion(
  tx: Tx,
  survey: Survey,
  questionId: number | null,
  input: QuestionInput,
): Promise<Decision<'condition_unknown', number>> {
  const all = await listQuestions(tx, survey.id)
  const position = all.find(({ id }) => id === questionId)?.position ?? (all.at(-1)?.position ?? 0) + 1
  const condition = conditionOf(
    input.shown,
    all.filter((one) => one.position < position),
  )
  if (!condition) return refuse('condition_unknown')
  const hasOptions = kindsWithOptions.includes(input.kind)
  const values = {
    kind: input.kind,
    wordsSv: input.wordsSv,
    wordsEn: input.wordsEn,
    optionsSv: sql<string[]>`${hasOptions ? input.optionsSv : []}::text[]`,
    optionsEn: sql<string[]>`${hasOptions ? input.optionsEn : []}::text[]`,
    isRequired: input.isRequired,
    shownQuestionId: condition.questionId,
    shownByStanding: condition.standing,
    shownValues: sql<string[]>`${condition.values}::text[]`,
  }
  if (questionId !== null) {
    await tx
      .updateTable('surveyQuestion')
      .set((eb) => ({ ...values, version: eb('version', '+', 1) }))
      .where('id', '=', questionId)
      .where('surveyId', '=', survey.id)
      .execute()
    return allow(questionId)
  }
  const { id } = await tx
    .insertInto('surveyQuestion')
    .values({ surveyId: survey.id, position, ...values })
    .returning('id')
    .executeTakeFirstOrThrow()
  return allow(id)
}

type Condition = { questionId: number | null; standing: StandingCondition | null; values: string[] }

function conditionOf(shown: readonly string[], before: readonly OwnQuestion[]): Condition | null {
  const [first] = shown
  if (first === undefined) return { questionId: null, standing: null, values: [] }
  const [asked = ''] = first.split('=')
  const values = shown.map((one) => one.split('=')[1] ?? '')
  if (asked === 'support_mattered' || asked === 'durable') {
    const known: readonly string[] = asked === 'durable' ? ['yes', 'no'] : mattering
    return values.every((value) => known.includes(value))
      ? { questionId: null, standing: asked, values }
      : null
  }
  const other = before.find(({ id, kind }) => id === Number(asked) && kind !== 'number' && kind !== 'text')
  if (!other) return null
  const most = other.kind === 'scale' ? 5 : other.optionsSv.length
  const isKnown = values.every((value) => Number(value) >= 1 && Number(value) <= most)
  return isKnown ? { questionId: other.id, standing: null, values } : null
}

/** Takes a question out of a draft. */
export async function removeQuestion(tx: Tx, survey: Survey, questionId: number): Promise<void> {
  await tx
    .deleteFrom('surveyQuestion')
    .where('id', '=', questionId)
    .where('surveyId', '=', survey.id)
    .execute()
}

/** Moves a question one place up, past the one before it; whatever depends on a question that then comes later is always shown. */
export async function moveQuestionUp(tx: Tx, survey: Survey, questionId: number): Promise<void> {
  const all = await listQuestions(tx, survey.id)
  const at = all.findIndex(({ id }) => id === questionId)
  const [moved, before] = [all[at], all[at - 1]]
  if (!moved || !before) return
  for (const [id, position] of [
    [moved.id, before.position],
    [before.id, moved.position],
  ] as const)
    await tx.updateTable('surveyQuestion').set({ position }).where('id', '=', id).execute()
}
