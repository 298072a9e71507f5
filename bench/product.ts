import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'

const root = path.dirname(import.meta.dirname)

export type Product = {
  readonly process: ChildProcess
  readonly url: string
  /** From the call until the line that says it is ready. */
  readonly startMilliseconds: number
}

/** Starts the server as `bin/start` does once all is installed and built. */
export async function startProduct(dataDir: string, port: number): Promise<Product> {
  const begun = performance.now()
  const main = path.join(root, 'build', 'main.js')
  const args = ['--enable-source-maps', main, '--port', String(port), '--data', dataDir]
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said = (said + chunk).slice(-4000)
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^NiMR is ready: (\S+)/.exec(line)?.[1]
    if (!url) continue
    child.stdout.resume()
    return { process: child, url, startMilliseconds: performance.now() - begun }
  }
  throw new Error(`the server did not start:\n${said}`)
}

export async function stopProduct({ process: child }: Product): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGINT')
  await ended
}

/** Megabytes that the server's own process holds, and those of PostgreSQL: its private ones, and the shared once. */
export function memoryOf({ process: child }: Product, dataDir: string): { node: number; postgres: number } {
  const pid = Number(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  const workers = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
  const all = [pid, ...workers.stdout.trim().split(/\s+/).map(Number)]
  return {
    node: megabytes(child.pid ?? 0, 'Rss'),
    postgres: all.reduce((sum, one) => sum + megabytes(one, 'Pss'), 0),
  }
}

function megabytes(pid: number, kind: 'Rss' | 'Pss'): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    return Number(new RegExp(`^${kind}:\\s+(\\d+)`, 'm').exec(rollup)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
