import { dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import {
  Alert,
  Button,
  ConfirmForm,
  ErrorSummary,
  Form,
  FormActions,
  Item,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Tag,
  TextField,
} from '../../ui/index.ts'
import { PublishForm, type PublishFormProps } from './publish-form.tsx'
import type { PublishWords } from './publish-text.ts'
import type { Invitation, PublicPage } from './publish-types.ts'

type PublishPageProps = PublishFormProps & {
  readonly language: Language
  readonly title: string
  readonly page: PublicPage | undefined
  readonly invitations: readonly Invitation[]
  readonly refusal?: string | undefined
}

/** What visitors are told of an intervention, whether it is out, and links for closed groups. */
export function PublishPage(props: PublishPageProps) {
  const { t, title, page, interventionId, errors, refusal } = props
  return (
    <Page
      title={`${t.publishing}: ${title}`}
      breadcrumbs={[{ href: `/insatser/${interventionId}`, label: title }]}
    >
      <PageHeading
        title={t.publishing}
        lead={t.publishingLead}
        facts={<PublishedState {...props} />}
        actions={page && <PageLinks t={t} page={page} />}
      />
      {refusal && <Alert tone="attention">{refusal}</Alert>}
      <ErrorSummary errors={errors} />
      {page && <PublishAct t={t} page={page} />}
      <PublishForm {...props} />
      {page && <Invitations {...props} />}
    </Page>
  )
}

const isOut = (page: PublicPage) => page.publishedAt !== null && page.withdrawnAt === null

function PublishedState({ t, language, page }: PublishPageProps) {
  if (!page) return <Tag>{t.notWritten}</Tag>
  const on = page.publishedAt && formatDay(dayOf(page.publishedAt), language)
  return (
    <>
      <Tag tone={isOut(page) ? 'success' : 'attention'}>
        {isOut(page) ? t.published : page.withdrawnAt ? t.withdrawn : t.draft}
      </Tag>{' '}
      {page.isClosedGroup && <Tag>{t.closedGroup}</Tag>}{' '}
      {on && isOut(page) && t.publishedBy(on, page.publishedBy ?? '–')}
    </>
  )
}

function PageLinks({ t, page }: { t: PublishWords; page: PublicPage }) {
  const own = `/insatser/${page.interventionId}`
  return (
    <>
      <LinkButton href={`${own}/anmalda`} variant="secondary">
        {t.registrations}
      </LinkButton>
      {isOut(page) && !page.isClosedGroup ? (
        <LinkButton href={`/utbud/${page.interventionId}`} variant="secondary">
          {t.openPage}
        </LinkButton>
      ) : (
        <LinkButton href={`${own}/publicering/forhandsvisning`} variant="secondary">
          {t.preview}
        </LinkButton>
      )}
    </>
  )
}

function PublishAct({ t, page }: { t: PublishWords; page: PublicPage }) {
  const own = `/insatser/${page.interventionId}/publicering`
  const hidden = { version: page.version }
  return isOut(page) ? (
    <ConfirmForm
      act={t.withdraw}
      consequence={t.withdrawConsequence}
      action={`${own}/tillbakadragande`}
      hidden={hidden}
    />
  ) : (
    <ConfirmForm
      act={t.publish}
      tone="accent"
      consequence={page.isClosedGroup ? t.publishConsequenceClosed : t.publishConsequence}
      action={`${own}/publicera`}
      hidden={hidden}
    />
  )
}

function Invitations({ t, language, interventionId, invitations, errors, values }: PublishPageProps) {
  const own = `/insatser/${interventionId}/inbjudningar`
  const typed = values['madeFor']
  return (
    <Section title={t.invitations} note={t.invitationsNote}>
      {invitations.length === 0 ? (
        <p class="note">{t.noInvitations}</p>
      ) : (
        <ItemList>
          {invitations.map((invitation) => (
            <Item>
              <div>
                <strong>{invitation.madeFor}</strong>
                <div class="note">
                  {t.invitationAbout(
                    invitation.registered,
                    invitation.madeBy,
                    formatDay(dayOf(invitation.madeAt), language),
                  )}
                </div>
              </div>
              {invitation.endedAt ? (
                <Tag>{t.invitationEnded}</Tag>
              ) : (
                <Form
                  action={`${own}/${invitation.id}/avslut`}
                  label={`${t.endInvitation}: ${invitation.madeFor}`}
                >
                  <Button variant="secondary" size="sm">
                    {t.endInvitation}
                  </Button>
                </Form>
              )}
            </Item>
          ))}
        </ItemList>
      )}
      <Form action={own}>
        <TextField
          name="madeFor"
          label={t.madeFor}
          description={t.madeForHint}
          required
          value={typeof typed === 'string' ? typed : ''}
          error={errors.madeFor}
        />
        <FormActions>
          <Button variant="secondary">{t.makeInvitation}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}

type InvitationMadeProps = {
  readonly t: PublishWords
  readonly title: string
  readonly interventionId: number
  readonly madeFor: string
  readonly address: string
}

/** The one time that the address is shown. */
export function InvitationMadePage({ t, title, interventionId, madeFor, address }: InvitationMadeProps) {
  return (
    <Page
      title={t.invitationMade}
      width="narrow"
      breadcrumbs={[{ href: `/insatser/${interventionId}`, label: title }]}
    >
      <PageHeading title={t.invitationMade} lead={madeFor} />
      <p>{t.invitationCopy}</p>
      <TextField name="address" label={t.address} mark={false} readonly value={address} />
      <LinkButton href={`/insatser/${interventionId}/publicering`} variant="secondary">
        {t.backToPublishing}
      </LinkButton>
    </Page>
  )
}
