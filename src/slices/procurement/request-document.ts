import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import type { Block, Document } from '../../platform/documents/index.ts'
import {
  commonRows,
  criteriaBlocks,
  dayInWords,
  documentOf,
  kronor,
  momentInWords,
  nameAndNumber,
  paragraph,
  periodInWords,
  written,
} from './document-parts.ts'
import { documentText } from './document-text.ts'
import type { PurchaseFacts } from './document-types.ts'
import { requestText } from './request-text.ts'

/** The request for quotation as it goes to those who are asked, with everything that such a request says. */
export function composeRequest(facts: PurchaseFacts, language: Language, now: Date): Document {
  const t = documentText(language)
  const r = requestText(language)
  const section = (heading: string, words: string, ...before: readonly Block[]) => ({
    heading,
    blocks: [...before, ...(words === '' && before.length > 0 ? [] : written(words, t.notGiven))],
  })
  const count = facts.companyCount === null ? [] : [r.companies(formatNumber(facts.companyCount, language))]
  const ceiling = kronor(facts.ceilingPriceOre, language)
  return documentOf({
    language,
    now,
    facts,
    title: r.title(facts.title),
    subtitle: r.subtitle,
    rows: [
      ...commonRows(facts, language),
      [t.cpv, facts.cpvCode],
      [t.period, periodInWords(facts.performedFromOn, facts.performedToOn, language)],
      [r.ceiling, ceiling],
      [r.questionsUntil, momentInWords(facts.questionsUntil, language)],
      [r.bidsUntil, momentInWords(facts.bidsUntil, language)],
      [r.validUntil, dayInWords(facts.bidsValidUntil, language)],
      [t.contact, contactInWords(facts)],
    ],
    sections: [
      section(r.background, facts.background),
      section(r.task, facts.task),
      section(r.targetGroup, facts.targetGroup, ...count.map(paragraph)),
      section(r.delivery, facts.deliveryForm),
      section(r.volume, facts.volume, ...(ceiling ? [paragraph(r.ceilingRule(ceiling))] : [])),
      section(r.qualification, facts.qualification),
      section(
        r.requirements,
        facts.requirements,
        ...(facts.requirements ? [paragraph(r.requirementsRule)] : []),
      ),
      { heading: r.evaluation, blocks: criteriaBlocks(facts, language) },
      section(r.contractTerms, facts.contractTerms),
      section(r.privacyTerms, facts.privacyTerms, paragraph(r.secrecyRule)),
      section(r.invoicing, facts.invoicing),
      ...(facts.callOff.length > 0
        ? [
            {
              heading: r.authorities,
              blocks: [paragraph(r.callOffRule(facts.callOff.map(nameAndNumber).join('; ')))],
            },
          ]
        : []),
      { heading: r.howToBid, blocks: [paragraph(r.howToBidRule), paragraph(r.questionsRule)] },
    ],
  })
}

export const contactInWords = (facts: PurchaseFacts) =>
  [facts.contactName, facts.contactEmail, facts.contactPhone].filter(Boolean).join(', ')
