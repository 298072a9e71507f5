import { checkOrgNumber } from '../../kit/org-number.ts'

/** As what a contact person is entered in the register. */
export const personRoles = ['leader', 'representative'] as const
export type ContactRole = (typeof personRoles)[number]

const formOfKind = {
  company: 'limited_company',
  sole_trader: 'sole_trader',
  partnership: 'trading_partnership',
  economic_association: 'economic_association',
  association: 'non_profit_association',
  public: 'public_body',
  foreign: 'foreign_branch',
} as const

/**
 * The legal form that a new company is entered with, by the kind of its number; without a number it can only be a sole trader.
 * The office corrects it when it is a limited partnership or a foundation, which the number does not tell.
 *
 * @source Lag (1974:174) om identitetsbeteckning för juridiska personer m.fl. 1 §; checked 2026-11-23
 */
export function legalFormOf(orgNumber: string | null) {
  if (orgNumber === null) return 'sole_trader' as const
  const check = checkOrgNumber(orgNumber)
  if (!check.valid) return 'other' as const
  return Object.hasOwn(formOfKind, check.kind)
    ? formOfKind[check.kind as keyof typeof formOfKind]
    : ('other' as const)
}
