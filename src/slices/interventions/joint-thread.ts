import { askThread } from '../../platform/thread.ts'
import type { proposeTaskForces } from './joint-rules.ts'
import type { JointInput } from './joint-types.ts'

type Answer = ReturnType<typeof proposeTaskForces>

/** Asks the rule in a thread of its own: the solver may reckon for seconds, which no other request is to wait for. */
export async function askInThread(input: JointInput): Promise<Answer> {
  const answer = await askThread<Answer>('src/slices/interventions/joint-worker.ts', input)
  return answer ?? { allowed: false, refusal: 'too_long' }
}
