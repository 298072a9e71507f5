import { addDays, type Day, yearOf } from '../../src/kit/day.ts'
import { earliestFor } from './coaching.ts'
import type { Localities } from './localities.ts'
import { specials } from './others-by-hand.ts'
import type { CompanyPlan, Focus, LegalForm, PersonPlan, YearPlan } from './plan.ts'
import { type Dice, dice } from './random.ts'
import { northern, trades } from './trades.ts'

// How many companies each office keeps, after its size; roughly three in four were supported.
const counts: Readonly<Record<string, number>> = {
  2417: 32,
  2421: 42,
  2422: 24,
  2425: 24,
  2462: 40,
  2463: 26,
  2481: 45,
  2505: 34,
  2506: 24,
}

/** The companies of the nine municipalities besides Malå: a few written by hand, the rest drawn. */
export function otherCompanies(localities: Localities, takenBefore: readonly string[]): CompanyPlan[] {
  const taken = new Set(takenBefore.map((name) => name.replace(/ (AB|HB|ek\. för\.)$/, '')))
  return Object.entries(counts).flatMap(([code, count]) => {
    const chance = dice(`companies of ${code}`)
    const byHand = specials(code)
    const drawn = Array.from({ length: count - byHand.length }, () => draw(chance, code, localities, taken))
    return [...byHand, ...drawn]
  })
}

function draw(chance: Dice, code: string, localities: Localities, taken: Set<string>): CompanyPlan {
  const trade = chance.pick(trades)
  const form: LegalForm =
    trade.alone && chance.chance(0.5)
      ? 'sole_trader'
      : chance.chance(0.12)
        ? 'trading_partnership'
        : 'limited_company'
  const name = newName(chance, trade.name, form, taken)
  const places = localities.of(code)
  const locality = (chance.chance(0.55) ? places[0] : chance.pick(places))?.name ?? null
  const firstOn = chance.chance(0.76) ? addDays('2018-09-10' as Day, chance.between(0, 1180)) : null
  const firstYear = firstOn === null ? 2020 : yearOf(firstOn)
  const awu =
    form === 'sole_trader'
      ? chance.pick([0.3, 0.5, 1, 1, 1.5])
      : Math.round(chance.between(trade.awu[0] * 2, trade.awu[1] * 2)) / 2
  const declared = chance.next()
  // Most declared the year before, some a later one as well, a few nothing at all.
  const years = [firstYear - 1, ...(declared < 0.3 ? [firstYear + 1] : [])].map((year) =>
    yearOfSize(chance, year, awu),
  )
  return {
    name,
    form,
    sni: trade.sni,
    seat: code,
    locality,
    keptBy: code,
    startedYear: chance.between(1979, firstYear - 2),
    ownership: 'private',
    groupName: null,
    workplaces: chance.chance(0.04)
      ? [chance.pick(['2481', '2421', '2505'].filter((other) => other !== code))]
      : [],
    years: declared > 0.95 ? [] : years,
    persons: people(chance, form, firstYear, firstOn !== null),
    wants: firstOn === null ? [] : wants(chance, firstOn),
    firstOn,
  }
}

function newName(chance: Dice, trade: string, form: LegalForm, taken: Set<string>): string {
  for (;;) {
    const words = `${chance.pick(northern)} ${trade}`
    if (taken.has(words)) continue
    taken.add(words)
    return form === 'limited_company' ? `${words} AB` : form === 'trading_partnership' ? `${words} HB` : words
  }
}

export function yearOfSize(chance: Dice, year: number, awu: number): YearPlan {
  const turnoverOre = Math.round(awu * chance.between(95, 190)) * 1_000_000
  return { year, awu, turnoverOre, balanceOre: Math.round(turnoverOre * 0.55), group: null }
}

const appetite: readonly Focus[] = ['L', 'L', 'L', 'O', 'O', 'C', 'C', 'S', 'S', 'I', 'K', 'K', 'H']

function wants(chance: Dice, firstOn: Day): Focus[] {
  const asked = [...new Set(chance.some(appetite, chance.between(1, 2)))]
  // What could not be asked for yet on the first day came later.
  return asked.toSorted((a, b) => Number(earliestFor(a) > firstOn) - Number(earliestFor(b) > firstOn))
}

function people(chance: Dice, form: LegalForm, firstYear: number, supported: boolean): PersonPlan[] {
  const one = (role: PersonPlan['role'], reached: boolean): PersonPlan => {
    const declares = chance.chance(0.9)
    return {
      role,
      gender: declares ? (chance.chance(0.37) ? 'woman' : 'man') : null,
      birthYear:
        declares && chance.chance(0.85)
          ? firstYear - (chance.chance(0.14) ? chance.between(19, 30) : chance.between(31, 66))
          : null,
      bornAbroad: declares && chance.chance(0.85) ? chance.chance(0.12) : null,
      reached,
      mark: null,
    }
  }
  const list = [one('leader', supported)]
  if (form === 'trading_partnership' && chance.chance(0.6)) list.push(one('leader', supported))
  if (form === 'limited_company' && chance.chance(0.22))
    list.push(one('representative', supported && chance.chance(0.7)))
  return list
}
