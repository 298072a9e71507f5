import type { Language } from '../../kit/language.ts'
import {
  type AidOutcome,
  address,
  amountInWords,
  type ClaimOutcome,
  type CostTypeOutcome,
  type CountedProject,
  type Figure,
  type FinancierOutcome,
  figureText,
  type JointOutcome,
  type Question,
  type Target,
  type TargetsAsked,
  type Unit,
} from '../figures/index.ts'
import type { Lesson } from '../interventions/index.ts'
import type { JointPurchase, ListedCompany } from './company-list-queries.ts'
import type { Run } from './document.ts'
import type { Placed } from './narrative.ts'
import type { JointIntervention, ProjectFacts, Section } from './queries.ts'
import type { Template } from './types.ts'
import type { Cooperation, IndividualSupport, WorkingMethod } from './working-queries.ts'

/** What a report is made of: all read in one transaction, so that it is one moment's truth. */
export type ReportParts = {
  readonly template: Template
  readonly question: Question
  readonly project: CountedProject
  readonly facts: ProjectFacts
  /** All that is counted of such a project. */
  readonly figures: readonly Figure[]
  /** Those of them that the project reports, in its order. */
  readonly used: readonly string[]
  readonly targets: TargetsAsked<Target>
  readonly sections: readonly Section[]
  readonly interventions: readonly JointIntervention[]
  readonly workingMethod: WorkingMethod
  readonly cooperation: Cooperation
  readonly individualSupport: readonly IndividualSupport[]
  /** As far as the asker may read them, the latest first. */
  readonly lessons: readonly Lesson[]
  readonly focusAreaNames: readonly { readonly key: string; readonly name: string }[]
  readonly money: Money
  readonly companies: readonly ListedCompany[]
  readonly language: Language
  readonly now: Date
}

/** The rows of the economy section and its annexes, as far as the asker may read them. */
export type Money = {
  readonly byType: readonly CostTypeOutcome[]
  readonly byFinancier: readonly FinancierOutcome[]
  readonly claims: readonly ClaimOutcome[]
  readonly joint: readonly JointOutcome[]
  readonly aid: readonly AidOutcome[]
  readonly purchases: readonly JointPurchase[]
}

/** Words that open a record. */
export const linked = (text: string, href: string): Run => ({ figure: 'record', text, href })

export const plain = (words: string): Run[] => [{ text: words }]

/** A figure's value as it stands in a table, with the address of its evidence. */
export function figureRun(key: string, parts: ReportParts): Run {
  const found = placedFigure(key, parts)
  return found
    ? { figure: key, text: found.text, ...(found.href && { href: found.href }) }
    : { text: `{{${key}}}` }
}

/** Of what is counted, for the Swedish one: en kvinna, ett företag. */
const common: readonly Unit[] = ['people', 'localities', 'interventions', 'hours']

/** A figure as it can be placed in text. */
export function placedFigure(
  key: string,
  { figures, language, question }: Pick<ReportParts, 'figures' | 'language' | 'question'>,
): Placed | undefined {
  const figure = figures.find((one) => one.key === key)
  if (!figure) return undefined
  const { value, unit, withheld } = figure
  return {
    key,
    value,
    text: value === null ? figureText(language)[withheld ?? 'too_few'] : amountInWords(value, unit, language),
    href: address(`/uppfoljning/${key}`, question),
    counts: unit !== 'kronor' && unit !== 'euro',
    gender: common.includes(unit) ? 'common' : 'neuter',
  }
}
