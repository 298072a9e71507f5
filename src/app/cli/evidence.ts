import { defineText } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import {
  countFigures,
  definitions,
  figureInWords,
  figureText,
  findDefinition,
  reasonText,
} from '../../slices/figures/index.ts'
import type { Run } from './command.ts'
import { askDatabase, parse, questionOptions, short } from './question.ts'
import { optionsHelp, text } from './question-text.ts'
import { alignedTable } from './table.ts'

const help = defineText({
  help: {
    sv: `Användning: nimr evidence SIFFRA --project NYCKEL [VAL]

Visar posterna bakom en siffra: varje post som prövades, om den räknas och varför inte. De som räknas
summerar till siffran. Personer visas bara som pseudonymer.

${optionsHelp.sv}
  --json                 raderna som JSON
`,
    en: `Usage: nimr evidence KEY --project KEY [OPTIONS]

Shows the records behind a figure: every record tested, whether it counts and why not. Those that count
add up to the figure. Persons are shown as pseudonyms only.

${optionsHelp.en}
  --json                 the rows as JSON
`,
  },
})

/** `nimr evidence KEY` */
export const run: Run = async (call) => {
  const { language } = call
  const words = text(language)
  const given = parse(call, questionOptions)
  if (given?.values.help) {
    call.out(help(language).help)
    return 0
  }
  const [typed, ...more] = given?.positionals ?? []
  if (!given || more.length > 0) {
    call.say(words.wrong('evidence'))
    return 2
  }
  const definition = findDefinition(typed ?? '')
  if (!definition) {
    const keys = definitions.map(({ key }) => key).join(', ')
    call.say(typed ? words.unknownFigure(short(typed), keys) : words.whichFigure(keys))
    return 2
  }
  return askDatabase(call, given.values, async ({ tx, question }) => {
    const [figure] = await countFigures(tx, [definition], question)
    const evidence = figure?.evidence ?? []
    if (given.values.json) {
      call.out(`${JSON.stringify(evidence, null, 2)}\n`)
      return 0
    }
    const t = figureText(language)
    const reasons = reasonText(language)
    const number = (value: number) => formatNumber(value, language)
    const rows = evidence.map(({ record, label, amount, included, reason }) => [
      included ? t.included : t.notIncluded,
      number(amount),
      label,
      record,
      reason ? reasons[reason] : '',
    ])
    const sum = t.sumOf(number(figure?.value ?? 0), number(evidence.length))
    const table = alignedTable([[t.status, t.amount, t.record, 'ID', t.reason], ...rows], [1])
    call.out(`${figureInWords(definition.key, language).name}. ${sum}\n\n${table}`)
    return 0
  })
}
