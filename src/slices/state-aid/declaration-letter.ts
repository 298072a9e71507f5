import { defineText } from '../../kit/language.ts'
import type { Declaration } from './declaration-queries.ts'
import { regulationTitles } from './rates.ts'
import { euroOf, kronorOf, shortDay } from './words.ts'

const letterText = defineText({
  subject: {
    sv: (title: string) => `Intyg om försumbart stöd inför ${title}`,
    en: (title: string) => `Declaration of de minimis aid before ${title}`,
  },
  letter: {
    sv: (f: LetterFacts) =>
      `Hej!\n\n${f.company} ska få stöd genom ”${f.title}”, planerat till ${f.kronor} (${f.euro}). Det är stöd av mindre betydelse (försumbart stöd) enligt ${f.regulation}. Innan stödet kan börja måste företaget intyga vilket sådant stöd det, och de företag som hör ihop med det, har fått sedan ${f.from}.\n\nFyll i och skriv under här:\n\n${f.url}\n\nDu kan spara och fortsätta senare, skriva under direkt på sidan eller hämta intyget som PDF och skriva under på papper. Den som skriver under ska vara behörig firmatecknare.${f.heldUntil === null ? '' : ` Företagets plats hålls till ${f.heldUntil}.`} Länken är personlig för företaget och gäller i tre månader.\n\nHälsningar\n${f.by}`,
    en: (f: LetterFacts) =>
      `Hello!\n\n${f.company} is to receive support through “${f.title}”, planned at ${f.kronor} (${f.euro}). It is de minimis aid under ${f.regulation}. Before the support can start the company has to declare what such aid it, and the companies that belong to it, has received since ${f.from}.\n\nFill it in and sign here:\n\n${f.url}\n\nYou may save and go on later, sign on the page, or download the declaration as a PDF and sign on paper. Whoever signs must be an authorised signatory.${f.heldUntil === null ? '' : ` The company’s place is held until ${f.heldUntil}.`} The link is the company’s own and is valid for three months.\n\nRegards\n${f.by}`,
  },
})

type LetterFacts = {
  readonly company: string
  readonly title: string
  readonly kronor: string
  readonly euro: string
  readonly regulation: string
  readonly from: string
  readonly url: string
  readonly by: string
  readonly heldUntil: string | null
}

/**
 * The letter that asks a company for its declaration: why, how much is planned, and by which regulation.
 *
 * @param heldUntil the day its place is held until, `YYYY-MM-DD`; null when none is
 */
export function declarationLetter(
  declaration: Declaration,
  url: string,
  heldUntil: string | null,
): { readonly subject: string; readonly text: string } {
  const { language } = declaration
  const t = letterText(language)
  const { title, journal } = regulationTitles[declaration.regulation]
  return {
    subject: t.subject(declaration.interventionTitle),
    text: t.letter({
      company: declaration.companyName,
      title: declaration.interventionTitle,
      kronor: kronorOf(declaration.plannedOre, language),
      euro: euroOf(declaration.plannedEurCent, language),
      regulation: `${title[language]} (${journal[language]})`,
      from: shortDay(declaration.windowFromOn, language),
      url,
      heldUntil: heldUntil && shortDay(heldUntil, language),
      by: [declaration.askedBy, declaration.municipalityName].filter(Boolean).join(', '),
    }),
  }
}
