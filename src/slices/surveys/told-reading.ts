import { parseDay } from '../../kit/day.ts'
import { parseKronor } from '../../kit/money.ts'
import { parseNumber } from '../../kit/number.ts'
import {
  decideMilestone,
  type FactRefusal,
  isFinance,
  type Mattering,
  type MilestoneInput,
  type MilestoneKind,
  mattering,
  milestoneKinds,
} from '../milestones/index.ts'

/** A form as it came: one text, or several where boxes were ticked. */
type Typed = { readonly [field: string]: string | readonly string[] }

/** What a company tells that has happened in it; the office that asks, the project and the answer come from the survey. */
export type Told = Omit<
  MilestoneInput,
  'companyId' | 'projectId' | 'municipalityCode' | 'surveyAnswerId' | 'talkId' | 'interventionIds'
>

export type ToldFault =
  | FactRefusal
  | 'kindMissing'
  | 'happenedOnMissing'
  | 'whatLong'
  | 'financierLong'
  | 'amountWrong'
  | 'fteWrong'
  | 'supportMatteredMissing'

/** How many events one sending takes. */
export const toldPlaces = [1, 2, 3, 4, 5, 6, 7, 8] as const

const parts = ['Kind', 'On', 'From', 'Amount', 'Fte', 'What', 'Mattered'] as const
export type ToldPart = (typeof parts)[number]

/** The name of an event's field in the form. */
export const toldField = (place: number, part: ToldPart) => `told${place}${part}`

export const toldNames: readonly string[] = toldPlaces.flatMap((place) =>
  parts.map((part) => toldField(place, part)),
)

/** Which event and which part of it a field of the form is; null for other fields. */
export function toldPartOf(name: string): { readonly place: number; readonly part: ToldPart } | null {
  const found = /^told(\d)(\w+)$/.exec(name)
  const part = parts.find((each) => each === found?.[2])
  return found && part ? { place: Number(found[1]), part } : null
}

/** Whether something is written at an event. */
export const isTold = (typed: Typed, place: number) => parts.some((part) => textAt(typed, place, part) !== '')

const textAt = (typed: Typed, place: number, part: ToldPart) =>
  ([typed[toldField(place, part)] ?? ''].flat()[0] ?? '').trim()

const mostOre = 10_000_000_000_000
const mostFte = 1000

/**
 * Reads what a company tells that has happened in it. An event without anything written is left out; a field that its kind does not ask for is not read.
 *
 * @param today a day, `YYYY-MM-DD`
 * @returns the events, and a fault per field: what cannot be read, and what `decideMilestone` refuses
 */
export function readTold(
  typed: Typed,
  today: string,
): { readonly told: readonly Told[]; readonly faults: { readonly [field: string]: ToldFault } } {
  const told: Told[] = []
  const faults: { [field: string]: ToldFault } = {}
  for (const place of toldPlaces) {
    if (!isTold(typed, place)) continue
    const read = readOne((part) => textAt(typed, place, part), today)
    if ('told' in read) told.push(read.told)
    else for (const [part, fault] of read.faults) faults[toldField(place, part)] = fault
  }
  return { told, faults }
}

type Fault = readonly [ToldPart, ToldFault]

function readOne(
  typed: (part: ToldPart) => string,
  today: string,
): { readonly told: Told } | { readonly faults: readonly Fault[] } {
  const kind = milestoneKinds.find((each) => each === typed('Kind'))
  if (!kind) return { faults: [['Kind', 'kindMissing']] }
  const supportMattered = mattering.find((each) => each === typed('Mattered'))
  const told = factsOf(typed, kind, supportMattered ?? 'not_at_all')
  const faults: Fault[] = unreadable(typed, kind, told)
  if (!supportMattered) faults.push(['Mattered', 'supportMatteredMissing'])
  // The answer it comes with is what shows it, whichever number that gets.
  const input = { ...told, companyId: 0, projectId: 0, municipalityCode: '', surveyAnswerId: 0 }
  const decision = decideMilestone(input, today)
  if (!decision.allowed) {
    const part = partOf[decision.refusal]
    if (!faults.some(([taken]) => taken === part)) faults.push([part, decision.refusal])
  }
  return faults.length > 0 ? { faults } : { told }
}

function factsOf(typed: (part: ToldPart) => string, kind: MilestoneKind, supportMattered: Mattering): Told {
  const isMoney = isFinance(kind)
  return {
    kind,
    happenedOn: typed('On'),
    what: typed('What'),
    financierId: null,
    financierWords: isMoney ? typed('From') : '',
    amountOre: isMoney ? parseKronor(typed('Amount')) : null,
    fte: kind === 'new_hire' ? parseNumber(typed('Fte'), 2) : null,
    supportMattered,
    evidenceWords: '',
  }
}

function unreadable(typed: (part: ToldPart) => string, kind: MilestoneKind, told: Told): Fault[] {
  const faults: Fault[] = []
  const { amountOre, fte, what, financierWords } = told
  if (parseDay(told.happenedOn) === null) faults.push(['On', 'happenedOnMissing'])
  if (what.length > 500) faults.push(['What', 'whatLong'])
  if (financierWords.length > 200) faults.push(['From', 'financierLong'])
  if (isFinance(kind) && typed('Amount') !== '' && !fits(amountOre, mostOre))
    faults.push(['Amount', 'amountWrong'])
  if (kind === 'new_hire' && typed('Fte') !== '' && !fits(fte, mostFte)) faults.push(['Fte', 'fteWrong'])
  return faults
}

const fits = (amount: number | null, most: number) => amount !== null && amount > 0 && amount <= most

/** The part of an event at which each refusal is shown. */
const partOf: { readonly [refusal in FactRefusal]: ToldPart } = {
  happens_ahead: 'On',
  financier_missing: 'From',
  financier_twice: 'From',
  amount_missing: 'Amount',
  fte_missing: 'Fte',
  what_missing: 'What',
  evidence_missing: 'What',
}
