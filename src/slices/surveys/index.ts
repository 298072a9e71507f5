export { type Answer, listSurveyAnswersOfCompany } from './queries.ts'
export { listWaitingSurveys, type WaitingSurvey } from './survey-queries.ts'
export { SurveysWaiting } from './waiting-part.tsx'
