import type { Records } from './record.ts'

/** What the table of rights says of these records; its columns are those of who-sees-what.test.ts. */
export const claimRights = `
payment_claim_step         s      s      s      s      s      s      s      s      s      s      -      -      -
payment_claim              s      s      s      -      -      s      -      siu    s      -      -      -      -
payment_claim, signed      s      s      s      -      -      s      -      s      s      -      -      -      -
payment_claim_event        s      s      s      -      -      s      -      si     s      -      -      -      -
payment_claim_event, sign  s      s      s      -      -      s      -      s      s      -      -      -      -
payment_claim_cost         s      s      s      -      -      s      -      siud   s      -      -      -      -
payment_claim_cost, signed s      s      s      -      -      s      -      s      s      -      -      -      -
payment_claim_income       s      s      s      -      -      s      -      sid    s      -      -      -      -
payment_claim_certificationsi?
payment_claim_cut          s      s      s      -      -      s      -      s      s      -      -      -      -
payment_claim_financing    s      s      s      -      -      s      -      s      s      -      -      -      -
payment_claim_paper        -      -      -      -      -      s      -      s      s      -      -      -      -
payment_received           s      s      s      -      -      s      -      siu    s      -      -      -      -`

/** Malå's part of a claim that was decided in part, and of one that is still a draft. */
export const claimRecords: Records = {
  sql: ({ staff, projectId }) => `
    insert into nimr.payment_claim (project_id, number, from_on, to_on) values (${projectId}, 1, '2021-04-01', '2021-06-30'), (${projectId}, 2, '2021-01-01', '2021-03-31');
  `,
  targets: () => ({}),
}
