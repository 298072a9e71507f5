export { type Database, type Occurrence, openDatabase } from './database.ts'
export { connectOwner, migrate, migrationFiles } from './migrate.ts'
export { ensureRoles } from './roles.ts'
export type { Actor, DB, Tx } from './types.ts'
