import { readFile, stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import {
  type ExportVerdict,
  editionText,
  isProven,
  type Verdict,
  verifyExport,
  verifyFile,
  verifyText,
} from '../../slices/editions/index.ts'
import type { Call } from './command.ts'
import { text } from './report-text.ts'
import { operator, withDatabase } from './with-database.ts'

const options = {
  data: { type: 'string' },
  json: { type: 'boolean' },
  offline: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const mostBytes = 100 * 1024 * 1024

/** `nimr report verify FILE` */
export async function runVerify(call: Call): Promise<0 | 1 | 2> {
  const words = text(call.language)
  const given = parse(call)
  if (given?.values.help) {
    call.out(words.verifyHelp)
    return 0
  }
  const [, file, ...more] = given?.positionals ?? []
  if (!given || !file || more.length > 0) {
    call.say(words.whichFile)
    return 2
  }
  const content = await read(file)
  if (!content) {
    call.say(words.cannotRead(file))
    return 1
  }
  const exported = verifyExport(content)
  if (given.values.offline) {
    if (!exported) call.say(words.offlineNeedsJson)
    return exported ? tell(call, given.values.json === true, { exported }) : 1
  }
  return withDatabase(call, { data: given.values.data, withExample: false }, async (database) => {
    const verdict = await database.read(operator, { now: call.now }, (tx) => verifyFile(tx, content))
    return tell(call, given.values.json === true, { verdict, ...(exported && { exported }) })
  })
}

function parse(call: Call) {
  try {
    return parseArgs({ args: [...call.args], options, strict: true, allowPositionals: true })
  } catch {
    return null
  }
}

async function read(file: string): Promise<Buffer | null> {
  try {
    return (await stat(file)).size <= mostBytes ? await readFile(file) : null
  } catch {
    return null
  }
}

type Found = { readonly verdict?: Verdict; readonly exported?: ExportVerdict }

function tell(call: Call, asJson: boolean, found: Found): 0 | 1 {
  const { verdict, exported } = found
  const proven = proves(found)
  if (asJson) {
    const edition = verdict && verdict.kind !== 'unknown' ? verdict.edition : undefined
    const manifest = edition?.manifest ?? exported?.manifest
    const content = edition && verdict && verdict.kind !== 'unknown' ? verdict.content : exported
    call.out(
      `${JSON.stringify(
        {
          verdict: proven ? (verdict?.kind === 'exact' ? 'exact' : 'content') : (verdict?.kind ?? 'changed'),
          edition: manifest?.edition ?? null,
          title: manifest?.title[call.language] ?? null,
          sha256: edition?.digest ?? exported?.digest ?? null,
          approvedAt: manifest?.approvedAt ?? null,
          parts: content?.parts ?? 0,
          wrong: content?.wrong ?? [],
        },
        null,
        2,
      )}\n`,
    )
    return proven ? 0 : 1
  }
  for (const line of sentences(call, found)) call.out(`${line}\n`)
  return proven ? 0 : 1
}

/** Without a database an export whose own digests are right agrees with itself: whoever verifies it so has the digest from elsewhere. */
function proves({ verdict, exported }: Found): boolean {
  return verdict ? isProven(verdict, exported ?? null) : exported?.whole === true
}

function sentences(call: Call, { verdict, exported }: Found): string[] {
  const v = verifyText(call.language)
  const named = (manifest: ExportVerdict['manifest']) =>
    editionText(call.language).editionOf(manifest.edition, manifest.title[call.language])
  const ofExport = exported ? exportSentences(call, exported, named(exported.manifest)) : []
  if (!verdict) return ofExport
  if (verdict.kind === 'unknown') return [v.unknown]
  const { edition, content } = verdict
  const told = {
    exact: () => [v.exact(`${named(edition.manifest)} (${verdict.kind === 'exact' ? verdict.file : ''})`)],
    changed: () =>
      exported?.digest === edition.digest ? ofExport.slice(0, -1) : [v.changed(named(edition.manifest))],
  }
  return [
    ...told[verdict.kind](),
    content.whole ? v.contentWhole(content.parts) : v.contentWrong(content.wrong.join(', ')),
    `SHA-256 ${edition.digest}`,
  ]
}

function exportSentences(call: Call, exported: ExportVerdict, name: string): string[] {
  const v = verifyText(call.language)
  return [
    exported.whole ? v.exported(name) : v.exportChanged(name, exported.wrong.join(', ')),
    ...(exported.apart.length > 0 ? [v.apart(exported.apart.length)] : []),
    `SHA-256 ${exported.digest}`,
  ]
}
