import type { Language } from '../../kit/language.ts'
import type { Block } from './block.ts'
import { drawingOf, isDrawn } from './drawing.ts'
import { typesetPdf } from './typeset.ts'
import { documentWords } from './words.ts'

/**
 * How a document is laid out: a `report` has a cover, chapters and an imprint; a `brief` begins at once; a `sheet` is one
 * page of large figures; a `list` lies down. A brief unless given.
 */
export type Layout = 'report' | 'brief' | 'sheet' | 'list'

/** What was frozen. The digest is printed whole in the imprint, and its beginning on the cover. */
export type EditionMark = {
  readonly number: number
  /** SHA-256 as 64 hexadecimal digits. */
  readonly digest: string
  /** `YYYY-MM-DD`. */
  readonly approvedOn: string
  readonly approvedBy: string
}

export type Section = {
  readonly heading: string
  readonly blocks: readonly Block[]
  /** On paper lying down, for wide tables; begins on a page of its own. */
  readonly lying?: boolean
  /** Begins on a page of its own. */
  readonly annex?: boolean
}

/** A document as it is typeset, to PDF or DOCX: all words in it already in the language it is read in. */
export interface Document {
  readonly language: Language
  readonly layout?: Layout
  /** On paper lying down, for wide tables. */
  readonly lying?: boolean
  readonly title: string
  readonly subtitle: string
  readonly author: string
  /** The moment it was made, `YYYY-MM-DDTHH:MM` in Swedish time: the PDF's own date. */
  readonly createdAt: string
  /** A first page by itself: the kind of document above, and the name it is found by, large. The facts stand beneath. */
  readonly cover?: { readonly over: string; readonly title: string }
  /** Whether a table of contents follows the cover. */
  readonly contents?: boolean
  /** Null for a draft, which is marked as one; left out where a document has no editions. */
  readonly edition?: EditionMark | null
  readonly facts: {
    readonly caption: string
    readonly columns: readonly [string, string]
    readonly rows: readonly { readonly name: string; readonly value: string }[]
  }
  readonly sections: readonly Section[]
  /** The emblem's words in the programme period; null where no such money is in it. */
  readonly funding: { readonly emblem: string; readonly union: string; readonly fund: string } | null
  readonly footer: {
    readonly text: string
    /** `Sida` and `av` of `Sida 1 av 4`. */
    readonly page: string
    readonly of: string
  }
}

const documentTemplate = 'src/platform/documents/document.typ'

/** A document as tagged PDF (PDF/UA-1), the same to the byte each time it is made. */
export function documentPdf(document: Document): Promise<Uint8Array> {
  const { language } = document
  const sections = document.sections.map((section) => ({
    ...section,
    // Bars are drawn by the typesetter, so that each amount may be a link.
    blocks: section.blocks.map((block) =>
      isDrawn(block) && block.kind !== 'bars' ? drawingOf(block, language) : block,
    ),
  }))
  return typesetPdf(documentTemplate, { ...document, sections, words: documentWords(language) })
}
