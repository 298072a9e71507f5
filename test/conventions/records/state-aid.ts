import type { Records } from './record.ts'

/** What the table of rights says of these records; its columns are those of who-sees-what.test.ts. */
export const stateAidRights = ''

export const stateAidRecords: Records = { sql: () => '', targets: () => ({}) }
