import { typedKronor } from '../../kit/money.ts'
import type { FormValues } from '../../platform/http/index.ts'
import { fieldOf, rowKinds } from './declaration-forms.ts'
import type { AskedDeclaration } from './declaration-queries.ts'
import type { DeclaredRow } from './declaration-types.ts'

const notKept = ['version', 'gor', 'isAuthorised', 'certified']

/** What was typed, to be kept until it is signed; what confirms is confirmed at the moment of signing. */
export function draftOf(values: FormValues): { readonly [field: string]: string } {
  return Object.fromEntries(
    Object.entries(values).flatMap(([field, value]) =>
      typeof value === 'string' && value !== '' && !notKept.includes(field) ? [[field, value]] : [],
    ),
  )
}

/** What the form begins with: what was saved; else what is known of the company and what it told the time before. */
export function startValues(asked: Pick<AskedDeclaration, 'draft' | 'before' | 'profile'>): FormValues {
  const { draft, before, profile } = asked
  if (Object.keys(draft).length > 0) return draft
  const values: { [field: string]: string } = {
    sector: profile?.sector ?? 'general',
    fiscalYearEnd: profile?.fiscalYearEnd ?? '12-31',
  }
  if (profile?.isRoadFreight) values['isRoadFreight'] = 'ja'
  if (before.length > 0) {
    values['hasAid'] = 'ja'
    values[`${rowKinds.aid}rader`] = String(before.length)
    for (const [at, row] of before.entries()) Object.assign(values, aidValues(at + 1, row))
  }
  return values
}

function aidValues(nth: number, row: DeclaredRow): { readonly [field: string]: string } {
  const { grantorName, regulation, grantedOn, amountOre, amountEurCent } = row
  const fields = {
    grantor: grantorName,
    regulation,
    on: grantedOn,
    kronor: amountOre === null ? '' : typedKronor(amountOre),
    euro: amountEurCent === null ? '' : typedKronor(amountEurCent),
  }
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) => (value ? [[fieldOf('aid', nth, field), value]] : [])),
  )
}
