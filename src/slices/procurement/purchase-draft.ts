import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { findRepeated, findTemplateTexts, type RequestTexts } from '../interventions/index.ts'
import { requestText as draftText } from './purchase-draft-text.ts'

/**
 * A request as far as the intervention already says it: its purpose, period and places, the lead municipality as buyer and the others that
 * take part as authorities that may call off, whoever begins it as contact, the texts of its template or of
 * the intervention it repeats, and usual terms. All can be changed.
 */
export async function draftRequest(tx: Tx, purchaseId: number, staffId: number): Promise<void> {
  const { rows } = await sql<{ interventionId: number }>`
    update purchase p set background = i.purpose, company_count = i.capacity, performed_from_on = i.starts_on,
      performed_to_on = case when i.ends_on >= i.starts_on then i.ends_on end, buyer_municipality_code = i.lead_municipality_code,
      contact_name = s.name, contact_email = s.email, contact_phone = s.phone
    from intervention i, staff s where p.id = ${purchaseId} and i.id = p.intervention_id and s.id = ${staffId}
    returning p.intervention_id as "interventionId"`.execute(tx)
  const [row] = rows
  if (!row) return
  const usual = draftText('sv')
  const request = await textsToRepeat(tx, row.interventionId)
  await tx
    .updateTable('purchase')
    .set({
      task: request.task ?? '',
      qualification: request.qualification ?? usual.qualification,
      requirements: request.requirements ?? '',
      contractTerms: request.contractTerms ?? usual.contractTerms,
      privacyTerms: usual.privacyTerms,
      invoicing: request.invoicing ?? usual.invoicing,
    })
    .where('id', '=', purchaseId)
    .execute()
  await sql`insert into purchase_authority (purchase_id, municipality_code)
    select ${purchaseId}, m.municipality_code from intervention_municipality m join intervention i on i.id = m.intervention_id
    where m.intervention_id = ${row.interventionId} and m.municipality_code <> i.lead_municipality_code`.execute(
    tx,
  )
}

/** The texts of the template, and where it says nothing, of the request of the intervention that is repeated. */
async function textsToRepeat(tx: Tx, interventionId: number): Promise<RequestTexts> {
  const { request } = await findTemplateTexts(tx, interventionId)
  const repeatedId = await findRepeated(tx, interventionId)
  if (repeatedId === null) return request
  const earlier = await tx
    .selectFrom('purchase')
    .select(['task', 'qualification', 'requirements', 'contractTerms', 'invoicing'])
    .where('interventionId', '=', repeatedId)
    .where('kind', '=', 'request')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const written = Object.entries(earlier ?? {}).filter(([, words]) => words !== null && words !== '')
  return { ...Object.fromEntries(written), ...request }
}
