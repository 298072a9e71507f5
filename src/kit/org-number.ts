/** What a number is given to; read from its first digit, or from its being a date of birth. */
export type OrgNumberKind =
  | 'sole_trader'
  | 'estate'
  | 'public'
  | 'foreign'
  | 'company'
  | 'simple_partnership'
  | 'economic_association'
  | 'association'
  | 'partnership'

export type OrgNumberCheck =
  | { readonly valid: false; readonly kind: null; readonly formatted: null; readonly masked: null }
  | {
      readonly valid: true
      readonly kind: OrgNumberKind
      /** The ten digits alone: what the register keeps and compares. */
      readonly digits: string
      readonly formatted: string
      /** What those see who need not see a sole trader's personal number. */
      readonly masked: string
    }

export const maskedPersonalNumber = '******-****'

const invalid: OrgNumberCheck = { valid: false, kind: null, formatted: null, masked: null }

const kinds: Readonly<Record<string, OrgNumberKind>> = {
  1: 'estate',
  2: 'public',
  3: 'foreign',
  5: 'company',
  6: 'simple_partnership',
  7: 'economic_association',
  8: 'association',
  9: 'partnership',
}

/**
 * Checks an organisation number: ten or twelve digits, with or without dash and spaces. A legal person's third
 * digit is 2 or more and its long form begins with 16; otherwise it must be a personal or coordination number
 * (day + 60) of a real day, which is a sole trader's. The last digit is the Luhn check digit.
 * `year` is the year looked from: with it, one who turns a hundred that year is written with a plus sign.
 * @source Lag (1974:174) om identitetsbeteckning för juridiska personer m.fl. 1 §; folkbokföringslagen (1991:481) 18 §; group numbers as the register uses them; checked 2026-11-23
 */
export function checkOrgNumber(text: string, year?: number): OrgNumberCheck {
  if (text.length > 40) return invalid
  const match = /^(\d{2})?(\d{6})([-–−+]?)(\d{4})$/.exec(text.replace(/\s/g, ''))
  if (!match) return invalid
  const [, century, front = '', sign, back = ''] = match
  const digits = front + back
  if (!luhn(digits)) return invalid
  if (Number(front[2]) >= 2) return legalPerson(century, sign, front, back)
  const birthYears = (century ? [century] : ['18', '19', '20']).map((c) => Number(c + front.slice(0, 2)))
  if (century && !['18', '19', '20'].includes(century)) return invalid
  if (!birthYears.some((born) => isBirthDay(born, front))) return invalid
  const born = century ? birthYears[0] : undefined
  const hundred = sign === '+' || century === '18' || (born !== undefined && (year ?? born) - born >= 100)
  const formatted = `${front}${hundred ? '+' : '-'}${back}`
  return { valid: true, kind: 'sole_trader', digits, formatted, masked: maskedPersonalNumber }
}

/** The ten digits of a number that is right, else null. */
export function orgNumberDigits(text: string): string | null {
  const check = checkOrgNumber(text)
  return check.valid ? check.digits : null
}

/** How ten stored digits are shown: in full, or masked when they are a sole trader's and the reader need not know. */
export function formatOrgNumber(digits: string, show: 'full' | 'masked'): string {
  const check = checkOrgNumber(digits)
  // What cannot be told apart from a personal number is hidden rather than shown.
  if (!check.valid) return show === 'full' ? digits : maskedPersonalNumber
  return show === 'full' ? check.formatted : check.masked
}

/** The check digit that completes nine digits. */
export function luhnDigit(nine: string): string {
  return [...'0123456789'].find((digit) => luhn(nine + digit)) ?? '0'
}

function legalPerson(century: string | undefined, sign: string | undefined, front: string, back: string) {
  const kind = kinds[front[0] ?? '']
  if (!kind || sign === '+' || (century && century !== '16')) return invalid
  const formatted = `${front}-${back}`
  return { valid: true, kind, digits: front + back, formatted, masked: formatted } as const
}

function isBirthDay(year: number, front: string): boolean {
  const month = Number(front.slice(2, 4))
  const written = Number(front.slice(4, 6))
  const day = written > 60 ? written - 60 : written
  if (month < 1 || month > 12 || day < 1) return false
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0)
}

function luhn(digits: string): boolean {
  let sum = 0
  for (const [place, digit] of [...digits].toReversed().entries()) {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1)
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === 0
}
