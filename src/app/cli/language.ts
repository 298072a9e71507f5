import type { Language } from '../../kit/language.ts'

/** The terminal's language: LC_ALL before LC_MESSAGES before LANG. Swedish when none says anything. */
export function terminalLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return /^(sv\b|sv_|C\b|POSIX\b|$)/i.test(locale) ? 'sv' : 'en'
}
