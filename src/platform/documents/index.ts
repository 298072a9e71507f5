export { typesetPdf } from './typeset.ts'
