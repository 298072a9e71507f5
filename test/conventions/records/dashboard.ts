import type { Records } from './record.ts'

/** What the table of rights says of these records; its columns are those of who-sees-what.test.ts. */
export const dashboardRights = `
business_population        s      s      s      s      s      siud   s      s      s      siud   -      -      -
saved_view                 siu    i      i      i      i      i      -      i      i      -      -      -      -
saved_view, office         siu    si     si     -      -      -      -      -      -      -      -      -      -
saved_view, project        siu    si     si     si     si     si     -      si     si     -      -      -      -`

/** Malå's numbers from outside, and three views of its author's: own, shared with the office, shared with the project. */
export const dashboardRecords: Records = {
  sql: ({ staff, projectId }) => `
    insert into nimr.business_population (municipality_code, measure, year, part, whole, source, recorded_at)
      values ('2418', 'women', 2020, 60, 200, 'Statistik', '2021-06-01T08:00:00Z');
    insert into nimr.saved_view (staff_id, name, project_id, municipality_code, figure, from_on, to_on, filter, shared_with, office_code, created_at)
      select ${staff['author']}, 'Vy ' || s, ${projectId}, '2418', 'companies_sme', '2018-09-01', '2022-03-31', '{"size": "micro"}', s,
        case s when 'office' then '2418' end, '2021-06-01T08:00:00Z'
      from unnest(array['own', 'office', 'project']) s;
  `,
  targets: () => ({
    business_population: ['business_population', 'source'],
    saved_view: ['saved_view', 'name', `shared_with = 'own'`],
    'saved_view, office': ['saved_view', 'name', `shared_with = 'office'`],
    'saved_view, project': ['saved_view', 'name', `shared_with = 'project'`],
  }),
}
