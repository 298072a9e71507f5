import { dayOf } from '../../kit/day.ts'
import { formatOrgNumber } from '../../kit/org-number.ts'
import { csvText } from '../../platform/documents/index.ts'
import type { ListWords } from './registration-list-text.ts'
import type { RegistrationRow } from './registration-types.ts'

/** The registrations that the reader sees; what somebody wants help with is left out when none of it is seen. */
export function registrationCsv(t: ListWords, rows: readonly RegistrationRow[]): string {
  const seesWants = rows.some(({ wants }) => wants !== null)
  const header = [
    t.state,
    t.place,
    t.person,
    t.company,
    t.orgNumber,
    t.municipality,
    t.email,
    t.phone,
    t.registeredOn,
    ...(seesWants ? [t.wants] : []),
  ]
  const words = { registered: t.registered, waiting: t.waiting, cancelled: t.cancelled }
  const lines = rows.map((row) => [
    words[row.state],
    row.place === null ? '' : String(row.place),
    row.fullName,
    row.companyName ?? t.noCompany,
    row.orgNumber ? formatOrgNumber(row.orgNumber, 'full') : '',
    row.municipalityName ?? t.otherMunicipality,
    row.email,
    row.phone ?? '',
    dayOf(row.registeredAt),
    ...(seesWants ? [row.wants ?? ''] : []),
  ])
  return csvText([header, ...lines])
}
