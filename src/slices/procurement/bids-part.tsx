import { formatOre, ore } from '../../kit/money.ts'
import type { StoredFile } from '../../platform/files/index.ts'
import {
  Alert,
  Button,
  ConfirmForm,
  Form,
  FormActions,
  Item,
  ItemList,
  LinkButton,
  More,
  NumberField,
  RadioGroup,
  Section,
  Tag,
  TextArea,
  Written,
} from '../../ui/index.ts'
import type { BidLine } from './bid-queries.ts'
import type { Declaration } from './conflict-queries.ts'
import { momentInWords } from './moment-words.ts'
import type { OpeningRefusal } from './opening-commands.ts'
import type { OpeningWords } from './opening-text.ts'
import type { PurchaseView } from './purchase-page.tsx'
import { purchaseState } from './purchase-rules.ts'
import { purchasePath } from './types.ts'

type BidsProps = PurchaseView & {
  readonly o: OpeningWords
  readonly bids: readonly BidLine[]
  readonly files: ReadonlyMap<number, readonly StoredFile[]>
  readonly declarations: readonly Declaration[]
  readonly whyNot: OpeningRefusal | null
  readonly viewerId: number
}

/** Bids, from sealed to open. What is shown the database has let out: before the deadline nothing but what one registered oneself. */
export function BidsSection(props: BidsProps) {
  const { o, purchase, reach, language, bids } = props
  const state = purchaseState(purchase)
  if (state === 'being_written' || !purchase.sentAt) return null
  const path = purchasePath(purchase)
  return (
    <>
      <Section
        title={o.bids}
        note={
          purchase.openedAt &&
          o.openedAt(momentInWords(purchase.openedAt, language), purchase.openedByName ?? '')
        }
        actions={
          reach.isMember &&
          reach.ownConflict !== true &&
          !purchase.cancelledAt &&
          !purchase.isAwarded && (
            <LinkButton href={`${path}/anbud/ny`} variant="secondary" size="sm" icon="add">
              {o.registerBid}
            </LinkButton>
          )
        }
      >
        {state === 'out' && purchase.bidsUntil && (
          <p>{o.sealedUntil(momentInWords(purchase.bidsUntil, language))}</p>
        )}
        {reach.ownConflict === true ? (
          <p>{o.shutOut}</p>
        ) : (
          <>
            {bids.length > 0 && (
              <ItemList label={o.bidsIn}>
                {bids.map((bid) => (
                  <OneBid {...props} bid={bid} />
                ))}
              </ItemList>
            )}
            {bids.length === 0 && purchase.deadlineHasPassed && (
              <p class="note">{reach.isMember || reach.mayCompare ? o.noBids : o.onlyForce}</p>
            )}
          </>
        )}
        <OpenForm {...props} />
      </Section>
      <ConflictSection {...props} />
    </>
  )
}

function OneBid({ o, purchase, reach, language, bid, files, viewerId }: BidsProps & { bid: BidLine }) {
  const path = purchasePath(purchase)
  const tag = bid.isWithdrawn ? o.taken : bid.isLate ? o.late : bid.isDamaged ? o.damaged : o.sealed
  return (
    <Item>
      <div>
        <strong>{bid.supplierName}</strong>
        {' · '}
        {bid.isOpened && !bid.isDamaged ? (
          bid.priceOre !== null && <strong>{formatOre(ore(bid.priceOre), language)}</strong>
        ) : (
          <Tag tone={bid.isDamaged || bid.isLate ? 'attention' : 'neutral'}>{tag}</Tag>
        )}
        <div class="note">
          {[
            `${o.received} ${momentInWords(bid.receivedAt, language)} ${bid.channel === 'link' ? o.byLink : o.byEmail}`,
            bid.recordedByName &&
              o.registeredLater(momentInWords(bid.registeredAt, language), bid.recordedByName),
            bid.isLate && o.lateNote,
            bid.withdrawnReason,
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
        {bid.description && <Written>{bid.description}</Written>}
        {(files.get(bid.id) ?? []).map((file) => (
          <div>
            <a href={`/filer/${file.id}`}>{file.name}</a>
          </div>
        ))}
        {bid.isOpened && bid.priceOre === null && !bid.isDamaged && reach.isMember && !purchase.isAwarded && (
          <Form action={`${path}/anbud/${bid.id}/pris`} label={o.setPrice}>
            <NumberField name="price" label={o.setPrice} decimals width="sm" mark={false} />
            <FormActions>
              <Button variant="secondary">{o.setPrice}</Button>
            </FormActions>
          </Form>
        )}
        {bid.recordedByStaffId === viewerId && !bid.isWithdrawn && !purchase.deadlineHasPassed && (
          <ConfirmForm
            act={o.takeOut}
            consequence={o.takeOutConsequence}
            action={`${path}/anbud/${bid.id}/bort`}
          >
            <TextArea name="reason" label={o.reason} rows={2} mark={false} />
          </ConfirmForm>
        )}
      </div>
    </Item>
  )
}

function OpenForm({ o, purchase, reach, whyNot }: BidsProps) {
  if (!reach.isMember || purchaseState(purchase) !== 'closed_to_bids') return null
  if (whyNot)
    return (
      <Alert tone="info" title={o.cannotOpen} level={3}>
        {o[whyNot]}
      </Alert>
    )
  return (
    <ConfirmForm
      act={o.open}
      tone="accent"
      consequence={o.openConsequence}
      action={`${purchasePath(purchase)}/oppna`}
    />
  )
}

function ConflictSection({ o, purchase, reach, declarations, viewerId }: BidsProps) {
  const own = declarations.find(({ staffId }) => staffId === viewerId)
  const answers = (
    <Form action={`${purchasePath(purchase)}/jav`} label={o.conflict}>
      <RadioGroup
        name="conflict"
        label={o.conflict}
        mark={false}
        options={[
          { value: 'none', label: o.declareNone },
          { value: 'has', label: o.declareHas },
        ]}
      />
      <TextArea name="words" label={o.conflictWords} rows={2} mark={false} />
      <FormActions>
        <Button variant="secondary">{o.declare}</Button>
      </FormActions>
    </Form>
  )
  return (
    <Section title={o.conflict} note={o.conflictLead}>
      <ItemList label={o.conflict}>
        {declarations.map(({ name, hasConflict, words }) => (
          <Item>
            <div>
              {name}
              {words && <div class="note">{words}</div>}
            </div>
            <Tag tone={hasConflict === null ? 'attention' : hasConflict ? 'danger' : 'success'}>
              {hasConflict === null ? o.notDeclared : hasConflict ? o.hasDeclared : o.noneDeclared}
            </Tag>
          </Item>
        ))}
      </ItemList>
      {reach.isMember &&
        !purchase.isAwarded &&
        !purchase.cancelledAt &&
        ((own?.hasConflict ?? null) === null ? answers : <More label={o.changeDeclaration}>{answers}</More>)}
    </Section>
  )
}
