export type { BarsBlock, Block, Column, LinesBlock, MapBlock, Run, TableBlock, TilesBlock } from './block.ts'
export { csvText, sheetCsv } from './csv.ts'
export { type Document, documentPdf, type EditionMark, type Layout, type Section } from './document.ts'
export { DocumentBlocks, DocumentBody } from './document-body.tsx'
export { documentDocx, docxMediaType } from './docx.ts'
export { documentHtml } from './html.tsx'
export {
  columnLetter,
  columnOf,
  mostInFile,
  type SheetCell,
  type SpreadsheetPage,
  sheetName,
  spreadsheetXlsx,
  xlsxMediaType,
} from './xlsx.ts'
