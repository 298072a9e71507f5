import { languageOfMachine } from '../platform/machine-language.ts'
import { CannotStart } from '../platform/postgres/index.ts'
import { PortTaken } from './listen.ts'
import { type Running, startServer } from './server.ts'
import { readSettings } from './settings.ts'
import { text } from './text.ts'

const words = text(languageOfMachine())
const tell = (line: string) => process.stderr.write(`${line}\n`)

const read = readSettings(process.argv.slice(2), process.env)
if (!read.ok) {
  tell(words[read.wrong])
  process.exit(2)
}
if (read.settings.help) {
  process.stdout.write(words.help)
  process.exit(0)
}

// Ctrl-C may come while starting, too: then what has been started is stopped as soon as starting is through.
let running: Running | undefined
let isStopping = false
let stoppingSince = 0

async function stop(): Promise<void> {
  // Impatience ends us at once; but one Ctrl-C may arrive twice, from the terminal and from bin/dev.
  if (isStopping && performance.now() - stoppingSince > 1000) process.exit(130)
  if (isStopping) return
  isStopping = true
  stoppingSince = performance.now()
  tell(words.stopping)
  if (!running) return
  await running.stop()
  tell(words.stopped)
  process.exit(0)
}

process.on('SIGINT', () => void stop())
process.on('SIGTERM', () => void stop())

try {
  running = await startServer(read.settings, {
    step: (step) => tell(words[step]),
    detail: (line) => tell(`  ${line}`),
  })
  if (isStopping) {
    await running.stop()
    process.exit(0)
  }
  process.stdout.write(`NiMR is ready: ${running.url}\n`)
} catch (error) {
  tell(whyNot(error))
  process.exit(1)
}

function whyNot(error: unknown): string {
  if (error instanceof PortTaken) return words.portTaken(error.message)
  if (error instanceof CannotStart) return error.message
  return words.cannotStart(error instanceof Error ? error.message : String(error))
}
