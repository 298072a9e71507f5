import type { Records } from './record.ts'

/** Somebody from Norsjö is asked into the task force of an intervention; somebody else has answered. */
export const taskForceRecords: Records = {
  sql: ({ staff, interventionId }) => `
    insert into nimr.intervention_need (intervention_id, need_id) select ${interventionId}, min(id) from nimr.need;
    insert into nimr.task_force_proposal (intervention_id, month_on, estimated_minutes, need_ids, input, output, rule_version, proposed_by_staff_id, proposed_at)
      values (${interventionId}, '2021-06-01', 600, '{}', '{}', '{}', 'x', ${staff['member']}, now());
    insert into nimr.task_force_proposal_answer (proposal_id, outcome, intervention_id, answered_by_staff_id, answered_at)
      select id, 'accepted', ${interventionId}, ${staff['member']}, now() from nimr.task_force_proposal;
    insert into nimr.task_force_invitation (intervention_id, asked_staff_id, month_on, estimated_minutes, asked_by_staff_id, asked_at, answer, answered_at)
      values (${interventionId}, ${staff['other']}, '2021-06-01', 300, ${staff['member']}, now(), null, null),
        (${interventionId}, ${staff['author']}, '2021-06-01', 300, ${staff['member']}, now(), 'accepted', now());
  `,
  targets: () => ({
    intervention_need: ['intervention_need', 'need_id'],
    task_force_proposal: ['task_force_proposal', 'output'],
    task_force_proposal_answer: ['task_force_proposal_answer', 'reason'],
    task_force_invitation: ['task_force_invitation', 'withdrawn_at', 'answer is null'],
    'task_force_invitation, sent': ['task_force_invitation', 'answer', 'answer is not null'],
  }),
}
