import { type Day, dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  Columns,
  ConfirmForm,
  DefinitionList,
  ErrorSummary,
  Form,
  FormActions,
  Item,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Stack,
  Tag,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { CompareTable } from './declaration-compare.tsx'
import { declarationOfficeText } from './declaration-office-text.ts'
import type { Declaration, DeclarationRequest } from './declaration-queries.ts'
import type { PlanStep } from './declaration-rules.ts'
import type { Company, DeclaredYearRow } from './queries.ts'
import type { FormState } from './values.ts'

type ListProps = FormState & {
  readonly language: Language
  readonly company: Company
  readonly requests: readonly DeclarationRequest[]
  readonly declarations: readonly Declaration[]
}

const crumbs = (t: ReturnType<typeof declarationOfficeText>, company: Company) => [
  { href: '/foretag', label: t.companies },
  { href: `/foretag/${company.id}`, label: company.name },
  { href: `/foretag/${company.id}/agare`, label: t.ownership },
]

/** What a company has declared, and where it is asked to. */
export function DeclarationsPage({ language, company, requests, declarations, values, errors }: ListProps) {
  const t = declarationOfficeText(language)
  const path = `/foretag/${company.id}/agaruppgifter`
  return (
    <Page title={t.title} breadcrumbs={crumbs(t, company)}>
      <PageHeading title={`${t.title}: ${company.name}`} lead={t.lead} />
      <ErrorSummary errors={errors} />
      <Columns
        main={
          <Section title={t.declarations}>
            {declarations.length === 0 && <p class="note">{t.none}</p>}
            <ItemList label={t.declarations}>
              {declarations.map((sent) => (
                <Item>
                  <div>
                    <a href={`${path}/${sent.id}`}>
                      {t.sentBy(sent.signerName, formatDay(dayOf(sent.sentAt), language))}
                    </a>{' '}
                    <OutcomeTag t={t} declaration={sent} />
                  </div>
                </Item>
              ))}
            </ItemList>
          </Section>
        }
        aside={
          <>
            <Section title={t.ask}>
              <Form action={path}>
                <TextField
                  name="email"
                  type="email"
                  label={t.email}
                  required
                  value={one(values, 'email')}
                  error={errors.email}
                />
                <FormActions>
                  <Button>{t.sendLink}</Button>
                </FormActions>
              </Form>
            </Section>
            <Section title={t.requests}>
              {requests.length === 0 && <p class="note">{t.noRequests}</p>}
              <ItemList label={t.requests}>
                {requests.map((request) => (
                  <Item>
                    <div>
                      {t.askedBy(
                        request.email,
                        request.askedBy ?? '',
                        formatDay(dayOf(request.askedAt), language),
                      )}{' '}
                      {request.withdrawnAt && <Tag>{t.withdrawn}</Tag>}
                    </div>
                    {!request.withdrawnAt && (
                      <ConfirmForm
                        act={t.withdraw}
                        consequence={t.withdrawConsequence}
                        action={`${path}/lankar/${request.id}/aterkallelse`}
                        hidden={{ version: request.version }}
                      />
                    )}
                  </Item>
                ))}
              </ItemList>
            </Section>
          </>
        }
      />
    </Page>
  )
}

type Words = ReturnType<typeof declarationOfficeText>

function OutcomeTag({ t, declaration }: { t: Words; declaration: Declaration }) {
  if (declaration.outcome === null) return <Tag tone="attention">{t.waiting}</Tag>
  return (
    <Tag tone={declaration.outcome === 'taken_over' ? 'success' : 'neutral'}>{t[declaration.outcome]}</Tag>
  )
}

type OneProps = FormState & {
  readonly language: Language
  readonly company: Company
  readonly declaration: Declaration
  readonly steps: readonly PlanStep[]
  readonly shown: string
  readonly years: readonly DeclaredYearRow[]
}

/** A declaration beside what the register says, with what taking it over would do. */
export function OneDeclarationPage(props: OneProps) {
  const { language, company, declaration, shown, values, errors } = props
  const t = declarationOfficeText(language)
  const path = `/foretag/${company.id}/agaruppgifter/${declaration.id}`
  const sentOn = formatDay(dayOf(declaration.sentAt), language)
  const { content } = declaration
  return (
    <Page
      title={t.oneTitle(sentOn)}
      breadcrumbs={[...crumbs(t, company), { href: `/foretag/${company.id}/agaruppgifter`, label: t.title }]}
    >
      <PageHeading
        title={`${company.name}: ${t.oneTitle(sentOn)}`}
        facts={<OutcomeTag t={t} declaration={declaration} />}
        actions={
          <LinkButton href={`${path}/forsakran.pdf`} variant="secondary" icon="file">
            {t.pdf}
          </LinkButton>
        }
      />
      <ErrorSummary errors={errors} />
      {content.categoryChanged && (
        <Alert tone="attention" title={t.categoryChanged}>
          {t.categoryChangedHint}
        </Alert>
      )}
      <Columns
        main={
          <>
            <CompareTable {...props} />
            {declaration.outcome === null && (
              <Stack gap="sm">
                <ConfirmForm
                  act={t.takeOver}
                  consequence={t.takeOverConsequence}
                  action={`${path}/overtagande`}
                  hidden={{ shown }}
                  tone="accent"
                />
                <ConfirmForm
                  act={t.reject}
                  consequence={t.rejectConsequence}
                  action={`${path}/avvisning`}
                  open={errors.reason !== undefined}
                >
                  <TextArea
                    name="reason"
                    label={t.reason}
                    required
                    rows={3}
                    value={one(values, 'reason')}
                    error={errors.reason}
                  />
                </ConfirmForm>
              </Stack>
            )}
          </>
        }
        aside={
          <DefinitionList
            items={[
              { term: t.signer, value: `${declaration.signerName}, ${declaration.signerCapacity}` },
              {
                term: t.signature,
                value: t.signedWhere(
                  declaration.signedPlace,
                  formatDay(declaration.signedOn as Day, language),
                ),
              },
              { term: t.standaloneRow, value: content.standalone ? t.yes : t.no },
              { term: t.address, value: content.address },
              { term: t.directors, value: content.directors },
              { term: t.categoryChanged, value: content.categoryChanged ? t.yes : t.no },
              { term: t.more, value: content.more },
              { term: t.reason, value: declaration.reason },
              {
                term: declaration.outcome ? t[declaration.outcome] : t.waiting,
                value:
                  declaration.settledAt &&
                  t.settledBy(declaration.settledBy ?? '', formatDay(dayOf(declaration.settledAt), language)),
              },
            ]}
          />
        }
      />
    </Page>
  )
}
