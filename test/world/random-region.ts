import type { World } from './world.ts'

export const eight = ['2417', '2418', '2421', '2422', '2425', '2462', '2463', '2481']

/** Numbers that are the same each time for a seed. */
export function numbersOf(seed: number) {
  let state = seed * 7919 + 17
  return (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
}

/** Companies, persons and talks of the eight, some with their seat or their talks elsewhere, some persons working for two. */
export async function fillRegion(world: World, numbers: (below: number) => number) {
  const staff = await world.aStaff()
  const values = (rows: readonly (readonly unknown[])[]) =>
    rows
      .map(
        (row) =>
          `(${row.map((value) => (value === null ? 'null' : typeof value === 'string' ? `'${value}'` : String(value))).join(',')})`,
      )
      .join(',')
  const seats = [...eight, ...eight, ...eight, '2505', '0180', '2418']
  const companies = Array.from({ length: 120 }, (_, nth) => [
    5000 + nth,
    `B ${nth}`,
    seats[numbers(seats.length)],
  ])
  const persons = Array.from({ length: 220 }, (_, nth) => 5000 + nth)
  const day = () => `20${18 + numbers(4)}-${String(9 + numbers(3)).padStart(2, '0')}-15`
  const roles = persons.flatMap((id) =>
    (numbers(8) === 0 ? [0, 1] : [0]).map(() => [
      id,
      5000 + numbers(120),
      numbers(4) ? 'leader' : 'representative',
      '2018-01-01',
    ]),
  )
  const talks = Array.from({ length: 500 }, (_, nth) => {
    const role = roles[numbers(roles.length)] ?? []
    const seat = companies[Number(role[1]) - 5000]?.[2]
    const happened = numbers(10) < 8 && eight.includes(String(seat)) ? seat : eight[numbers(8)]
    return { id: 5000 + nth, person: role[0], company: role[1], happened, on: day() }
  })
  await world.asOwner(`
    insert into nimr.municipality (code, name, county_code) select '0180', 'Stockholm', min(code) from nimr.county on conflict do nothing;
    insert into nimr.company (id, name, legal_form, is_sole_trader, seat_municipality_code, kept_by_municipality_code)
      select id, name, 'other', false, seat, '2418' from (values ${values(companies)}) v (id, name, seat);
    insert into nimr.workplace (company_id, municipality_code) select id, '2417' from nimr.company where id % 11 = 0 and id >= 5000;
    insert into nimr.person (id, full_name, kept_by_municipality_code) select id, 'P', '2418' from (values ${values(persons.map((id) => [id]))}) v (id);
    insert into nimr.person_role (person_id, company_id, role, from_on) select distinct on (a, b) a, b, c, d::date from (values ${values(roles)}) v (a, b, c, d);
    insert into nimr.person_characteristic select id, case when g < 8 then 'woman' when g < 18 then 'man' when g = 18 then 'other' end, y, b
      from (values ${values(persons.map((id) => [id, numbers(20), 1950 + numbers(55), numbers(5) === 0]))}) v (id, g, y, b);
    insert into nimr.talk (id, company_id, municipality_code, staff_id, held_on, duration_minutes, mode, logged_at)
      select id, c, m, ${staff.id}, d::date, 60, 'visit', '2022-05-01' from (values ${values(talks.map((t) => [t.id, t.company, t.happened, t.on]))}) v (id, c, m, d);
    insert into nimr.talk_person (talk_id, person_id) values ${values(talks.map((t) => [t.id, t.person]))};`)
}
