import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { projectFolder } from '../../platform/project-folder.ts'
import type { proposeTaskForces } from './joint-rules.ts'
import type { JointInput } from './joint-types.ts'

type Answer = ReturnType<typeof proposeTaskForces>

// A request is given up after 30 seconds: who asks is told in time that the question was too large.
const longestMilliseconds = 25_000

/** Asks the rule in a thread of its own: the solver may reckon for seconds, which no other request is to wait for. */
export function askInThread(input: JointInput): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  // Run from its source file also when this code is bundled; its own options must not be those of a test runner.
  const file = join(projectFolder, 'src/slices/interventions/joint-worker.ts')
  const worker = new Worker(file, { execArgv: [], workerData: input })
  const timer = setTimeout(() => resolve({ allowed: false, refusal: 'too_long' }), longestMilliseconds)
  worker.once('message', resolve)
  worker.once('error', reject)
  worker.once('exit', () => reject(new Error('the solver ended without an answer')))
  return promise.finally(() => {
    clearTimeout(timer)
    return worker.terminate()
  })
}
