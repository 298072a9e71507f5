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

/** The newest adopted version of each template that is in use: the standard ones first, in the order of the kinds. */
export async function listUsableTemplates(tx: Tx) {
  return tx
    .selectFrom('reportTemplate as t')
    .innerJoin('reportTemplateVersion as v', 'v.templateId', 't.id')
    .select([
      't.id',
      't.kind',
      't.nameSv',
      't.nameEn',
      't.projectId',
      't.copiedFromId',
      'v.id as versionId',
      'v.number',
    ])
    .where('t.endedAt', 'is', null)
    .where('v.adoptedAt', 'is not', null)
    .distinctOn('t.id')
    .orderBy('t.id')
    .orderBy('v.number', 'desc')
    .execute()
}

/** A newer adopted version of the template that the given version is of. */
export async function findNewerVersion(tx: Tx, versionId: number): Promise<number | undefined> {
  const newer = await tx
    .selectFrom('reportTemplateVersion as n')
    .innerJoin('reportTemplateVersion as v', 'v.templateId', 'n.templateId')
    .select('n.id')
    .where('v.id', '=', versionId)
    .where('n.adoptedAt', 'is not', null)
    .whereRef('n.number', '>', 'v.number')
    .orderBy('n.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newer?.id
}

/** All templates with their newest version, adopted or a draft. */
export async function listTemplates(tx: Tx) {
  return tx
    .selectFrom('reportTemplate as t')
    .innerJoin('reportTemplateVersion as v', 'v.templateId', 't.id')
    .leftJoin('organisation as f', 'f.id', 't.financierId')
    .leftJoin('project as p', 'p.id', 't.projectId')
    .select([
      't.id',
      't.kind',
      't.nameSv',
      't.nameEn',
      't.projectId',
      'p.name as project',
      'f.name as financier',
      't.copiedFromId',
      't.endedAt',
      'v.id as versionId',
      'v.number',
      'v.adoptedAt',
    ])
    .distinctOn('t.id')
    .orderBy('t.id')
    .orderBy('v.number', 'desc')
    .execute()
}
export type ListedTemplate = Awaited<ReturnType<typeof listTemplates>>[number]

/** Financiers of projects, as a copied template is made for one of them. */
export async function listFinanciers(tx: Tx) {
  return tx
    .selectFrom('organisation as o')
    .innerJoin('projectFinancier as f', 'f.organisationId', 'o.id')
    .select(['o.id', 'o.name'])
    .distinct()
    .orderBy('o.name')
    .execute()
}
