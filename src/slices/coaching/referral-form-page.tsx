import { one } from '../../platform/http/index.ts'
import {
  Button,
  Card,
  Checkbox,
  ErrorSummary,
  Form,
  FormActions,
  HiddenFields,
  LinkButton,
  Page,
  PageHeading,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import type { CompanyPerson } from '../companies/index.ts'
import type { Named } from '../organisations/index.ts'
import { WhatPartnerReads } from './referral-parts.tsx'
import type { ReferralWords } from './referral-text.ts'
import type { ForPartner } from './referral-types.ts'
import type { FormState } from './talk-form.tsx'

/** What is referred: a company, and which of its needs. */
export type Referred = {
  readonly company: { readonly id: number; readonly name: string }
  readonly needId: number | null
}

type ReferPageProps = FormState & {
  readonly t: ReferralWords
  readonly referred: Referred
  readonly partners: readonly Named<number>[]
  readonly persons: readonly CompanyPerson[]
  /** The offices that the viewer works at. */
  readonly municipalities: readonly Named[]
}

export const referAction = ({ company, needId }: Referred): string =>
  needId === null ? `/hanvisningar/ny?foretag=${company.id}` : `/hanvisningar/ny?behov=${needId}`

const backHref = ({ company, needId }: Referred) =>
  needId === null ? `/foretag/${company.id}` : `/behov/${needId}`

export function ReferPage(props: ReferPageProps) {
  const { t, referred, partners, persons, municipalities, values, errors } = props
  const only = municipalities.length === 1 ? municipalities[0] : undefined
  return (
    <Page
      title={t.refer}
      width="narrow"
      breadcrumbs={[{ href: backHref(referred), label: referred.company.name }]}
    >
      <PageHeading title={t.referCompany(referred.company.name)} />
      <ErrorSummary errors={errors} />
      <Form action={referAction(referred)} hidden={{ step: 'granska' }}>
        {only ? (
          <HiddenFields fields={{ municipality: only.key }} />
        ) : (
          <Select
            name="municipality"
            label={t.municipality}
            mark={false}
            options={municipalities.map(({ key, name }) => ({ value: key, label: name }))}
            value={one(values, 'municipality')}
            error={errors.municipality}
          />
        )}
        <Select
          name="partner"
          label={t.partner}
          mark={false}
          required
          description={t.partnerHint}
          options={partners.map(({ key, name }) => ({ value: String(key), label: name }))}
          value={one(values, 'partner')}
          error={errors.partner}
        />
        <TextField
          name="partnerEmail"
          label={t.partnerEmail}
          mark={false}
          description={t.partnerEmailHint}
          type="email"
          value={one(values, 'partnerEmail')}
          error={errors.partnerEmail}
        />
        <TextArea
          name="words"
          label={t.words}
          mark={false}
          required
          description={t.wordsHint}
          value={one(values, 'words')}
          error={errors.words}
        />
        <RadioGroup
          name="contact"
          label={t.contact}
          mark={false}
          options={[
            { value: 'ingen', label: t.noContact },
            ...persons.map(({ id, fullName }) => ({ value: String(id), label: fullName })),
          ]}
          value={one(values, 'contact') || 'ingen'}
          error={errors.contact}
        />
        {persons.length > 0 && <ContactFields t={t} values={values} errors={errors} />}
        <FormActions>
          <Button>{t.review}</Button>
          <LinkButton href={backHref(referred)} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}

function ContactFields({ t, values, errors }: FormState & { readonly t: ReferralWords }) {
  const box = (name: 'withEmail' | 'withPhone' | 'consented') => (
    <Checkbox name={name} label={t[name]} checked={Boolean(one(values, name))} error={errors[name]} />
  )
  return (
    <>
      {box('withEmail')}
      {box('withPhone')}
      {box('consented')}
    </>
  )
}

type ReviewProps = {
  readonly t: ReferralWords
  readonly referred: Referred
  readonly values: FormState['values']
  readonly partnerName: string
  readonly partnerEmail: string
  readonly said: ForPartner
}

/** Exactly what will be read, before it is sent. */
export function ReviewReferralPage({ t, referred, values, partnerName, partnerEmail, said }: ReviewProps) {
  const kept = Object.fromEntries(
    Object.entries({ ...values, partnerEmail })
      .filter(([name]) => name !== 'step')
      .map(([name, value]) => [name, String(value)]),
  )
  return (
    <Page
      title={t.reviewTitle}
      width="narrow"
      breadcrumbs={[{ href: backHref(referred), label: referred.company.name }]}
    >
      <PageHeading title={t.reviewTitle} lead={t.reviewLead(partnerName, partnerEmail)} />
      <Card tone="tinted">
        <WhatPartnerReads t={t} said={said} />
      </Card>
      <Form action={referAction(referred)} hidden={kept}>
        <FormActions>
          <Button name="step" value="skicka">
            {t.send}
          </Button>
          <Button name="step" value="andra" variant="secondary">
            {t.change}
          </Button>
        </FormActions>
      </Form>
    </Page>
  )
}
