import type { Language } from '../../kit/language.ts'
import {
  Alert,
  Button,
  DefinitionList,
  ErrorSummary,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Table,
  TextField,
} from '../../ui/index.ts'
import { roleInWords } from '../http/draw.ts'
import type { Viewer } from '../http/env.ts'
import { linkMinutes } from './auth.ts'
import { deviceInWords } from './device.ts'
import type { KnownPerson } from './people.ts'
import type { SessionRow } from './sessions.ts'
import { text } from './text.ts'

type SignInProps = {
  readonly language: Language
  readonly till: string
  readonly email?: string
  readonly errors?: { readonly [field: string]: string }
  readonly examplePeople: readonly KnownPerson[]
}

export function SignInPage({ language, till, email, errors = {}, examplePeople }: SignInProps) {
  const t = text(language)
  return (
    <Page title={t.title} width="narrow" density="generous">
      <ErrorSummary errors={errors} />
      <PageHeading title={t.title} lead={examplePeople.length > 0 ? undefined : t.lead} />
      {examplePeople.length > 0 && <ExamplePeople language={language} till={till} people={examplePeople} />}
      <Section title={examplePeople.length > 0 ? t.orByEmail : undefined}>
        <Form action="/logga-in" hidden={{ till }}>
          <TextField
            name="email"
            type="email"
            autocomplete="email"
            label={t.email}
            value={email}
            error={errors['email']}
            mark={false}
            required
          />
          <FormActions>
            <Button>{t.send}</Button>
          </FormActions>
        </Form>
      </Section>
      <p class="note">
        {t.forCompanies} <a href="/insatser">{t.offered}</a>, <a href="/behov/anmal">{t.sayNeed}</a>.
      </p>
    </Page>
  )
}

type ExampleProps = {
  readonly language: Language
  readonly till: string
  readonly people: readonly KnownPerson[]
}

function ExamplePeople({ language, till, people }: ExampleProps) {
  const t = text(language)
  return (
    <Section title={t.exampleTitle} note={t.example}>
      <Table
        caption={t.exampleTitle}
        captionHidden
        rows={people}
        columns={[
          {
            key: 'person',
            header: t.person,
            cell: ({ staffId, name }) => (
              <form action={`/logga-in/exempel/${staffId}`} method="post">
                <input type="hidden" name="till" value={till} />
                <Button variant="secondary" size="sm">
                  <span class="ds-sr-only">{t.signInAs('')} </span>
                  {name}
                </Button>
              </form>
            ),
          },
          {
            key: 'role',
            header: t.role,
            cell: ({ roles }) => roles.map((held) => roleInWords(held, language)).join(' · '),
          },
        ]}
      />
    </Section>
  )
}

export function SentPage({ language, example }: { language: Language; example: boolean }) {
  const t = text(language)
  return (
    <Page title={t.sentTitle} width="narrow" density="generous">
      <PageHeading title={t.sentTitle} lead={t.sent(linkMinutes)} />
      <p>{t.notArrived}</p>
      {example && (
        <p>
          <a href="/utkorg">{t.toOutbox}</a>
        </p>
      )}
      <p>
        <a href="/logga-in">{t.again}</a>
      </p>
    </Page>
  )
}

/** Mail scanners open every link: only the button, a form, uses it up. */
export function ConfirmPage({ language, token, till }: { language: Language; token: string; till: string }) {
  const t = text(language)
  return (
    <Page title={t.confirmTitle} width="narrow" density="generous">
      <PageHeading title={t.confirmTitle} lead={t.confirm} />
      <Form action="/logga-in/lank" hidden={{ token, till }}>
        <FormActions>
          <Button>{t.confirmButton}</Button>
        </FormActions>
      </Form>
    </Page>
  )
}

export function UsedLinkPage({ language }: { language: Language }) {
  const t = text(language)
  return (
    <Page title={t.usedTitle} width="narrow" density="generous">
      <PageHeading title={t.usedTitle} />
      <Alert tone="attention">{t.used}</Alert>
      <FormActions>
        <LinkButton href="/logga-in">{t.newLink}</LinkButton>
      </FormActions>
    </Page>
  )
}

type AccountProps = {
  readonly language: Language
  readonly viewer: Viewer
  readonly sessions: readonly SessionRow[]
  readonly thisSession: string | null
}

export function AccountPage({ language, viewer, sessions, thisSession }: AccountProps) {
  const t = text(language)
  const moment = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  })
  const isThis = (session: SessionRow) => session.id === thisSession
  return (
    <Page title={t.account} width="narrow">
      <PageHeading title={t.account} />
      <DefinitionList
        items={[
          { term: t.name, value: viewer.name },
          { term: t.email, value: viewer.email },
          { term: t.roles, value: viewer.roles.map((held) => roleInWords(held, language)).join(' · ') },
        ]}
      />
      <Section title={t.sessions} note={t.sessionsNote}>
        <Table
          caption={t.sessions}
          captionHidden
          rows={sessions}
          columns={[
            {
              key: 'device',
              header: t.device,
              cell: (session) =>
                `${deviceInWords(session.userAgent, language)}${isThis(session) ? ` (${t.thisDevice})` : ''}`,
            },
            { key: 'started', header: t.started, cell: ({ startedAt }) => moment.format(startedAt) },
            { key: 'seen', header: t.seen, cell: ({ seenAt }) => moment.format(seenAt) },
            {
              key: 'end',
              header: t.end,
              cell: (session) => (
                <form
                  action={isThis(session) ? '/logga-ut' : `/konto/inloggningar/${session.id}/slut`}
                  method="post"
                >
                  <Button variant="secondary" size="sm">
                    {isThis(session) ? t.endThis : t.end}
                  </Button>
                </form>
              ),
            },
          ]}
        />
        {sessions.length > 1 && (
          <form action="/konto/inloggningar/slut" method="post">
            <Button variant="secondary">{t.endOthers}</Button>
          </form>
        )}
      </Section>
    </Page>
  )
}
