import type { Language } from '../../kit/language.ts'

export type Said = { readonly name: string; readonly definition: string }
export type Names = { readonly [L in Language]: Said }

/** Name and definition of a figure in both languages. */
export const say = (svName: string, svDefinition: string, enName: string, enDefinition: string): Names => ({
  sv: { name: svName, definition: svDefinition },
  en: { name: enName, definition: enDefinition },
})
