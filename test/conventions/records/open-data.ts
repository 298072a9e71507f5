import type { Records } from './record.ts'

/**
 * What the table of rights says of published statistics. Figures are frozen: nobody adds another later, for which publish.test.ts stands. Hidden counts
 * of persons have no reader.
 */
export const openDataRights = `
published_statistics       s      s      s      s      s      siu    s      s      s      s      -      -      -
published_figure           s      s      s      s      s      s      s      s      s      s      -      -      -
hidden_figure              -      -      -      -      -      si     -      -      -      -      -      -      -
hidden_figure, of people   -      -      -      -      -      -      -      -      -      -      -      -      -`

export const openDataRecords: Records = {
  sql: ({ staff, projectId }) => `
    begin;
    insert into nimr.published_statistics (project_id, kind, counted_on, published_at, published_by_staff_id, rule_version)
      values (${projectId}, 'statistics', '2021-06-15', '2021-06-15T08:00:00Z', ${staff['manager']}, 'disclosure-v1');
    insert into nimr.published_figure (statistics_id, figure, from_on, to_on, unit, rule_version)
      select s.id, f, '2018-09-01', '2022-03-31', 'companies', '1' from nimr.published_statistics s, unnest(array['companies_sme', 'people_women']) f;
    insert into nimr.hidden_figure (published_figure_id, is_of_people, value)
      select id, figure = 'people_women', 1 from nimr.published_figure;
    commit;`,
  targets: () => ({
    published_statistics: ['published_statistics', 'withdrawn_at'],
    published_figure: ['published_figure', 'value', `figure = 'companies_sme'`],
    hidden_figure: ['hidden_figure', 'value', 'not is_of_people'],
    'hidden_figure, of people': ['hidden_figure', 'value', 'is_of_people'],
  }),
}
