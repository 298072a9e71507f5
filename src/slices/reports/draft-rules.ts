type Phase<Area> = {
  readonly fromOn: string
  readonly toOn: string
  readonly areas: readonly Area[]
  readonly groups: readonly string[]
}

/**
 * How a project was widened: the last of its phases that brought focus areas or target groups which none before it had.
 *
 * @param phases in the order they began; they may overlap
 * @returns that phase with what it brought; no phase where none brought anything
 */
export function widened<Area extends { readonly sv: string }>(phases: readonly Phase<Area>[]) {
  const brought = phases.map((phase, nth) => {
    const before = phases.slice(0, nth)
    return {
      phase,
      areas: phase.areas.filter(
        ({ sv }) => !before.some(({ areas }) => areas.some((area) => area.sv === sv)),
      ),
      groups: phase.groups.filter((group) => !before.some(({ groups }) => groups.includes(group))),
    }
  })
  const found = brought.slice(1).findLast(({ areas, groups }) => areas.length + groups.length > 0)
  return found ?? { phase: undefined, areas: [], groups: [] }
}

/** Whether what was asked for is all that was offered, and nothing else; of one thing nobody says all. */
export const areAll = (asked: readonly string[], offered: ReadonlySet<string>): boolean =>
  offered.size > 1 && asked.length === offered.size && asked.every((one) => offered.has(one))
