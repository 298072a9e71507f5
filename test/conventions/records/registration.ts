import type { Records } from './record.ts'

export const registrationRecords: Records = {
  sql: ({ staff, companyId, interventionId }) => `
    insert into nimr.public_intervention (intervention_id, title_sv, lead_sv, places) values (${interventionId}, 'Exportdag', 'Ut i världen', 30);
    insert into nimr.registration_invitation (intervention_id, made_for, made_by_staff_id, made_at) values (${interventionId}, 'Nätverket', ${staff['member']}, now());
    insert into nimr.registration (intervention_id, nth, state, full_name, email, company_id, company_name, municipality_code, came_by, registered_at)
      values (${interventionId}, 1, 'registered', 'Anna Gran', 'anna@example.se', ${companyId}, 'Granträ', '2418', 'public', now());
    insert into nimr.registration_event (registration_id, state, at, by_whom) select id, 'registered', now(), 'self' from nimr.registration;
    insert into nimr.registration_wish select id, 'Tull' from nimr.registration;
    insert into nimr.registration_sole_trader select id, '5001011234' from nimr.registration;
    insert into nimr.registration_characteristic select id, 'woman', 1990, false from nimr.registration;
    insert into nimr.calendar_address values (${staff['author']}, 1, now());
  `,
  targets: () => ({
    public_intervention: ['public_intervention', 'places'],
    registration_invitation: ['registration_invitation', 'ended_at'],
    registration: ['registration', 'company_id'],
    registration_event: ['registration_event', 'reason'],
    registration_wish: ['registration_wish', 'words'],
    registration_sole_trader: ['registration_sole_trader', 'personal_number'],
    registration_characteristic: ['registration_characteristic', 'gender'],
    calendar_address: ['calendar_address', 'made_at'],
    public_site: ['public_site', 'contact_email'],
  }),
}
