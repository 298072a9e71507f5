import { addDays, type Day, dayOf } from '../../src/kit/day.ts'
import { allCodes } from './municipalities.ts'
import { dice } from './random.ts'
import { number, type Rows } from './rows.ts'
import type { Staff } from './staff.ts'
import type { Topics, TopicWord } from './topics.ts'

/** What each office is known for: its first coach deeply, its second well. */
const knownFor: Readonly<Record<string, readonly TopicWord[]>> = {
  2417: ['attractive_employer', 'recruiting', 'external_finance', 'investment_plan'],
  2418: ['online_sales', 'family_succession', 'social_media', 'liquidity'],
  2421: ['export_papers', 'tourism_packages', 'selling_company', 'pandemic_support'],
  2422: ['family_succession', 'buying_company', 'selling_company', 'pandemic_support'],
  2425: ['leadership', 'business_control', 'liquidity', 'equal_business'],
  2462: ['external_finance', 'investment_plan', 'product_development', 'online_sales'],
  2463: ['sustainability_report', 'energy', 'business_control', 'recruiting'],
  2481: ['product_development', 'digital_work', 'leadership', 'export_papers'],
  2505: ['attractive_employer', 'digital_work', 'buying_company', 'equal_business'],
  2506: ['tourism_packages', 'social_media', 'energy', 'sustainability_report'],
}

/** What coaches know, have learnt and have time for: in the projects' last years, and in the months around `now`. */
export function putCompetence(rows: Rows, now: Date, staff: Staff, topics: Topics): void {
  const roll = dice('competence')
  const words = Object.keys(topics) as TopicWord[]
  allCodes.forEach((code, nthOffice) => {
    staff.coaches(code).forEach((staffId, nth) => {
      const isHead = staffId === staff.head(code)
      rows.staffPost.push({
        staffId,
        shareBp: isHead ? 4000 : nth === 0 ? 8000 : 5000,
        fromOn: '2018-09-01',
        toOn: null,
      })
      const own = knownFor[code] ?? []
      const also = roll.some(
        words.filter((word) => !own.includes(word)),
        roll.between(3, 5),
      )
      own.forEach((word, place) => {
        const level = Math.max((nth === 0 ? 3 : 2) - (place >= 2 ? 1 : 0), 1)
        rows.staffCompetence.push({ staffId, topicId: topics[word], level })
      })
      for (const word of also)
        rows.staffCompetence.push({ staffId, topicId: topics[word], level: roll.between(1, 2) })
      putTraining(rows, staffId, nthOffice, nth)
      putMonths(rows, now, staffId, isHead ? 8 : nth === 0 ? 32 : 20)
      putAbsences(rows, now, staffId, nthOffice * 3 + nth)
    })
  })
}

function putTraining(rows: Rows, staffId: number, nthOffice: number, nth: number): void {
  const take = (kind: string, title: string, takenOn: string, hours: number) =>
    rows.staffTraining.push({ staffId, kind, title, takenOn, durationMinutes: hours * 60 })
  // Two could not come: one to each day.
  if (!(nthOffice === 3 && nth === 1))
    take('gender_equality', 'Jämställdhet i företagsutveckling', '2021-03-17', 6)
  if (!(nthOffice === 6 && nth === 0))
    take('sustainability', 'Hållbart företagande: verktyg för coacher', '2021-05-19', 7)
  if (nth === 0) take('other', 'Processledning för insatsstyrkor', '2020-09-10', 4)
  if (nthOffice % 3 === 1 && nth === 0) take('other', 'Ägarskifte: kunskapsdag för coacher', '2019-11-06', 6)
}

/** Whole months: from the first task forces until the projects' end, then last month and the six to come. */
function putMonths(rows: Rows, now: Date, staffId: number, hours: number): void {
  const inProject = Array.from({ length: 19 }, (_, nth) => monthAfter('2020-09-01' as Day, nth))
  const ahead = Array.from({ length: 8 }, (_, nth) => monthAfter(dayOf(now), nth - 1))
  const isAfter = now.getTime() > Date.parse('2022-06-30T00:00:00Z')
  for (const monthOn of isAfter ? [...inProject, ...ahead] : inProject)
    rows.staffMonth.push({
      staffId,
      monthOn,
      promisedMinutes: hours * 60,
    })
}

function putAbsences(rows: Rows, now: Date, staffId: number, nth: number): void {
  const away = (fromOn: Day, days: number, note: string) => {
    const absenceId = number(rows, 'staffAbsence', { staffId, fromOn, toOn: addDays(fromOn, days - 1) })
    rows.staffAbsenceNote.push({ absenceId, note })
  }
  away(addDays('2021-06-28' as Day, (nth % 4) * 7), 28, 'Semester')
  away('2021-12-27' as Day, 12, 'Ledig över jul och nyår')
  // Second coaches: the first ones carried task forces that autumn.
  if (nth === 4 || nth === 22) away('2021-09-06' as Day, 33, 'Föräldraledig')
  if (now.getTime() <= Date.parse('2022-06-30T00:00:00Z')) return
  const today = dayOf(now)
  if (nth % 3 === 0) away(addDays(today, 9 + (nth % 5) * 6), 5, 'Semester')
  if (nth % 5 === 2) away(addDays(today, -2), 4, 'Vård av barn')
}

function monthAfter(on: Day, count: number): Day {
  const months = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 + count
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01` as Day
}
