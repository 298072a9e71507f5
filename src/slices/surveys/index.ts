export { type Answer, listSurveyAnswersOfCompany } from './queries.ts'
