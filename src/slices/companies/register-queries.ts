import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { personalNumberOf, shownNumber } from './queries.ts'
import type { SizeClass } from './rates.ts'
import type { TargetGroupReason } from './rules.ts'

export const registerSorts = ['name', 'municipality', 'size', 'contact'] as const
export type RegisterSort = (typeof registerSorts)[number]
export const perPage = 50

export type RegisterFilter = {
  /** Companies that belong to any of these: by seat, workplace or the office that keeps them. Empty: all. */
  readonly municipalities: readonly string[]
  readonly words: string | undefined
  readonly size: SizeClass | 'unknown' | undefined
  readonly targetGroup: 'in' | 'out' | 'unknown' | undefined
  readonly focusArea: string | undefined
  /** The project whose target group is asked for and shown. */
  readonly projectId: number | null
  readonly includeEnded: boolean
}

export type RegisterRow = {
  readonly id: number
  readonly name: string
  readonly orgNumber: string | null
  readonly municipality: string
  readonly locality: string | null
  readonly sizeClass: SizeClass | null
  readonly inTargetGroup: boolean | null
  readonly reason: TargetGroupReason | null
  /** Day of the last talk that the asker may know of. */
  readonly lastContactOn: string | null
  readonly endedOn: string | null
}

const orders = {
  name: sql`c.name collate nimr.swedish`,
  municipality: sql`m.name collate nimr.swedish`,
  size: sql`array_position(array['micro', 'small', 'medium', 'large'], s.size_class)`,
  contact: sql`k.last_on`,
}

/** One page of the register, of as many companies as asked for, and how many there are in all. */
export async function listRegister(
  tx: Tx,
  filter: RegisterFilter,
  sort: { readonly by: RegisterSort; readonly descending: boolean },
  page: number,
  most = perPage,
): Promise<{ readonly rows: readonly RegisterRow[]; readonly total: number }> {
  const { municipalities, words, size, targetGroup, focusArea, projectId, includeEnded } = filter
  const conditions = [
    municipalities.length > 0 &&
      sql`c.id in (select h.company_id from nimr.company_home h where h.municipality_code = any (${municipalities}))`,
    words && sql`c.id in (select company_id from counter.search_companies(${words}, 100000))`,
    size === 'unknown' ? sql`s.size_class is null` : size && sql`s.size_class = ${size}`,
    targetGroup === 'unknown'
      ? sql`(t.in_target_group is null or t.reason = 'size_not_declared')`
      : targetGroup === 'out'
        ? sql`(not t.in_target_group and t.reason <> 'size_not_declared')`
        : targetGroup && sql`t.in_target_group`,
    focusArea &&
      sql`c.id in (select f.company_id from nimr.company_focus_area f where f.focus_area_code = ${focusArea})`,
    !includeEnded && sql`c.ended_on is null`,
  ].filter((condition) => condition !== false && condition !== undefined && condition !== '')
  const where = conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``
  const direction = sort.descending ? sql`desc` : sql`asc`
  const { rows } = await sql<
    Omit<RegisterRow, 'orgNumber'> & {
      orgNumber: string | null
      personalNumber: string | null
      isSoleTrader: boolean
      total: number
    }
  >`with page as (
      select c.id, c.name, c.org_number, c.is_sole_trader, c.ended_on, m.name as municipality, l.name as locality, s.size_class,
        t.in_target_group, t.reason, k.last_on as last_contact_on, count(*) over () as total,
        row_number() over (order by ${orders[sort.by]} ${direction} nulls last, ${orders.name}, c.id) as place
      from nimr.company c
        join nimr.municipality m on m.code = c.seat_municipality_code
        left join nimr.locality l on l.id = c.seat_locality_id
        left join lateral (select a.size_class from nimr.size_assessment a
          where a.company_id = c.id and a.superseded_at is null order by a.year desc limit 1) s on true
        left join lateral (select a.in_target_group, a.reason from nimr.target_group_assessment a
          where a.company_id = c.id and a.project_id = ${projectId}::bigint and a.superseded_at is null order by a.year desc limit 1) t on true
        left join nimr.company_last_contact k on k.company_id = c.id
      ${where}
      order by place limit ${most} offset ${(page - 1) * most}
    )
    select page.*, ${personalNumberOf(sql`page.id`)} from page
    order by place`.execute(tx)
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ isSoleTrader, personalNumber, orgNumber, total: _, ...row }) => ({
      ...row,
      orgNumber: shownNumber({ isSoleTrader, orgNumber, personalNumber }),
    })),
  }
}
