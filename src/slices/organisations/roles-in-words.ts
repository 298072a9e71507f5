import type { Language } from '../../kit/language.ts'
import { type RoleHeld, roleInWords } from '../../platform/http/index.ts'

/** "Affärscoach, Malå · Projektledare, NiMR" */
export function rolesInWords(held: readonly RoleHeld[], language: Language): string {
  return held.map((role) => roleInWords(role, language)).join(' · ')
}
