import type { Records } from './record.ts'

/** What the table of rights says of these records; its columns are those of who-sees-what.test.ts. */
export const editionRights = `
edition                    s      s      s      -      -      -      -      -      s      -      -      -      -
edition_part               s      s      s      -      -      -      -      -      s      -      -      -      -
edition_name               s      s      s      -      -      -      -      -      s      -      -      -      -
edition_file               s      s      s      -      -      -      -      -      s      -      -      -      -
edition_publication        s      s      siu    -      -      -      -      -      s      -      -      -      -`

/** Malå's report, approved by its head: with one part, one name beside it and one file. */
export const editionRecords: Records = {
  sql: ({ staff }) => `
    begin;
    with made as (
      select r.*, convert_to(jsonb_build_object('edition', 1, 'report', jsonb_build_object('id', r.id), 'municipality', jsonb_build_object('code', r.municipality_code),
        'from', r.from_on, 'to', r.to_on, 'parts', jsonb_build_object('narrative', encode(sha256('[]'), 'hex')))::text, 'UTF8') as manifest
      from nimr.report r where r.municipality_code = '2418' order by r.id limit 1)
    insert into nimr.edition (report_id, number, project_id, municipality_code, from_on, to_on, manifest, digest, approved_at, approved_by_staff_id)
      select id, 1, project_id, municipality_code, from_on, to_on, manifest, sha256(manifest), '2021-06-01T08:00:00Z', ${staff['head']} from made;
    insert into nimr.edition_part (edition_id, name, content, digest) select id, 'narrative', '[]', sha256('[]') from nimr.edition;
    insert into nimr.edition_name (edition_id, pseudonym, of_table, record_id, name) select id, 'M1', 'staff', ${staff['head']}, 'Chefen' from nimr.edition;
    insert into nimr.edition_file (edition_id, format, language, content, digest, made_at) select id, 'pdf', 'sv', '%PDF-', sha256('%PDF-'), now() from nimr.edition;
    insert into nimr.edition_publication (edition_id, report_id, published_at, published_by_staff_id) select id, report_id, '2021-06-15T08:00:00Z', ${staff['head']} from nimr.edition;
    commit;`,
  targets: () => ({
    edition: ['edition', 'number'],
    edition_part: ['edition_part', 'content'],
    edition_name: ['edition_name', 'name'],
    edition_file: ['edition_file', 'content'],
    edition_publication: ['edition_publication', 'withdrawn_at'],
  }),
}
