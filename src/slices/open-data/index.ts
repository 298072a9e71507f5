export { text as openDataText } from './text.ts'
export type { PublicStatistics } from './types.ts'
