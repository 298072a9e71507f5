/** What kinds of report there are; each is written after a template of its own. */
export const reportKinds = ['final', 'progress', 'company_list', 'yearly_summary', 'fact_sheet'] as const
export type ReportKind = (typeof reportKinds)[number]

/** A sentence that a draft is begun with: figures `{{name}}` stay live in it, facts `[[name]]` become words. */
export type Sentence = {
  readonly newParagraph: boolean
  /** A figure or a fact: the sentence is left out unless the number is above `onlyAbove`, or the words are not empty. */
  readonly onlyIf: string | null
  readonly onlyAbove: number
  readonly bodySv: string
  readonly bodyEn: string
}

export type TemplateSection = {
  readonly id: number
  readonly key: string
  readonly headingSv: string
  readonly headingEn: string
  readonly guidanceSv: string
  readonly guidanceEn: string
  readonly required: boolean
  /** Records alone, left out when there are none. */
  readonly annex: boolean
  readonly blocks: readonly string[]
  readonly version: number
  readonly sentences: readonly Sentence[]
}

/** A template as a report follows it: one adopted version of it. */
export type Template = {
  readonly id: number
  readonly versionId: number
  readonly number: number
  readonly kind: ReportKind
  readonly nameSv: string
  readonly nameEn: string
  readonly sections: readonly TemplateSection[]
}
