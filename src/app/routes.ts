import type { Mount } from '../platform/http/index.ts'
import { mount as claims } from '../slices/claims/mount.ts'
import { mount as coaching } from '../slices/coaching/mount.ts'
import { mount as companies } from '../slices/companies/mount.ts'
import { mount as costKeys } from '../slices/cost-keys/mount.ts'
import { mount as desk } from '../slices/desk/mount.ts'
import { mount as editions } from '../slices/editions/mount.ts'
import { mount as events } from '../slices/events/mount.ts'
import { mount as figures } from '../slices/figures/mount.ts'
import { mount as finance } from '../slices/finance/mount.ts'
import { mount as interventions } from '../slices/interventions/mount.ts'
import { mount as ledgers } from '../slices/ledgers/mount.ts'
import { mount as milestones } from '../slices/milestones/mount.ts'
import { mount as needs } from '../slices/needs/mount.ts'
import { mount as openData } from '../slices/open-data/mount.ts'
import { mount as organisations } from '../slices/organisations/mount.ts'
import { mount as procurement } from '../slices/procurement/mount.ts'
import { mount as reports } from '../slices/reports/mount.ts'
import { mount as stateAid } from '../slices/state-aid/mount.ts'
import { mount as surveys } from '../slices/surveys/mount.ts'

/** What every slice puts into the application: its pages, its menu entries and its jobs. */
export const sliceMounts: readonly Mount[] = [
  organisations,
  companies,
  needs,
  coaching,
  interventions,
  procurement,
  events,
  finance,
  ledgers,
  claims,
  costKeys,
  stateAid,
  milestones,
  surveys,
  figures,
  editions,
  reports,
  openData,
  desk,
]
