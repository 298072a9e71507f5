import { FilterSelect } from '../../ui/index.ts'
import type { Named } from './lookups.ts'

type PlaceFilterProps = {
  readonly t: { readonly project: string; readonly municipality: string; readonly all: string }
  readonly projects: readonly Named<number>[]
  readonly municipalities: readonly Named[]
  readonly projectId: number | undefined
  readonly municipality: string | undefined
}

/** Whose records a list is filtered to: of a project, and of a municipality (`?projekt=1&kommun=2418`). */
export function PlaceFilter({ t, projects, municipalities, projectId, municipality }: PlaceFilterProps) {
  return (
    <>
      <FilterSelect name="projekt" label={t.project} all={t.all} options={projects} value={projectId} />
      <FilterSelect
        name="kommun"
        label={t.municipality}
        all={t.all}
        options={municipalities}
        value={municipality}
      />
    </>
  )
}
