export { type HistoryEntry, listHistory } from './history.ts'
export { HistoryList, type HistoryWords } from './history-list.tsx'
