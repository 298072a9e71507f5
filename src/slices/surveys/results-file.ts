import type { Language } from '../../kit/language.ts'
import type { SheetCell, SpreadsheetPage } from '../../platform/documents/index.ts'
import { optionsOf, wordsOf } from './own-fields.tsx'
import type { SurveyAnswerRow } from './results-queries.ts'
import { surveyText } from './survey-text.ts'
import { text } from './text.ts'
import type { OwnQuestion, Reply } from './types.ts'

/** The answers to a survey as a sheet: a row per company, a column per question. */
export function answerSheet(
  language: Language,
  questions: readonly OwnQuestion[],
  answers: readonly SurveyAnswerRow[],
): SpreadsheetPage {
  const t = text(language)
  const s = surveyText(language)
  const standing = [
    t.company,
    t.municipality,
    t.answeredOn,
    s.late,
    t.givenBy,
    t.jobsKept,
    t.jobsCreated,
    t.jobsFromOn,
    t.jobsToOn,
    t.durable,
    t.supportMattered,
    t.matteredWhich,
    t.helpedMost,
    t.neededNext,
  ]
  return {
    name: s.answers,
    columns: [...standing, ...questions.map((question) => wordsOf(question, language))].map((header) => ({
      header,
    })),
    rows: answers.map((row) => [
      row.companyName,
      row.municipalityName,
      { day: row.answeredOn },
      row.isLate ? t.yes : t.no,
      t[row.givenBy],
      row.jobsKept,
      row.jobsCreated,
      dayCell(row.jobsFromOn),
      dayCell(row.jobsToOn),
      row.durable === null ? '' : row.durable ? t.yes : t.no,
      t[row.supportMattered],
      row.matteredWhich.map((which) => (which === 'project' ? t.project_support : t[which])).join(', '),
      row.helpedMost,
      row.neededNext,
      ...questions.map((question) =>
        replyCell(
          language,
          question,
          row.replies.find(({ questionId }) => questionId === question.id),
        ),
      ),
    ]),
  }
}

const dayCell = (on: string | null): SheetCell => (on === null ? '' : { day: on })

function replyCell(language: Language, question: OwnQuestion, reply: Reply | undefined): SheetCell {
  if (!reply) return ''
  if (question.kind === 'number') return reply.amount ?? ''
  if (question.kind === 'text') return reply.words ?? ''
  if (question.kind === 'scale') return reply.choices[0] ?? ''
  const options = optionsOf(question, language)
  return reply.choices.map((choice) => options[choice - 1]).join(', ')
}
