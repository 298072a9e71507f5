import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import { groupText } from './group-text.ts'
import type { GroupAssessment, GroupStep, LinkGround, OverHundred } from './group-types.ts'
import { ownershipThresholds } from './ownership-rates.ts'

/** What an id of the graph is called. */
export type NameOf = (id: string) => string

/** Why a company is what it is, in a sentence that says what to do when it cannot be told. */
export function groupBecauseInWords(answer: GroupAssessment, nameOf: NameOf, language: Language): string {
  const t = groupText(language)
  if (answer.because === 'publicly_owned')
    return answer.publicPercent < ownershipThresholds.publicFromPercent
      ? t.publicly_controlled
      : t.publicly_owned(percentText(answer.publicPercent, language))
  if (answer.because === 'group_figures_missing')
    return t.group_figures_missing(answer.missing.map(nameOf).join(', '))
  return t[answer.because]
}

/** One step of the computation in a sentence; the numbers stand beside it. */
export function groupStepInWords(step: GroupStep, nameOf: NameOf, language: Language): string {
  const t = groupText(language)
  const said = stepSentence(step, nameOf, language)
  return adds.has(step.how) && step.figures === null ? `${said} ${t.numbersMissing}` : said
}

/** By what one is linked to another, to be read within a sentence. */
export function groundInWords(
  ground: LinkGround,
  percent: number | null,
  person: string | null,
  language: Language,
): string {
  const t = groupText(language)
  if (ground === 'majority_of_votes' || ground === 'joint_votes')
    return t[`by_${ground}`](percentText(percent, language))
  return ground === 'same_market' ? t.by_same_market(person ?? '') : t[`by_${ground}`]
}

/** That owners are said to have more than the whole of a company. */
export function groupWarningInWords(warning: OverHundred, nameOf: NameOf, language: Language): string {
  const [capital, votes] = [percentText(warning.capital, language), percentText(warning.votes, language)]
  return groupText(language)[warning.code](nameOf(warning.of), capital, votes)
}

const adds: ReadonlySet<GroupStep['how']> = new Set(['own', 'linked', 'partner', 'linked_to_partner'])

function stepSentence(step: GroupStep, nameOf: NameOf, language: Language): string {
  const t = groupText(language)
  const of = nameOf(step.of)
  const through = step.through === null ? '' : nameOf(step.through)
  const percent = percentText(step.percent, language)
  if (step.how === 'own') return t.own(of)
  if (step.how === 'linked_to_partner') return t.linked_to_partner(of, percent)
  if (step.how !== 'linked') return t[step.how](of, through, percent)
  const person = step.person === null ? null : nameOf(step.person)
  return t.linked(of, through, groundInWords(step.ground ?? 'other', step.percent, person, language))
}

function percentText(percent: number | null, language: Language): string {
  return percent === null ? '' : formatNumber(percent, language, { maximumFractionDigits: 6 })
}
