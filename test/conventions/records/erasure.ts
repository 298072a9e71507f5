import type { Records } from './record.ts'

/** What the table of rights says of these records; its columns are those of who-sees-what.test.ts. Erasing is a function's alone. */
export const erasureRights = `
person_erasure             s      s      s      -      -      -      -      -      -      -      -      -      -`

/** Somebody whom Malå's office has erased. */
export const erasureRecords: Records = {
  sql: ({ staff }) => `
    with gone as (insert into nimr.person (full_name, kept_by_municipality_code) values ('Raderad person', '2418') returning id)
    insert into nimr.person_erasure (person_id, ground, words, erased_at, erased_by_staff_id)
      select id, 'request', 'Dnr 7', '2021-05-03T09:00Z', ${staff['author']} from gone;`,
  targets: () => ({ person_erasure: ['person_erasure', 'words'] }),
}
