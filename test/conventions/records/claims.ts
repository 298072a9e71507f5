import type { Records } from './record.ts'

/** What the table of rights says of these records; its columns are those of who-sees-what.test.ts. */
export const claimRights = `
payment_claim_step         s      s      s      s      s      s      s      s      s      s      -      -      -
payment_claim              s      s      s      -      -      s      -      siu    s      -      -      -      -
payment_claim, draft       s      s      s      -      -      s      -      su     s      -      -      -      -
payment_claim, decided     s      s      s      -      -      s      -      s      s      -      -      -      -
payment_claim_event        s      s      s      -      -      s      -      si     s      -      -      -      -
payment_claim_event, sign  s      s      s      -      -      si     -      si     s      -      -      -      -
payment_claim_event, all   s      s      s      -      -      s      -      s      s      -      -      -      -
payment_claim_computation  -      -      -      -      -      s      -      si     s      -      -      -      -
payment_claim_cost         s      s      s      -      -      s      -      siud   s      -      -      -      -
payment_claim_cost, decideds      s      s      -      -      s      -      s      s      -      -      -      -
payment_claim_income       s      s      s      -      -      s      -      sid    s      -      -      -      -
payment_claim_certifications      s      si     -      -      s      -      s      s      -      -      -      -
payment_claim_cut          s      s      s      -      -      s      -      si     s      -      -      -      -
payment_claim_financing    s      s      s      -      -      s      -      si     s      -      -      -      -
payment_claim_paper        -      -      -      -      -      s      -      si     s      -      -      -      -
payment_received           s      s      s      -      -      s      -      siu    s      -      -      -      -`

const before = "'2021-06-01T08:00:00Z'"
/** The moment at which everybody is tried: what a step writes is written at its own moment. */
const now = "'2021-06-15T08:00:00Z'"

/** Malå's part of claims at each stage: just begun, a draft, being certified, signed, decided in part. */
export const claimRecords: Records = {
  sql: ({ staff, projectId }) => {
    const malas = `(select id from nimr.project_account where project_id = ${projectId} and municipality_code = '2418')`
    const claim = (number: number) =>
      `(select id from nimr.payment_claim where project_id = ${projectId} and number = ${number})`
    const step = (
      number: number,
      act: string,
      from: string,
      to: string,
      at = before,
      more = '',
      values = '',
    ) => `
      insert into nimr.payment_claim_event (claim_id, act, from_state, to_state, happened_on, words, recorded_by_staff_id, recorded_at${more})
        values (${claim(number)}, '${act}', '${from}', '${to}', '2021-06-01', 'Ord', ${staff['economist']}, ${at}${values});`
    const certify = (number: number) => `
      insert into nimr.payment_claim_certification (claim_id, account_id, digest, eligible_ore, person_name, person_title, recorded_by_staff_id, recorded_at)
        values (${claim(number)}, ${malas}, nimr.claim_digest(${claim(number)}, ${malas}), 30000, 'Chefen', 'Chef', ${staff['head']}, ${before});`
    const sign = (number: number) =>
      step(
        number,
        'signed',
        'certified',
        'signed',
        before,
        ', person_name, person_title, digest',
        `, 'Vd', 'Vd', repeat('a', 64)`,
      )
    return `
    insert into nimr.payment_claim (project_id, number, from_on, to_on)
      select ${projectId}, n, make_date(2020, n, 1), make_date(2020, n, 28) from generate_series(1, 5) n;
    insert into nimr.cost (account_id, cost_type_code, origin, description, amount_ore, recorded_at)
      select ${malas}, 'travel', 'hand', 'Sökt ' || n, 30000, now() from generate_series(1, 4) n;
    insert into nimr.project_income (account_id, kind, payer_name, received_on, amount_ore, recorded_at)
      values (${malas}, 'other', 'Avdragen', '2020-02-01', 500, now());
    ${[1, 2, 3, 4].map((n) => step(n, 'started', 'none', 'draft')).join('')}
    insert into nimr.payment_claim_cost (claim_id, account_id, cost_id, asked_ore)
      select p.id, ${malas}, c.id, 30000 from nimr.cost c join nimr.payment_claim p on c.description = 'Sökt ' || p.number;
    insert into nimr.payment_claim_income (claim_id, account_id, income_id, amount_ore)
      select ${claim(3)}, ${malas}, id, 500 from nimr.project_income where payer_name = 'Avdragen';
    ${[1, 2, 4].map((n) => step(n, 'sent_to_partners', 'draft', 'certifying')).join('')}
    ${certify(2)}${certify(4)}${sign(2)}${sign(4)}
    ${certify(1)}
    insert into nimr.cost_lock (cost_id, claim_id, claim_name, locked_at) select cost_id, claim_id, 'Ansökan 2', now() from nimr.payment_claim_cost where claim_id = ${claim(2)};
    ${step(2, 'submitted', 'signed', 'submitted', before, ', channel', `, 'Min ansökan'`)}
    ${step(2, 'partly_approved', 'submitted', 'partly_approved', now)}
    insert into nimr.payment_claim_cut (event_id, claim_cost_id, account_id, amount_ore, reason)
      select e.id, k.id, k.account_id, 1000, 'Alkohol' from nimr.payment_claim_event e join nimr.payment_claim_cost k using (claim_id) where e.act = 'partly_approved';
    insert into nimr.payment_claim_financing (event_id, account_id, amount_ore) select id, ${malas}, 29000 from nimr.payment_claim_event where act = 'partly_approved';
    insert into nimr.payment_claim_computation (event_id, computation, rule_version) select id, '{}', 'prov' from nimr.payment_claim_event where act = 'partly_approved';
    insert into nimr.payment_claim_paper (event_id, recorded_at) select id, now() from nimr.payment_claim_event where act = 'partly_approved';
    insert into nimr.payment_received (project_id, account_id, financier_id, received_on, amount_ore, recorded_at)
      select ${projectId}, ${malas}, min(id), '2021-06-10', 14500, now() from nimr.project_financier where project_id = ${projectId};
  `
  },
  targets: () => {
    const numbered = (number: number) => `(select id from nimr.payment_claim where number = ${number})`
    return {
      payment_claim_step: ['payment_claim_step', 'act'],
      payment_claim: ['payment_claim', 'to_on', "state = 'none'"],
      'payment_claim, draft': ['payment_claim', 'to_on', "state = 'draft'"],
      'payment_claim, decided': ['payment_claim', 'to_on', "state = 'partly_approved'"],
      payment_claim_event: ['payment_claim_event', 'words', `act = 'started' and claim_id = ${numbered(3)}`],
      'payment_claim_event, sign': [
        'payment_claim_event',
        'words',
        `act = 'signed' and claim_id = ${numbered(4)}`,
      ],
      'payment_claim_event, all': ['payment_claim_event', 'words', "act = 'all_certified'"],
      payment_claim_cost: ['payment_claim_cost', 'asked_ore', `claim_id = ${numbered(3)}`],
      'payment_claim_cost, decided': ['payment_claim_cost', 'asked_ore', `claim_id = ${numbered(2)}`],
      payment_claim_income: ['payment_claim_income', 'amount_ore'],
      payment_claim_certification: [
        'payment_claim_certification',
        'person_name',
        `claim_id = ${numbered(1)}`,
      ],
      payment_claim_cut: ['payment_claim_cut', 'reason'],
      payment_claim_financing: ['payment_claim_financing', 'amount_ore'],
      payment_claim_computation: ['payment_claim_computation', 'rule_version'],
      payment_claim_paper: ['payment_claim_paper', 'recorded_at'],
      payment_received: ['payment_received', 'removed_reason'],
    }
  },
}
