import { defineText } from '../../kit/language.ts'

export const text = defineText({
  history: { sv: 'Historik', en: 'History' },
  insert: { sv: 'lade till', en: 'added' },
  update: { sv: 'ändrade', en: 'changed' },
  delete: { sv: 'tog bort', en: 'removed' },
  concealed: { sv: 'ändrat, innehållet sparas inte', en: 'changed; what it said is not kept' },
  nothing: { sv: 'tomt', en: 'empty' },
  operator: { sv: 'Driften', en: 'Operator' },
  job: { sv: 'Automatiskt', en: 'Automatic' },
  link: { sv: 'Via personlig länk', en: 'By a personal link' },
  owner: { sv: 'Vid installationen', en: 'At installation' },
  someone: { sv: 'Någon', en: 'Someone' },
  empty: {
    sv: 'Inget har ändrats sedan uppgiften lades in.',
    en: 'Nothing has changed since this was entered.',
  },
  yes: { sv: 'ja', en: 'yes' },
  no: { sv: 'nej', en: 'no' },
  older: {
    sv: (n: number) => `De ${n} senaste ändringarna visas.`,
    en: (n: number) => `The latest ${n} changes are shown.`,
  },
})
