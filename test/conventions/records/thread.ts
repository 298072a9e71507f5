import type { Records } from './record.ts'

export const threadRecords: Records = {
  sql: ({ staff, interventionId, companyId, projectId }) => `
    insert into nimr.intervention_template (name, kind, title, recorded_by_staff_id) values ('Webb', 'group', 'Webb', ${staff['author']});
    insert into nimr.intervention_stage (intervention_id, stage) values (${interventionId}, 'delivery');
    insert into nimr.stage_move (intervention_id, from_stage, to_stage) values (${interventionId}, 'need', 'content');
    insert into nimr.publication (intervention_id, what, published_where, published_on, recorded_by_staff_id)
      values (${interventionId}, 'Artikel', 'Tidningen', '2021-06-20', ${staff['member']});
    with one as (insert into nimr.intervention (kind, title, lead_municipality_code, starts_on, company_id)
        values ('individual', 'Eget stöd', '2418', '2021-06-01', ${companyId}) returning id),
      project as (insert into nimr.intervention_project (intervention_id, project_id) select id, ${projectId} from one),
      force as (insert into nimr.task_force_member (intervention_id, staff_id, joined_on) select id, ${staff['member']}, '2021-06-01' from one)
    insert into nimr.support_entry (intervention_id, held_on, duration_minutes, what, recorded_by_staff_id)
      select id, '2021-06-02', 90, 'Kalkyl', ${staff['member']} from one;
  `,
  targets: () => ({
    intervention_template: ['intervention_template', 'name'],
    intervention_stage: ['intervention_stage', 'due_on'],
    stage_move: ['stage_move', 'reason'],
    publication: ['publication', 'url'],
    support_entry: ['support_entry', 'what'],
    stage_rule: ['stage_rule', 'movers'],
  }),
}
