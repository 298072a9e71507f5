import { type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedMeanwhile } from '../../platform/http/index.ts'
import type { CriteriaForm } from './criteria-forms.ts'
import { decideCriteria, highestGrade } from './criteria-rules.ts'
import type { PurchaseFacts } from './document-types.ts'

/**
 * Writes the criteria of a request anew, with the formula for the price, until the request is sent.
 *
 * @param priceName what the price criterion is called in the request
 * @returns refused `already_sent`, or as decideCriteria says
 */
export async function writeCriteria(tx: Tx, facts: PurchaseFacts, form: CriteriaForm, priceName: string) {
  if (facts.sentAt !== null) return refuse('already_sent')
  const decision: Decision<'no_criteria' | 'weight_wrong' | 'two_prices' | 'weights_not_whole'> =
    decideCriteria(form.criteria)
  if (!decision.allowed) return decision
  const changed = await tx
    .updateTable('purchase')
    .set((e) => ({ priceFormula: form.formula, version: e('version', '+', 1) }))
    .where('id', '=', facts.id)
    .where('version', '=', form.version)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) throw changedMeanwhile()
  await tx.deleteFrom('criterion').where('purchaseId', '=', facts.id).execute()
  await tx
    .insertInto('criterion')
    .values(
      form.criteria.map((one, index) => ({
        ...one,
        name: one.kind === 'price' ? priceName : one.name,
        purchaseId: facts.id,
        position: index + 1,
        scaleMax: highestGrade,
      })),
    )
    .execute()
  return decision
}
