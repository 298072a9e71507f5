import { parentPort, workerData } from 'node:worker_threads'
import { suppress } from './disclosure-rules.ts'
import { loadDisclosureSolver } from './disclosure-solver.ts'
import type { SuppressionTable } from './disclosure-types.ts'

const solve = await loadDisclosureSolver()
parentPort?.postMessage(suppress(workerData as SuppressionTable, solve))
