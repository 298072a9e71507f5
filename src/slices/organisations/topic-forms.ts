import { z } from 'zod'

const orNull = <T>(value: T | undefined): T | null => value ?? null
const names = {
  nameSv: z.string('topicNameMissing').max(120, 'topicNameLong'),
  nameEn: z.string().max(120, 'topicNameLong').optional().transform(orNull),
}
const number = (sentence: string) =>
  z
    .string(sentence)
    .regex(/^[1-9]\d{0,9}$/, sentence)
    .transform(Number)

export const newTopicForm = z.object({ focusAreaCode: z.string('focusAreaMissing').max(60), ...names })
export const topicForm = z.object({ ...names, version: number('choiceWrong') })
export const topicVersionForm = z.object({ version: number('choiceWrong') })
export const mergeForm = z.object({ into: number('mergeMissing'), version: number('choiceWrong') })
