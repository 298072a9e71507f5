import type { Records } from './record.ts'

/** Marks, walk-ins, mail and answers of the intervention, and a network that its task force member convenes and the project carries. */
export const afterDeliveryRecords: Records = {
  sql: ({ staff, interventionId, occasionId, companyId, participantId, projectId }) => `
    insert into nimr.attendance_mark (client_key, occasion_id, attendance_id, attended, marked_at, received_at, staff_id)
      select gen_random_uuid(), occasion_id, id, true, '2021-06-10T09:00Z', '2021-06-10T09:00Z', ${staff['member']} from nimr.attendance where occasion_id = ${occasionId};
    insert into nimr.walk_in (client_key, occasion_id, person_name, company_words, written_at, received_at, staff_id)
      values (gen_random_uuid(), ${occasionId}, 'Siv', 'Fjällbygg', '2021-06-10T09:00Z', '2021-06-10T09:00Z', ${staff['member']});
    insert into nimr.mail_refusal values (repeat('a', 64), '2021-06-10T09:00Z');
    insert into nimr.sent_mail (client_key, intervention_id, kind, audience, subject, body, recipient_count, sent_at, staff_id)
      values (gen_random_uuid(), ${interventionId}, 'mail', 'came', 'Tack', 'Tack för i dag', 1, '2021-06-11T09:00Z', ${staff['member']});
    insert into nimr.sent_mail_recipient (sent_mail_id, address_hash, company_id, person_id)
      select id, repeat('a', 64), ${companyId}, ${participantId} from nimr.sent_mail;
    insert into nimr.feedback_invitation (intervention_id, address_hash, company_id, person_id, invited_at, staff_id)
      values (${interventionId}, repeat('a', 64), ${companyId}, ${participantId}, '2021-06-11T09:00Z', ${staff['member']});
    insert into nimr.feedback_answer (invitation_id, useful, answered_at) select id, 5, '2021-06-12T09:00Z' from nimr.feedback_invitation;
    insert into nimr.network (name, founded_on, recorded_by_staff_id) values ('Kompetensforum', '2020-01-15', ${staff['member']});
    insert into nimr.network_owner (network_id, project_id, from_on, recorded_at, staff_id)
      select id, ${projectId}, '2020-01-15', '2020-01-15T09:00Z', ${staff['member']} from nimr.network;
    insert into nimr.network_member (network_id, staff_id, side, part, from_on) select id, ${staff['member']}, 'public', 'convenor', '2020-01-15' from nimr.network;
    insert into nimr.network_meeting (network_id, starts_at, ends_at) select id, '2021-02-01T09:00Z', '2021-02-01T11:00Z' from nimr.network;
    insert into nimr.network_meeting_member (meeting_id, member_id) select g.id, m.id from nimr.network_meeting g join nimr.network_member m using (network_id);
    insert into nimr.intervention_partner (intervention_id, company_id, role, from_on) values (${interventionId}, ${companyId}, 'Revisor', '2021-06-01');
  `,
  targets: () => ({
    attendance_mark: ['attendance_mark', 'attended'],
    walk_in: ['walk_in', 'settled_at'],
    mail_refusal: ['mail_refusal', 'refused_at'],
    sent_mail: ['sent_mail', 'subject'],
    sent_mail_recipient: ['sent_mail_recipient', 'recipient_name'],
    feedback_invitation: ['feedback_invitation', 'recipient_name'],
    feedback_answer: ['feedback_answer', 'useful'],
    network: ['network', 'purpose'],
    network_owner: ['network_owner', 'reason'],
    network_member: ['network_member', 'to_on'],
    network_meeting: ['network_meeting', 'minutes'],
    network_meeting_member: ['network_meeting_member', 'member_id'],
    intervention_partner: ['intervention_partner', 'to_on'],
  }),
}
