import type { Letter, PostOffice } from '../../src/platform/mail/index.ts'
import { orgNumber } from './org-numbers.ts'
import type { World } from './world.ts'

/**
 * 500 companies that got support, the even ones with their seat in Malå, the odd ones in Norsjö, with ids from 10001. Companies 1–20 have two people with
 * an address, 21–25 nobody, 26–45 an address that does not exist, 46 has refused mail; the others one each.
 */
export async function fiveHundredSupported(
  world: World,
  staff: { mala: number; norsjo: number },
): Promise<void> {
  const numbers = Array.from({ length: 500 }, (_, index) => orgNumber(10_000 + index))
  await world.asOwner(
    `with c as (
      insert into nimr.company (id, name, legal_form, org_number, is_sole_trader, seat_municipality_code, kept_by_municipality_code, letter_language)
      select 10000 + n, 'Företag ' || n || ' AB', 'limited_company', o, false, m, m, case when n = 7 then 'en' else 'sv' end
      from unnest($1::text[]) with ordinality u (o, n) cross join lateral (select case when n % 2 = 0 then '2418' else '2417' end as m) w
      returning id, seat_municipality_code)
    insert into nimr.talk (company_id, municipality_code, staff_id, held_on, duration_minutes, mode, logged_at)
      select id, seat_municipality_code, case seat_municipality_code when '2418' then $2::bigint else $3::bigint end, '2021-05-03', 60, 'visit', '2021-05-03T09:00Z' from c`,
    [numbers, staff.mala, staff.norsjo],
  )
  await world.asOwner(`
    with p as (
      insert into nimr.person (id, full_name, email, kept_by_municipality_code)
      select 10000 * k + n, 'Person ' || n || case k when 2 then ' den andra' else '' end,
        'p' || n || '-' || k || case when n between 26 and 45 then '@finns-inte.example' else '@foretag.example' end, case when n % 2 = 0 then '2418' else '2417' end
      from generate_series(1, 500) n cross join generate_series(1, 2) k where n not between 21 and 25 and (k = 1 or n <= 20)
      returning id)
    insert into nimr.person_role (person_id, company_id, role, from_on) select id, 10000 + id % 10000, 'leader', '2018-01-01' from p;
    insert into nimr.mail_refusal select nimr.address_hash('p46-1@foretag.example'), '2021-01-01T09:00Z';
    select setval(pg_get_serial_sequence('nimr.company', 'id'), 20000);
    select setval(pg_get_serial_sequence('nimr.person', 'id'), 40000);
    analyze`)
}

/** Takes letters into the mailbox, but for addresses at finns-inte.example. */
export function postOfficeInto(mailbox: Letter[], refused: string[]): PostOffice {
  return {
    kind: 'smtp',
    close: () => {},
    send: async (letter) => {
      if (letter.to.endsWith('@finns-inte.example')) {
        refused.push(letter.to)
        throw Object.assign(new Error('no such mailbox'), { responseCode: 550 })
      }
      mailbox.push(letter)
    },
  }
}
