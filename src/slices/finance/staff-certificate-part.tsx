import { one } from '../../platform/http/index.ts'
import { Button, FieldRow, Form, FormActions, Section, TextField } from '../../ui/index.ts'
import { certificateText } from './staff-certificate-text.ts'
import type { StaffPageProps } from './staff-page.tsx'

/** Fetching the certificate of a fixed share, of its whole time or of some months. */
export function CertificatePart({ t: staff, language, share, values, errors }: StaffPageProps) {
  if (share.method !== 'fixed_share') return null
  const t = certificateText(language)
  return (
    <Section title={t.fetchTitle} note={t.fetchNote}>
      <Form method="get" action={`/ekonomi/personal/${share.id}/intyg.pdf`} label={t.fetchTitle}>
        <FieldRow>
          <TextField
            name="fran"
            label={staff.from}
            description={staff.monthHint}
            value={one(values, 'fran')}
            error={errors['fran']}
            width="xs"
          />
          <TextField
            name="till"
            label={staff.toMonth}
            description={staff.monthHint}
            value={one(values, 'till')}
            error={errors['till']}
            width="xs"
          />
        </FieldRow>
        <FormActions>
          <Button variant="secondary">{t.fetch}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}
