import { sql } from 'kysely'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Sentence } from './types.ts'

type Keeper = { readonly staffId: number; readonly now: Date }

/** Copies a version with all its sections and sentences into another, empty one. Two statements: the policy of a sentence looks for its section. */
async function copyContent(tx: Tx, fromVersion: number, toVersion: number): Promise<void> {
  await sql`
    insert into nimr.report_template_section (version_id, key, position, heading_sv, heading_en, guidance_sv, guidance_en, required, annex, blocks)
    select ${toVersion}, key, position, heading_sv, heading_en, guidance_sv, guidance_en, required, annex, blocks
    from nimr.report_template_section where version_id = ${fromVersion}`.execute(tx)
  await sql`
    insert into nimr.report_template_sentence (section_id, position, new_paragraph, only_if, only_above, body_sv, body_en)
    select c.id, e.position, e.new_paragraph, e.only_if, e.only_above, e.body_sv, e.body_en
    from nimr.report_template_section s
    join nimr.report_template_section c on c.key = s.key and c.version_id = ${toVersion}
    join nimr.report_template_sentence e on e.section_id = s.id where s.version_id = ${fromVersion}`.execute(
    tx,
  )
}

/** Copies a template, so that the copy can be changed. It is a draft until it is adopted. Gives the copy's id. */
export async function copyTemplate(
  tx: Tx,
  { staffId, now }: Keeper,
  copy: {
    readonly fromVersionId: number
    readonly nameSv: string
    readonly nameEn: string
    readonly projectId: number | null
    readonly financierId: number | null
  },
): Promise<number> {
  const { fromVersionId, ...own } = copy
  const from = await tx
    .selectFrom('reportTemplateVersion as v')
    .innerJoin('reportTemplate as t', 't.id', 'v.templateId')
    .select(['t.id', 't.kind', 't.programmePeriod'])
    .where('v.id', '=', fromVersionId)
    .executeTakeFirstOrThrow()
  const { id } = await tx
    .insertInto('reportTemplate')
    .values({
      ...own,
      kind: from.kind,
      programmePeriod: from.programmePeriod,
      copiedFromId: from.id,
      madeAt: now,
      madeByStaffId: staffId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await newVersion(tx, id, fromVersionId, 1)
  return id
}

async function newVersion(
  tx: Tx,
  templateId: number,
  fromVersionId: number,
  number: number,
): Promise<number> {
  const { id } = await tx
    .insertInto('reportTemplateVersion')
    .values({ templateId, number })
    .returning('id')
    .executeTakeFirstOrThrow()
  await copyContent(tx, fromVersionId, id)
  return id
}

/** Begins the next version of a template as a copy of the newest. Refuses `drafted` when one is begun already. */
export async function beginVersion(
  tx: Tx,
  template: {
    readonly id: number
    readonly versionId: number
    readonly number: number
    readonly adoptedAt: Date | null
  },
): Promise<Decision<'drafted', number>> {
  if (template.adoptedAt === null) return refuse('drafted')
  return allow(await newVersion(tx, template.id, template.versionId, template.number + 1))
}

/** Adopts a draft: reports can be started after it, and it is never changed again. Refuses `noSections` when it has none. */
export async function adoptVersion(
  tx: Tx,
  { staffId, now }: Keeper,
  versionId: number,
): Promise<Decision<'noSections' | 'gone'>> {
  const section = await tx
    .selectFrom('reportTemplateSection')
    .select('id')
    .where('versionId', '=', versionId)
    .executeTakeFirst()
  if (!section) return refuse('noSections')
  const adopted = await tx
    .updateTable('reportTemplateVersion')
    .set({ adoptedAt: now, adoptedByStaffId: staffId })
    .where('id', '=', versionId)
    .where('adoptedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return adopted ? allow() : refuse('gone')
}

export type SectionInput = {
  readonly headingSv: string
  readonly headingEn: string
  readonly guidanceSv: string
  readonly guidanceEn: string
  readonly required: boolean
  readonly blocks: readonly string[]
  readonly sentences: readonly Sentence[]
  readonly version: number
}

/** Saves a section of a draft with its sentences. Refuses `changed` when somebody else saved it meanwhile. */
export async function saveTemplateSection(
  tx: Tx,
  id: number,
  { sentences, version, blocks, ...section }: SectionInput,
): Promise<Decision<'changed'>> {
  const saved = await tx
    .updateTable('reportTemplateSection')
    .set({ ...section, blocks: [...blocks], version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!saved) return refuse('changed')
  await tx.deleteFrom('reportTemplateSentence').where('sectionId', '=', id).execute()
  if (sentences.length > 0)
    await tx
      .insertInto('reportTemplateSentence')
      .values(sentences.map((sentence, nth) => ({ ...sentence, sectionId: id, position: nth + 1 })))
      .execute()
  return allow()
}

/** Adds an empty section last among those that people write. Gives its id. */
export async function addTemplateSection(
  tx: Tx,
  versionId: number,
  headings: { readonly headingSv: string; readonly headingEn: string },
): Promise<number> {
  const { next, own } = await tx
    .selectFrom('reportTemplateSection')
    .select([
      sql<number>`coalesce(max(position), 0) + 1`.as('next'),
      sql<number>`coalesce(max(substring(key from '^own_(\\d+)$')::integer), 0) + 1`.as('own'),
    ])
    .where('versionId', '=', versionId)
    .executeTakeFirstOrThrow()
  const { id } = await tx
    .insertInto('reportTemplateSection')
    .values({ versionId, key: `own_${own}`, position: next, ...headings })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Moves a section one step up or down among its neighbours; at the end nothing happens. */
export async function moveTemplateSection(
  tx: Tx,
  section: { readonly id: number; readonly versionId: number },
  way: 'up' | 'down',
): Promise<void> {
  const all = await tx
    .selectFrom('reportTemplateSection')
    .select(['id', 'position'])
    .where('versionId', '=', section.versionId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const at = all.findIndex(({ id }) => id === section.id)
  const to = way === 'up' ? at - 1 : at + 1
  const [moved, other] = [all[at], all[to]]
  if (!moved || !other) return
  const order = all.map(({ id }) => id)
  order[at] = other.id
  order[to] = moved.id
  for (const [nth, id] of order.entries())
    await tx
      .updateTable('reportTemplateSection')
      .set({ position: nth + 1 })
      .where('id', '=', id)
      .execute()
}

/** Takes a section out of a draft. What reports have under its heading stays with them. */
export async function removeTemplateSection(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('reportTemplateSection').where('id', '=', id).execute()
}
