import type { Language } from '../../kit/language.ts'
import type { PublicIntervention } from './public-types.ts'

export type RegistrationState = 'registered' | 'waiting' | 'cancelled'

/** What participants are written to about. */
export const participantLetters = ['confirmed', 'moved_up', 'cancelled', 'reminder'] as const
export type ParticipantLetter = (typeof participantLetters)[number]

export type PersonTyped = {
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly gender: 'woman' | 'man' | 'other' | null
  readonly birthYear: number | null
  readonly bornAbroad: boolean | null
}

export type CompanyTyped = {
  readonly name: string | null
  /** Ten digits; a sole trader's is a personal number. */
  readonly digits: string | null
  readonly isPersonal: boolean
  /** The municipality's code; null when it is another than those that take part. */
  readonly municipality: string | null
}

/** One form sent: one or several persons of the same company. */
export type RegistrationInput = {
  readonly persons: readonly PersonTyped[]
  readonly company: CompanyTyped
  readonly wants: string | null
  readonly language: Language
}

export type RegistrationRefusal = 'not_published' | 'not_yours' | 'not_open_yet' | 'closed'

export type Registered = {
  readonly id: number
  readonly state: RegistrationState
  /** Number in line; null with a place. */
  readonly place: number | null
  /** False when the same person was registered already. */
  readonly isNew: boolean
}

/** A registration as its holder, and the letters, see it. */
export type OwnRegistration = {
  readonly id: number
  readonly state: RegistrationState
  readonly fullName: string
  readonly email: string
  readonly phone: string | null
  readonly companyName: string | null
  readonly language: Language
  readonly place: number | null
  readonly remindedUntil: Date | null
  /** Occasion id → link to the meeting, for those with a place. */
  readonly meetingLinks: { readonly [occasionId: string]: string }
  /** Ids of the occasions that the person came to. */
  readonly attended: readonly number[]
  readonly intervention: PublicIntervention
}

/** A line of the list that those who work with the intervention see. */
export type RegistrationRow = {
  readonly id: number
  readonly state: RegistrationState
  readonly place: number | null
  readonly fullName: string
  readonly email: string
  readonly phone: string | null
  readonly companyId: number | null
  /** As the register says when it is matched, else as it was written. */
  readonly companyName: string | null
  readonly writtenName: string | null
  readonly orgNumber: string | null
  /** A sole trader whose number is not in the register yet. */
  readonly isSoleTrader: boolean
  readonly personId: number | null
  readonly municipalityCode: string | null
  readonly municipalityName: string | null
  readonly wants: string | null
  readonly cameBy: 'public' | 'invitation' | 'staff'
  readonly registeredAt: Date
  readonly reason: string | null
}
