import type { Records } from './record.ts'

const inPurchase = (title: string) => `purchase_id = (select id from nimr.purchase where title = '${title}')`

/** A purchase that was awarded, with all its papers; one that was just begun; and one whose bid is still sealed. */
export const procurementRecords: Records = {
  sql: ({ staff, interventionId }) => `
    insert into nimr.supplier (name, org_number) values ('Konsult AB', '5590000011');
    insert into nimr.supplier (name, is_sole_trader) values ('Ek Konsult', true);
    insert into nimr.supplier_personal_number select id, '5001011234' from nimr.supplier where is_sole_trader;
    insert into nimr.supplier_contact (supplier_id, email) select id, 'anbud@example.se' from nimr.supplier;
    insert into nimr.purchase (intervention_id, kind, kind_reason, title, started_at) values (${interventionId}, 'request', 'Ingen egen', 'Påbörjad', now());
    insert into nimr.purchase (intervention_id, kind, kind_reason, title, buyer_municipality_code, bids_until, started_at, sent_at)
      values (${interventionId}, 'request', 'Ingen egen', 'Tilldelad', '2418', '2021-03-01', now(), now()),
        (${interventionId}, 'request', 'Ingen egen', 'Ute', '2418', '2099-03-01', now(), now());
    insert into nimr.purchase_authority (purchase_id, municipality_code) select id, '2417' from nimr.purchase;
    insert into nimr.criterion (purchase_id, name, kind, weight_bp) select id, 'Pris', 'price', 10000 from nimr.purchase;
    insert into nimr.invitation (purchase_id, supplier_id, email, chosen_at, sent_at)
      select p.id, s.id, 'anbud@example.se', now(), p.sent_at from nimr.purchase p, nimr.supplier s;
    insert into nimr.question (purchase_id, words, asked_at, answer, answered_at, answered_by_staff_id, from_supplier)
      select id, 'När?', now(), 'I maj', now(), ${staff['member']}, false from nimr.purchase where title = 'Tilldelad';
    insert into nimr.question_asker select q.id, (select min(id) from nimr.invitation) from nimr.question q;
    insert into nimr.bid (purchase_id, supplier_id, invitation_id, channel, received_at, registered_at, digest)
      select purchase_id, supplier_id, id, 'link', '2021-02-01', '2021-02-01', repeat('a', 64) from nimr.invitation i
      where ${inPurchase('Ute')} or ${inPurchase('Tilldelad')};
    insert into nimr.sealed_bid select id, repeat('a', 16), decode(repeat('00', 64), 'hex') from nimr.bid;
    insert into nimr.conflict_declaration (purchase_id, staff_id, has_conflict, declared_at)
      select id, ${staff['member']}, false, now() from nimr.purchase;
    insert into nimr.opening select id, '2021-03-02', ${staff['member']}, 2, '1' from nimr.purchase where title = 'Tilldelad';
    insert into nimr.opened_bid (bid_id, purchase_id, price_ore) select id, purchase_id, 100 from nimr.bid where ${inPurchase('Tilldelad')};
    insert into nimr.score (bid_id, criterion_id, staff_id, points_hundredths, scored_at)
      select b.id, c.id, ${staff['member']}, 500, now() from nimr.bid b join nimr.criterion c using (purchase_id) where ${inPurchase('Tilldelad')};
    insert into nimr.bid_rejection select max(id), 'Ofullständigt', ${staff['member']}, now() from nimr.bid where ${inPurchase('Tilldelad')};
    insert into nimr.award (purchase_id, bid_id, reason, decided_by_name, decided_on, recorded_at)
      select purchase_id, min(id), 'Bäst', 'Chefen', '2021-03-03', now() from nimr.bid where ${inPurchase('Tilldelad')} group by 1;
    insert into nimr.award_letter (award_id, supplier_id, is_winner, subject, words)
      select a.id, s.id, true, 'Beslut', 'Hej' from nimr.award a, nimr.supplier s;
    insert into nimr.contract (purchase_id, supplier_id, signed_on, recorded_at)
      select p.id, min(s.id), '2021-03-04', now() from nimr.purchase p, nimr.supplier s where title = 'Tilldelad' group by 1;
    insert into nimr.small_purchase (purchase_id, supplier_id, price_ore, reason, decided_on)
      select p.id, min(s.id), 100, 'Enkel', '2021-03-04' from nimr.purchase p, nimr.supplier s where title = 'Påbörjad' group by 1;
    insert into nimr.earlier_purchase (municipality_code, subject, decided_on, value_ore, recorded_at) values ('2418', 'Kurs', '2021-01-01', 100, now());
    insert into nimr.limit_assessment (purchase_id, outcome, limit_ore, summed_ore, input, rule_version, assessed_at)
      select id, 'under', 1, 0, '{}', '1', now() from nimr.purchase where title = 'Tilldelad';
  `,
  targets: () => ({
    supplier: ['supplier', 'name', 'not is_sole_trader'],
    supplier_personal_number: ['supplier_personal_number', 'personal_number'],
    supplier_contact: ['supplier_contact', 'email'],
    purchase: ['purchase', 'title', "title = 'Tilldelad'"],
    purchase_authority: ['purchase_authority', 'municipality_code', inPurchase('Tilldelad')],
    'purchase_authority, unsent': ['purchase_authority', 'municipality_code', inPurchase('Påbörjad')],
    criterion: ['criterion', 'name', inPurchase('Tilldelad')],
    'criterion, unsent': ['criterion', 'name', inPurchase('Påbörjad')],
    // Its address is a column that nobody reads, so that the row is never seen whole.
    invitation: ['invitation', 'declined_at', inPurchase('Tilldelad')],
    'invitation, unsent': ['invitation', 'declined_at', inPurchase('Påbörjad')],
    question: ['question', 'answer'],
    question_asker: ['question_asker', 'invitation_id'],
    bid: ['bid', 'withdrawn_at', inPurchase('Tilldelad')],
    'bid, before the day': ['bid', 'withdrawn_at', inPurchase('Ute')],
    sealed_bid: ['sealed_bid', 'envelope'],
    conflict_declaration: ['conflict_declaration', 'words', inPurchase('Tilldelad')],
    opening: ['opening', 'opened_at'],
    opened_bid: ['opened_bid', 'price_ore'],
    score: ['score', 'reason'],
    bid_rejection: ['bid_rejection', 'reason'],
    award: ['award', 'reason'],
    award_letter: ['award_letter', 'words'],
    contract: ['contract', 'note'],
    small_purchase: ['small_purchase', 'reason'],
    small_purchase_limit: ['small_purchase_limit', 'source'],
    earlier_purchase: ['earlier_purchase', 'note'],
    limit_assessment: ['limit_assessment', 'reason'],
  }),
}
