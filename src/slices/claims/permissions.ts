import type { Viewer } from '../../platform/http/index.ts'
import { holds } from '../organisations/index.ts'
import type { ClaimView } from './claim-view.ts'
import type { ClaimRole } from './types.ts'

/** Who finds claims in the menu: those who may read some partner's costs. */
export const mayReadClaims = (viewer: Viewer): boolean =>
  holds(
    viewer,
    'coach',
    'head_of_office',
    'project_manager',
    'project_economist',
    'auditor',
    'steering_group',
    'external_evaluator',
  )

/** What somebody is to a claim. */
export function rolesIn(
  viewer: Viewer,
  view: Pick<ClaimView, 'claim' | 'parts' | 'mayCertify'>,
): readonly ClaimRole[] {
  const ofProject = viewer.roles
    .filter(({ projectId }) => projectId === view.claim.projectId)
    .map(({ role }) => role)
  return [
    ...(ofProject.includes('project_economist') ? (['economist'] as const) : []),
    ...(ofProject.includes('project_manager') ? (['manager'] as const) : []),
    ...(view.parts.some(({ accountId }) => view.mayCertify.includes(accountId))
      ? (['certifier'] as const)
      : []),
    'reader',
  ]
}

/** Whether the viewer sees every partner's part. */
export const seesWhole = (viewer: Viewer, projectId: number): boolean =>
  viewer.roles.some((held) => held.projectId === projectId)
