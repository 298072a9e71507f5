/** The ten of Region 10: eight in NiMR, Arvidsjaur and Arjeplog in NiAA. */
export const region = [
  { code: '2417', name: 'Norsjö', project: 'nimr' },
  { code: '2418', name: 'Malå', project: 'nimr' },
  { code: '2421', name: 'Storuman', project: 'nimr' },
  { code: '2422', name: 'Sorsele', project: 'nimr' },
  { code: '2425', name: 'Dorotea', project: 'nimr' },
  { code: '2462', name: 'Vilhelmina', project: 'nimr' },
  { code: '2463', name: 'Åsele', project: 'nimr' },
  { code: '2481', name: 'Lycksele', project: 'nimr' },
  { code: '2505', name: 'Arvidsjaur', project: 'niaa' },
  { code: '2506', name: 'Arjeplog', project: 'niaa' },
] as const

export type ProjectKey = (typeof region)[number]['project']

export const allCodes: readonly string[] = region.map((municipality) => municipality.code)

export function codesOf(project: ProjectKey): string[] {
  return region.filter((municipality) => municipality.project === project).map(({ code }) => code)
}

/** The projects that municipalities together stand in; a joint effort over the border belongs to both. */
export function projectsOf(codes: readonly string[]): ProjectKey[] {
  return (['nimr', 'niaa'] as const).filter((project) =>
    codesOf(project).some((code) => codes.includes(code)),
  )
}
