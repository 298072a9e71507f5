import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { RegisterSupplierForm, SupplierDetailsForm } from './supplier-forms.ts'
import { findSupplierByNumber } from './supplier-queries.ts'

/** Adds a supplier to the shared register, or gives the one that already has the number; a sole trader's number is kept apart. */
export async function registerSupplier(
  tx: Tx,
  form: RegisterSupplierForm,
): Promise<{ readonly id: number; readonly isNew: boolean }> {
  const { digits, isSoleTrader } = form.orgNumber
  const known = await findSupplierByNumber(tx, digits)
  if (known !== null) return { id: known, isNew: false }
  const { id } = await tx
    .insertInto('supplier')
    .values({ name: form.name, orgNumber: isSoleTrader ? null : digits, isSoleTrader, website: form.website })
    .returning('id')
    .executeTakeFirstOrThrow()
  // Without `returning`: whoever enters a sole trader's number need not be allowed to read it.
  if (isSoleTrader)
    await tx.insertInto('supplierPersonalNumber').values({ supplierId: id, personalNumber: digits }).execute()
  await tx
    .insertInto('supplierContact')
    .values({ supplierId: id, email: form.email, contactName: form.contactName, phone: form.phone })
    .execute()
  return { id, isNew: true }
}

/** Corrects a supplier's name and how it is reached; by staff, or by the supplier itself over its link. */
export async function correctSupplier(tx: Tx, id: number, form: SupplierDetailsForm): Promise<void> {
  await tx
    .updateTable('supplier')
    .set((eb) => ({ name: form.name, website: form.website, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
  await tx
    .updateTable('supplierContact')
    .set((eb) => ({
      contactName: form.contactName,
      email: form.email,
      phone: form.phone,
      version: eb('version', '+', 1),
    }))
    .where('supplierId', '=', id)
    .execute()
}

/** Chooses suppliers to be asked; the link will go to the address they have now. Those without an address, or chosen before, stay as they are. */
export async function chooseSuppliers(
  tx: Tx,
  now: Date,
  purchaseId: number,
  supplierIds: readonly number[],
): Promise<void> {
  if (supplierIds.length === 0) return
  await sql`insert into invitation (purchase_id, supplier_id, email, chosen_at)
    select ${purchaseId}, c.supplier_id, c.email, ${now} from supplier_contact c where c.supplier_id = any (${[...supplierIds]})
    on conflict do nothing`.execute(tx)
}

/** Takes a supplier out again, while it has not been asked. */
export async function unchooseSupplier(tx: Tx, purchaseId: number, invitationId: number): Promise<void> {
  await tx
    .deleteFrom('invitation')
    .where('id', '=', invitationId)
    .where('purchaseId', '=', purchaseId)
    .where('sentAt', 'is', null)
    .execute()
}
