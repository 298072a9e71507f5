import type { Records } from './record.ts'

/** An open need of Malå's company, and one recorded by mistake; a proposal that waits; a referral without an answer. */
export const needRecords: Records = {
  sql: ({ staff, companyId, talkId }) => `
    with asked as (insert into nimr.need (company_id, municipality_code, focus_area_code, words, urgency, raised_by, raised_on, recorded_at, recorded_by_staff_id, state_since)
      values (${companyId}, '2418', 'innovation', 'Webbutik', 'now', 'company', '2021-06-14', now(), ${staff['author']}, now()) returning id)
      insert into nimr.talk_need (talk_id, need_id) select ${talkId}, id from asked;
    insert into nimr.need (company_id, municipality_code, focus_area_code, words, urgency, raised_by, raised_on, recorded_at, recorded_by_staff_id, state_since)
      values (${companyId}, '2418', 'innovation', 'Fel', 'now', 'coach', '2021-06-14', now(), ${staff['author']}, now());
    insert into nimr.need_event (need_id, state, at, reason) select id, 'declined', now(), 'mistake' from nimr.need where words = 'Fel';
    insert into nimr.need_proposal (municipality_code, focus_area_code, urgency, submitted_at, state) values ('2418', 'innovation', 'now', now(), 'waiting');
    insert into nimr.referral (company_id, municipality_code, staff_id, partner_id, partner_email, company_name, words, sent_at)
      select ${companyId}, '2418', ${staff['author']}, min(id), 'partner@example.se', 'X', 'Y', now() from nimr.organisation;
  `,
  targets: () => ({
    need: ['need', 'words', "state = 'open'"],
    need_event: [
      'need_event',
      'reason',
      "state = 'open' and need_id = (select id from nimr.need where words = 'Fel')",
    ],
    talk_need: ['talk_need', 'need_id'],
    // Only decided as a whole: what leaves it waiting is refused.
    need_proposal: ['need_proposal', 'words'],
    referral: ['referral', 'withdrawn_at'],
  }),
}
