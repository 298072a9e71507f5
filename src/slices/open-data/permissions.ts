import type { Viewer } from '../../platform/http/index.ts'
import { manages } from '../organisations/index.ts'

/** Statistics are published and withdrawn by whoever manages the project. */
export const publishesOf = (viewer: Viewer | undefined | null, projectId: number): boolean =>
  !!viewer && manages(viewer).includes(projectId)

export const publishesAny = (viewer: Viewer | undefined | null): boolean =>
  !!viewer && manages(viewer).length > 0
