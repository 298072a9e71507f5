import type { SpreadsheetPage } from '../../platform/documents/index.ts'
import type { Talk } from './queries.ts'
import type { TalkWords } from './text.ts'

/** The talks as a sheet, with the columns of their list: what was said and who was there stay on each talk's page. */
export function talkSheet(talks: readonly Talk[], t: TalkWords): SpreadsheetPage {
  const headers = [t.company, t.heldOn, t.howLong, t.howHeld, t.coach, t.municipality]
  return {
    name: t.talks,
    columns: headers.map((header) => ({ header })),
    rows: talks.map((talk) => [
      talk.companyName,
      { day: talk.heldOn },
      { amount: talk.durationMinutes },
      t[talk.mode],
      talk.staffName,
      talk.municipalityName,
    ]),
  }
}
