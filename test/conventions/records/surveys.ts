import type { Records } from './record.ts'

/**
 * What the table of rights says of these records; its columns are those of who-sees-what.test.ts. Companies are written into a survey by
 * counter.fill_survey alone, letters by a job. Questions of a survey that was sent, and answers that were given, stand: surveys' own tests try that.
 */
export const surveyRights = `
survey                     siud   siud   siud   -      -      s      -      -      s      -      -      s      -
survey, of the project     s      s      s      s      s      siud   -      -      s      -      -      s      -
survey_question            siud   siud   siud   -      -      s      -      -      s      -      -      s      -
survey_step                si     s      s      -      -      s      -      -      s      -      -      s      -
survey_step, its day came  s      s      s      -      -      s      -      -      s      -      -      si     -
survey_company             su     su     su     -      -      s      -      -      s      -      -      s      -
survey_recipient           su     su     su     -      -      -      -      -      -      -      -      s      -
survey_letter              s      s      s      -      -      -      -      -      -      -      -      si     -
survey_draft               -      -      -      -      -      -      -      -      -      -      -      -      -
survey_reply               s      s      s      -      -      s      -      -      s      -      -      -      -`

const survey = (title: string, municipality: string, projectId: number, by: number | undefined) => `
  insert into nimr.survey (project_id, municipality_code, title_sv, support_from_on, support_to_on, asked_from_on, asked_to_on, closes_on, made_at, made_by_staff_id)
    values (${projectId}, ${municipality}, '${title}', '2018-09-01', '2021-05-31', '2018-09-01', '2021-05-31', '2021-06-30', '2021-06-01T09:00Z', ${by});
  insert into nimr.survey_question (survey_id, position, kind, words_sv) select max(id), 1, 'text', 'Vad mer?' from nimr.survey;`

/** A draft of Malå's and one of the whole project, and a survey of Malå's that was sent and answered by the company. */
export const surveyRecords: Records = {
  sql: ({ staff, companyId, personId, projectId }) => `
    ${survey('Utkast', `'2418'`, projectId, staff['author'])}
    ${survey('Projektets', 'null', projectId, staff['manager'])}
    ${survey('Skickad', `'2418'`, projectId, staff['author'])}
    insert into nimr.survey_step (survey_id, step, at, by_staff_id) select id, 'opened', '2021-06-02T09:00Z', ${staff['author']} from nimr.survey where title_sv = 'Skickad';
    insert into nimr.survey_step (survey_id, step, at) select id, 'reminded', '2021-06-09T09:00Z' from nimr.survey where title_sv = 'Skickad';
    insert into nimr.survey_company (survey_id, company_id, municipality_code) select id, ${companyId}, '2418' from nimr.survey where title_sv = 'Skickad';
    insert into nimr.survey_recipient (survey_company_id, person_id, address_hash) select id, ${personId}, repeat('b', 64) from nimr.survey_company;
    insert into nimr.survey_letter (recipient_id, kind, planned_at) select id, 'invitation', '2021-06-02T09:00Z' from nimr.survey_recipient;
    insert into nimr.survey_draft (survey_company_id, recipient_id, typed, saved_at) select survey_company_id, id, '{}', '2021-06-03T09:00Z' from nimr.survey_recipient;
    insert into nimr.survey_answer (company_id, project_id, municipality_code, asked_from_on, asked_to_on, answered_on, given_by, jobs_kept, jobs_created,
        support_mattered, recorded_at, survey_company_id, answered_by_recipient_id)
      select ${companyId}, ${projectId}, '2418', '2018-09-01', '2021-05-31', '2021-06-04', 'form', 1, 0, 'partly', '2021-06-04T09:00Z', r.survey_company_id, r.id from nimr.survey_recipient r;
    insert into nimr.survey_reply (answer_id, question_id, words)
      select a.id, q.id, 'Inget' from nimr.survey_answer a, nimr.survey_question q join nimr.survey s on s.id = q.survey_id
      where a.survey_company_id is not null and s.title_sv = 'Skickad';
  `,
  targets: () => ({
    survey: ['survey', 'title_sv', "title_sv = 'Utkast'"],
    'survey, of the project': ['survey', 'title_sv', "title_sv = 'Projektets'"],
    survey_question: [
      'survey_question',
      'words_sv',
      "survey_id = (select id from nimr.survey where title_sv = 'Utkast')",
    ],
    survey_step: ['survey_step', 'at', "step = 'opened'"],
    'survey_step, its day came': ['survey_step', 'at', "step = 'reminded'"],
    survey_company: ['survey_company', 'declined_at'],
    survey_recipient: ['survey_recipient', 'declined_at'],
    survey_letter: ['survey_letter', 'kind'],
    survey_draft: ['survey_draft', 'typed'],
    survey_reply: ['survey_reply', 'words'],
  }),
}
