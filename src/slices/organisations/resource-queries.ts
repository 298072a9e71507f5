import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Carried } from './resource-rules.ts'

export const taskKinds = ['needs_analysis', 'knowledge', 'network'] as const
export type TaskKind = (typeof taskKinds)[number]

export type ResourceTask = {
  readonly id: number
  readonly kind: TaskKind
  readonly note: string
  readonly doneOn: string | null
  readonly version: number
}

export type Resource = Carried & {
  readonly id: number
  readonly municipalityName: string
  readonly focusAreaSv: string
  readonly focusAreaEn: string
  readonly version: number
  readonly tasks: readonly ResourceTask[]
}

/** Which municipality carries, or carried, which focus area for the others, with its tasks; the latest first. */
export async function listResources(tx: Tx): Promise<readonly Resource[]> {
  const { rows } = await sql<Resource>`
    select r.id, r.municipality_code, r.focus_area_code, r.from_on, r.to_on, r.version,
      m.name as municipality_name, f.name_sv as focus_area_sv, f.name_en as focus_area_en,
      coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'kind', t.kind, 'note', t.note, 'doneOn', t.done_on, 'version', t.version) order by t.id)
        from nimr.resource_municipality_task t where t.resource_municipality_id = r.id), '[]') as tasks
    from nimr.resource_municipality r
    join nimr.municipality m on m.code = r.municipality_code
    join nimr.focus_area f on f.code = r.focus_area_code
    order by r.from_on desc, f.position, m.name collate nimr.swedish, r.id`.execute(tx)
  return rows
}
