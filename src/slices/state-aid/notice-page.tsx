import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
  RadioGroup,
  TextField,
} from '../../ui/index.ts'
import type { Grant } from './grant-queries.ts'
import type { noticeText } from './notice-text.ts'
import type { AidWords } from './text.ts'

type NoticePageProps = {
  readonly t: ReturnType<typeof noticeText>
  readonly a: AidWords
  readonly grant: Grant
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** Sends the notice, or keeps that it was handed over on paper. */
export function NoticePage({ t, a, grant, values, errors }: NoticePageProps) {
  const back = `/stod/${grant.id}`
  return (
    <Page title={t.send} width="narrow" breadcrumbs={[{ href: back, label: a.aidOf(grant.companyName) }]}>
      <PageHeading title={t.send} lead={t.partNote} />
      <ErrorSummary errors={errors} />
      <p>
        <a href={`${back}/underrattelse.pdf?sprak=sv`}>
          {t.preview}, {t.sv}
        </a>
        {' · '}
        <a href={`${back}/underrattelse.pdf?sprak=en`}>
          {t.preview}, {t.en}
        </a>
      </p>
      <Form action={`${back}/underrattelse`}>
        <RadioGroup
          name="language"
          label={t.language}
          required
          inline
          options={(['sv', 'en'] as const).map((code) => ({ value: code, label: t[code] }))}
          value={one(values, 'language') || 'sv'}
        />
        <RadioGroup
          name="sentBy"
          label={t.sentBy}
          required
          inline
          options={(['mail', 'paper'] as const).map((way) => ({ value: way, label: t[way] }))}
          value={one(values, 'sentBy') || 'mail'}
          error={errors.sentBy}
        />
        <TextField
          name="to"
          type="email"
          label={t.to}
          description={t.toHint}
          maxlength={254}
          value={one(values, 'to')}
          error={errors.to}
        />
        <FormActions>
          <Button>{t.send}</Button>
          <LinkButton href={back} variant="tertiary">
            {a.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
