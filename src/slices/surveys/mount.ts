import { Hono } from 'hono'
import type { Env, Mount } from '../../platform/http/index.ts'
import { askedRoutes } from './asked-routes.tsx'
import { linkRoutes } from './link-routes.tsx'
import { mayReadAnswers } from './permissions.ts'
import { questionRoutes } from './question-routes.tsx'
import { resultsRoutes } from './results-routes.tsx'
import { routes as answerRoutes } from './routes.tsx'
import { closeSurveyJob, remindSurveyJob, sendSurveyLettersJob } from './survey-jobs.ts'
import { surveyRoutes } from './survey-routes.tsx'

const routes = new Hono<Env>()
for (const part of [answerRoutes, surveyRoutes, questionRoutes, askedRoutes, resultsRoutes, linkRoutes])
  routes.route('/', part)

export const mount: Mount = {
  routes,
  jobs: [sendSurveyLettersJob, remindSurveyJob, closeSurveyJob],
  navigation: [
    {
      href: '/enkater',
      label: { sv: 'Enkäter', en: 'Surveys' },
      order: 60,
      icon: 'survey',
      key: 'e',
      usableBy: mayReadAnswers,
    },
  ],
}
