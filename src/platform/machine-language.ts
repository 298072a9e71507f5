import type { Language } from '../kit/language.ts'

/** The language of the person at the keyboard, by the machine's locale: LC_ALL before LC_MESSAGES before LANG. Swedish when the locale says nothing. */
export function languageOfMachine(env: NodeJS.ProcessEnv = process.env): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return /^(sv\b|sv_|C\b|POSIX\b|$)/i.test(locale) ? 'sv' : 'en'
}
