import type { DeclarationLacking } from './declaration-rules.ts'
import type { RegulationId } from './rule-types.ts'

/** Why aid is not granted; with what must be known to do something about it. */
export type GrantRefusal =
  | { readonly code: 'rate_missing'; readonly month: string }
  | {
      readonly code: 'over_room'
      readonly companyId: number
      readonly companyName: string
      readonly roomOre: number
      readonly roomEurCent: number
    }
  | { readonly code: 'later_over_room'; readonly companyName: string }
  | { readonly code: 'over_estimate'; readonly companyName: string; readonly estimatedOre: number }
  | { readonly code: 'already_granted'; readonly companyName: string }
  | { readonly code: DeclarationLacking; readonly companyName: string }
  | { readonly code: 'not_in_force'; readonly regulation: RegulationId | null }
  | {
      readonly code:
        | 'nobody_chosen'
        | 'no_aid'
        | 'begun'
        | 'granted_ahead'
        | 'changed_since_shown'
        | 'not_standing'
    }

export type GrantDecision<T> =
  | { readonly allowed: true; readonly value: T }
  | { readonly allowed: false; readonly refusal: GrantRefusal }

export const refused = (refusal: GrantRefusal): GrantDecision<never> => ({ allowed: false, refusal })
