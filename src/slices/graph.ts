/**
 * Which doors (index.ts) a slice may open. Lower never imports higher; `src/app` may import all. The import test reads this table, and so
 * should you before adding an import.
 */
export const sliceGraph = {
  organisations: [],
  companies: ['organisations'],
  coaching: ['organisations', 'companies'],
  interventions: ['organisations', 'companies'],
  procurement: ['organisations', 'interventions'],
  events: ['organisations', 'companies', 'interventions'],
  surveys: ['organisations', 'companies', 'interventions', 'events'],
  figures: ['organisations', 'companies', 'coaching', 'interventions', 'events', 'surveys'],
  reports: ['organisations', 'companies', 'coaching', 'interventions', 'events', 'surveys', 'figures'],
  desk: [
    'organisations',
    'companies',
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
