import { defineText } from '../../kit/language.ts'

export const text = defineText({
  procurement: { sv: 'Upphandling', en: 'Procurement' },
})

export type ProcurementWords = ReturnType<typeof text>
