import { z } from 'zod'

const idText = (words: string) =>
  z
    .string(words)
    .regex(/^[1-9]\d{0,14}$/, words)
    .transform(Number)

export const questionForm = z.object({ question: z.string('questionMissing').max(5000, 'tooLong') })
export const answerForm = z.object({
  version: idText('questionMissing'),
  answer: z.string('answerMissing').max(5000, 'tooLong'),
})
export const clarificationForm = z.object({
  question: z.string('questionMissing').max(5000, 'tooLong'),
  answer: z.string('answerMissing').max(5000, 'tooLong'),
})
