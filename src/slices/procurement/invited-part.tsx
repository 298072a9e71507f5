import { formatOrgNumber } from '../../kit/org-number.ts'
import { ConfirmForm, Item, ItemList, LinkButton, Section, Tag } from '../../ui/index.ts'
import type { BidWords } from './bid-text.ts'
import { momentInWords } from './moment-words.ts'
import type { PurchaseView } from './purchase-page.tsx'
import type { Invited } from './supplier-queries.ts'
import { purchasePath } from './types.ts'

type InvitedProps = PurchaseView & { readonly b: BidWords; readonly invited: readonly Invited[] }

/** Who is asked, and how far each has come; nothing of whether they have bid. */
export function InvitedSection({ b, language, purchase, reach, invited }: InvitedProps) {
  const isOut = purchase.sentAt !== null && !purchase.deadlineHasPassed && !purchase.cancelledAt
  return (
    <Section
      title={b.suppliers}
      actions={
        reach.mayWrite &&
        !purchase.sentAt &&
        !purchase.cancelledAt && (
          <LinkButton
            href={`${purchasePath(purchase)}/leverantorer`}
            variant="secondary"
            size="sm"
            icon="add"
          >
            {b.chooseSuppliers}
          </LinkButton>
        )
      }
    >
      {invited.length === 0 ? (
        <p class="note">{b.noSuppliers}</p>
      ) : (
        <ItemList label={b.suppliers}>
          {invited.map((one) => (
            <Item>
              <div>
                {one.name} {one.declinedAt && <Tag tone="neutral">{b.declined}</Tag>}
                <div class="note">
                  {[
                    one.isSoleTrader
                      ? b.soleTrader
                      : one.orgNumber && formatOrgNumber(one.orgNumber, 'masked'),
                    one.email,
                    one.sentAt ? b.sentAt(momentInWords(one.sentAt, language)) : b.notSent,
                    one.declinedReason,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
              </div>
              {reach.mayWrite && !one.sentAt && (
                <ConfirmForm
                  act={b.remove}
                  consequence={one.name}
                  action={`${purchasePath(purchase)}/leverantorer/${one.id}/bort`}
                />
              )}
              {reach.mayWrite && one.sentAt && isOut && (
                <ConfirmForm
                  act={b.sendAgain}
                  tone="accent"
                  consequence={b.sendAgainConsequence}
                  action={`${purchasePath(purchase)}/leverantorer/${one.id}/lank`}
                />
              )}
            </Item>
          ))}
        </ItemList>
      )}
    </Section>
  )
}
