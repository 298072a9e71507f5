import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Reply, StandingAnswer, WayGiven } from './types.ts'

export type SurveyAnswerRow = StandingAnswer & {
  readonly id: number
  readonly companyId: number
  readonly companyName: string
  readonly orgNumber: string | null
  readonly municipalityName: string
  readonly answeredOn: string
  readonly givenBy: WayGiven
  readonly isLate: boolean
  readonly replies: readonly Reply[]
}

/** The answers to a survey that stand and that the actor may read, with their replies. */
export async function listSurveyAnswers(tx: Tx, surveyId: number): Promise<readonly SurveyAnswerRow[]> {
  const { rows } = await sql<SurveyAnswerRow>`
    select x.id, x.company_id, c.name as company_name, c.org_number, m.name as municipality_name, x.answered_on, x.given_by, x.is_late,
      x.jobs_kept, x.jobs_created, x.jobs_from_on, x.jobs_to_on, x.durable, x.support_mattered, x.mattered_which, x.helped_most, x.needed_next,
      coalesce((select jsonb_agg(jsonb_build_object('questionId', r.question_id, 'choices', r.choices, 'amount', r.amount, 'words', r.words))
        from survey_reply r where r.answer_id = x.id), '[]') as replies
    from (select * from nimr.survey_standing(${surveyId}::bigint) offset 0) t
    join survey_company a on a.id = t.survey_company_id
    join survey_answer x on x.id = t.own_answer_id
    join company c on c.id = x.company_id
    join municipality m on m.code = a.municipality_code
    order by c.name collate nimr.swedish, x.id limit 5000`.execute(tx)
  return rows
}
