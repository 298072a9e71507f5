import type { Language } from '../../kit/language.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  Item,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  RadioGroup,
  Section,
  Tag,
  TextArea,
  TextField,
  Written,
} from '../../ui/index.ts'
import type { MailWords } from './mail-text.ts'
import { type Audience, type Audiences, audiences, mailKinds, type SentMail } from './mail-types.ts'
import { clockInWords } from './when.ts'

export type About = { readonly id: number; readonly title: string }

type WritePageProps = {
  readonly t: MailWords
  readonly intervention: About
  /** How many each audience has, those left out not counted. */
  readonly counts: { readonly [A in Audience]: number }
  readonly values: FormValues
  readonly errors: FieldErrors
}

export function WriteMailPage({ t, intervention, counts, values, errors }: WritePageProps) {
  const here = `/insatser/${intervention.id}`
  return (
    <Page title={t.write} width="narrow" breadcrumbs={[{ href: here, label: intervention.title }]}>
      <PageHeading title={t.write} lead={t.writeLead} />
      <ErrorSummary errors={errors} />
      <Form action={`${here}/utskick/granska`} draft={`utskick-${intervention.id}`}>
        <RadioGroup
          name="audience"
          label={t.audience}
          mark={false}
          options={audiences.map((audience) => ({
            value: audience,
            label: `${t[audience]} (${counts[audience]})`,
          }))}
          value={one(values, 'audience')}
          error={errors['audience']}
        />
        <RadioGroup
          name="kind"
          label={t.kind}
          mark={false}
          options={mailKinds.map((kind) => ({ value: kind, label: t[kind] }))}
          value={one(values, 'kind') ?? 'mail'}
          error={errors['kind']}
        />
        <TextField
          name="subject"
          label={t.subject}
          mark={false}
          value={one(values, 'subject')}
          error={errors['subject']}
        />
        <TextArea
          name="body"
          label={t.body}
          mark={false}
          rows={10}
          description={t.bodyHint}
          value={one(values, 'body')}
          error={errors['body']}
        />
        <FormActions>
          <Button>{t.preview}</Button>
          <LinkButton href={here} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}

type PreviewPageProps = {
  readonly t: MailWords
  readonly intervention: About
  readonly found: Audiences
  readonly clientKey: string
  readonly digest: string
  readonly values: {
    readonly audience: Audience
    readonly kind: string
    readonly subject: string
    readonly body: string
  }
  /** The whole mail as it will be read. */
  readonly rendered: string
  readonly refusal?: string | undefined
}

/** Exactly who gets it, who does not and why, and the words as they will be read. */
export function PreviewMailPage(props: PreviewPageProps) {
  const { t, intervention, found, clientKey, digest, values, rendered, refusal } = props
  const here = `/insatser/${intervention.id}`
  const { recipients, refusing, withoutAddress } = found
  return (
    <Page title={t.previewTitle} width="narrow" breadcrumbs={[{ href: here, label: intervention.title }]}>
      <PageHeading title={t.previewTitle} lead={t[values.audience]} />
      {refusal && <Alert tone="attention">{refusal}</Alert>}
      <Section title={t.goesTo(recipients.length)}>
        {recipients.length > 0 ? (
          <ItemList>
            {recipients.map(({ name, companyName, address }) => (
              <Item>
                <div>
                  {[name, companyName].filter(Boolean).join(', ')}
                  <div class="note">{address}</div>
                </div>
              </Item>
            ))}
          </ItemList>
        ) : (
          <p class="note">{t.nobody_to_send_to}</p>
        )}
        {refusing.length > 0 && <p class="note">{t.refusing(refusing.length)}</p>}
        {withoutAddress > 0 && <p class="note">{t.withoutAddress(withoutAddress)}</p>}
      </Section>
      <Section title={t.howItLooks}>
        <div class="ds-card" data-color="neutral">
          <p>
            <strong>{values.subject}</strong>
          </p>
          <Written>{rendered}</Written>
        </div>
      </Section>
      {recipients.length > 0 && (
        <Form action={`${here}/utskick`} hidden={{ ...values, clientKey, digest }}>
          <FormActions>
            <Button>{t.send(recipients.length)}</Button>
          </FormActions>
        </Form>
      )}
      <Form action={`${here}/utskick/granska`} hidden={{ ...values, change: '1' }}>
        <Button variant="tertiary">{t.changeText}</Button>
      </Form>
    </Page>
  )
}

type MailsProps = {
  readonly t: MailWords
  readonly language: Language
  readonly interventionId: number
  readonly mails: readonly SentMail[]
  readonly mayWrite: boolean
}

/** What has been sent, with its words, for the intervention's page. */
export function MailsPart({ t, language, interventionId, mails, mayWrite }: MailsProps) {
  return (
    <Section
      title={t.mails}
      actions={
        mayWrite && (
          <LinkButton href={`/insatser/${interventionId}/utskick/nytt`} variant="secondary" size="sm">
            {t.write}
          </LinkButton>
        )
      }
    >
      {mails.length === 0 && <p class="note">{t.none}</p>}
      <ItemList>
        {mails.map((mail) => (
          <Item>
            <div>
              <strong>{mail.subject}</strong>{' '}
              {mail.kind === 'feedback' && <Tag tone="info">{t.feedback}</Tag>}
              <div class="note">
                {[
                  t.sentTo(mail.recipientCount, t[mail.audience]),
                  t.sentBy(mail.sentBy, clockInWords(mail.sentAt, language)),
                  mail.refusedCount > 0 && t.refusedThen(mail.refusedCount),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
              <details>
                <summary>{t.showText}</summary>
                <Written>{mail.body}</Written>
              </details>
            </div>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}
