import { addDays, type Day } from '../../src/kit/day.ts'
import { noteFor } from './notes.ts'
import { type Focus, focusAreas, type PlacedCompany } from './plan.ts'
import type { Dice } from './random.ts'
import { number, type Rows } from './rows.ts'

export interface TalkPlan {
  readonly company: PlacedCompany
  readonly municipality: string
  readonly staffId: number
  readonly on: Day
  readonly about: readonly Focus[]
  readonly persons: readonly number[]
}

const modes = ['visit', 'visit', 'meeting', 'phone', 'phone', 'video', 'email'] as const
const minutes = {
  visit: [60, 120],
  meeting: [45, 90],
  phone: [10, 40],
  video: [30, 60],
  email: [5, 20],
} as const

/** Writes one talk: who, about what, for some a note (one in six closed), for some something to follow up. */
export function putTalk(rows: Rows, chance: Dice, plan: TalkPlan): number {
  // During the pandemic's first year few visits were made.
  const distant = plan.on >= '2020-03-15' && plan.on < '2021-06-01'
  const mode = distant
    ? chance.pick(['phone', 'phone', 'video', 'video', 'email'] as const)
    : chance.pick(modes)
  const [least, most] = minutes[mode]
  const hour = String(chance.between(9, 16)).padStart(2, '0')
  const talkId = number(rows, 'talk', {
    clientKey: null,
    companyId: plan.company.id,
    municipalityCode: plan.municipality,
    staffId: plan.staffId,
    heldOn: plan.on,
    durationMinutes: Math.round(chance.between(least, most) / 5) * 5,
    mode,
    loggedAt: `${plan.on} ${hour}:40 Europe/Stockholm`,
  })
  for (const personId of plan.persons) rows.talkPerson.push({ talkId, personId })
  for (const letter of plan.about) rows.talkFocusArea.push({ talkId, focusAreaCode: focusAreas[letter] })
  if (chance.chance(0.55))
    rows.talkNote.push({
      talkId,
      note: noteFor(plan.about[0] ?? null, chance),
      isClosed: chance.chance(0.16),
    })
  if (chance.chance(0.3)) {
    const dueOn = addDays(plan.on, chance.between(7, 60))
    // All that was promised in the project's time was done, but for a handful near its end.
    const done = dueOn < '2022-03-20' || chance.chance(0.5)
    rows.followUp.push({
      companyId: plan.company.id,
      talkId,
      municipalityCode: plan.municipality,
      staffId: plan.staffId,
      dueOn,
      what: chance.pick(promises),
      doneAt: done ? `${addDays(dueOn, chance.between(-3, 4))} 10:15 Europe/Stockholm` : null,
      doneByStaffId: done ? plan.staffId : null,
    })
  }
  return talkId
}

export const promises = [
  'Skicka underlaget om finansiering',
  'Ring och hör hur mötet med banken gick',
  'Boka tid med redovisningsbyrån',
  'Kolla vilka fler som vill gå kursen',
  'Återkom om tid för besök',
  'Skicka inbjudan till nästa träff',
  'Läs igenom affärsplanen före nästa samtal',
  'Fråga grannkommunen om de har samma behov',
] as const

/** Days on which a focus area could be asked for: the pandemic had a beginning, sustainability came with the extension. */
export function earliestFor(letter: Focus): Day {
  return (letter === 'K' ? '2020-04-01' : letter === 'H' ? '2021-01-25' : '2018-09-01') as Day
}
