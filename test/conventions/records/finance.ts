import type { Records } from './record.ts'

/** What the table of rights says of these records; its columns are those of who-sees-what.test.ts. */
export const financeRights = `
cost_type                  s      s      s      s      s      s      s      s      s      siu    -      -      -
project_account            s      s      s      s      s      s      s      siu    s      s      -      -      -
cost                       s      s      s      -      -      s      -      siu    s      -      -      -      -
project_income             s      s      s      -      -      s      -      siu    s      -      -      -      -
cost_lock                  s      s      s      -      -      s      -      sid    s      -      -      -      -
cost_flag_answer           s      s      s      -      -      s      -      si     s      -      -      -      -
legal_hold                 s      s      s      s      s      s      s      siu    s      s      -      -      -`

/** Malå's own books for the project, with a cost and a participant's fee. */
export const financeRecords: Records = {
  sql: ({ staff, projectId, companyId, interventionId }) => `
    insert into nimr.project_account (project_id, municipality_code) values (${projectId}, '2418') on conflict do nothing;
    insert into nimr.cost (account_id, cost_type_code, origin, description, amount_ore, recorded_by_staff_id, recorded_at)
      select id, 'travel', 'hand', 'Resa till Norsjö', 45000, ${staff['economist']}, '2021-05-10T09:00Z' from nimr.project_account where project_id = ${projectId} and municipality_code = '2418';
    insert into nimr.project_income (account_id, intervention_id, kind, company_id, payer_name, received_on, amount_ore, recorded_by_staff_id, recorded_at)
      select id, ${interventionId}, 'participant_fee', ${companyId}, 'Fjällbygg', '2021-05-20', 50000, ${staff['economist']}, '2021-05-20T09:00Z' from nimr.project_account where project_id = ${projectId} and municipality_code = '2418';
    insert into nimr.cost (account_id, cost_type_code, origin, description, amount_ore, recorded_by_staff_id, recorded_at)
      select id, 'travel', 'hand', 'Resa till Lycksele', 30000, ${staff['economist']}, '2021-05-10T09:00Z' from nimr.project_account where project_id = ${projectId} and municipality_code = '2418';
    insert into nimr.cost_lock (cost_id, claim_id, claim_name, locked_at)
      select id, 1, 'Ansökan 1', '2021-06-01T09:00Z' from nimr.cost where description = 'Resa till Lycksele';
    insert into nimr.cost_flag_answer (cost_id, flag, answer, words, facts_digest, answered_by_staff_id, answered_at)
      select id, 'unpaid', 'eligible', 'Betald i juni', repeat('0', 64), ${staff['economist']}, '2021-06-01T09:00Z' from nimr.cost where description = 'Resa till Lycksele';
    insert into nimr.legal_hold (project_id, reason, from_on, decided_by_staff_id) values (${projectId}, 'Revision', '2021-06-01', ${staff['economist']});
  `,
  targets: () => ({
    cost_type: ['cost_type', 'name_sv', "code = 'travel'"],
    project_account: ['project_account', 'ledger_project_code', "municipality_code = '2418'"],
    cost: ['cost', 'description', "description = 'Resa till Norsjö'"],
    project_income: ['project_income', 'payer_name'],
    cost_lock: ['cost_lock', 'claim_name'],
    cost_flag_answer: ['cost_flag_answer', 'words'],
    legal_hold: ['legal_hold', 'reason'],
  }),
}
