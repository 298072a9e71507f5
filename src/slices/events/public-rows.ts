import type { Language } from '../../kit/language.ts'
import type { ProgrammePeriod, PublicIntervention } from './public-types.ts'

/** What counter.public_interventions gives: one JSON object with the columns' names. */
export type PublicRow = {
  readonly intervention_id: number
  readonly title_sv: string
  readonly title_en: string | null
  readonly lead_sv: string
  readonly lead_en: string | null
  readonly description_sv: string
  readonly description_en: string | null
  readonly price_ore: number
  readonly places: number | null
  readonly taken: number
  readonly waiting: number
  readonly opens_at: string | null
  readonly closes_at: string | null
  readonly is_closed_group: boolean
  readonly published_at: string | null
  readonly contact_name: string | null
  readonly contact_email: string | null
  readonly contact_phone: string | null
  readonly lead_municipality: string
  readonly municipalities: readonly { readonly code: string; readonly name: string }[]
  readonly focus_areas: readonly { readonly code: string; readonly sv: string; readonly en: string }[]
  readonly programme_periods: readonly ProgrammePeriod[]
  readonly project_names: readonly string[]
  readonly occasions: readonly {
    readonly id: number
    readonly startsAt: string
    readonly endsAt: string
    readonly municipalityCode: string | null
    readonly place: string | null
    readonly venue: string | null
    readonly isOnline: boolean
  }[]
}

const moment = (written: string | null) => (written === null ? null : new Date(written))

/** A row in the reader's language; what was not written in English is shown in Swedish. */
export function publicIntervention(row: PublicRow, language: Language): PublicIntervention {
  const said = (sv: string, en: string | null) => (language === 'en' && en ? en : sv)
  const { contact_name: name, contact_email: email, contact_phone: phone } = row
  return {
    id: row.intervention_id,
    title: said(row.title_sv, row.title_en),
    lead: said(row.lead_sv, row.lead_en),
    description: said(row.description_sv, row.description_en),
    priceOre: row.price_ore,
    places: row.places,
    taken: row.taken,
    waiting: row.waiting,
    opensAt: moment(row.opens_at),
    closesAt: moment(row.closes_at),
    isClosedGroup: row.is_closed_group,
    publishedAt: moment(row.published_at),
    contact: name !== null && email !== null ? { name, email, phone } : null,
    leadMunicipality: row.lead_municipality,
    municipalities: row.municipalities,
    focusAreas: row.focus_areas.map((area) => ({ code: area.code, name: area[language] })),
    programmePeriod: latestPeriod(row.programme_periods),
    projects: row.project_names,
    occasions: row.occasions.map((occasion) => ({
      ...occasion,
      place: placeOnce(occasion.place),
      startsAt: new Date(occasion.startsAt),
      endsAt: new Date(occasion.endsAt),
    })),
  }
}

/** Where projects of two periods pay together, the newer words are the ones in force. */
export function latestPeriod(periods: readonly ProgrammePeriod[]): ProgrammePeriod | null {
  return [...periods].sort().at(-1) ?? null
}

/** The town that gives a municipality its name is said once: "Malå", not "Malå, Malå". */
export function placeOnce(place: string | null): string | null {
  return place === null ? null : [...new Set(place.split(', '))].join(', ')
}
