export { type Block, type Document, documentPdf, documentTemplate, type Run } from './document.ts'
export { DocumentBlocks, DocumentBody } from './document-body.tsx'
export { documentDocx, docxMediaType } from './docx.ts'
export { typesetPdf } from './typeset.ts'
