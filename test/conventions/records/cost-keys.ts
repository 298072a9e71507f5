import type { Records } from './record.ts'

const ofKey = (number: number) => `cost_key_id = (select id from nimr.cost_key where number = ${number})`
const ofMala = `municipality_code = '2418' and ${ofKey(1)}`

/**
 * What the table of rights says of these records; its columns are those of who-sees-what.test.ts. Of a key that was sent out nothing is
 * changed; only the head of the payer's own office answers.
 */
export const costKeyRights = `
cost_key                   s      s      s      -      s      s      -      s      s      -      -      -      -
cost_key, draft            -      -      -      -      siud   siud   -      siud   -      -      -      -      -
cost_key_line              s      s      s      -      s      s      -      s      s      -      -      -      -
cost_key_line, draft       -      -      -      -      siud   siud   -      siud   -      -      -      -      -
cost_key_payer             s      s      s      -      s      s      -      s      s      -      -      -      -
cost_key_payer, draft      -      -      -      -      siud   siud   -      siud   -      -      -      -      -
cost_key_approval          s      s      si     -      s      s      -      s      s      -      -      -      -
cost_key_request           -      -      -      -      siu    siu    -      siu    -      -      -      -      -
cost_split                 s      s      s      -      si     si     -      si     s      -      -      -      -
cost_split_part            s      s      s      -      si     s      -      s      s      -      -      -      -
requisition                s      s      s      -      s      s      -      siu    s      -      -      -      -`

/** A key that Malå has approved and Storuman has not, what it came to and a requisition; and a draft of the next version. */
export const costKeyRecords: Records = {
  sql: ({ staff, projectId, interventionId }) => `
    insert into nimr.cost_key (intervention_id, number, basis, made_by_staff_id, made_at, proposed_at)
      values (${interventionId}, 1, 'equal', ${staff['member']}, now(), now());
    insert into nimr.cost_key (intervention_id, number, basis, made_by_staff_id, made_at) values (${interventionId}, 2, 'equal', ${staff['member']}, now());
    insert into nimr.cost_key_line (cost_key_id, position, description, cost_type_code, amount_ore, source)
      select id, 1, 'Utbildare', 'external_services', 100000, 'estimate' from nimr.cost_key;
    insert into nimr.cost_key_payer (cost_key_id, position, municipality_code, account_id, planned_share_ore)
      select k.id, 1, '2418', a.id, 100000 from nimr.cost_key k, nimr.project_account a where a.project_id = ${projectId} and a.municipality_code = '2418';
    insert into nimr.cost_key_payer (cost_key_id, position, municipality_code) select id, 2, '2421' from nimr.cost_key;
    insert into nimr.cost_key_approval (payer_id, answer, way, recorded_by_staff_id, given_at)
      select id, 'approved', 'head', ${staff['head']}, now() from nimr.cost_key_payer where ${ofMala};
    insert into nimr.cost_key_request (payer_id, recipient_name, email, sent_at)
      select id, 'Någon', 'nagon@example.se', now() from nimr.cost_key_payer where ${ofMala};
    insert into nimr.cost_split (cost_key_id, cost_ore, fee_ore, input, output, rule_version, made_by_staff_id, made_at)
      select id, 100000, 0, '{}', '{}', '1', ${staff['member']}, now() from nimr.cost_key where number = 1;
    insert into nimr.cost_split_part (cost_split_id, payer_id, share_ore, booked_ore)
      select s.id, p.id, p.planned_share_ore, 0 from nimr.cost_split s join nimr.cost_key_payer p using (cost_key_id);
    insert into nimr.requisition (project_id, number, from_account_id, payer_id, cost_split_id, amount_ore, reason, made_by_staff_id, made_at)
      select ${projectId}, 1, p.account_id, p.id, s.id, 100000, 'Medfinansiering', ${staff['economist']}, now()
      from nimr.cost_split s join nimr.cost_key_payer p using (cost_key_id) where p.account_id is not null;
  `,
  targets: () => ({
    cost_key: ['cost_key', 'words', 'number = 1'],
    'cost_key, draft': ['cost_key', 'words', 'number = 2'],
    cost_key_line: ['cost_key_line', 'description', ofKey(1)],
    'cost_key_line, draft': ['cost_key_line', 'description', ofKey(2)],
    cost_key_payer: ['cost_key_payer', 'planned_seats', ofKey(1)],
    'cost_key_payer, draft': ['cost_key_payer', 'planned_seats', ofKey(2)],
    cost_key_approval: ['cost_key_approval', 'reason'],
    cost_key_request: ['cost_key_request', 'sent_at'],
    cost_split: ['cost_split', 'rule_version'],
    cost_split_part: ['cost_split_part', 'share_ore'],
    requisition: ['requisition', 'reference'],
  }),
}
