import type { KeptSheet, ValueSheet } from './value-types.ts'

/** What is kept of a calculation; the companies are to be kept beside. */
export function sheetToKeep({ companies: _, question, ...sheet }: ValueSheet): KeptSheet {
  const { participants: __, ...asked } = question
  return { ...sheet, question: asked }
}
