import type { Document } from '../../platform/documents/index.ts'
import type { Figure, Question } from '../figures/index.ts'
import type { Cause } from './cause-rules.ts'

/** What a report hands over to be frozen: all read in one transaction, in both languages. */
export type EditionDraft = {
  readonly report: { readonly id: number; readonly kind: string }
  readonly question: Question
  readonly project: { readonly name: string; readonly fullName: string }
  /** The municipality's name; null for the whole project. */
  readonly municipality: string | null
  readonly template: {
    readonly key: string
    readonly version: string
    /** The headings that people write under, by the key that the narrative has. */
    readonly headings: { readonly [key: string]: { readonly sv: string; readonly en: string } }
  }
  readonly documents: { readonly sv: Document; readonly en: Document }
  readonly figures: readonly Figure[]
  readonly narrative: readonly DraftSection[]
  readonly unfinished: readonly Unfinished[]
}

export type DraftSection = {
  readonly heading: string
  readonly bodySv: string
  readonly bodyEn: string
  readonly version: number
  readonly writtenByStaffId: number | null
}

/** What was not finished when the report was approved, in both languages, as the approver saw it. */
export type Unfinished = {
  readonly kind: 'section' | 'comment' | 'withheld' | 'flag'
  readonly sv: string
  readonly en: string
}

/** What the digest of an edition stands for: what it is, and the digest of each of its parts. */
export type Manifest = {
  readonly format: 'nimr-edition-1'
  readonly edition: number
  readonly previous: { readonly edition: number; readonly sha256: string } | null
  readonly report: { readonly id: number; readonly kind: string }
  readonly project: { readonly key: string; readonly name: string }
  readonly municipality: { readonly code: string; readonly name: string } | null
  readonly from: string
  readonly to: string
  readonly title: { readonly sv: string; readonly en: string }
  readonly template: { readonly key: string; readonly version: string }
  readonly approvedAt: string
  readonly approvedBy: { readonly pseudonym: string; readonly role: 'head_of_office' | 'project_manager' }
  /** Another than those who wrote the text approved it. */
  readonly fourEyes: boolean
  readonly figures: readonly ManifestFigure[]
  /** SHA-256 of each part, in hexadecimal. */
  readonly parts: { readonly [name: string]: string }
}

export type ManifestFigure = Pick<Figure, 'key' | 'unit' | 'ruleVersion' | 'value' | 'withheld'> & {
  readonly name: { readonly sv: string; readonly en: string }
}

/** A figure as it was frozen: its evidence, and what it was said to mean. */
export type FrozenFigure = Figure & {
  readonly name: { readonly sv: string; readonly en: string }
  readonly definition: { readonly sv: string; readonly en: string }
}

export type FrozenSection = {
  readonly heading: string
  readonly bodySv: string
  readonly bodyEn: string
  readonly version: number
  readonly writtenBy: string | null
}

/** A company that stands in the evidence, as it was. A sole trader's name is a pseudonym, and its number is not there. */
export type FrozenCompany = {
  readonly record: string
  readonly name: string
  readonly orgNumber: string | null
  readonly isSoleTrader: boolean
  readonly legalForm: string
  readonly seatMunicipality: string
  readonly seatLocality: string | null
  readonly sniCode: string | null
  readonly sniVersion: string | null
  readonly startedOn: string | null
  readonly endedOn: string | null
  readonly size: readonly {
    readonly year: number
    readonly sizeClass: string | null
    readonly basis: string
    readonly ruleVersion: string
  }[]
}

export type NameTable = 'company' | 'supplier' | 'staff' | 'person'

/** Who stands behind a pseudonym; kept beside the content. */
export type Named = {
  readonly pseudonym: string
  readonly ofTable: NameTable
  readonly recordId: number
  readonly name: string
}

export type EditionFormat = 'pdf' | 'docx' | 'xlsx' | 'html' | 'json'

/** Why records differ from the edition before, as the history told it when the new one was frozen. */
export type FrozenCauses = {
  /** SHA-256 of the edition before. */
  readonly since: string
  /** Somebody who was reached has been erased since: told of figures of persons, never how many or who. */
  readonly personErased?: boolean
  readonly causes: { readonly [record: string]: readonly Cause[] }
}
