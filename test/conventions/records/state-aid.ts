import type { Records } from './record.ts'

/**
 * What the table of rights says of these records; its columns are those of who-sees-what.test.ts. An estimate and aid that was told can only
 * be superseded, with who and why, which leaves no other change to try: grants.test.ts does it.
 */
export const stateAidRights = `
aid_regulation             s      s      s      s      s      s      s      s      s      s      -      -      -
euro_rate                  s      s      s      s      s      s      s      siu    s      s      -      -      -
aid_profile                siu    siu    siu    s      s      s      s      siu    s      s      -      -      -
aid_project_setting        s      s      s      s      s      siu    s      siu    s      s      -      -      -
aid_estimate               s      s      s      -      s      s      -      si     s      -      -      -      -
aid_estimate_part          s      s      s      -      s      s      -      si     s      -      -      -      -
aid_grant                  s      s      s      -      -      s      -      si     s      -      -      -      -
aid_grant, of another      -      -      -      -      -      s      -      si     s      -      -      -      -
declared_aid               si     si     si     -      -      s      -      s      s      -      -      -      -
aid_register_row           s      s      s      -      -      s      -      siu    s      -      -      -      -
aid_notice                 s      s      s      -      -      s      -      si     s      -      -      -      -
aid_declaration            siu    siu    siu    -      -      s      -      siu    s      -      -      -      -
aid_declaration_aid        s      s      s      -      -      s      -      s      s      -      -      -      -
aid_declaration_event      si     s      s      -      -      s      -      s      s      -      -      -      -
registration_hold          siu    siu    siu    -      siu    siu    -      siu    s      -      -      -      -`

const granted = (companyId: number, projectId: number, by: string, on: string) => `
  insert into nimr.aid_grant (company_id, project_id, ${by}, regulation, amount_ore, rate_month, sek_per_eur, rate_source, amount_eur_cent,
      granted_on, decided_by_name, decided_by_title, purpose, recorded_at)
    select ${companyId}, ${projectId}, ${on}, '1407/2013', 1000000, month, sek_per_eur, source, round(1000000 / sek_per_eur), '2021-05-10', 'Chefen', 'Chef', 'Kurs', '2021-05-10T09:00Z'
    from nimr.euro_rate where month = '2021-05-01';`

/** Aid of Malå's own, with all that belongs to it; aid that the beneficiary gave; aid that a coach of Malå found out. */
export const stateAidRecords: Records = {
  sql: ({ staff, companyId, interventionId, projectId }) => `
    insert into nimr.aid_profile (company_id, sector) values (${companyId}, 'general');
    insert into nimr.aid_project_setting (project_id) values (${projectId});
    insert into nimr.euro_rate (month, sek_per_eur, source, entered_by_staff_id) values ('2021-06-01', 10.2, 'inforeuro', ${staff['economist']})
      on conflict (month) do update set source = 'inforeuro', entered_by_staff_id = excluded.entered_by_staff_id;
    insert into nimr.aid_estimate (intervention_id, project_id, nth, method, public_ore, fees_ore, total_ore, basis_words, sheet, made_at, made_by_staff_id)
      values (${interventionId}, ${projectId}, 1, 'per_company', 100, 0, 100, 'Offert', '{"question":{},"steps":[],"ruleVersion":"1"}', '2021-05-01T09:00Z', ${staff['economist']});
    insert into nimr.aid_estimate_part (estimate_id, company_id, seats, minutes, amount_ore) select id, ${companyId}, 1, 60, 100 from nimr.aid_estimate;
    ${granted(companyId, projectId, 'grantor_municipality_code', `'2418'`)}
    ${granted(companyId, projectId, 'grantor_organisation_id', '(select min(id) from nimr.organisation)')}
    insert into nimr.declared_aid (company_id, project_id, municipality_code, grantor_name, regulation, granted_on, amount_eur_cent, source, recorded_at, recorded_by_staff_id)
      values (${companyId}, ${projectId}, '2418', 'Region', '1407/2013', '2020-05-01', 100, 'coach', '2021-05-01T09:00Z', ${staff['author']});
    insert into nimr.aid_register_row (grant_id, project_id, municipality_code, fields, is_masked, due_on, made_at, entered_by_staff_id)
      select id, project_id, '2418', '{"uid":1,"regulation":1,"beneficiary":1,"amountOre":1,"amountEurCent":1,"sekPerEur":1,"grantedOn":1,"authority":1,"instrument":1,"sector":1}', false, '2021-06-20', '2021-05-10T09:00Z', ${staff['economist']}
      from nimr.aid_grant where grantor_municipality_code = '2418';
    insert into nimr.file (record_table, record_id, kind, name, media_type, size_bytes, digest, content, added_at)
      select 'aid_grant', id, 'notice', 'Underrättelse.pdf', 'application/pdf', 1, sha256('d'), 'd', now() from nimr.aid_grant where grantor_municipality_code = '2418';
    insert into nimr.aid_notice (grant_id, language, file_id, digest, sent_by, sent_to, sent_at)
      select g.id, 'sv', f.id, repeat('a', 64), 'mail', 'info@example.se', '2021-05-11T09:00Z' from nimr.aid_grant g, nimr.file f
      where g.grantor_municipality_code = '2418' and f.record_table = 'aid_grant';
    insert into nimr.aid_declaration (company_id, company_name, intervention_id, project_id, planned_ore, planned_eur_cent, regulation, window_from_on, window_to_on,
        asked_at, asked_by_staff_id)
      values (${companyId}, 'X', ${interventionId}, ${projectId}, 1000, 100, '1407/2013', '2019-01-01', '2021-05-01', '2021-05-01T09:00Z', ${staff['author']});
    insert into nimr.aid_declaration_aid (declaration_id, nth, grantor_name, regulation, granted_on, amount_eur_cent)
      select id, 1, 'Region', '1407/2013', '2020-01-01', 100 from nimr.aid_declaration;
    insert into nimr.aid_declaration_event (declaration_id, kind, on_day, at, by_staff_id) select id, 'asked', '2021-05-01', '2021-05-01T09:00Z', ${staff['author']} from nimr.aid_declaration;
    insert into nimr.registration_hold (intervention_id, company_id, why, held_until, made_at, made_by_staff_id)
      values (${interventionId}, ${companyId}, 'aid_declaration', '2021-07-01', '2021-05-01T09:00Z', ${staff['author']});
  `,
  targets: () => ({
    aid_regulation: ['aid_regulation', 'ceiling_eur_cent'],
    euro_rate: ['euro_rate', 'sek_per_eur', "month = '2021-06-01'"],
    aid_profile: ['aid_profile', 'is_road_freight'],
    aid_project_setting: ['aid_project_setting', 'reporter'],
    aid_estimate: ['aid_estimate', 'superseded_at'],
    aid_estimate_part: ['aid_estimate_part', 'seats'],
    aid_grant: ['aid_grant', 'dnr', "grantor_municipality_code = '2418'"],
    'aid_grant, of another': ['aid_grant', 'dnr', 'grantor_municipality_code is null'],
    declared_aid: ['declared_aid', 'superseded_at'],
    aid_register_row: ['aid_register_row', 'entered_on'],
    aid_notice: ['aid_notice', 'sent_at'],
    aid_declaration: ['aid_declaration', 'version'],
    aid_declaration_aid: ['aid_declaration_aid', 'nth'],
    aid_declaration_event: ['aid_declaration_event', 'words'],
    registration_hold: ['registration_hold', 'held_until'],
  }),
}
