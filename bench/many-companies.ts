import type pg from 'pg'

/** Adds so many companies without people or talks, spread over the municipalities, to see what search costs then. */
export async function addCompanies(client: pg.Client, count: number): Promise<void> {
  await client.query(`set session_replication_role = replica`)
  await client.query(
    `with place as (select code, row_number() over (order by code) - 1 as n, count(*) over () as all_of_them
       from nimr.municipality where code in (select municipality_code from nimr.project_municipality))
     insert into nimr.company (name, org_number, legal_form, seat_municipality_code, seat_locality_id, kept_by_municipality_code)
     select (array['Byggarna', 'Trä', 'Åkeri', 'Skogs', 'Fiske', 'Kafé', 'Ölhallen', 'Norr'])[1 + g % 8] || ' ' || g
         || (array[' i Malå', ' Norr', ' Syd', ' Fjäll'])[1 + g / 8 % 4] || ' AB',
       '5590' || lpad(g::text, 6, '0'), 'limited_company', p.code,
       (select l.id from nimr.locality l where l.municipality_code = p.code order by (l.id + g) % 7 limit 1), p.code
     from generate_series(1, $1::int) g join place p on p.n = g % p.all_of_them
     on conflict do nothing`,
    [count],
  )
  await client.query(`set session_replication_role = origin`)
  await client.query('analyze')
}
