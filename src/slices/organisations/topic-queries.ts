import { sql } from 'kysely'
import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Named } from './lookups.ts'
import type { MergingTopic } from './topic-rules.ts'

export type TopicNamed = Named<number> & {
  readonly focusAreaCode: string
  readonly focusAreaName: string
}

/** The topics that can be chosen, neither merged nor retired, by focus area and name. */
export async function listTopics(tx: Tx, language: Language): Promise<readonly TopicNamed[]> {
  const rows = await listAllTopics(tx)
  return rows
    .filter(({ mergedIntoId, retiredOn }) => mergedIntoId === null && retiredOn === null)
    .map((row) => ({
      key: row.id,
      name: nameOf(row, language),
      focusAreaCode: row.focusAreaCode,
      focusAreaName: language === 'sv' ? row.focusAreaSv : row.focusAreaEn,
    }))
}

export type Topic = MergingTopic & {
  readonly nameSv: string
  readonly nameEn: string | null
  readonly focusAreaSv: string
  readonly focusAreaEn: string
  /** How many coaches know it at level 1 or more, those of topics merged into it included. */
  readonly knownBy: number
}

/** The name in a language; a topic without an English name is called what it is called in Swedish. */
export function nameOf(
  topic: { readonly nameSv: string; readonly nameEn: string | null },
  language: Language,
): string {
  return language === 'sv' ? topic.nameSv : (topic.nameEn ?? topic.nameSv)
}

/** Every topic, also the retired and the merged, by focus area and name. */
export async function listAllTopics(tx: Tx): Promise<readonly Topic[]> {
  const { rows } = await sql<Topic>`
    select t.id, t.focus_area_code, t.name_sv, t.name_en, t.retired_on, t.merged_into_id, t.merged_into_version, t.version,
      f.name_sv as focus_area_sv, f.name_en as focus_area_en,
      coalesce(k.known_by, 0)::int as known_by
    from nimr.topic t join nimr.focus_area f on f.code = t.focus_area_code
    left join (
      select n.current_id, count(distinct c.staff_id) as known_by
      from nimr.staff_competence c join nimr.topic_current n on n.topic_id = c.topic_id
      where c.level > 0 group by n.current_id) k on k.current_id = t.id
    order by f.position, t.name_sv collate nimr.swedish, t.id`.execute(tx)
  return rows
}

export type Competence = { readonly staffId: number; readonly topicId: number; readonly level: number }

/** What everybody knows of each living topic: the highest level stated of it or of a topic that was merged into it. */
export async function listCompetences(tx: Tx): Promise<readonly Competence[]> {
  const { rows } = await sql<Competence>`
    select c.staff_id, n.current_id as topic_id, max(c.level) as level
    from nimr.staff_competence c join nimr.topic_current n on n.topic_id = c.topic_id
    group by c.staff_id, n.current_id order by c.staff_id, n.current_id`.execute(tx)
  return rows
}

/** Whether a living topic of the focus area has the name already, letters' size aside. */
export async function nameIsTaken(
  tx: Tx,
  focusAreaCode: string,
  nameSv: string,
  except: number | null,
): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select exists (select from nimr.topic t where t.focus_area_code = ${focusAreaCode} and t.merged_into_id is null
      and nimr.search_key(t.name_sv) = nimr.search_key(${nameSv}) and t.id is distinct from ${except}::bigint) as taken`.execute(
    tx,
  )
  return rows[0]?.taken === true
}
