import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  DateField,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  Page,
  PageHeading,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import type { siteText } from './public-site-text.ts'

type SitePageProps = {
  readonly t: ReturnType<typeof siteText>
  readonly values: FormValues
  readonly errors: FieldErrors
  readonly isReviewDue: boolean
}

/** Settings of the public pages, for administrators. */
export function PublicSitePage({ t, values, errors, isReviewDue }: SitePageProps) {
  const text = (name: keyof typeof t) => ({
    name,
    label: String(t[name]),
    value: one(values, name),
    error: errors[name],
  })
  return (
    <Page title={t.title} width="narrow" breadcrumbs={[{ href: '/administration', label: t.administration }]}>
      <PageHeading title={t.title} lead={t.lead} />
      <ErrorSummary errors={errors} />
      {isReviewDue && <Alert tone="attention">{t.reviewIsDue}</Alert>}
      <p>
        {t.see}: <a href="/tillganglighet">{t.accessibility}</a>, <a href="/personuppgifter">{t.privacy}</a>
      </p>
      <Form action="/administration/webbplats" hidden={{ version: one(values, 'version') ?? '' }}>
        <TextField {...text('operatorName')} description={t.operatorHint} />
        <TextField {...text('contactEmail')} type="email" />
        <TextField {...text('contactPhone')} type="tel" width="md" />
        <TextField {...text('protectionOfficerEmail')} type="email" />
        <DateField
          name="reviewedOn"
          label={t.reviewedOn}
          description={t.reviewedHint}
          value={one(values, 'reviewedOn')}
          error={errors.reviewedOn}
        />
        <TextArea {...text('shortcomingsSv')} />
        <TextArea {...text('shortcomingsEn')} />
        <FormActions>
          <Button>{t.save}</Button>
        </FormActions>
      </Form>
    </Page>
  )
}
