import type { Records } from './record.ts'

/** What the table of rights says of these records; its columns are those of who-sees-what.test.ts. */
export const financeRights = `
cost_type                  s      s      s      s      s      s      s      s      s      siu    -      -      -
project_account            s      s      s      s      s      s      s      siu    s      s      -      -      -
cost                       s      s      s      -      -      s      -      siu    s      -      -      -      -
project_income             s      s      s      -      -      s      -      siu    s      -      -      -      -
cost_lock                  s      s      s      -      -      s      -      sid    s      -      -      -      -
cost_flag_answer           s      s      s      -      -      s      -      si     s      -      -      -      -
legal_hold                 s      s      s      s      s      s      s      siu    s      s      -      -      -
project_final_payment      s      s      s      s      s      s      s      siu    s      s      -      -      -
budget                     s      s      s      s      s      s      s      siud   s      s      -      -      -
budget_line                s      s      s      -      -      s      -      siud   s      -      -      -      -
financing_line             s      s      s      -      -      s      -      siud   s      -      -      -      -
cost_forecast              s      s      s      -      -      s      -      siud   s      -      -      -      -
staff_share                s      s      s      -      -      s      -      siu    s      -      -      -      -
staff_salary               -      -      s      -      -      -      -      si     s      -      -      -      -
staff_share_month          siu    s      siu    -      -      s      -      s      s      -      -      -      -
staff_cost                 -      -      s      -      -      -      -      si     s      -      -      -      -`

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
    insert into nimr.project_final_payment (project_id, written_at) values (${projectId}, '2021-06-01T09:00Z');
    insert into nimr.budget (project_id, number, reason, begun_at, begun_by_staff_id) values (${projectId}, 1, 'Beslutet', '2018-09-01T09:00Z', ${staff['economist']});
    insert into nimr.budget_line (budget_id, account_id, cost_type_code, amount_ore)
      select b.id, a.id, 'travel', 100000 from nimr.budget b join nimr.project_account a using (project_id) where a.project_id = ${projectId} and municipality_code = '2418';
    insert into nimr.financing_line (budget_id, financier_id, kind, amount_ore)
      select b.id, f.id, 'cash_public', 100000 from nimr.budget b join nimr.project_financier f using (project_id) where f.municipality_code = '2418' limit 1;
    insert into nimr.cost_forecast (account_id, cost_type_code, quarter_from_on, amount_ore, written_at)
      select id, 'travel', '2021-04-01', 5000, '2021-04-01T09:00Z' from nimr.project_account where project_id = ${projectId} and municipality_code = '2418';
    insert into nimr.staff_share (account_id, staff_id, post, method, share_bp, from_on)
      select id, ${staff['author']}, 'Affärscoach', 'fixed_share', 8000, '2021-01-01' from nimr.project_account where project_id = ${projectId} and municipality_code = '2418';
    insert into nimr.staff_salary (staff_share_id, from_on, monthly_salary_ore, written_at, written_by_staff_id)
      select id, '2021-01-01', 3500000, '2021-01-01T09:00Z', ${staff['economist']} from nimr.staff_share;
    insert into nimr.staff_share_month (staff_share_id, month_on, share_bp, confirmed_by_staff_id, confirmed_at)
      select id, '2021-04-01', 8000, ${staff['author']}, '2021-05-02T09:00Z' from nimr.staff_share;
    insert into nimr.staff_share_month (staff_share_id, month_on, share_bp, confirmed_by_staff_id, confirmed_at)
      select id, '2021-05-01', 2000, ${staff['author']}, '2021-06-02T09:00Z' from nimr.staff_share;
    insert into nimr.staff_cost (staff_share_month_id, cost_id, part, rule_version, input, output)
      select m.id, c.id, 'staff', 'prov', '{}', '{}' from nimr.staff_share_month m, nimr.cost c where m.month_on = '2021-04-01' and c.description = 'Resa till Norsjö';
  `,
  targets: () => ({
    cost_type: ['cost_type', 'name_sv', "code = 'travel'"],
    project_account: ['project_account', 'ledger_project_code', "municipality_code = '2418'"],
    cost: ['cost', 'description', "description = 'Resa till Norsjö'"],
    project_income: ['project_income', 'payer_name'],
    cost_lock: ['cost_lock', 'claim_name'],
    cost_flag_answer: ['cost_flag_answer', 'words'],
    legal_hold: ['legal_hold', 'reason'],
    project_final_payment: ['project_final_payment', 'final_payment_on'],
    budget: ['budget', 'reason'],
    budget_line: ['budget_line', 'amount_ore'],
    financing_line: ['financing_line', 'amount_ore'],
    cost_forecast: ['cost_forecast', 'amount_ore'],
    staff_share: ['staff_share', 'post'],
    staff_salary: ['staff_salary', 'from_on'],
    staff_share_month: ['staff_share_month', 'withdrawn_reason', "month_on = '2021-05-01'"],
    staff_cost: ['staff_cost', 'rule_version'],
  }),
}
