/** A rule's answer as a value: allowed, or refused with a code that every catalogue of refusals has a sentence for. */
export type Decision<Code extends string, Allowed = undefined> =
  | { readonly allowed: true; readonly value: Allowed }
  | { readonly allowed: false; readonly refusal: Code }

export function allow(): Decision<never, undefined>
export function allow<T>(value: T): Decision<never, T>
export function allow<T>(value?: T): Decision<never, T | undefined> {
  return { allowed: true, value }
}

export function refuse<Code extends string>(refusal: Code): Decision<Code, never> {
  return { allowed: false, refusal }
}
