import { createHash } from 'node:crypto'
import type { PlacedCompany } from './plan.ts'
import { number } from './rows.ts'
import type { World } from './world.ts'

/** The same digest as nimr.address_hash makes. */
const addressHash = (address: string) =>
  createHash('sha256').update(`nimr mail ${address.trim().toLowerCase()}`).digest('hex')

export interface Asked {
  readonly id: number
  /** Its recipients, with who they are. */
  readonly recipientIds: readonly number[]
}

/** Writes down a company that a survey asks, with those of its leaders who have an address, or else its representatives. */
export function askCompany(
  world: World,
  surveyId: number,
  company: PlacedCompany,
  letters: readonly { readonly kind: 'invitation' | 'reminder'; readonly at: string }[],
  became: { readonly bouncedAt?: string; readonly declinedAt?: string } = {},
): Asked {
  const { rows } = world
  const id = number(rows, 'surveyCompany', {
    surveyId,
    companyId: company.id,
    municipalityCode: company.keptBy,
    declinedAt: became.declinedAt ?? null,
    declinedByStaffId: null,
  })
  const people = rows.personRole
    .filter((role) => role.companyId === company.id)
    .flatMap((role) => {
      const email = rows.person[role.personId - 1]?.email
      return email ? [{ personId: role.personId, role: role.role, email }] : []
    })
  const leaders = people.filter(({ role }) => role === 'leader')
  const recipientIds = (leaders.length > 0 ? leaders : people).map(({ personId, email }) => {
    const recipientId = number(rows, 'surveyRecipient', {
      surveyCompanyId: id,
      personId,
      addressHash: addressHash(email),
      bouncedAt: became.bouncedAt ?? null,
    })
    for (const { kind, at } of became.bouncedAt ? letters.slice(0, 1) : letters)
      rows.surveyLetter.push({ recipientId, kind, plannedAt: at })
    return recipientId
  })
  return { id, recipientIds }
}
