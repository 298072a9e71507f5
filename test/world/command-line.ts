import type { Call, Run } from '../../src/app/cli/command.ts'

type World = { readonly appUrl: string; readonly ownerUrl: string }

/** Types commands as somebody at the machine of this database would; gives what came out and the exit code. */
export function commandLine(world: World, language: Call['language'] = 'sv') {
  return async (run: Run, ...args: string[]) => {
    const out: (string | Uint8Array)[] = []
    const said: string[] = []
    const exitCode = await run({
      args,
      language,
      environment: { DATABASE_URL: world.appUrl, DATABASE_OWNER_URL: world.ownerUrl },
      now: new Date('2026-03-10T08:00:00Z'),
      stdin: async () => '',
      out: (text) => void out.push(text),
      say: (line) => void said.push(line),
    })
    const bytes = Buffer.concat(out.map((part) => Buffer.from(part)))
    return { exitCode, bytes, out: bytes.toString('utf8'), said: said.join('\n') }
  }
}
