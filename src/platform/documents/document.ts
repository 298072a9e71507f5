import type { Language } from '../../kit/language.ts'
import { typesetPdf } from './typeset.ts'

/** A stretch of text, or a figure's value standing in the text with a link to its evidence. */
export type Run =
  | { readonly text: string }
  | { readonly figure: string; readonly text: string; readonly href?: string }

export type Block =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      /** `share` is how much of the width a column of words takes beside the others; 1 unless given. */
      readonly columns: readonly {
        readonly text: string
        readonly align: 'start' | 'end'
        readonly share?: number
      }[]
      /** One cell per column; the first is the row's header. */
      readonly rows: readonly (readonly (readonly Run[])[])[]
    }
  | {
      readonly kind: 'bars'
      readonly caption: string
      /** Headers of the name and of the amount. */
      readonly columns: readonly [string, string]
      readonly bars: readonly { readonly name: string; readonly amount: number; readonly text: string }[]
    }

/** A document as it is typeset, to PDF or DOCX: all words in it already in the language it is read in. */
export interface Document {
  readonly language: Language
  /** On paper lying down, for wide tables. */
  readonly lying?: boolean
  readonly title: string
  readonly subtitle: string
  readonly author: string
  /** The moment it was made, `YYYY-MM-DDTHH:MM` in Swedish time: the PDF's own date. */
  readonly createdAt: string
  readonly facts: {
    readonly caption: string
    readonly columns: readonly [string, string]
    readonly rows: readonly { readonly name: string; readonly value: string }[]
  }
  readonly sections: readonly { readonly heading: string; readonly blocks: readonly Block[] }[]
  /** The emblem's words in the programme period; null where no such money is in it. */
  readonly funding: { readonly emblem: string; readonly union: string; readonly fund: string } | null
  readonly footer: {
    readonly text: string
    /** `Sida` and `av` of `Sida 1 av 4`. */
    readonly page: string
    readonly of: string
  }
}

export const documentTemplate = 'src/platform/documents/document.typ'

/** A document as tagged PDF (PDF/UA-1), the same to the byte each time it is made. */
export function documentPdf(document: Document): Promise<Uint8Array> {
  return typesetPdf(documentTemplate, document)
}
