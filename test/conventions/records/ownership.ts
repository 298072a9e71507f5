import type { Records } from './record.ts'

/** What the table of rights says of these records; its columns are those of who-sees-what.test.ts. */
export const ownershipRights = `
holder                     siu    siu    siu    s      s      s      s      s      s      s      -      -      -
holder, a company          si     si     si     s      s      s      s      s      s      s      -      -      -
holder_person              siu    siu    siu    -      -      -      -      -      -      -      -      -      -
holding                    siud   siud   siud   s      s      s      s      s      s      s      -      -      -
former_tie                 -      -      -      -      -      -      -      -      -      -      -      -      -
control                    siu    siu    siu    s      s      s      s      s      s      s      -      -      -
market_tie                 sid    sid    sid    s      s      s      s      s      s      s      -      -      -
holder_year                siu    siu    siu    s      s      s      s      s      s      s      -      -      -
company_event              si     si     si     s      s      s      s      s      s      s      -      -      -
company_event_part         si     si     si     s      s      s      s      s      s      s      -      -      -
sme_declaration_request    siu    siu    siu    -      -      -      -      -      -      -      -      su     -
sme_declaration            s      s      s      -      -      -      -      -      -      -      -      -      -`

/** Malå's company is owned by a private person and controlled by a company outside the register; it was divided once. */
export const ownershipRecords: Records = {
  sql: ({ staff, companyId }) => `
    insert into nimr.holder (kind, company_id, kept_by_municipality_code) values ('enterprise', ${companyId}, '2418');
    insert into nimr.holder (kind, name, kept_by_municipality_code) values ('enterprise', 'Utanför AB', '2418');
    with person as (insert into nimr.holder (kind, kept_by_municipality_code) values ('natural_person', '2418') returning id),
      named as (insert into nimr.holder_person (holder_id, name) select id, 'Ägar Agda' from person)
      insert into nimr.holding (owner_id, owned_id, capital_bp, votes_bp, source_kind, recorded_at, recorded_by_staff_id)
        select person.id, h.id, 6000, 6000, 'coach', now(), ${staff['author']} from person, nimr.holder h where h.company_id = ${companyId};
    insert into nimr.control (from_id, to_id, ground, source_kind, recorded_at, recorded_by_staff_id)
      select o.id, h.id, 'contract', 'coach', now(), ${staff['author']} from nimr.holder o, nimr.holder h where o.name = 'Utanför AB' and h.company_id = ${companyId};
    insert into nimr.market_tie (one_id, other_id, market, recorded_at, recorded_by_staff_id)
      select least(o.id, h.id), greatest(o.id, h.id), 'same', now(), ${staff['author']} from nimr.holder o, nimr.holder h where o.name = 'Utanför AB' and h.company_id = ${companyId};
    insert into nimr.former_tie (one_id, other_id) select min(id), max(id) from nimr.holder;
    insert into nimr.holder_year (holder_id, year, awu, source_kind) select id, 2020, 4, 'coach' from nimr.holder where name = 'Utanför AB';
    with event as (insert into nimr.company_event (company_id, kind, happened_on, source_words, ended_company, recorded_at, recorded_by_staff_id)
      values (${companyId}, 'split_into', '2021-01-01', 'Delningsplan', false, now(), ${staff['author']}) returning id)
      insert into nimr.company_event_part (event_id, company_id, equity_ore) select id, ${companyId}, 100 from event;
    with asked as (insert into nimr.sme_declaration_request (company_id, company_name, municipality_code, staff_id, email, asked_at)
      values (${companyId}, 'X', '2418', ${staff['author']}, 'x@example.se', now()) returning id)
      insert into nimr.sme_declaration (request_id, company_id, nth, content, signer_name, signer_capacity, signed_place, signed_on, sent_at)
        select id, ${companyId}, 1, '{}', 'Eva', 'VD', 'Malå', '2021-06-01', now() from asked;
  `,
  targets: () => ({
    holder: ['holder', 'name', "name = 'Utanför AB'"],
    'holder, a company': ['holder', 'name', 'company_id is not null'],
    holder_person: ['holder_person', 'name'],
    holding: ['holding', 'votes_bp'],
    former_tie: ['former_tie', 'other_id'],
    control: ['control', 'version'],
    market_tie: ['market_tie', 'market'],
    holder_year: ['holder_year', 'awu'],
    company_event: ['company_event', 'version'],
    company_event_part: ['company_event_part', 'equity_ore'],
    sme_declaration_request: ['sme_declaration_request', 'version'],
    // Settled in one's own name: what leaves it without is refused.
    sme_declaration: ['sme_declaration', 'reason'],
  }),
}
