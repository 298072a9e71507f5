import type { Language } from '../../kit/language.ts'
import type { StoredFile } from '../../platform/files/index.ts'
import { type FormValues, one, several } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  type FieldErrors,
  FieldRow,
  Form,
  FormActions,
  Item,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  Section,
  TextArea,
  TextField,
  Written,
} from '../../ui/index.ts'
import { meetingTime } from './network-page.tsx'
import type { NetworkWords } from './network-text.ts'
import type { NetworkMeeting, NetworkMember } from './network-types.ts'

type About = { readonly id: number; readonly name: string }

type MeetingPageProps = {
  readonly t: NetworkWords
  readonly language: Language
  readonly network: About
  readonly meeting: NetworkMeeting
  readonly members: readonly NetworkMember[]
  readonly files: readonly StoredFile[]
  readonly mayKeep: boolean
  readonly refusal?: string | undefined
}

export function MeetingPage(props: MeetingPageProps) {
  const { t, language, network, meeting, members, files, mayKeep, refusal } = props
  const here = `/natverk/${network.id}/moten/${meeting.id}`
  const came = members.filter(({ id }) => meeting.memberIds.includes(id))
  return (
    <Page
      title={`${network.name}, ${t.meeting}`}
      breadcrumbs={[{ href: `/natverk/${network.id}`, label: network.name }]}
    >
      <PageHeading
        title={meetingTime(meeting, language)}
        lead={meeting.place ?? undefined}
        actions={
          mayKeep && (
            <LinkButton href={`${here}/andra`} variant="secondary" icon="edit">
              {t.change}
            </LinkButton>
          )
        }
      />
      {refusal && <Alert tone="attention">{refusal}</Alert>}
      {meeting.agenda && (
        <Section title={t.agenda}>
          <Written>{meeting.agenda}</Written>
        </Section>
      )}
      {came.length > 0 && (
        <Section title={t.whoCame}>
          <ItemList>
            {came.map(({ name, person }) => (
              <Item>
                <span>{[name, person].filter(Boolean).join(', ')}</span>
              </Item>
            ))}
          </ItemList>
        </Section>
      )}
      <Section title={t.minutes}>
        {meeting.minutes && <Written>{meeting.minutes}</Written>}
        <ItemList>
          {files.map((file) => (
            <Item>
              <a href={`/filer/${file.id}`}>{file.name}</a>
            </Item>
          ))}
        </ItemList>
        {mayKeep && (
          <Form action={`${here}/protokoll`} enctype="multipart/form-data" label={t.addMinutesFile}>
            <label class="field-label" for="minutes-file">
              {t.minutesFile}
            </label>
            <input class="ds-input" type="file" id="minutes-file" name="file" />
            <FormActions>
              <Button variant="secondary">{t.addMinutesFile}</Button>
            </FormActions>
          </Form>
        )}
      </Section>
    </Page>
  )
}

type MeetingFormPageProps = {
  readonly t: NetworkWords
  readonly title: string
  readonly network: About
  readonly action: string
  readonly cancelHref: string
  readonly version?: string | undefined
  readonly members: readonly NetworkMember[]
  readonly values: FormValues
  readonly errors: FieldErrors
}

export function MeetingFormPage(props: MeetingFormPageProps) {
  const { t, title, network, action, cancelHref, version, members, values, errors } = props
  return (
    <Page
      title={title}
      width="narrow"
      breadcrumbs={[{ href: `/natverk/${network.id}`, label: network.name }]}
    >
      <PageHeading title={title} lead={network.name} />
      <ErrorSummary errors={errors} />
      <Form action={action} hidden={version === undefined ? {} : { version }} draft={`mote-${network.id}`}>
        <DateField name="day" label={t.day} mark={false} value={one(values, 'day')} error={errors['day']} />
        <FieldRow>
          <TextField
            name="from"
            label={t.from}
            mark={false}
            value={one(values, 'from')}
            error={errors['from']}
          />
          <TextField name="to" label={t.to} mark={false} value={one(values, 'to')} error={errors['to']} />
        </FieldRow>
        <TextField name="place" label={t.place} value={one(values, 'place')} error={errors['place']} />
        <TextArea name="agenda" label={t.agenda} value={one(values, 'agenda')} error={errors['agenda']} />
        <TextArea
          name="minutes"
          label={t.minutes}
          rows={8}
          value={one(values, 'minutes')}
          error={errors['minutes']}
        />
        {members.length > 0 && (
          <CheckboxGroup
            name="members"
            label={t.whoCame}
            options={members.map(({ id, name, person }) => ({
              value: String(id),
              label: [name, person].filter(Boolean).join(', '),
            }))}
            values={several(values, 'members')}
            error={errors['members']}
          />
        )}
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href={cancelHref} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
