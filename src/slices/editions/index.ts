export { type FreezeRefusal, freezeEdition, type Prepared, prepareEdition } from './commands.ts'
export { EditionsPart } from './edition-page.tsx'
export { storeEditionFiles } from './file-job.ts'
export { mayApprove } from './permissions.ts'
export { type PublicationRefusal, publishEdition, withdrawEdition } from './publication-commands.ts'
export {
  findPublishedEdition,
  listPublishedEditions,
  type PublicContent,
  type PublicEdition,
  type Standing,
} from './publication-queries.ts'
export {
  type ApprovedReport,
  type Edition,
  type EditionRow,
  listApproved,
  listEditions,
  listEditionsWithoutFiles,
} from './queries.ts'
export { text as editionText } from './text.ts'
export type { DraftSection, EditionDraft, Unfinished } from './types.ts'
export { type ExportVerdict, isProven, type Verdict, verifyExport, verifyFile } from './verify.ts'
export { verifyText } from './verify-text.ts'
