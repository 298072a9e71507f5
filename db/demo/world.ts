import type { PlacedCompany } from './plan.ts'
import type { Projects } from './projects.ts'
import type { Rows } from './rows.ts'
import type { Staff } from './staff.ts'
import type { Topics } from './topics.ts'

/** The example region while it is being made. */
export interface World {
  readonly now: Date
  readonly rows: Rows
  readonly projects: Projects
  readonly staff: Staff
  readonly topics: Topics
  readonly companies: readonly PlacedCompany[]
  /** `company focus` that a talk or an intervention has answered so far. */
  readonly covered: Set<string>
  /** `company person` met so far. */
  readonly met: Set<string>
}
