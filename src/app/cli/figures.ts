import { defineText } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import { countFigures, definitionsFor, figureInWords, figureText } from '../../slices/figures/index.ts'
import type { Run } from './command.ts'
import { askDatabase, parse, questionOptions } from './question.ts'
import { optionsHelp, text } from './question-text.ts'
import { alignedTable } from './table.ts'

const help = defineText({
  help: {
    sv: `Användning: nimr figures --project NYCKEL [VAL]

Räknar alla siffror ur registret. Ingenting ändras.

${optionsHelp.sv}
  --json                 siffrorna som JSON, med definition och regelns version
`,
    en: `Usage: nimr figures --project KEY [OPTIONS]

Counts all figures from the records. Nothing is changed.

${optionsHelp.en}
  --json                 the figures as JSON, with definition and rule version
`,
  },
})

/** `nimr figures` */
export const run: Run = async (call) => {
  const { language } = call
  const words = text(language)
  const given = parse(call, questionOptions)
  if (given?.values.help) {
    call.out(help(language).help)
    return 0
  }
  if (!given || given.positionals.length > 0) {
    call.say(words.wrong('figures'))
    return 2
  }
  return askDatabase(call, given.values, async ({ tx, project, question }) => {
    const counted = await countFigures(tx, definitionsFor(project), question)
    const figures = counted.map(({ key, value, withheld, unit, ruleVersion }) => ({
      key,
      value,
      ...(withheld ? { withheld } : {}),
      unit,
      ...figureInWords(key, language),
      ruleVersion,
    }))
    const { municipalityCode: municipality, fromOn: from, toOn: to } = question
    if (given.values.json) {
      const answer = { project: project.key, municipality, from, to, figures }
      call.out(`${JSON.stringify(answer, null, 2)}\n`)
      return 0
    }
    const place = project.municipalities.find(({ code }) => code === municipality)?.name ?? words.wholeProject
    const units = figureText(language)
    const rows = figures.map(({ name, value, unit, key }) => {
      const shown = value === null ? '–' : formatNumber(value, language)
      return [name, shown, units[`unit${unit}`], key]
    })
    const table = alignedTable([[words.figure, words.value, words.unit, words.key], ...rows], [1])
    call.out(`${project.name}, ${place}, ${from} – ${to}\n\n${table}`)
    return 0
  })
}
