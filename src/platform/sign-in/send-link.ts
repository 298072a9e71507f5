import { z } from 'zod'
import { defineJob } from '../jobs/index.ts'
import { planLetter } from '../mail/index.ts'
import { linkMinutes } from './auth.ts'
import type { SignIn } from './sign-in.ts'
import { text } from './text.ts'

/**
 * Looks an address up and writes to its owner. A job, so that the visitor's answer is the same, and comes as fast,
 * whether the address is known or not.
 */
export function sendLinkJob(signIn: Pick<SignIn, 'createSignInLink'>) {
  return defineJob({
    name: 'send-sign-in-link',
    data: z.object({ email: z.string(), till: z.string(), language: z.enum(['sv', 'en']) }),
    run: async ({ tx, now, data: { email, till, language } }) => {
      const link = await signIn.createSignInLink(email, till)
      if (!link) return
      const words = text(language)
      await planLetter(tx, now, {
        to: email,
        subject: words.letterSubject,
        text: words.letter(link, linkMinutes),
      })
    },
  })
}
