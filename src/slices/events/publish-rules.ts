import { allow, type Decision, refuse } from '../../kit/decision.ts'

type Period = { readonly opensAt: Date | null; readonly closesAt: Date | null }

/**
 * Whether what is written for the public holds together: registration opens before it closes.
 *
 * @returns refused `closes_before_opens`
 */
export function decidePublicPage({ opensAt, closesAt }: Period): Decision<'closes_before_opens'> {
  return opensAt && closesAt && opensAt >= closesAt ? refuse('closes_before_opens') : allow()
}

type Shown = Period & { readonly publishedAt: Date | null; readonly withdrawnAt: Date | null }

/**
 * Whether it can be shown to the public now.
 *
 * @returns refused `already_published`, or `closed_already` when the last day to register is over
 */
export function decidePublishing(page: Shown, now: Date): Decision<'already_published' | 'closed_already'> {
  if (page.publishedAt && !page.withdrawnAt) return refuse('already_published')
  return page.closesAt && page.closesAt <= now ? refuse('closed_already') : allow()
}
