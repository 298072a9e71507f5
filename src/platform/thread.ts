import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { projectFolder } from './project-folder.ts'

/**
 * Asks a rule in a thread of its own, for what may reckon for seconds while other requests go on.
 *
 * @param file the module from the project's folder, which reads `workerData` and posts its answer as one message
 * @returns the answer, or null when it has not come in time: a request is given up after 30 seconds, and whoever asks is to be told before
 */
export async function askThread<Answer>(
  file: string,
  input: unknown,
  longestMilliseconds = 25_000,
): Promise<Answer | null> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer | null>()
  // Run from its source file also when this code is bundled; its own options must not be those of a test runner.
  const worker = new Worker(join(projectFolder, file), { execArgv: [], workerData: input })
  const timer = setTimeout(() => resolve(null), longestMilliseconds)
  worker.once('message', resolve)
  worker.once('error', reject)
  worker.once('exit', () => reject(new Error(`${file} ended without an answer`)))
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
