import type { Child } from 'hono/jsx'
import { one } from '../../platform/http/index.ts'
import {
  Button,
  ConfirmForm,
  ErrorSummary,
  FieldGroup,
  Form,
  FormActions,
  Page,
  PageHeading,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  Written,
} from '../../ui/index.ts'
import type { Named } from '../organisations/index.ts'
import type { FormState } from './need-fields.tsx'
import type { OwnProposal } from './public-queries.ts'
import type { PublicNeedWords } from './public-text.ts'
import type { NeedWords } from './text.ts'
import { urgencies } from './types.ts'

type ProposeNeedPageProps = FormState & {
  readonly t: PublicNeedWords
  readonly words: NeedWords
  readonly municipalities: readonly Named[]
  readonly areas: readonly Named[]
  /** The hidden fields that tell people from programs. */
  readonly guard: Child
}

export function ProposeNeedPage(props: ProposeNeedPageProps) {
  const { t, words, values, errors, municipalities, areas, guard } = props
  const choices = (named: readonly Named[]) => named.map(({ key, name }) => ({ value: key, label: name }))
  const field = (name: string) => ({ name, value: one(values, name), error: errors[name], required: true })
  return (
    <Page title={t.title} description={t.description} width="narrow" density="generous">
      <PageHeading title={t.title} lead={t.lead} />
      <ErrorSummary errors={errors} />
      <Form action="/behov/anmal">
        {guard}
        <FieldGroup legend={t.yourNeed}>
          <TextArea {...field('words')} label={t.words} description={t.wordsHint} mark={false} rows={5} />
          <Select {...field('focusArea')} label={t.focusArea} options={choices(areas)} mark={false} />
          <RadioGroup
            {...field('urgency')}
            label={t.urgency}
            mark={false}
            options={urgencies.map((urgency) => ({ value: urgency, label: words[urgency] }))}
          />
        </FieldGroup>
        <FieldGroup legend={t.yourCompany}>
          <TextField
            {...field('companyName')}
            label={t.companyName}
            autocomplete="organization"
            mark={false}
          />
          <TextField
            {...field('orgNumber')}
            required={false}
            label={t.orgNumber}
            description={t.orgNumberHint}
            inputmode="numeric"
            width="md"
          />
          <Select
            {...field('municipality')}
            label={t.municipality}
            options={choices(municipalities)}
            mark={false}
          />
        </FieldGroup>
        <FieldGroup legend={t.you}>
          <TextField {...field('contactName')} label={t.contactName} autocomplete="name" mark={false} />
          <TextField
            {...field('email')}
            label={t.email}
            description={t.emailHint}
            type="email"
            autocomplete="email"
            mark={false}
          />
          <TextField
            {...field('phone')}
            required={false}
            label={t.phone}
            type="tel"
            autocomplete="tel"
            width="md"
          />
        </FieldGroup>
        <p class="note">{t.privacy}</p>
        <FormActions>
          <Button>{t.send}</Button>
        </FormActions>
      </Form>
    </Page>
  )
}

export function ToldPage({ title, text, children }: { title: string; text: string; children?: Child }) {
  return (
    <Page title={title} width="narrow" density="generous">
      <PageHeading title={title} lead={text} />
      {children}
    </Page>
  )
}

/** What the one who sent it sees under the personal link, by how far it has come. */
export function ConfirmNeedPage(props: { t: PublicNeedWords; token: string; proposal: OwnProposal }) {
  const { t, token, proposal } = props
  const { state } = proposal
  if (state === 'withdrawn') return <ToldPage title={t.takenBackTitle} text={t.takenBackText} />
  if (state === 'accepted' || state === 'rejected')
    return <ToldPage title={t.settledTitle} text={t.settledText} />
  const isNew = state === 'unconfirmed'
  return (
    <ToldPage
      title={isNew ? t.confirmTitle : t.confirmedTitle}
      text={isNew ? t.confirmLead(proposal.municipalityName) : t.confirmedText}
    >
      <p>
        <strong>{proposal.companyName}</strong>
      </p>
      <Written>{proposal.words ?? ''}</Written>
      {isNew && (
        <Form action={`/l/${token}/behov/bekraftelse`}>
          <FormActions>
            <Button>{t.confirm}</Button>
          </FormActions>
        </Form>
      )}
      <ConfirmForm
        act={t.takeBack}
        consequence={t.takeBackConsequence}
        action={`/l/${token}/behov/aterkallelse`}
      />
    </ToldPage>
  )
}
