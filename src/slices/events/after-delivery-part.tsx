import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import { FeedbackPart } from './feedback-page.tsx'
import { findFeedbackSummary, listFeedback } from './feedback-queries.ts'
import { feedbackText } from './feedback-text.ts'
import { MailsPart } from './mail-page.tsx'
import { listSentMail } from './mail-queries.ts'
import { mailText } from './mail-text.ts'

/** What an intervention's page shows of mail and answers, fetched before it is drawn. */
export async function findAfterDelivery(tx: Tx, interventionId: number) {
  return {
    mails: await listSentMail(tx, interventionId),
    summary: await findFeedbackSummary(tx, interventionId),
    given: await listFeedback(tx, interventionId),
  }
}

type Props = Awaited<ReturnType<typeof findAfterDelivery>> & {
  readonly language: Language
  readonly interventionId: number
  readonly mayWrite: boolean
}

export function AfterDeliveryPart({ mails, summary, given, ...about }: Props) {
  return (
    <>
      <FeedbackPart t={feedbackText(about.language)} summary={summary} given={given} {...about} />
      <MailsPart t={mailText(about.language)} mails={mails} {...about} />
    </>
  )
}
