import {
  Button,
  Form,
  FormActions,
  HiddenFields,
  KnownNameField,
  LinkButton,
  OutboxList,
  Page,
  PageHeading,
  Select,
} from '../../ui/index.ts'
import type { NeedWords, Subjects } from '../needs/index.ts'
import type { Named } from '../organisations/index.ts'
import { FollowUpFields, NeedPart, TalkFields } from './talk-form.tsx'
import type { TalkWords } from './text.ts'

type OfflineTalkPageProps = {
  readonly t: TalkWords
  readonly clientKey: string
  readonly focusAreas: readonly Named[]
  readonly subjects: Subjects
  readonly needWords: NeedWords
  readonly municipalities: readonly Named[]
  readonly today: string
}

/** The talk log for a phone without signal: what is written is kept on it and sent later. Without a script it is sent at once, as elsewhere. */
export function OfflineTalkPage(props: OfflineTalkPageProps) {
  const { t, clientKey, focusAreas, municipalities, today } = props
  const only = municipalities.length === 1 ? municipalities[0] : undefined
  const empty = {
    values: { heldOn: today, needUrgency: 'soon', municipality: municipalities[0]?.key ?? '' },
    errors: {},
  }
  return (
    <Page title={t.offlineTitle} width="narrow" breadcrumbs={[{ href: '/samtal', label: t.talks }]}>
      <PageHeading title={t.offlineTitle} lead={t.offlineLead} />
      <Form
        action="/samtal/nytt"
        hidden={{ clientKey, outboxLabel: t.talkWith('{company}') }}
        outbox={t.talkWith('{company}')}
        needs={[
          { names: ['company'], sentence: t.companyMissing },
          { names: ['minutes', 'ownMinutes'], sentence: t.minutesMissing },
          { names: ['mode'], sentence: t.modeMissing },
        ]}
      >
        <KnownNameField
          name="company"
          label={t.company}
          mark={false}
          required
          description={t.offlineCompanyHint}
          listUrl="/samtal/foretag.json"
          chosen="companyId"
        />
        {only ? (
          <HiddenFields fields={{ municipality: only.key }} />
        ) : (
          <Select
            name="municipality"
            label={t.municipality}
            mark={false}
            options={municipalities.map(({ key, name }) => ({ value: key, label: name }))}
            value={municipalities[0]?.key}
          />
        )}
        <TalkFields t={t} {...empty} focusAreas={focusAreas} today={today} mayClose />
        <FollowUpFields t={t} {...empty} />
        <NeedPart t={props.needWords} {...empty} subjects={props.subjects} />
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href="/samtal" variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
      <OutboxList />
      <p class="note">{t.offlineShared}</p>
    </Page>
  )
}
