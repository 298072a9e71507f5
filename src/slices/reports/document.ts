import type { Document } from '../../platform/documents/index.ts'

export type { Block, Run } from '../../platform/documents/index.ts'

/** The final report as it is typeset; it always carries the emblem of the money it tells about. */
export type FinalReportDocument = Document & { readonly funding: NonNullable<Document['funding']> }
