import { listFiles, type StoredFile } from '../../platform/files/index.ts'
import { drawPage, type RequestContext } from '../../platform/http/index.ts'
import { ErrorSummary } from '../../ui/index.ts'
import { listBids } from './bid-queries.ts'
import { bidText } from './bid-text.ts'
import { BidsSection } from './bids-part.tsx'
import { choiceParts } from './choice-parts.tsx'
import { listDeclarations } from './conflict-queries.ts'
import { InvitedSection } from './invited-part.tsx'
import { whyNotOpen } from './opening-commands.ts'
import { openingText } from './opening-text.ts'
import { PurchasePage } from './purchase-page.tsx'
import { listCallOffAuthorities, listCriteriaLines } from './purchase-queries.ts'
import { StaffQuestions } from './question-parts.tsx'
import { listQuestions } from './question-queries.ts'
import type { Loaded } from './request-context.ts'
import { AttachmentSection, ChangeSection, SendSection } from './send-part.tsx'
import { listInvited } from './supplier-queries.ts'
import { text } from './text.ts'
import { purchasePath } from './types.ts'

/** Draws the page of one purchase; with sentences when something done on it was refused. */
export async function drawPurchase(
  c: RequestContext,
  { viewer, purchase, reach }: Loaded,
  errors: { readonly [field: string]: string } = {},
) {
  const { tx, language } = c.var
  const view = { t: text(language), language, purchase, reach }
  const b = bidText(language)
  const isRequest = purchase.kind === 'request'
  const invited = isRequest ? await listInvited(tx, purchase.id) : []
  const weightsBp = (await listCriteriaLines(tx, purchase.id)).map(({ weightBp }) => weightBp)
  const bids = isRequest ? await listBids(tx, purchase.id) : []
  const files = new Map<number, readonly StoredFile[]>()
  for (const { id, isOpened } of bids)
    if (isOpened) files.set(id, await listFiles(tx, { table: 'opened_bid', id }))
  return drawPage(
    c,
    <PurchasePage {...view} callOff={await listCallOffAuthorities(tx, purchase.id)}>
      <ErrorSummary errors={errors} />
      {isRequest && (
        <>
          <SendSection {...view} suppliers={invited.length} weightsBp={weightsBp} />
          <BidsSection
            {...view}
            o={openingText(language)}
            bids={bids}
            files={files}
            declarations={await listDeclarations(tx, purchase)}
            whyNot={reach.isMember && purchase.deadlineHasPassed ? await whyNotOpen(tx, purchase.id) : null}
            viewerId={viewer.staffId}
          />
        </>
      )}
      {await choiceParts(c, purchase, reach)}
      {isRequest && (
        <>
          <InvitedSection {...view} b={b} invited={invited} />
          {purchase.sentAt && (
            <StaffQuestions
              t={b}
              language={language}
              questions={await listQuestions(tx, purchase.id)}
              path={purchasePath(purchase)}
              mayAnswer={reach.mayWrite && !purchase.deadlineHasPassed && !purchase.cancelledAt}
            />
          )}
          <AttachmentSection {...view} files={await listFiles(tx, { table: 'purchase', id: purchase.id })} />
        </>
      )}
      <ChangeSection {...view} />
    </PurchasePage>,
    Object.keys(errors).length > 0 ? 422 : 200,
  )
}
