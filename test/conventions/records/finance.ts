import type { Records } from './record.ts'

/** What the table of rights says of these records; its columns are those of who-sees-what.test.ts. */
export const financeRights = `
cost_type                  s      s      s      s      s      s      s      s      s      siu    -      -      -
project_account            s      s      s      s      s      s      s      siu    s      s      -      -      -
cost                       s      s      s      -      -      s      -      siu    s      -      -      -      -
project_income             s      s      s      -      -      s      -      siu    s      -      -      -      -`

/** Malå's own books for the project, with a cost and a participant's fee. */
export const financeRecords: Records = {
  sql: ({ staff, projectId, companyId, interventionId }) => `
    insert into nimr.project_account (project_id, municipality_code) values (${projectId}, '2418') on conflict do nothing;
    insert into nimr.cost (account_id, cost_type_code, origin, description, amount_ore, recorded_by_staff_id, recorded_at)
      select id, 'travel', 'hand', 'Resa till Norsjö', 45000, ${staff['economist']}, '2021-05-10T09:00Z' from nimr.project_account where project_id = ${projectId} and municipality_code = '2418';
    insert into nimr.project_income (account_id, intervention_id, kind, company_id, payer_name, received_on, amount_ore, recorded_by_staff_id, recorded_at)
      select id, ${interventionId}, 'participant_fee', ${companyId}, 'Fjällbygg', '2021-05-20', 50000, ${staff['economist']}, '2021-05-20T09:00Z' from nimr.project_account where project_id = ${projectId} and municipality_code = '2418';
  `,
  targets: () => ({
    cost_type: ['cost_type', 'name_sv', "code = 'travel'"],
    project_account: ['project_account', 'ledger_project_code', "municipality_code = '2418'"],
    cost: ['cost', 'description'],
    project_income: ['project_income', 'payer_name'],
  }),
}
