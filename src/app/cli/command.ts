import type { Language } from '../../kit/language.ts'

/** What a command is given: everything it needs of the world, so that tests can call it without a process. */
export interface Call {
  readonly args: readonly string[]
  readonly language: Language
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly now: Date
  readonly stdin: () => Promise<string>
  readonly out: (text: string | Uint8Array) => void
  readonly say: (line: string) => void
}

/** Runs one command; gives the exit code: 0 done, 1 refused (and said why), 2 wrong use. */
export type Run = (call: Call) => Promise<0 | 1 | 2>
