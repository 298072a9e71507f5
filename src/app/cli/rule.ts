import { z } from 'zod'
import type { Language } from '../../kit/language.ts'
import { checkOrgNumber } from '../../kit/org-number.ts'
import { decideSizeClass } from '../../slices/companies/rules.ts'
import { loadSolver } from '../../slices/interventions/joint-solver.ts'
import type { SolveModel } from '../../slices/interventions/joint-types.ts'
import type { Run } from './command.ts'
import { answerDirectAward, directAwardCase } from './direct-award.ts'
import { answerForce, answerForces, forceCase, jointCase } from './force-cases.ts'
import {
  answerHourly,
  answerRegister,
  answerRoom,
  answerSplit,
  hourlyCase,
  registerCase,
  roomCase,
  splitCase,
} from './money-cases.ts'
import { answerSme, answerUndertaking, smeCase, undertakingCase } from './ownership-cases.ts'
import { caseError, type PlainCode, type RuleError, ruleError } from './rule-errors.ts'
import { ruleHelp, unknownRule } from './rule-help.ts'
import { answerYears, yearsCase } from './year-cases.ts'

export interface RuleRun {
  readonly exitCode: 0 | 1 | 2
  readonly stdout: string
  readonly stderr: string
}

type Answer = { readonly [key: string]: unknown } | { readonly refusal: PlainCode }
interface Asked {
  readonly language: Language
  readonly year: number | undefined
  /** For rules over several interventions; loaded only for those. */
  readonly solve: SolveModel | undefined
}
interface Rule {
  readonly fields: readonly string[]
  readonly answer: (given: unknown, asked: Asked) => z.ZodSafeParseResult<Answer>
}

function rule<S extends z.ZodObject>(schema: S, apply: (value: z.infer<S>, asked: Asked) => Answer): Rule {
  const answering = (asked: Asked) => schema.transform((value) => apply(value, asked))
  return {
    fields: Object.keys(schema.shape),
    answer: (given, asked) => answering(asked).safeParse(given) as z.ZodSafeParseResult<Answer>,
  }
}

const awu = z.number().min(0).max(100_000_000)
const meur = z.number().min(0).max(100_000_000).nullable().default(null)

const several = 'task-forces'

/** The rules that can be asked from the command line: no database, no clock but the year. */
const rules: Readonly<Record<string, Rule>> = {
  'org-number': rule(z.strictObject({ number: z.string() }), ({ number }, { year }) => {
    const { valid, kind, formatted, masked } = checkOrgNumber(number, year)
    return { valid, kind, formatted, masked }
  }),
  'size-class': rule(z.strictObject({ awu, turnoverMeur: meur, balanceMeur: meur }), (figures) => {
    const decision = decideSizeClass(figures)
    return decision.allowed ? { class: decision.value } : { refusal: decision.refusal }
  }),
  sme: rule(smeCase, (given, { language }) => answerSme(given, language)),
  'sme-over-years': rule(yearsCase, answerYears),
  'single-undertaking': rule(undertakingCase, answerUndertaking),
  'de-minimis-room': rule(roomCase, (given, { language }) => answerRoom(given, language)),
  'register-deadline': rule(registerCase, answerRegister),
  'hourly-cost': rule(hourlyCase, answerHourly),
  'direct-award': rule(directAwardCase, answerDirectAward),
  split: rule(splitCase, answerSplit),
  'task-force': rule(forceCase, (given, { language }) => answerForce(given, language)),
  [several]: rule(jointCase, (given, { language, solve }) => {
    if (!solve) throw new Error('the solver was not loaded')
    return answerForces(given, language, solve)
  }),
}

export const ruleNames = Object.keys(rules)

/**
 * Answers one case or a list of cases, given as JSON, with a rule. A malformed case in a list has its error in its
 * place; alone it gives exit code 1. What is not JSON, or no rule, gives exit code 2. `year` is the year looked from.
 */
export function runRule(
  name: string,
  stdinText: string,
  language: Language,
  year?: number,
  solve?: SolveModel,
): RuleRun {
  if (!Object.hasOwn(rules, name))
    return { exitCode: 2, stdout: '', stderr: unknownRule(name, ruleNames, language) }
  const chosen = rules[name] as Rule
  const asked = { language, year, solve }
  let given: unknown
  try {
    given = JSON.parse(stdinText.replace(/^\ufeff/, ''))
  } catch {
    return { exitCode: 2, stdout: print(ruleError('not_json', language)), stderr: '' }
  }
  if (Array.isArray(given)) {
    const answers = given.map((one) => answerCase(chosen, one, asked))
    return { exitCode: 0, stdout: print(answers), stderr: '' }
  }
  const answer = answerCase(chosen, given, asked)
  return { exitCode: 'error' in answer ? 1 : 0, stdout: print(answer), stderr: '' }
}

function answerCase(chosen: Rule, given: unknown, asked: Asked): Answer | RuleError {
  const { language } = asked
  const result = chosen.answer(given, asked)
  if (!result.success) return caseError(result.error.issues, given, chosen.fields, language)
  const answer = result.data
  return 'refusal' in answer ? ruleError(answer.refusal as PlainCode, language) : answer
}

function print(answer: unknown): string {
  return `${JSON.stringify(answer, null, 2)}\n`
}

/** `nimr rule NAME < cases.json` */
export const run: Run = async (call) => {
  const names = call.args.filter((argument) => !argument.startsWith('-'))
  if (call.args.includes('--help') || call.args.includes('-h')) {
    call.out(ruleHelp(call.language))
    return 0
  }
  const [name = ''] = names
  const stray = call.args.find((argument) => argument.startsWith('-') && argument !== '--json')
  if (names.length !== 1 || stray || !ruleNames.includes(name)) {
    call.say(unknownRule(stray ?? names[1] ?? name, ruleNames, call.language))
    return 2
  }
  const solve = name === several ? await loadSolver() : undefined
  const answer = runRule(name, await call.stdin(), call.language, call.now.getUTCFullYear(), solve)
  call.out(answer.stdout)
  return answer.exitCode
}
