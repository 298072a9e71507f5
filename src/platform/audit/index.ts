export { type HistoryEntry, listHistory } from './history.ts'
export { HistoryLink, historyKinds } from './history-link.tsx'
export { HistoryList, type HistoryWords } from './history-list.tsx'
