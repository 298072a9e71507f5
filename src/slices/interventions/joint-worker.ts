import { parentPort, workerData } from 'node:worker_threads'
import { proposeTaskForces } from './joint-rules.ts'
import { loadSolver } from './joint-solver.ts'
import type { JointInput } from './joint-types.ts'

const solve = await loadSolver()
parentPort?.postMessage(proposeTaskForces(workerData as JointInput, solve))
