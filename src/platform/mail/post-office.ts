import { createTransport } from 'nodemailer'
import type { Letter } from './letter.ts'

/**
 * How letters leave: by a mail server, or in the example region not at all (they are read on the outbox page), or
 * nobody has said.
 */
export type PostOffice =
  | { readonly kind: 'smtp'; readonly send: (letter: Letter) => Promise<void>; readonly close: () => void }
  | { readonly kind: 'outbox'; readonly close: () => void }
  | { readonly kind: 'none'; readonly close: () => void }

export type MailSettings = {
  /** smtp://user:password@host:port or smtps://… */
  readonly smtpUrl: string | undefined
  readonly from: string | undefined
  readonly example: boolean
}

export function openPostOffice({ smtpUrl, from, example }: MailSettings): PostOffice {
  if (!smtpUrl) return { kind: example ? 'outbox' : 'none', close: () => {} }
  const url = new URL(smtpUrl)
  const transport = createTransport({
    host: url.hostname,
    port: Number(url.port) || (url.protocol === 'smtps:' ? 465 : 587),
    secure: url.protocol === 'smtps:',
    ...(url.username && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
    connectionTimeout: 10_000,
    socketTimeout: 20_000,
    // A letter is made of text only; it can never make us read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const sender = from ?? `nimr@${url.hostname}`
  return {
    kind: 'smtp',
    send: async ({ to, subject, text, html, attachments = [] }) => {
      await transport.sendMail({
        from: sender,
        to: { name: '', address: to },
        subject,
        text,
        ...(html && { html }),
        attachments: attachments.map(({ name, mediaType, content }) => ({
          filename: name,
          contentType: mediaType,
          content,
          encoding: 'base64',
        })),
        headers: { 'auto-submitted': 'auto-generated' },
      })
    },
    close: () => transport.close(),
  }
}

/** True when the mail server says that trying again is no use (a code from 500: no such mailbox, say). */
export function isFinal(error: unknown): boolean {
  const code = (error as { responseCode?: unknown } | null)?.responseCode
  return typeof code === 'number' && code >= 500
}
