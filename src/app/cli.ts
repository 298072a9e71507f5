import { text as readAll } from 'node:stream/consumers'
import { defineText } from '../kit/language.ts'
import { systemClock } from '../platform/clock/index.ts'
import { languageOfMachine } from '../platform/machine-language.ts'
import type { Run } from './cli/command.ts'

/** Each command is loaded only when it is asked for, so that `rule` opens no database. */
const commands: Readonly<Record<string, () => Promise<{ run: Run }>>> = {
  backup: () => import('./cli/backup.ts'),
  boundaries: () => import('./cli/boundaries.ts'),
  evidence: () => import('./cli/evidence.ts'),
  example: () => import('./cli/example.ts'),
  figures: () => import('./cli/figures.ts'),
  invite: () => import('./cli/invite.ts'),
  report: () => import('./cli/report.ts'),
  restore: () => import('./cli/restore.ts'),
  rule: () => import('./cli/rule.ts'),
  'seal-key': () => import('./cli/seal-key.ts'),
}

const text = defineText({
  help: {
    sv: (lines: string) => `Användning: nimr KOMMANDO [VAL]

${lines}
Skriv nimr KOMMANDO --help för att läsa om ett kommando. Slutkod: 0 gjort, 1 nekat (och varför), 2 fel användning.
`,
    en: (lines: string) => `Usage: nimr COMMAND [OPTIONS]

${lines}
Type nimr COMMAND --help to read about a command. Exit code: 0 done, 1 refused (and why), 2 wrong use.
`,
  },
  about: {
    sv: `  backup      kopierar hela installationen till en fil
  boundaries  läser in kommungränser till kartorna ur GeoJSON eller TopoJSON
  evidence    visar posterna bakom en siffra
  example     läser in exempelregionen i en tom databas
  figures     räknar alla siffror för ett projekt eller en kommun
  invite      släpper in en administratör med en länk
  report      sätter samman slutrapporten; prövar ett dokument mot sin utgåva
  restore     återställer en kopia i en tom installation
  rule        prövar en regel på JSON från standard in (behöver ingen databas)
  seal-key    visar, kopierar eller byter nyckeln till förseglade anbud
`,
    en: `  backup      copies the whole installation into a file
  boundaries  loads municipality boundaries for the maps from GeoJSON or TopoJSON
  evidence    shows the records behind a figure
  example     loads the example region into an empty database
  figures     counts all figures of a project or a municipality
  invite      lets an administrator in by a link
  report      puts together the final report; verifies a document of an edition
  restore     restores a copy into an empty installation
  rule        tries a rule on JSON from standard input (needs no database)
  seal-key    shows, copies or changes the key of sealed bids
`,
  },
  failed: {
    sv: (why: string) => `Det gick inte: ${why}`,
    en: (why: string) => `It could not be done: ${why}`,
  },
  unknown: {
    sv: (name: string) => `Det finns inget kommando "${name}". Skriv nimr --help för att se dem som finns.`,
    en: (name: string) => `There is no command "${name}". Type nimr --help to see those that are.`,
  },
})

async function main(): Promise<number> {
  const [name = '--help', ...args] = process.argv.slice(2)
  const language = languageOfMachine()
  const words = text(language)
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(words.help(words.about))
    return process.argv.length > 2 ? 0 : 2
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) {
    process.stderr.write(`${words.unknown(name.slice(0, 40))}\n`)
    return 2
  }
  try {
    const { run } = await load()
    return await run({
      args,
      language,
      environment: process.env,
      now: systemClock.now(),
      stdin: () => readAll(process.stdin),
      out: (written) => void process.stdout.write(written),
      say: (line) => void process.stderr.write(`${line}\n`),
    })
  } catch (error) {
    process.stderr.write(`${words.failed(whyOf(error))}\n`)
    if (process.env['NIMR_DEBUG']) process.stderr.write(`${error instanceof Error ? error.stack : ''}\n`)
    return 1
  }
}

// A server that does not answer at several addresses says why only in the errors inside its error.
function whyOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(whyOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}

// Whoever reads our output may have seen enough (nimr evidence … | head).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

// The exit code is set, not forced: what is still being written to a pipe must come out whole.
process.exitCode = await main()
