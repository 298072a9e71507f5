import type { Fault, SieFile } from './sie-types.ts'
import { sieDay } from './sie-values.ts'

export function newSieFile(): SieFile {
  return {
    type: null,
    isExport: false,
    program: '',
    companyName: '',
    orgNumber: '',
    currency: 'SEK',
    years: [],
    accounts: new Map(),
    dimensions: new Map(),
    objects: new Map(),
  }
}

/** Notes what a line outside the vouchers says; labels that are not known are passed over, as are fields too many. */
export function readHeadLine(file: SieFile, label: string, fields: readonly string[]): Fault | undefined {
  const [first = '', second = '', third = ''] = fields.map((field) => field.trim())
  switch (label) {
    case '#SIETYP':
      if (first !== '4') return { code: 'sie_type_other', found: first }
      file.type = 4
      return undefined
    case '#VALUTA':
      if (first !== '' && first.toUpperCase() !== 'SEK') return { code: 'currency_other', found: first }
      return undefined
    case '#PROGRAM':
      file.program = `${first} ${second}`.trim()
      return undefined
    case '#FNAMN':
      file.companyName = first
      return undefined
    case '#ORGNR':
      file.orgNumber = first
      return undefined
    case '#IB':
    case '#UB':
    case '#RES':
      file.isExport = true
      return undefined
    case '#KONTO':
      file.accounts.set(first, second)
      return undefined
    case '#OBJEKT':
      file.objects.set(`${first} ${second}`, third)
      return undefined
    case '#DIM':
      file.dimensions.set(Number(first), { name: second, parent: null })
      return undefined
    case '#UNDERDIM':
      file.dimensions.set(Number(first), { name: second, parent: Number(third) || null })
      return undefined
    case '#RAR': {
      const fromOn = sieDay(second)
      const toOn = sieDay(third)
      if (!fromOn || !toOn || !/^-?\d{1,3}$/.test(first))
        return { code: 'date_wrong', found: `${second} ${third}`.trim() }
      file.years.push({ number: Number(first), fromOn, toOn })
      return undefined
    }
    default:
      return undefined
  }
}
