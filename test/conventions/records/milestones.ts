import type { Records } from './record.ts'

/** What the table of rights says of these records; its columns are those of who-sees-what.test.ts. A withdrawal is written once and never again. */
export const milestoneRights = `
milestone                  si     si     si     -      -      s      -      -      s      -      -      -      -
milestone_intervention     si     s      s      -      -      s      -      -      s      -      -      -      -
milestone_withdrawal       si     s      s      -      -      s      -      -      s      -      -      -      -
lesson                     siu    siu    siu    s      siu    siu    -      s      s      -      -      -      -
lesson, of the office      siu    siu    siu    s      s      siu    -      s      s      -      -      -      -`

/** A web shop that a joint intervention led to; a hire that was entered by mistake and withdrawn. */
export const milestoneRecords: Records = {
  sql: ({ staff, companyId, interventionId, projectId }) => `
    insert into nimr.milestone (company_id, project_id, municipality_code, kind, happened_on, what, support_mattered, source, evidence_words, recorded_by_staff_id, recorded_at)
      values (${companyId}, ${projectId}, '2418', 'web_shop', '2021-05-03', 'butik.example.se', 'decisively', 'coach', 'Sidan', ${staff['author']}, '2021-05-10T09:00Z');
    insert into nimr.milestone_intervention (milestone_id, intervention_id) select id, ${interventionId} from nimr.milestone where kind = 'web_shop';
    insert into nimr.milestone (company_id, project_id, municipality_code, kind, happened_on, fte, support_mattered, source, evidence_words, recorded_by_staff_id, recorded_at)
      values (${companyId}, ${projectId}, '2418', 'new_hire', '2021-05-03', 1, 'partly', 'coach', 'Företaget', ${staff['author']}, '2021-05-10T09:00Z');
    insert into nimr.milestone_withdrawal (milestone_id, reason, withdrawn_by_staff_id, withdrawn_at)
      select id, 'Fel företag', ${staff['author']}, '2021-05-11T09:00Z' from nimr.milestone where kind = 'new_hire';
    insert into nimr.lesson (kind, learnt_on, words_sv, intervention_id, recorded_by_staff_id, recorded_at)
      values ('worked', '2021-05-03', 'Vi', ${interventionId}, ${staff['author']}, '2021-05-10T09:00Z');
    insert into nimr.lesson (kind, learnt_on, words_sv, project_id, municipality_code, recorded_by_staff_id, recorded_at)
      values ('take_along', '2021-05-03', 'Vi', ${projectId}, '2418', ${staff['author']}, '2021-05-10T09:00Z');
  `,
  targets: () => ({
    milestone: ['milestone', 'what', "kind = 'web_shop'"],
    milestone_intervention: ['milestone_intervention', 'intervention_id'],
    milestone_withdrawal: ['milestone_withdrawal', 'reason'],
    lesson: ['lesson', 'words_sv', 'intervention_id is not null'],
    'lesson, of the office': ['lesson', 'words_sv', 'project_id is not null'],
  }),
}
