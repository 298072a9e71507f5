import type { Document } from './document.ts'
import { orderDocx } from './typeset.ts'

export const docxMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * The same document as a Word file (DOCX) that a person goes on writing in: headings, lists, captions and tables by their
 * styles, header rows that repeat, contents with page numbers, its language, and every picture told in words.
 */
export function documentDocx(document: Document): Promise<Uint8Array> {
  return orderDocx(document)
}
