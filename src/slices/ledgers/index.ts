export { listImportsOfProject } from './import-queries.ts'
export { ImportsPart } from './imports-part.tsx'
export { mayImport } from './permissions.ts'
