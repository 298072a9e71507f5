import { allow, type Decision } from '../../kit/decision.ts'
import { formatOre } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'
import { documentPdf } from '../../platform/documents/index.ts'
import { changedMeanwhile } from '../../platform/http/index.ts'
import { planLetter } from '../../platform/mail/index.ts'
import { composeRequisition } from './requisition-document.ts'
import type { Requisition } from './requisition-queries.ts'
import { decidePaidOn, requisitionNumber, requisitionState } from './requisition-rules.ts'
import { requisitionText } from './requisition-text.ts'

type Changed =
  | { readonly sentOn: string }
  | { readonly paidOn: string }
  | { readonly cancelledAt: Date; readonly cancelledReason: string }

/** Sends a requisition: by mail as PDF when there is an address, else it is only noted that it left in another way. */
export async function sendRequisition(
  tx: Tx,
  at: { readonly now: Date; readonly today: string },
  one: Requisition,
  version: number,
  email: string | null,
): Promise<void> {
  if (requisitionState(one) !== 'made') throw changedMeanwhile()
  await update(tx, one, version, { sentOn: at.today })
  if (!email) return
  const t = requisitionText('sv')
  const name = requisitionNumber(one)
  const pdf = await documentPdf(composeRequisition(one, 'sv'))
  await planLetter(tx, at.now, {
    to: email,
    subject: t.letterSubject(name, one.interventionTitle),
    text: t.letter(one.fromName, formatOre(one.amountOre, 'sv', 'always'), one.interventionTitle),
    attachments: [
      {
        name: `rekvisition-${name}.pdf`,
        mediaType: 'application/pdf',
        content: Buffer.from(pdf).toString('base64'),
      },
    ],
  })
}

/**
 * Notes that the money came.
 *
 * @param paidOn YYYY-MM-DD
 * @returns refused `paid_in_future`, `paid_before_sent`
 */
export async function notePaid(
  tx: Tx,
  today: string,
  one: Requisition,
  version: number,
  paidOn: string,
): Promise<Decision<'paid_in_future' | 'paid_before_sent'>> {
  if (requisitionState(one) !== 'sent') throw changedMeanwhile()
  const decided = decidePaidOn(paidOn, one, today)
  if (!decided.allowed) return decided
  await update(tx, one, version, { paidOn })
  return allow()
}

/** Cancels one that is not paid: it stays to be read with its number, and its amount can be asked for anew. */
export async function cancelRequisition(
  tx: Tx,
  now: Date,
  one: Requisition,
  version: number,
  reason: string,
): Promise<void> {
  if (!['made', 'sent'].includes(requisitionState(one))) throw changedMeanwhile()
  await update(tx, one, version, { cancelledAt: now, cancelledReason: reason })
}

async function update(tx: Tx, one: Requisition, version: number, changed: Changed): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('requisition')
    .set((eb) => ({ ...changed, version: eb('version', '+', 1) }))
    .where('id', '=', one.id)
    .where('version', '=', version)
    .where('paidOn', 'is', null)
    .where('cancelledAt', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw changedMeanwhile()
}
