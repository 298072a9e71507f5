export { type Database, type Occurrence, openDatabase } from './database.ts'
export { connectOwner, migrate } from './migrate.ts'
export type { Actor, DB, Tx } from './types.ts'
