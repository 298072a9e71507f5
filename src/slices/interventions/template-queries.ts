import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { MailTexts, RequestTexts, TemplateInput } from './template-types.ts'

export type Template = TemplateInput & {
  readonly id: number
  readonly recordedBy: string | null
  readonly recordedAt: Date
  readonly retiredAt: Date | null
  readonly version: number
  /** How many interventions were started from it. */
  readonly used: number
}

const columns = sql`t.id, t.name, t.kind, t.title, t.purpose, t.working_method as "workingMethod", t.scope, t.capacity,
  t.focus_area_codes as "focusAreaCodes", t.request_texts as "requestTexts", t.mail_texts as "mailTexts",
  t.stages_not_needed as "stagesNotNeeded", t.recorded_at as "recordedAt", t.retired_at as "retiredAt", t.version,
  s.name as "recordedBy", (select count(*)::int from intervention i where i.template_id = t.id) as used`

/** The templates in use, by name. */
export async function listTemplates(tx: Tx): Promise<readonly Template[]> {
  const { rows } = await sql<Template>`
    select ${columns} from intervention_template t left join staff s on s.id = t.recorded_by_staff_id
    where t.retired_at is null order by t.name collate swedish, t.id`.execute(tx)
  return rows
}

export async function findTemplate(tx: Tx, id: number): Promise<Template | undefined> {
  const { rows } = await sql<Template>`
    select ${columns} from intervention_template t left join staff s on s.id = t.recorded_by_staff_id
    where t.id = ${id}`.execute(tx)
  return rows[0]
}

/** The texts that an intervention was started with: for a request for quotation, and for mails. Empty without a template. */
export async function findTemplateTexts(
  tx: Tx,
  interventionId: number,
): Promise<{ readonly request: RequestTexts; readonly mail: MailTexts }> {
  const { rows } = await sql<{ request: RequestTexts; mail: MailTexts }>`
    select t.request_texts as request, t.mail_texts as mail
    from intervention i join intervention_template t on t.id = i.template_id where i.id = ${interventionId}`.execute(
    tx,
  )
  return rows[0] ?? { request: {}, mail: {} }
}

/** The intervention that this one repeats, or that its template was made from: where request and mails may be taken from. */
export async function findRepeated(tx: Tx, interventionId: number): Promise<number | null> {
  const { rows } = await sql<{ repeated: number | null }>`
    select coalesce(i.repeats_id, t.made_from_id) as repeated
    from intervention i left join intervention_template t on t.id = i.template_id where i.id = ${interventionId}`.execute(
    tx,
  )
  return rows[0]?.repeated ?? null
}
