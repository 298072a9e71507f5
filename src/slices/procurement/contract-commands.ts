import { allow, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { keepFile, type Upload } from '../../platform/files/index.ts'
import type { ContractForm } from './contract-forms.ts'
import type { PurchaseFacts } from './document-types.ts'

/**
 * Keeps the signed contract with the supplier that was chosen, with its file. A later one is kept beside it.
 *
 * @param form value in öre excluding VAT
 * @returns refused `nobody_chosen`, `signedLater` than today, `file_missing`, or as decideFile says
 */
export async function keepContract(
  tx: Tx,
  facts: PurchaseFacts,
  by: { readonly staffId: number; readonly now: Date; readonly today: string },
  form: ContractForm,
  upload: Upload | undefined,
) {
  const chosen = facts.bids.find(({ id }) => id === facts.award?.bidId)?.supplierId ?? facts.small?.supplierId
  if (chosen === undefined) return refuse('nobody_chosen')
  if (form.signedOn > by.today) return refuse('signedLater')
  if (!upload) return refuse('file_missing')
  const { id } = await tx
    .insertInto('contract')
    .values({
      purchaseId: facts.id,
      supplierId: chosen,
      signedOn: form.signedOn,
      fromOn: form.fromOn ?? null,
      toOn: form.toOn ?? null,
      valueOre: form.value,
      dnr: form.dnr ?? null,
      note: form.note,
      recordedByStaffId: by.staffId,
      recordedAt: by.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const kept = await keepFile(tx, by.now, { ...upload, record: { table: 'contract', id }, kind: 'contract' })
  return kept.allowed ? allow() : kept
}
