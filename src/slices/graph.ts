/**
 * Which doors (index.ts) a slice may open. Lower never imports higher; `src/app` may import all. The import test reads this table, and so
 * should you before adding an import.
 */
export const sliceGraph = {
  organisations: [],
  companies: ['organisations'],
  needs: ['organisations', 'companies'],
  coaching: ['organisations', 'companies', 'needs'],
  interventions: ['organisations', 'companies', 'needs'],
  procurement: ['organisations', 'interventions'],
  events: ['organisations', 'companies', 'needs', 'interventions'],
  surveys: ['organisations', 'companies', 'interventions', 'events'],
  figures: ['organisations', 'companies', 'needs', 'coaching', 'interventions', 'events', 'surveys'],
  reports: [
    'organisations',
    'companies',
    'needs',
    'coaching',
    'interventions',
    'events',
    'surveys',
    'figures',
  ],
  desk: [
    'organisations',
    'companies',
    'needs',
    'coaching',
    'interventions',
    'procurement',
    'events',
    'surveys',
    'figures',
    'reports',
  ],
} as const satisfies Record<string, readonly string[]>

export type Slice = keyof typeof sliceGraph
