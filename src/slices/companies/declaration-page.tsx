import { dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatOrgNumber } from '../../kit/org-number.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  Checkbox,
  DateField,
  DefinitionList,
  ErrorSummary,
  FieldGroup,
  FieldRow,
  Form,
  FormActions,
  NumberField,
  Page,
  PageHeading,
  RadioGroup,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import type { AskedDeclaration } from './declaration-queries.ts'
import { RelationRows } from './declaration-rows.tsx'
import { type DeclarationWords, declarationText } from './declaration-text.ts'
import type { FormState } from './values.ts'

type DeclarationPageProps = FormState & {
  readonly language: Language
  readonly token: string
  readonly asked: AskedDeclaration
  readonly wasSent: boolean
}

/** The company's own page: the model declaration, with as many rows as it takes; rows are added without script too. */
export function DeclarationPage({ language, token, asked, values, errors, wasSent }: DeclarationPageProps) {
  const t = declarationText(language)
  const own = { t, values, errors }
  return (
    <Page title={t.title(asked.companyName)} width="narrow" density="generous">
      <PageHeading
        title={t.title(asked.companyName)}
        lead={t.lead(asked.coachName, asked.municipalityName)}
      />
      {wasSent && <Alert tone="success">{t.thanks}</Alert>}
      <LastSent language={language} asked={asked} />
      <ErrorSummary errors={errors} />
      <p>
        {t.questions}: {asked.coachName}, <a href={`mailto:${asked.coachEmail}`}>{asked.coachEmail}</a>
      </p>
      <Form action={`/l/${token}/agaruppgifter`}>
        <FieldGroup legend={t.companyPart}>
          <DefinitionList
            items={[
              { term: t.orgNumber, value: asked.orgNumber && formatOrgNumber(asked.orgNumber, 'full') },
            ]}
          />
          <Text {...own} name="address" label={t.address} />
          <Text {...own} name="directors" label={t.directors} description={t.directorsHint} />
        </FieldGroup>
        <FiguresGroup {...own} />
        <RadioGroup
          name="type"
          label={t.type}
          required
          options={[
            { value: 'standalone', label: t.standalone, about: t.standaloneAbout },
            { value: 'related', label: t.related, about: t.relatedAbout },
          ]}
          value={one(values, 'type')}
          error={errors.type}
        />
        <RelationRows {...own} language={language} side="owners" legend={t.owners} note={t.ownersNote} />
        <RelationRows {...own} language={language} side="owned" legend={t.owned} note={t.ownedNote} />
        <TextArea
          name="more"
          label={t.more}
          description={t.moreHint}
          rows={3}
          value={one(values, 'more')}
          error={errors.more}
        />
        <FieldGroup legend={t.signPart}>
          <Text {...own} name="signerName" label={t.signerName} />
          <Text {...own} name="signerCapacity" label={t.signerCapacity} description={t.signerCapacityHint} />
          <FieldRow>
            <Text {...own} name="signedPlace" label={t.signedPlace} />
            <DateField
              name="signedOn"
              label={t.signedOn}
              required
              value={one(values, 'signedOn')}
              error={errors.signedOn}
            />
          </FieldRow>
          <Checkbox
            name="certified"
            label={t.certified}
            checked={one(values, 'certified') !== undefined}
            error={errors.certified}
          />
        </FieldGroup>
        <FormActions>
          <Button name="gor" value="skicka">
            {t.send}
          </Button>
        </FormActions>
      </Form>
    </Page>
  )
}

function LastSent({ language, asked }: { language: Language; asked: AskedDeclaration }) {
  const t = declarationText(language)
  if (!asked.lastSentAt) return null
  const day = formatDay(dayOf(asked.lastSentAt), language)
  if (asked.lastOutcome === 'rejected')
    return <Alert tone="attention">{t.rejectedAlready(asked.lastReason ?? '')}</Alert>
  return <Alert>{asked.lastOutcome === 'taken_over' ? t.takenOverAlready(day) : t.sentAlready(day)}</Alert>
}

type GroupProps = {
  readonly t: DeclarationWords
  readonly values: FormValues
  readonly errors: FormState['errors']
}

function FiguresGroup({ t, values, errors }: GroupProps) {
  return (
    <FieldGroup legend={t.figuresPart} note={t.figuresNote}>
      <NumberField name="year" label={t.year} required value={one(values, 'year')} error={errors.year} />
      <Checkbox name="isEstimate" label={t.isEstimate} checked={one(values, 'isEstimate') !== undefined} />
      <NumberField
        name="awu"
        label={t.awu}
        description={t.awuHint}
        required
        decimals
        width="sm"
        value={one(values, 'awu')}
        error={errors.awu}
      />
      <FieldRow>
        <NumberField
          name="turnover"
          label={t.turnover}
          decimals
          width="sm"
          value={one(values, 'turnover')}
          error={errors.turnover}
        />
        <NumberField
          name="balance"
          label={t.balance}
          decimals
          width="sm"
          value={one(values, 'balance')}
          error={errors.balance}
        />
      </FieldRow>
      <RadioGroup
        name="categoryChanged"
        label={t.category}
        description={t.categoryHint}
        required
        inline
        options={[
          { value: 'nej', label: t.no },
          { value: 'ja', label: t.yes },
        ]}
        value={one(values, 'categoryChanged')}
        error={errors.categoryChanged}
      />
    </FieldGroup>
  )
}

type TextProps = GroupProps & { readonly name: string; readonly label: string; readonly description?: string }

function Text({ values, errors, name, label, description }: TextProps) {
  return (
    <TextField
      name={name}
      label={label}
      description={description}
      required
      maxlength={200}
      value={one(values, name)}
      error={errors[name]}
    />
  )
}
