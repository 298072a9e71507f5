import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/world/world.ts'
import { projectFolder } from '../../platform/project-folder.ts'
import type { Run } from './command.ts'
import { ruleNames } from './rule.ts'

const document = readFileSync(path.join(projectFolder, 'docs/cli.md'), 'utf8')
const source = readFileSync(path.join(projectFolder, 'src/app/cli.ts'), 'utf8')
const commandNames = [...source.matchAll(/import\('\.\/cli\/([\w-]+)\.ts'\)/g)].map(([, name = '']) => name)

type Example = { readonly command: string; readonly output: string }

/** The commands of a fenced block, each with what the block says it prints. */
function examplesOf(block: string): Example[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...lines] = part.split('\n')
      return { command, output: lines.join('\n').trim() }
    })
}

const examples = [...document.matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
  examplesOf(block),
)

let world: World
const folder = mkdtempSync(path.join(tmpdir(), 'nimr-cli-'))
beforeAll(async () => {
  world = await openWorld({ from: 'blank' })
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await world.close()
})

/** Runs `bin/nimr …` as it is written, with what is echoed into it and a look at its exit code; or writes a file. */
async function typed(command: string): Promise<string> {
  const match =
    /^(?:echo '(?<json>[^']*)' (?:\| |> (?<file>[\w.-]+)$))?(?:bin\/nimr (?<words>.*?)(?<asks>; echo \$\?)?)?$/.exec(
      command,
    )
  const { json = '', file, words = '', asks } = match?.groups ?? {}
  if (file) writeFileSync(path.join(folder, file), json)
  if (!words) return file ? '' : `cannot be read: ${command}`
  const [name = '', ...args] = [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, a, b]) => a ?? b ?? '')
  const { run } = (await import(`../cli/${name}.ts`)) as { readonly run: Run }
  let out = ''
  const exitCode = await run({
    args: args.map((one) => (/^[\w-]+\.(html|geojson|backup)$/.test(one) ? path.join(folder, one) : one)),
    language: 'en',
    environment: {
      DATABASE_URL: world.appUrl,
      DATABASE_OWNER_URL: world.ownerUrl,
      NIMR_SEAL_KEY_FILE: path.join(folder, 'seal-key'),
    },
    now: new Date('2026-03-10T08:00:00Z'),
    stdin: async () => json,
    out: (text) => void (out += Buffer.from(text).toString('utf8')),
    say: () => undefined,
  })
  if (!asks && exitCode !== 0 && !out.includes('"error"')) out += `exit code ${exitCode}`
  return (asks ? `${out}${exitCode}` : out).replaceAll(`${folder}${path.sep}`, '').trim()
}

/** `…` stands for anything. */
function pattern(output: string): RegExp {
  const parts = output.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[\\s\\S]*?')}$`)
}

describe('docs/cli.md', () => {
  test.each(commandNames)('shows the command %s', (name) => {
    expect(examples.some(({ command }) => command.includes(`bin/nimr ${name}`))).toBe(true)
  })
  test.each(ruleNames)('shows the rule %s', (name) => {
    expect(examples.some(({ command }) => command.endsWith(`bin/nimr rule ${name}`))).toBe(true)
  })
  test('every example prints what is written beneath it', async () => {
    expect(examples.length).toBeGreaterThan(20)
    for (const { command, output } of examples) {
      const printed = await typed(command)
      expect.soft(printed, command).toMatch(pattern(output))
    }
  }, 60_000)
})
