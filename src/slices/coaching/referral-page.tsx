import { dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { one } from '../../platform/http/index.ts'
import {
  Button,
  Card,
  Columns,
  ConfirmForm,
  DefinitionList,
  EmptyState,
  ErrorSummary,
  Form,
  FormActions,
  Page,
  PageHeading,
  RadioGroup,
  Section,
  Stack,
  Tabs,
  TextArea,
} from '../../ui/index.ts'
import { ReferralList, ReferralTag, WhatPartnerReads } from './referral-parts.tsx'
import type { Referral, ReferralRead } from './referral-queries.ts'
import { type ReferralWords, referralText } from './referral-text.ts'
import { referralOutcomes } from './referral-types.ts'
import type { FormState } from './talk-form.tsx'

type ListProps = {
  readonly language: Language
  readonly waiting: boolean
  readonly referrals: readonly Referral[]
}

export function ReferralsPage({ language, waiting, referrals }: ListProps) {
  const t = referralText(language)
  return (
    <Page title={t.referrals} breadcrumbs={[{ href: '/behov/mina', label: t.needs }]}>
      <PageHeading title={t.referrals} lead={t.lead} />
      <Tabs
        label={t.views}
        items={[
          { href: '/hanvisningar', label: t.waiting, current: waiting },
          { href: '/hanvisningar?visa=besvarade', label: t.settled, current: !waiting },
        ]}
      />
      {referrals.length === 0 ? (
        <EmptyState title={t.none} text={t.noneHint} icon="external" />
      ) : (
        <ReferralList language={language} referrals={referrals} />
      )}
    </Page>
  )
}

type ReferralPageProps = FormState & { readonly language: Language; readonly referral: Referral }

export function ReferralPage({ language, referral, values, errors }: ReferralPageProps) {
  const t = referralText(language)
  const on = (moment: Date | null) => moment && formatDay(dayOf(moment), language)
  const isOpen = referral.outcome === null && referral.withdrawnAt === null
  const path = `/hanvisningar/${referral.id}`
  const hidden = { version: referral.version }
  return (
    <Page
      title={t.referral}
      breadcrumbs={[
        { href: '/hanvisningar', label: t.referrals },
        { href: `/foretag/${referral.companyId}`, label: referral.companyName },
      ]}
    >
      <PageHeading
        title={`${referral.companyName} → ${referral.partnerName}`}
        facts={<ReferralTag t={t} referral={referral} />}
      />
      <ErrorSummary errors={errors} />
      <Columns
        main={
          <>
            <Section title={t.reviewTitle}>
              <Card tone="tinted">
                <WhatPartnerReads t={t} said={referral} />
              </Card>
            </Section>
            {isOpen && (
              <Stack gap="sm">
                <ConfirmForm
                  act={t.recordOutcome}
                  consequence={t.outcome}
                  action={`${path}/utfall`}
                  hidden={hidden}
                  tone="accent"
                  open={errors.outcome !== undefined}
                >
                  <OutcomeFields t={t} values={values} errors={errors} />
                </ConfirmForm>
                <ConfirmForm
                  act={t.withdraw}
                  consequence={t.withdrawConsequence}
                  action={`${path}/aterkallelse`}
                  hidden={hidden}
                />
              </Stack>
            )}
          </>
        }
        aside={
          <DefinitionList
            items={[
              {
                term: t.need,
                value: referral.needId && <a href={`/behov/${referral.needId}`}>{t.openNeed}</a>,
              },
              { term: t.sentTo, value: `${referral.partnerName}, ${referral.partnerEmail}` },
              { term: t.sentBy, value: referral.staffName },
              { term: t.sentOn, value: on(referral.sentAt) },
              { term: t.askedOn, value: on(referral.askedAt) },
              { term: t.outcome, value: referral.outcome && t[`outcome${referral.outcome}`] },
              { term: t.outcomeWords, value: referral.outcomeWords },
              { term: t.answeredBy, value: referral.outcome && (referral.answeredBy ?? t.byPartner) },
              { term: t.withdrawn, value: on(referral.withdrawnAt) },
            ]}
          />
        }
      />
    </Page>
  )
}

function OutcomeFields({ t, values, errors }: FormState & { readonly t: ReferralWords }) {
  return (
    <>
      <RadioGroup
        name="outcome"
        label={t.outcome}
        mark={false}
        options={referralOutcomes.map((outcome) => ({ value: outcome, label: t[outcome] }))}
        value={one(values, 'outcome')}
        error={errors.outcome}
      />
      <TextArea
        name="words"
        label={t.outcomeWords}
        mark={false}
        rows={3}
        value={one(values, 'words')}
        error={errors.words}
      />
    </>
  )
}

type PartnerPageProps = FormState & {
  readonly language: Language
  readonly token: string
  readonly read: ReferralRead
}

/** The partner's page: what was chosen for them, and how it went. */
export function PartnerPage({ language, token, read, values, errors }: PartnerPageProps) {
  const t = referralText(language)
  return (
    <Page title={t.forPartner(read.municipalityName)} width="narrow" density="generous">
      <PageHeading
        title={t.forPartner(read.municipalityName)}
        lead={t.forPartnerLead(read.coachName, read.municipalityName)}
      />
      <ErrorSummary errors={errors} />
      <Card tone="tinted">
        <WhatPartnerReads t={t} said={read} />
      </Card>
      <p>
        {t.questions}: {read.coachName}, <a href={`mailto:${read.coachEmail}`}>{read.coachEmail}</a>
      </p>
      <Section title={t.outcome} note={read.outcome ? t.answered : t.answerHint}>
        <Form action={`/l/${token}/hanvisning/svar`}>
          <OutcomeFields t={t} values={values} errors={errors} />
          <FormActions>
            <Button>{t.answer}</Button>
          </FormActions>
        </Form>
      </Section>
    </Page>
  )
}
