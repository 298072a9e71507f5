import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import { type FormValues, one, several } from '../../platform/http/index.ts'
import { DefinitionList, Section } from '../../ui/index.ts'
import { milestoneKinds, milestoneText } from '../milestones/index.ts'
import { companyText } from './company-text.ts'
import { optionsOf, wordsOf } from './own-fields.tsx'
import { fieldOf } from './reply-rules.ts'
import { text } from './text.ts'
import { type ToldPart, toldPartOf } from './told-reading.ts'
import { toldText } from './told-text.ts'
import { differing } from './typed.ts'
import type { OwnQuestion, Reply, StandingAnswer } from './types.ts'

type Summary = {
  readonly language: Language
  readonly answer: StandingAnswer
  readonly questions: readonly OwnQuestion[]
  readonly replies: readonly Reply[]
}

/** All that an answer says, question by question. */
export function AnswerSummary({ language, answer, questions, replies }: Summary) {
  return (
    <DefinitionList
      items={[...standingItems(language, answer), ...replyItems({ language, questions, replies })]}
    />
  )
}

export function standingItems(language: Language, answer: StandingAnswer) {
  const t = text(language)
  const on = (written: string | null) => written && formatDay(day(written), language)
  return [
    { term: t.jobsKept, value: formatNumber(answer.jobsKept, language) },
    { term: t.jobsCreated, value: formatNumber(answer.jobsCreated, language) },
    { term: t.jobsFromOn, value: on(answer.jobsFromOn) },
    { term: t.jobsToOn, value: on(answer.jobsToOn) },
    { term: t.durable, value: answer.durable === null ? null : answer.durable ? t.yes : t.no },
    { term: t.supportMattered, value: t[answer.supportMattered] },
    {
      term: t.matteredWhich,
      value: answer.matteredWhich
        .map((which) => (which === 'project' ? t.project_support : t[which]))
        .join(', '),
    },
    { term: t.helpedMost, value: answer.helpedMost },
    { term: t.neededNext, value: answer.neededNext },
  ]
}

export function replyItems({ language, questions, replies }: Omit<Summary, 'answer'>) {
  return questions.flatMap((question) => {
    const reply = replies.find(({ questionId }) => questionId === question.id)
    return reply
      ? [{ term: wordsOf(question, language), value: replyInWords(question, reply, language) }]
      : []
  })
}

export function replyInWords(question: OwnQuestion, reply: Reply, language: Language): string {
  if (reply.words !== null) return reply.words
  if (reply.amount !== null) return formatNumber(reply.amount, language)
  const options = optionsOf(question, language)
  return reply.choices.map((choice) => options[choice - 1]).join(', ')
}

type DifferencesProps = {
  readonly language: Language
  readonly questions: readonly OwnQuestion[]
  readonly mine: FormValues
  readonly other: FormValues
}

/** Where two people of a company wrote differently: what the other wrote, so that nothing is lost. */
export function Differences({ language, questions, mine, other }: DifferencesProps) {
  const c = companyText(language)
  return (
    <Section title={c.otherWrote}>
      <DefinitionList
        items={differing(mine, other, questions).map((name) => ({
          term: labelOf(name, questions, language),
          value: inWords(name, other, questions, language) || c.nothing,
        }))}
      />
    </Section>
  )
}

function labelOf(name: string, questions: readonly OwnQuestion[], language: Language): string {
  const told = toldPartOf(name)
  if (told) return `${toldText(language).event(told.place)}: ${partLabel(told.part, language)}`
  const question = questions.find((each) => fieldOf(each) === name)
  return question ? wordsOf(question, language) : text(language)[name as 'jobsKept']
}

function partLabel(part: ToldPart, language: Language): string {
  const t = { ...milestoneText(language), ...toldText(language) }
  return {
    Kind: t.kind,
    On: t.happenedOn,
    From: t.financier,
    Amount: t.amount,
    Fte: t.fte,
    What: t.what,
    Mattered: t.supportMattered,
  }[part]
}

function inWords(
  name: string,
  values: FormValues,
  questions: readonly OwnQuestion[],
  language: Language,
): string {
  const question = questions.find((each) => fieldOf(each) === name)
  if (question && question.kind !== 'text' && question.kind !== 'number') {
    const options = optionsOf(question, language)
    return several(values, name)
      .map((value) => options[Number(value) - 1] ?? '')
      .join(', ')
  }
  const told = toldPartOf(name)?.part
  const kind = milestoneKinds.find((each) => each === one(values, name))
  if (told === 'Kind' && kind) return milestoneText(language)[kind]
  const t = text(language)
  const words: { readonly [value: string]: string } = {
    yes: t.yes,
    no: t.no,
    not_at_all: t.not_at_all,
    partly: t.partly,
    decisively: t.decisively,
    project: t.project_support,
    business_office: t.business_office,
  }
  if (told === 'Mattered' || ['durable', 'supportMattered', 'matteredWhich'].includes(name))
    return several(values, name)
      .map((value) => words[value] ?? '')
      .join(', ')
  return one(values, name) ?? ''
}
