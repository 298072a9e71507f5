import { type Day, formatDay } from '../../kit/day.ts'
import { Button, CheckboxGroup, Form, Section, SpreadsheetLink } from '../../ui/index.ts'
import { boardHref } from './board-choice.ts'
import type { BoardPageProps } from './board-page.tsx'
import type { PooledNeed } from './board-rules.ts'
import type { BoardWords } from './board-text.ts'
import { StateTag, UrgencyTag } from './need-list.tsx'
import { hasOutcome, waitedDays } from './rules.ts'
import { text } from './text.ts'

/** More than this on one page helps nobody to choose; the most urgent come first. */
export const mostListed = 150

type ListProps = BoardPageProps & { readonly t: BoardWords }

/** Needs one by one, to be ticked and taken along to an intervention or a proposed task force. Works without script: it is a GET. */
export function ChoosableNeeds(props: ListProps) {
  const { t, choice, listed } = props
  const shown = listed.slice(0, mostListed)
  const isPart = choice.topic !== undefined || choice.municipality !== undefined
  return (
    <Section
      title={t.each}
      id="ett-for-ett"
      note={t.eachHint}
      actions={listed.length > 0 && <SpreadsheetLink />}
    >
      {isPart && (
        <p class="note">
          {t.chosenFilter(subjectOf(props), placeOf(props))}{' '}
          <a href={boardHref(choice, { topic: undefined, municipality: undefined })}>{t.showAll}</a>
        </p>
      )}
      {listed.length > shown.length && <p class="note">{t.more(shown.length, listed.length)}</p>}
      <Form action="/insatser/ny" method="get" label={t.each}>
        <CheckboxGroup
          name="behov"
          label={t.choose}
          mark={false}
          options={shown.map((need) => ({
            value: String(need.needId),
            label: labelOf(props, need),
            about: <About {...props} need={need} />,
          }))}
        />
        <div class="actions">
          <Button icon="together">{t.startIntervention}</Button>
          <Button variant="secondary" icon="people" formaction="/insatsstyrkor/forslag">
            {t.proposeTaskForce}
          </Button>
        </div>
      </Form>
    </Section>
  )
}

function labelOf({ t, topics, areas, municipalities }: ListProps, need: PooledNeed): string {
  const place = municipalities.find(({ key }) => key === need.municipalityCode)?.name ?? ''
  const topic = topics.find(({ key }) => key === need.topicId)?.name
  const area = areas.find(({ key }) => key === need.focusAreaCode)?.name
  return `${topic ?? area ?? ''}: ${need.companyName ?? t.someCompany(place)}`
}

function About({ t, language, today, municipalities, need }: ListProps & { need: PooledNeed }) {
  const words = text(language)
  const place = municipalities.find(({ key }) => key === need.municipalityCode)?.name
  const when = hasOutcome(need.state)
    ? t.raised(formatDay(need.raisedOn as Day, language, 'short'))
    : t.waited(waitedDays(need.raisedOn, today))
  return (
    <>
      {need.words && <div>{need.words}</div>}
      {need.state !== 'open' && <StateTag t={words} state={need.state} />}{' '}
      {need.state === 'open' && <UrgencyTag t={words} urgency={need.urgency} />}{' '}
      <span>{[need.companyName && place, when].filter(Boolean).join(' · ')}</span>
      {need.isOwn && (
        <>
          {' · '}
          <a href={`/behov/${need.needId}`}>{t.openNeed}</a>
        </>
      )}
    </>
  )
}

function subjectOf({ t, choice, topics, areas }: ListProps): string {
  if (choice.topic === undefined) return ''
  const area = areas.find(({ key }) => key === choice.focusArea)?.name ?? ''
  return choice.topic === 'none'
    ? `${area}: ${t.noTopic.toLowerCase()}`
    : (topics.find(({ key }) => key === choice.topic)?.name ?? '')
}

const placeOf = ({ choice, municipalities }: ListProps): string =>
  municipalities.find(({ key }) => key === choice.municipality)?.name ?? ''
