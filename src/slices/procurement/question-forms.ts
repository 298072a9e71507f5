import { z } from 'zod'
import { idText } from '../../platform/http/index.ts'

export const questionForm = z.object({ question: z.string('questionMissing').max(5000, 'tooLong') })
export const answerForm = z.object({
  version: idText('questionMissing'),
  answer: z.string('answerMissing').max(5000, 'tooLong'),
})
export const clarificationForm = z.object({
  question: z.string('questionMissing').max(5000, 'tooLong'),
  answer: z.string('answerMissing').max(5000, 'tooLong'),
})
