import { day } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import type { FieldErrors } from '../../ui/index.ts'
import {
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
  RadioGroup,
  Section,
  Table,
} from '../../ui/index.ts'
import { ApprovalPart } from './approval-part.tsx'
import type { ApprovalSetting } from './approval-queries.ts'
import { EnterForm, RegisterTag } from './register-part.tsx'
import { registerState } from './register-state-rules.ts'
import type { RegisterWords } from './register-text.ts'
import type { RegisterRow } from './register-types.ts'
import type { AidWords } from './text.ts'
import { type Reporter, reporters } from './types.ts'
import { euroOf, kronorOf, shortDay } from './words.ts'

export type RegisterPageProps = {
  readonly t: RegisterWords
  readonly a: AidWords
  readonly language: Language
  readonly today: string
  readonly rows: readonly RegisterRow[]
  /** Projects whose rows the viewer marks and whose setting the viewer writes. */
  readonly writable: readonly { readonly key: number; readonly name: string; readonly reporter: Reporter }[]
  /** Of the projects that the viewer sets: whether a signed declaration is enough. */
  readonly approval: readonly ApprovalSetting[]
  readonly errors: FieldErrors
}

/** Every row that stands: what is due first, what has been entered last. */
export function RegisterPage(props: RegisterPageProps) {
  const { t, a, language, today, rows, writable, errors } = props
  const mayMark = (row: RegisterRow) =>
    row.enteredOn === null && writable.some(({ key }) => key === row.projectId)
  return (
    <Page title={t.register} width="wide" breadcrumbs={[{ href: '/ekonomi/stod', label: a.ledger }]}>
      <PageHeading
        title={t.register}
        lead={t.registerLead}
        actions={
          rows.length > 0 && (
            <>
              {(['csv', 'xlsx', 'json'] as const).map((format) => (
                <LinkButton
                  href={`/ekonomi/stod/register.${format}`}
                  variant="secondary"
                  size="sm"
                  icon="download"
                  download
                >
                  {t[format]}
                </LinkButton>
              ))}
            </>
          )
        }
      />
      <ErrorSummary errors={errors} />
      <Table
        caption={t.register}
        captionHidden
        rows={rows}
        rowId={(row) => `rad-${row.id}`}
        empty={<EmptyState title={t.none} text={t.noneHint} icon="approved" />}
        columns={[
          {
            key: 'company',
            header: t.company,
            cell: (row) => (
              <>
                <a href={`/stod/${row.grantId}`}>{row.fields.beneficiary.name}</a>
                <div class="note">
                  {row.fields.uid}
                  {row.fields.isRevoked && ` · ${t.revoked}`}
                  {row.correctsId !== null && ` · ${t.corrects}`}
                </div>
              </>
            ),
          },
          {
            key: 'due',
            header: t.dueOn,
            cell: (row) => (
              <>
                {shortDay(row.dueOn, language)}{' '}
                <RegisterTag language={language} state={registerState(row, day(today))} />
              </>
            ),
          },
          { key: 'granted', header: t.grantedOn, cell: (row) => shortDay(row.fields.grantedOn, language) },
          {
            key: 'amount',
            header: t.amount,
            numeric: true,
            cell: (row) => kronorOf(row.fields.amountOre, language),
          },
          {
            key: 'euro',
            header: t.euro,
            numeric: true,
            cell: (row) => euroOf(row.fields.amountEurCent, language),
          },
          { key: 'authority', header: t.authority, cell: (row) => row.fields.authority.name, wideOnly: true },
          {
            key: 'entered',
            header: t.entered,
            cell: (row) =>
              row.enteredOn ? (
                `${shortDay(row.enteredOn, language)}, ${row.enteredReference}`
              ) : mayMark(row) ? (
                <EnterForm language={language} today={today} row={row} back="/ekonomi/stod/register" />
              ) : (
                ''
              ),
          },
        ]}
      />
      {writable.map((project) => (
        <Section title={`${t.reporter} ${project.name}`} note={t.reporterHint}>
          <Form action="/ekonomi/stod/rapportor" hidden={{ project: project.key }}>
            <RadioGroup
              name="reporter"
              label={t.reporter}
              mark={false}
              inline
              options={reporters.map((reporter) => ({ value: reporter, label: t[reporter] }))}
              value={project.reporter}
            />
            <FormActions>
              <Button variant="secondary">{t.save}</Button>
            </FormActions>
          </Form>
        </Section>
      ))}
      <ApprovalPart language={language} settings={props.approval} />
    </Page>
  )
}
