import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { listMunicipalities, readBoundaries, storeBoundaries } from '../../slices/organisations/index.ts'
import { refusals, text } from './boundaries-text.ts'
import type { Run } from './command.ts'
import { parse } from './question.ts'
import { alignedTable } from './table.ts'
import { operator, withDatabase } from './with-database.ts'

const options = {
  source: { type: 'string' },
  data: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `nimr boundaries FILE` */
export const run: Run = async (call) => {
  const words = text(call.language)
  const given = parse(call, options)
  if (given?.values.help) {
    call.out(words.help)
    return 0
  }
  const [file, ...more] = given?.positionals ?? []
  if (!given || !file || more.length > 0) {
    call.say(words.wrong)
    return 2
  }
  const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => error)
  if (typeof content !== 'string') {
    call.say(words.cannotRead(file, content.code ?? content.message))
    return 1
  }
  const source = (given.values.source ?? path.basename(file)).slice(0, 200)
  // A person who sets up an installation of her own loads boundaries first; she must not get the example with them.
  return withDatabase(call, { data: given.values.data, withExample: false }, (database) =>
    database.write(operator, { now: call.now }, async (tx) => {
      const read = readBoundaries(content, await listMunicipalities(tx))
      if (!read.allowed) {
        call.say(refusals(call.language)[read.refusal])
        return 1
      }
      const { boundaries, unmatched } = read.value
      await storeBoundaries(tx, boundaries, { source, now: call.now })
      const municipalities = boundaries.map(({ code, name }) => ({ code, name }))
      if (unmatched.length > 0) call.say(words.unmatched(unmatched.length, unmatched.slice(0, 5).join(', ')))
      if (given.values.json) call.out(`${JSON.stringify({ file, source, municipalities, unmatched })}\n`)
      else
        call.out(
          `${words.stored(municipalities.length)}\n\n${alignedTable(municipalities.map(({ code, name }) => [code, name]))}`,
        )
      return 0
    }),
  )
}
