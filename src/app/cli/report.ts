import path from 'node:path'
import type { Language } from '../../kit/language.ts'
import {
  type ComposedReport,
  composeReport,
  reportHtml,
  reportJson,
  reportPdf,
} from '../../slices/reports/index.ts'
import type { Call, Run } from './command.ts'
import { askDatabase, parse, questionOptions } from './question.ts'
import { text as questionText } from './question-text.ts'
import { type ReportWords, text } from './report-text.ts'
import { runVerify } from './report-verify.ts'
import { writeWhole } from './write-file.ts'

const options = {
  ...questionOptions,
  format: { type: 'string' },
  out: { type: 'string' },
  language: { type: 'string' },
  origin: { type: 'string' },
} as const

type Format = 'html' | 'pdf' | 'json'
type Form = { readonly format: Format; readonly language: Language; readonly origin: string }

/** `nimr report final`, `nimr report verify FILE` */
export const run: Run = async (call) => {
  if (call.args[0] === 'verify') return runVerify(call)
  const words = text(call.language)
  const given = parse(call, options)
  if (given?.values.help) {
    call.out(words.help)
    return 0
  }
  if (!given) {
    call.say(questionText(call.language).wrong('report'))
    return 2
  }
  const { out, ...values } = given.values
  const form = readForm(call, given.values, words)
  if (given.positionals.join(' ') !== 'final' || typeof form === 'string') {
    call.say(typeof form === 'string' ? form : words.whichReport)
    return 2
  }
  return askDatabase(call, values, async ({ tx, project, question }) => {
    const { language } = form
    const report = await composeReport(tx, { question, project, language, now: call.now })
    const content = await written(report, form)
    if (out === undefined) {
      call.out(content)
      return 0
    }
    const why = await writeWhole(out, content)
    call.say(why === null ? words.written(out) : words.cannotWrite(out, why))
    return why === null ? 0 : 1
  })
}

async function written(report: ComposedReport, { format, origin }: Form): Promise<string | Uint8Array> {
  if (format === 'pdf') return reportPdf(report, origin)
  if (format === 'html') return reportHtml(report, origin)
  return `${JSON.stringify(reportJson(report), null, 2)}\n`
}

type Typed = { readonly [K in 'format' | 'language' | 'origin' | 'out']?: string | undefined } & {
  readonly json?: boolean | undefined
}

/** What the report is to look like, or the sentence that says what is wrong. */
function readForm(call: Call, typed: Typed, words: ReportWords): Form | string {
  const bySuffix = path.extname(typed.out ?? '').slice(1)
  const format = typed.format ?? (typed.json ? 'json' : isFormat(bySuffix) ? bySuffix : 'html')
  if (!isFormat(format) || (typed.json && format !== 'json')) return words.wrongFormat
  const language = typed.language ?? call.language
  if (language !== 'sv' && language !== 'en') return words.wrongLanguage
  const origin = typed.origin ?? (call.environment['NIMR_ORIGIN'] || 'http://127.0.0.1:3000')
  if (!/^https?:/.test(origin) || !URL.canParse(origin)) return words.wrongOrigin
  return { format, language, origin: origin.replace(/\/+$/, '') }
}

function isFormat(typed: string): typed is Format {
  return typed === 'html' || typed === 'pdf' || typed === 'json'
}
