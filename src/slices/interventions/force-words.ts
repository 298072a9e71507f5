import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import { layOut } from './force-field-rules.ts'
import { forceText } from './force-text.ts'
import type { ForceConsidered, ForceInput, ForceLoss, ForceReason, ForceRefusal } from './force-types.ts'

/** What topics and municipalities are called; at the command line they are called what they were given as. */
export type ForceNames = {
  readonly topic: (topic: string) => string
  readonly municipality: (municipality: string) => string
}

/** Why somebody is in the group: what they know, where they work, their hours. */
export function reasonInWords(reason: ForceReason, names: ForceNames, language: Language): string {
  const t = forceText(language)
  const topics = (alone: boolean) =>
    listed(
      reason.topics
        .filter((one) => one.alone === alone)
        .map((one) => t.level(names.topic(one.topic), one.level)),
      language,
    )
  const place = names.municipality(reason.municipality)
  return [
    topics(true) && t.alone(topics(true)),
    topics(false) && t.together(topics(false)),
    reason.isAsking ? t.asking(place) : t.elsewhere(place),
    reason.neededFor && t[`needed_${reason.neededFor}`],
    t.hours(hours(reason.hoursLeft, language), hours(reason.share, language)),
  ]
    .filter(Boolean)
    .join(' ')
}

/** What a group loses against the best one, the decisive first. */
export function lossInWords(loss: ForceLoss, names: ForceNames, language: Language): string {
  const t = forceText(language)
  const topics = loss.topics
    .map((one) => t.losesTopic(names.topic(one.topic), one.level, one.insteadOf))
    .join(', ')
  const coverage = loss.coverage > 0 ? t.losesCoverage(exactly(loss.coverage, language), topics) : ''
  const places = listed(loss.municipalities.map(names.municipality), language)
  const said = [
    coverage || (topics && t.losesTopicsOnly(topics)),
    places && t.losesMunicipalities(places),
    loss.moreMembers > 0 && t.losesMembers(loss.moreMembers),
    // A hundredth of an hour or less is what dividing leaves behind.
    loss.lessHours > 0.01 && t.losesHours(hours(loss.lessHours, language)),
  ].filter(Boolean)
  return said.join(' ') || t.losesNothing
}

/** Why somebody is not in the best group. */
export function consideredInWords(
  { loss, hoursLeft }: ForceConsidered,
  input: ForceInput,
  names: ForceNames,
  language: Language,
): string {
  if (loss) return lossInWords(loss, names, language)
  const t = forceText(language)
  const largest = Math.min(4, input.coaches.length)
  const left = hours(hoursLeft, language)
  return hoursLeft * largest < input.hoursNeeded ? t.noShare(left) : t.noGroup(left)
}

/** Which constraint stops a proposal, with the figures that show it. */
export function refusalInWords(
  refusal: ForceRefusal | 'others_first',
  input: ForceInput,
  names: ForceNames,
  language: Language,
): string {
  const t = forceText(language)
  const field = layOut(input)
  const sizes = [2, 3, 4].filter((size) => size <= input.coaches.length)
  const share = (size: number) => hours(input.hoursNeeded / size, language)
  if (refusal === 'one_municipality')
    return t.one_municipality(names.municipality(input.coaches[0]?.municipality ?? ''))
  if (refusal === 'nobody_with_hours') return t.nobody_with_hours(share(sizes.at(-1) ?? 2), sizes.at(-1) ?? 2)
  if (refusal === 'too_few_with_hours')
    return t.too_few_with_hours(
      sizes.map((size) => t.countsAt(size, share(size), field.withShare(size).length)).join(' '),
    )
  if (refusal === 'one_municipality_with_hours') {
    const enough = sizes.find((size) => field.withShare(size).length >= size) ?? 2
    const [first = 0] = field.withShare(enough)
    return t.one_municipality_with_hours(names.municipality(field.coaches[first]?.municipality ?? ''))
  }
  return t[refusal]
}

function listed(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words)
}

function hours(number: number, language: Language): string {
  return formatNumber(number, language)
}

function exactly(number: number, language: Language): string {
  return formatNumber(number, language, { maximumFractionDigits: 12 })
}
