import type { Mount } from '../platform/http/index.ts'

/** What every slice puts into the application: its pages, its menu entries and its jobs. */
export const sliceMounts: readonly Mount[] = []
