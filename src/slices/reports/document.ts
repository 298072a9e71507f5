import type { Document } from '../../platform/documents/index.ts'

export type { Block, Layout, Run } from '../../platform/documents/index.ts'

/** A report as it is typeset; it always carries the emblem of the money it tells about. */
export type ReportDocument = Document & { readonly funding: NonNullable<Document['funding']> }
