import { isDeepStrictEqual } from 'node:util'
import type { Tx } from '../../platform/db/index.ts'
import {
  type AssessmentKept,
  listProjectTargets,
  loadAssessed,
  type ProjectTarget,
  type ToAssess,
} from './assess-queries.ts'
import { ownershipThresholds } from './ownership-rates.ts'
import { assessTargetGroup } from './rules.ts'
import { type Groups, groupsAround, sizesOf } from './size-assess.ts'
import type { Ownership } from './types.ts'

/**
 * Writes the size class of a company per declared year, and per project whether it is in the target group, in the
 * same transaction as the fact they rest on. A company with no declared year gets no rows.
 */
export async function assessCompany(tx: Tx, companyId: number, now: Date): Promise<void> {
  await assessCompanies(tx, [companyId], now)
}

/**
 * The same for many companies at once (`'all'`: every company the actor may see). Rows whose input, output and rule
 * version are unchanged stay; the others are superseded, never overwritten.
 *
 * @returns how many assessments were written
 */
export async function assessCompanies(tx: Tx, ids: readonly number[] | 'all', now: Date): Promise<number> {
  if (ids.length === 0) return 0
  const { sizes, targets, assessed } = await assessedAnew(tx, ids)
  const newSizes = changes(
    assessed.flatMap((each) => each.sizes),
    sizes,
    (row) => `${row.companyId}/${row.year}`,
  )
  for (const part of inParts(newSizes.replaced))
    await tx.updateTable('sizeAssessment').set({ supersededAt: now }).where('id', 'in', part).execute()
  for (const part of inParts(newSizes.rows))
    await tx
      .insertInto('sizeAssessment')
      .values(part.map((row) => stored(row, now)))
      .execute()
  const written = await writeTargets(
    tx,
    assessed.flatMap((each) => each.targets),
    targets,
    now,
  )
  return newSizes.rows.length + written
}

/**
 * Writes anew who is in the target group of one project, for all companies: what follows when the project's rule or
 * counting place is changed. Sizes do not rest on a project and stay.
 *
 * @returns how many assessments were written
 */
export async function assessProject(tx: Tx, projectId: number, now: Date): Promise<number> {
  const { targets, assessed } = await assessedAnew(tx, 'all')
  const ofProject = assessed.flatMap((each) => each.targets).filter((row) => row.projectId === projectId)
  return writeTargets(tx, ofProject, targets, now)
}

async function assessedAnew(tx: Tx, ids: readonly number[] | 'all') {
  const projects = await listProjectTargets(tx)
  const { companies, sizes, targets, around } = await loadAssessed(tx, ids)
  const groups = groupsAround(around)
  return { sizes, targets, assessed: companies.map((company) => assess(company, projects, groups)) }
}

type TargetRow = ReturnType<typeof assess>['targets'][number]
type TargetKept = AssessmentKept & { readonly projectId: number }

async function writeTargets(tx: Tx, rows: readonly TargetRow[], kept: readonly TargetKept[], now: Date) {
  const changed = changes(rows, kept, (row) => `${row.companyId}/${row.projectId}/${row.year}`)
  for (const part of inParts(changed.replaced))
    await tx.updateTable('targetGroupAssessment').set({ supersededAt: now }).where('id', 'in', part).execute()
  for (const part of inParts(changed.rows))
    await tx
      .insertInto('targetGroupAssessment')
      .values(part.map((row) => stored(row, now)))
      .execute()
  return changed.rows.length
}

/** The assessments of a company, worked out anew from its facts and the ownership around it; nothing is written. */
export function assess(company: ToAssess, projects: readonly ProjectTarget[], groups: Groups) {
  const { id, belongsToGroup: inGroup, seatMunicipalityCode } = company
  const byYear = sizesOf(company, groups)
  const sizes = byYear.map(({ year, input, output }) => ({
    companyId: id,
    year,
    sizeClass: output.sizeClass,
    basis: output.basis ?? (inGroup ? 'group' : 'own'),
    input,
    output,
    ruleVersion: output.ruleVersion,
  }))
  const targets = byYear.flatMap(({ year, output: size }) =>
    rulesInForce(projects, `${year}-12-31`).map(({ projectId, rules, municipalities }) => {
      const { sizeClass, reason, publicPercent } = size
      const isPublic =
        company.ownership === 'public' || publicPercent >= ownershipThresholds.publicFromPercent
      const ownership: Ownership = isPublic ? 'public' : 'private'
      const isLinked = Object.values(size.group?.relations ?? {}).includes('linked')
      const input = {
        size: { sizeClass, reason },
        ownership,
        inGroup: inGroup || isLinked,
        seatMunicipality: seatMunicipalityCode,
        rules,
        municipalities,
      }
      const output = assessTargetGroup(input)
      const { inTargetGroup, ruleVersion } = output
      return {
        companyId: id,
        projectId,
        year,
        inTargetGroup,
        reason: output.reason,
        input,
        output,
        ruleVersion,
      }
    }),
  )
  return { sizes, targets }
}

/** Of each project the rule in force on a day; for a day before the first, the first: support rests on earlier years' figures. */
function rulesInForce(projects: readonly ProjectTarget[], on: string): readonly ProjectTarget[] {
  return [...Map.groupBy(projects, (target) => target.projectId).values()].flatMap(
    (ofProject) => ofProject.findLast((target) => target.validFrom <= on) ?? ofProject[0] ?? [],
  )
}

type Assessed = { readonly input: object; readonly output: object; readonly ruleVersion: string }

function changes<Row extends Assessed, Kept extends AssessmentKept>(
  rows: readonly Row[],
  kept: readonly Kept[],
  key: (row: Row | Kept) => string,
): { readonly rows: readonly Row[]; readonly replaced: readonly number[] } {
  const before = new Map(kept.map((row) => [key(row), row]))
  const changed = rows.filter((row) => {
    const old = before.get(key(row))
    return (
      !old ||
      row.ruleVersion !== old.ruleVersion ||
      !sameJson(row.input, old.input) ||
      !sameJson(row.output, old.output)
    )
  })
  return { rows: changed, replaced: changed.flatMap((row) => before.get(key(row))?.id ?? []) }
}

function sameJson(value: object, kept: unknown): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(value)), kept)
}

function stored<Row extends Assessed>({ input, output, ...row }: Row, now: Date) {
  return { ...row, input: JSON.stringify(input), output: JSON.stringify(output), assessedAt: now }
}

/** PostgreSQL takes at most 65,535 parameters in a statement. */
function inParts<T>(items: readonly T[]): readonly T[][] {
  return Array.from({ length: Math.ceil(items.length / 1000) }, (_, n) =>
    items.slice(n * 1000, (n + 1) * 1000),
  )
}
