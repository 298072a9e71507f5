import { day, formatDay } from '../../kit/day.ts'
import { nameInWords } from '../../kit/erased-person.ts'
import type { Language } from '../../kit/language.ts'
import { HistoryLink } from '../../platform/audit/index.ts'
import { one } from '../../platform/http/index.ts'
import {
  Button,
  ConfirmForm,
  DefinitionList,
  ErrorSummary,
  Form,
  FormActions,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Tag,
  Written,
} from '../../ui/index.ts'
import type { PersonChoice } from '../companies/index.ts'
import { type Need, NeedList, needText } from '../needs/index.ts'
import type { Named } from '../organisations/index.ts'
import { FollowUpLine } from './follow-up-list.tsx'
import type { FollowUp } from './follow-up-queries.ts'
import type { Talk, TalkNote, TalkPerson } from './queries.ts'
import { FollowUpFields, type FormState, PersonChoices, TalkFields } from './talk-form.tsx'
import type { TalkWords } from './text.ts'

type TalkPageProps = FormState & {
  readonly t: TalkWords
  readonly language: Language
  readonly today: string
  readonly talk: Talk
  /** True for the office that held the talk; others see only that it took place. */
  readonly isOwn: boolean
  readonly mayRemove: boolean
  readonly note: TalkNote | undefined
  readonly persons: readonly TalkPerson[]
  readonly focusAreas: readonly string[]
  readonly needs: readonly Need[]
  readonly followUps: readonly FollowUp[]
}

export function TalkPage(props: TalkPageProps) {
  const { t, language, talk, isOwn } = props
  return (
    <Page
      title={t.talkWith(talk.companyName)}
      breadcrumbs={[
        { href: '/samtal', label: t.talks },
        { href: `/foretag/${talk.companyId}`, label: talk.companyName },
      ]}
    >
      <PageHeading
        title={t.talkWith(talk.companyName)}
        facts={formatDay(day(talk.heldOn), language)}
        actions={
          isOwn && (
            <>
              <HistoryLink kind="samtal" id={talk.id} language={language} />
              <LinkButton href={`/samtal/${talk.id}/andra`} variant="secondary" icon="edit">
                {t.change}
              </LinkButton>
            </>
          )
        }
      />
      <TalkFacts {...props} />
      {isOwn ? <OwnParts {...props} /> : <p class="note">{t.noteElsewhere}</p>}
    </Page>
  )
}

function TalkFacts({ t, language, talk, persons, focusAreas }: TalkPageProps) {
  return (
    <DefinitionList
      items={[
        { term: t.company, value: <a href={`/foretag/${talk.companyId}`}>{talk.companyName}</a> },
        { term: t.howLong, value: t.minutesUnit(talk.durationMinutes) },
        { term: t.howHeld, value: t[talk.mode] },
        { term: t.coach, value: talk.staffName },
        { term: t.municipality, value: talk.municipalityName },
        {
          term: t.tookPart,
          value: persons
            .map(({ name }) => (name === null ? t.personHidden : nameInWords(name, language)))
            .join(', '),
        },
        { term: t.focus, value: focusAreas.join(', ') },
      ]}
    />
  )
}

function OwnParts(props: TalkPageProps) {
  const { t, language, today, talk, note, needs, followUps, values, errors, mayRemove } = props
  return (
    <>
      <Section title={t.note} note={t.noteSecrecy}>
        {note?.isClosed && <Tag tone="attention">{t.noteIsClosed}</Tag>}
        {note ? <Written>{note.note}</Written> : <p>{t.noNote}</p>}
      </Section>
      {needs.length > 0 && (
        <Section title={needText(language).needs}>
          <NeedList language={language} today={today} needs={needs} withCompany={false} />
        </Section>
      )}
      <Section title={t.followUps}>
        {followUps.length > 0 && (
          <ItemList>
            {followUps.map((followUp) => (
              <FollowUpLine t={t} language={language} today={today} followUp={followUp} />
            ))}
          </ItemList>
        )}
        <ErrorSummary errors={errors} />
        <Form action={`/samtal/${talk.id}/uppfoljningar`} label={t.planFollowUp}>
          <FollowUpFields t={t} values={values} errors={errors} />
          <FormActions>
            <Button variant="secondary">{t.planFollowUp}</Button>
          </FormActions>
        </Form>
      </Section>
      {mayRemove && (
        <ConfirmForm
          act={t.remove}
          icon="remove"
          consequence={t.removeConsequence}
          action={`/samtal/${talk.id}/borttagning`}
          hidden={{ version: talk.version }}
        />
      )}
    </>
  )
}

type ChangeTalkPageProps = FormState & {
  readonly t: TalkWords
  readonly today: string
  readonly talk: Talk
  readonly persons: readonly PersonChoice[]
  readonly focusAreas: readonly Named[]
  readonly mayClose: boolean
}

export function ChangeTalkPage(props: ChangeTalkPageProps) {
  const { t, values, errors, talk, persons, focusAreas, today, mayClose } = props
  return (
    <Page
      title={t.changeTalk}
      width="narrow"
      breadcrumbs={[{ href: `/samtal/${talk.id}`, label: t.talkWith(talk.companyName) }]}
    >
      <PageHeading title={t.changeTalk} lead={t.talkWith(talk.companyName)} />
      <ErrorSummary errors={errors} />
      <Form
        action={`/samtal/${talk.id}/andra`}
        hidden={{ version: one(values, 'version') ?? talk.version }}
        draft={`samtal-${talk.id}-${talk.version}`}
      >
        <PersonChoices t={t} values={values} errors={errors} persons={persons} companyId={talk.companyId} />
        <TalkFields
          t={t}
          values={values}
          errors={errors}
          focusAreas={focusAreas}
          today={today}
          mayClose={mayClose}
        />
        <FormActions>
          <Button>{t.saveChanges}</Button>
          <LinkButton href={`/samtal/${talk.id}`} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
