import { one } from '../../platform/http/index.ts'
import {
  Button,
  Checkbox,
  DateField,
  ErrorSummary,
  FieldGroup,
  FileField,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
} from '../../ui/index.ts'
import { DeclarationFields, type FieldsProps, SignerFields } from './declaration-fields.tsx'
import type { DeclarationOfficeWords } from './declaration-office-text.ts'
import type { Declaration } from './declaration-queries.ts'

type PaperPageProps = FieldsProps & {
  readonly o: DeclarationOfficeWords
  readonly cancel: string
  readonly today: string
  readonly declaration: Declaration
}

/** What a signed paper says, with the paper itself. */
export function PaperPage({ t, o, cancel, today, declaration, values, errors }: PaperPageProps) {
  const back = `/stod/intyg/${declaration.id}`
  const own = { t, values, errors }
  return (
    <Page title={o.recordPaper} breadcrumbs={[{ href: back, label: o.titleOf(declaration.companyName) }]}>
      <PageHeading title={o.recordPaper} lead={o.recordPaperNote} />
      <ErrorSummary errors={errors} />
      <Form
        action={`${back}/papper`}
        enctype="multipart/form-data"
        hidden={{ version: String(declaration.version) }}
      >
        <DeclarationFields {...own} />
        <FieldGroup legend={t.sign}>
          <SignerFields {...own} />
          <DateField
            name="signedOn"
            label={t.signedOn}
            required
            max={today}
            value={one(values, 'signedOn')}
            error={errors.signedOn}
          />
          <Checkbox
            name="isAuthorised"
            label={t.isAuthorisedPaper}
            checked={one(values, 'isAuthorised') !== undefined}
            error={errors.isAuthorised}
          />
          <FileField name="paper" label={o.paperFile} required error={errors.paper} />
        </FieldGroup>
        <FormActions>
          <Button name="gor" value="registrera">
            {o.recordPaper}
          </Button>
          <LinkButton href={back} variant="tertiary">
            {cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
