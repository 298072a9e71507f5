import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { ReportKind, Template } from './types.ts'

/** One version of a template with its sections and sentences in order, adopted or not. */
export async function findTemplateVersion(tx: Tx, versionId: number): Promise<Template | undefined> {
  const { rows } = await sql<Template>`
    select t.id, v.id as version_id, v.number, t.kind, t.name_sv, t.name_en,
      coalesce((select jsonb_agg(jsonb_build_object(
          'id', s.id, 'key', s.key, 'headingSv', s.heading_sv, 'headingEn', s.heading_en, 'guidanceSv', s.guidance_sv, 'guidanceEn', s.guidance_en,
          'required', s.required, 'annex', s.annex, 'blocks', to_jsonb(s.blocks), 'version', s.version,
          'sentences', coalesce((select jsonb_agg(jsonb_build_object('newParagraph', e.new_paragraph, 'onlyIf', e.only_if, 'onlyAbove', e.only_above,
              'bodySv', e.body_sv, 'bodyEn', e.body_en) order by e.position, e.id)
            from nimr.report_template_sentence e where e.section_id = s.id), '[]')) order by s.position, s.id)
        from nimr.report_template_section s where s.version_id = v.id), '[]') as sections
    from nimr.report_template_version v join nimr.report_template t on t.id = v.template_id
    where v.id = ${versionId}`.execute(tx)
  return rows[0]
}

/** The newest adopted version of the standard template of a kind: what is used when nothing else is chosen. */
export async function getStandardVersion(tx: Tx, kind: ReportKind): Promise<number> {
  const { id } = await tx
    .selectFrom('reportTemplateVersion as v')
    .innerJoin('reportTemplate as t', 't.id', 'v.templateId')
    .select('v.id')
    .where('t.kind', '=', kind)
    .where('t.copiedFromId', 'is', null)
    .where('v.adoptedAt', 'is not', null)
    .orderBy('v.number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return id
}
