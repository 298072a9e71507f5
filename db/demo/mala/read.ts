import { addDays, type Day, day } from '../../../src/kit/day.ts'
import { type CompanyPlan, type Focus, type LegalForm, type PersonPlan } from '../plan.ts'
import { dice } from '../random.ts'
import { onlyRegistered, supported } from './companies.ts'

const forms: Readonly<Record<string, LegalForm>> = {
  AB: 'limited_company',
  EF: 'sole_trader',
  HB: 'trading_partnership',
  EK: 'economic_association',
}

/** Took part and are not counted: one large by itself, one with its group, one with its seat outside the project. */
export const largeWithItsGroup = 'Silverådern Geomätning AB'
const groupTotals = { awu: 1180, turnoverOre: 214_000_000_000, balanceOre: 180_000_000_000 }

// A holding company and the company it owns are one small enterprise: both are counted.
const smallGroups: Readonly<Record<string, string>> = {
  'Granrötens Snickeri AB': 'Granröten Holding',
  'Fårtjärns Entreprenad AB': 'Fårtjärn Invest',
}

/** Malå's companies as plans, the supported ones first. */
export function malaCompanies(): CompanyPlan[] {
  const chance = dice('malå first days')
  return [...lines(supported), ...lines(onlyRegistered)].map((line): CompanyPlan => {
    const [
      short = '',
      formCode = '',
      sni = '',
      locality = '',
      started = '',
      first = '',
      awu,
      turnover,
      wants = '',
      people = '',
    ] = line.split(' | ')
    const name =
      formCode === 'AB'
        ? `${short} AB`
        : formCode === 'HB'
          ? `${short} HB`
          : formCode === 'EK'
            ? `${short} ek. för.`
            : short
    const seatOutside = locality === 'Skellefteå'
    const isSupported = first !== '-'
    const turnoverOre = Math.round(Number(turnover) * 100_000_000)
    const smallGroup = smallGroups[name]
    const year = {
      year: isSupported ? Number(first) - 1 : 2019,
      awu: Number(awu),
      turnoverOre,
      balanceOre: Math.round(turnoverOre * 0.6),
      group:
        name === largeWithItsGroup
          ? groupTotals
          : smallGroup
            ? { awu: Number(awu) + 2, turnoverOre: turnoverOre + 120_000_000, balanceOre: turnoverOre }
            : null,
    }
    return {
      name,
      form: forms[formCode] as LegalForm,
      sni,
      seat: seatOutside ? '2482' : '2418',
      locality,
      keptBy: '2418',
      startedYear: Number(started),
      ownership: 'private',
      groupName: name === largeWithItsGroup ? 'Polardagen Industrier' : (smallGroup ?? null),
      // The haulier also has a yard in Storuman: its seat decides, so it counts in Malå alone.
      workplaces: seatOutside ? ['2418'] : name === 'Skareföre Åkeri AB' ? ['2421'] : [],
      years: [year],
      persons: people.split(' ').map(readPerson),
      wants: wants === '-' ? [] : ([...wants] as Focus[]),
      firstOn: isSupported ? firstDay(Number(first), chance.between(0, 90)) : null,
    }
  })
}

function firstDay(year: number, later: number): Day {
  return addDays(day(year === 2018 ? '2018-09-05' : `${year}-01-16`), later + (year === 2018 ? 0 : 20))
}

function readPerson(token: string): PersonPlan {
  const match = /^(\()?([LR])(?:([wm])(\d{4}|\?)(\*)?)?(?:&(\d))?\)?$/.exec(token)
  if (!match) throw new Error(`not a person: ${token}`)
  const [, bracket, role, gender, born, abroad, mark] = match
  return {
    role: role === 'L' ? 'leader' : 'representative',
    gender: gender === undefined ? null : gender === 'w' ? 'woman' : 'man',
    birthYear: born === undefined || born === '?' ? null : Number(born),
    bornAbroad: born === '?' ? null : abroad === '*',
    reached: bracket === undefined,
    mark: mark ?? null,
  }
}

function lines(text: string): string[] {
  return text.trim().split('\n')
}
