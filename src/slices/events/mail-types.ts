export const audiences = ['came', 'did_not_come', 'registered', 'waiting', 'had_need'] as const
export type Audience = (typeof audiences)[number]

export const mailKinds = ['mail', 'feedback'] as const
export type MailKind = (typeof mailKinds)[number]

/** Somebody a mail would go to: the address is used for sending and is not kept with the mail. */
export type Recipient = {
  readonly address: string
  readonly name: string | null
  readonly companyId: number | null
  readonly companyName: string | null
  readonly personId: number | null
}

export type Audiences = {
  readonly recipients: readonly Recipient[]
  /** Those of the audience who have chosen not to get mail. */
  readonly refusing: readonly Recipient[]
  /** Those of the audience without an address that the sender may see. */
  readonly withoutAddress: number
}

export type SentMail = {
  readonly id: number
  readonly kind: MailKind
  readonly audience: Audience
  readonly subject: string
  readonly body: string
  readonly recipientCount: number
  readonly refusedCount: number
  readonly sentAt: Date
  readonly sentBy: string
}
