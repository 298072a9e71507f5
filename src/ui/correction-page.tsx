import type { Child } from 'hono/jsx'
import { Button, LinkButton } from './button.tsx'
import { TextArea } from './fields.tsx'
import { ErrorSummary, type FieldErrors, Form, FormActions } from './form.tsx'
import { PageHeading } from './layout.tsx'
import { Page } from './page.tsx'

type CorrectionPageProps = {
  readonly t: { readonly reason: string; readonly save: string; readonly cancel: string }
  readonly title: string
  readonly lead: string
  /** What is corrected. */
  readonly back: { readonly href: string; readonly label: string }
  readonly action: string
  readonly enctype?: 'multipart/form-data'
  readonly reason: string | undefined
  readonly errors: FieldErrors
  /** What is to stand instead. */
  readonly children: Child
}

/** Corrects what was written and stands: why first, then what is to stand instead. */
export function CorrectionPage(props: CorrectionPageProps) {
  const { t, title, lead, back, action, enctype, reason, errors, children } = props
  return (
    <Page title={title} width="narrow" breadcrumbs={[back]}>
      <PageHeading title={title} lead={lead} />
      <ErrorSummary errors={errors} />
      <Form action={action} enctype={enctype}>
        <TextArea name="reason" label={t.reason} required rows={2} value={reason} error={errors['reason']} />
        {children}
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href={back.href} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
