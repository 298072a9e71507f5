import { Hono } from 'hono'
import { sheetCsv, spreadsheetXlsx, xlsxMediaType } from '../../platform/documents/index.ts'
import { drawPage, type Env, forbidden, type RequestContext, type Viewer } from '../../platform/http/index.ts'
import { worksIn } from '../organisations/index.ts'
import { answerSheet } from './results-file.ts'
import { ResultsPage } from './results-page.tsx'
import { listSurveyAnswers } from './results-queries.ts'
import { listQuestions, listRates } from './survey-queries.ts'
import { loadSurvey } from './survey-request.ts'

/** What a survey's answers say. */
export const resultsRoutes = new Hono<Env>()

const mayDownload = (viewer: Viewer) => worksIn(viewer).length > 0

resultsRoutes.get('/enkater/:id{[0-9]+}/resultat', async (c) => {
  const { viewer, survey } = await loadSurvey(c)
  const { tx, language } = c.var
  return drawPage(
    c,
    <ResultsPage
      language={language}
      survey={survey}
      questions={await listQuestions(tx, survey.id)}
      answers={await listSurveyAnswers(tx, survey.id)}
      rates={await listRates(tx, survey.id)}
      mayDownload={mayDownload(viewer)}
    />,
  )
})

resultsRoutes.get('/enkater/:id{[0-9]+}/svar.xlsx', async (c) => {
  const { survey, sheet } = await ownSheet(c)
  const content = await spreadsheetXlsx(survey.titleSv, [sheet])
  return file(c, survey.id, 'xlsx', xlsxMediaType, content)
})

resultsRoutes.get('/enkater/:id{[0-9]+}/svar.csv', async (c) => {
  const { survey, sheet } = await ownSheet(c)
  return file(c, survey.id, 'csv', 'text/csv; charset=utf-8', sheetCsv(sheet, c.var.language))
})

/** The answers that the viewer's office may read; those who only manage or audit read them on the page. */
async function ownSheet(c: RequestContext) {
  const { viewer, survey } = await loadSurvey(c)
  if (!mayDownload(viewer)) throw forbidden()
  const questions = await listQuestions(c.var.tx, survey.id)
  const answers = await listSurveyAnswers(c.var.tx, survey.id)
  return { survey, sheet: answerSheet(c.var.language, questions, answers) }
}

function file(
  c: RequestContext,
  surveyId: number,
  ending: string,
  mediaType: string,
  content: string | Uint8Array,
): Response {
  return c.body(typeof content === 'string' ? content : new Uint8Array(content), 200, {
    'content-type': mediaType,
    'content-disposition': `attachment; filename="enkat-${surveyId}.${ending}"`,
    'cache-control': 'no-store',
  })
}
