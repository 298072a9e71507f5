export { type Block, type Document, documentPdf, documentTemplate, type Run } from './document.ts'
export { documentDocx, docxMediaType } from './docx.ts'
export { typesetPdf } from './typeset.ts'
