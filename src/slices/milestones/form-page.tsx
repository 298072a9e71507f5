import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { type FormValues, one, several } from '../../platform/http/index.ts'
import {
  Button,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  type FieldErrors,
  FieldGroup,
  FieldRow,
  FileField,
  Form,
  FormActions,
  LinkButton,
  NumberField,
  Page,
  PageHeading,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import type { Talk } from '../coaching/index.ts'
import { CompanyChoiceField, type ResolvedCompany } from '../companies/index.ts'
import type { Named } from '../organisations/index.ts'
import type { Choices } from './choice-queries.ts'
import type { Milestone } from './queries.ts'
import { isFinance, mustBeNamed } from './rules.ts'
import type { MilestoneWords } from './text.ts'
import { type MilestoneKind, mattering, milestoneKinds } from './types.ts'

export type FormState = { readonly values: FormValues; readonly errors: FieldErrors }

type StartProps = FormState & { readonly t: MilestoneWords; readonly resolved: ResolvedCompany }

/** The first step: which company, and what happened; what is asked for next depends on it. */
export function StartPage({ t, resolved, values, errors }: StartProps) {
  const { company, matches } = resolved
  const back = company ? `/foretag/${company.id}` : '/milstolpar'
  return (
    <Page
      title={t.record}
      width="narrow"
      breadcrumbs={[{ href: back, label: company?.name ?? t.milestones }]}
    >
      <PageHeading title={t.record} lead={t.recordLead} />
      <ErrorSummary errors={errors} />
      <Form action="/milstolpar/ny" method="get">
        <CompanyChoiceField {...{ t, values, errors, company, matches }} mark={false} hint={t.companyHint} />
        <RadioGroup
          name="kind"
          label={t.kind}
          mark={false}
          options={milestoneKinds.map((kind) => ({ value: kind, label: t[kind] }))}
          value={one(values, 'kind')}
          error={errors['kind']}
        />
        <FormActions>
          <Button>{t.next}</Button>
          <LinkButton href={back} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}

export type FieldsProps = FormState & {
  readonly t: MilestoneWords
  readonly language: Language
  readonly today: string
  readonly kind: MilestoneKind
  readonly choices: Choices
  readonly talks: readonly Talk[]
}

type RecordProps = FieldsProps & {
  readonly company: { readonly id: number; readonly name: string }
  readonly projects: readonly Named<number>[]
  readonly municipalities: readonly Named[]
}

/** The second step: what a milestone of the kind is told with. */
export function RecordPage(props: RecordProps) {
  const { t, kind, company, values, errors, projects, municipalities } = props
  const back = `/foretag/${company.id}`
  const place = (name: string, label: string, options: { value: string; label: string }[]) => (
    <Select {...{ name, label, options }} mark={false} value={one(values, name)} error={errors[name]} />
  )
  const projectOptions = projects.map(({ key, name }) => ({ value: String(key), label: name }))
  const municipalityOptions = municipalities.map(({ key, name }) => ({ value: key, label: name }))
  return (
    <Page title={t[kind]} width="narrow" breadcrumbs={[{ href: back, label: company.name }]}>
      <PageHeading
        title={t[kind]}
        facts={
          <>
            {company.name} · <a href={`/milstolpar/ny?companyId=${company.id}`}>{t.change}</a>
          </>
        }
      />
      <ErrorSummary errors={errors} />
      <Form
        action="/milstolpar/ny"
        enctype="multipart/form-data"
        hidden={{
          companyId: company.id,
          kind,
          ...(projects.length === 1 && { project: one(values, 'project') ?? '' }),
          ...(municipalities.length === 1 && { municipality: one(values, 'municipality') ?? '' }),
        }}
      >
        {(projects.length > 1 || municipalities.length > 1) && (
          <FieldRow>
            {projects.length > 1 && place('project', t.project, projectOptions)}
            {municipalities.length > 1 && place('municipality', t.municipality, municipalityOptions)}
          </FieldRow>
        )}
        <FactFields {...props} />
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href={back} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}

function FactFields(props: FieldsProps) {
  const { t, today, kind, values, errors } = props
  return (
    <>
      <DateField
        name="happenedOn"
        label={t.happenedOn}
        description={t[`dayHint_${kind}`]}
        mark={false}
        max={today}
        value={one(values, 'happenedOn')}
        error={errors['happenedOn']}
      />
      {isFinance(kind) && <FinanceFields {...props} />}
      {kind === 'new_hire' && (
        <NumberField
          name="fte"
          label={t.fte}
          description={t.fteHint}
          mark={false}
          decimals
          value={one(values, 'fte')}
          error={errors['fte']}
        />
      )}
      <TextField
        name="what"
        label={
          kind === 'new_market' || kind === 'web_shop' || kind === 'certificate' ? t[`what_${kind}`] : t.what
        }
        description={t.whatHint}
        required={mustBeNamed(kind)}
        mark={!mustBeNamed(kind)}
        value={one(values, 'what')}
        error={errors['what']}
      />
      <RadioGroup
        name="supportMattered"
        label={t.supportMattered}
        description={t.supportMatteredNote}
        mark={false}
        inline
        options={mattering.map((word) => ({ value: word, label: t[word] }))}
        value={one(values, 'supportMattered')}
        error={errors['supportMattered']}
      />
      <CameFrom {...props} />
      <FieldGroup legend={t.evidence} note={t.evidenceHint}>
        <TextArea
          name="evidenceWords"
          label={t.evidenceWords}
          mark={false}
          rows={2}
          value={one(values, 'evidenceWords')}
          error={errors['evidenceWords']}
        />
        <FileField
          name="file"
          label={t.file}
          mark={false}
          description={t.fileHint}
          multiple
          accept=".pdf,.png,.jpg,.docx,.xlsx,.odt,.ods"
          error={errors['file']}
        />
      </FieldGroup>
    </>
  )
}

function FinanceFields({ t, choices, values, errors }: FieldsProps) {
  return (
    <>
      <FieldRow>
        <Select
          name="financierId"
          label={t.financierId}
          mark={false}
          empty={t.financierOther}
          options={choices.financiers.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={one(values, 'financierId')}
          error={errors['financierId']}
        />
        <TextField
          name="financierWords"
          label={t.financierWords}
          description={t.financierHint}
          mark={false}
          width="md"
          value={one(values, 'financierWords')}
          error={errors['financierWords']}
        />
      </FieldRow>
      <NumberField
        name="amount"
        label={t.amount}
        unit={t.amountUnit}
        mark={false}
        decimals
        width="sm"
        value={one(values, 'amount')}
        error={errors['amount']}
      />
    </>
  )
}

function CameFrom({ t, language, choices, talks, values, errors }: FieldsProps) {
  if (choices.interventions.length === 0 && talks.length === 0) return null
  const dayWords = (on: string) => formatDay(day(on), language, 'short')
  return (
    <FieldGroup legend={t.cameFrom} note={t.cameFromNote}>
      {choices.interventions.length > 0 && (
        <CheckboxGroup
          name="interventions"
          label={t.interventions}
          options={choices.interventions.map(({ id, title, startsOn }) => ({
            value: String(id),
            label: `${title} (${dayWords(startsOn)})`,
          }))}
          values={several(values, 'interventions')}
          error={errors['interventions']}
        />
      )}
      {talks.length > 0 && (
        <Select
          name="talk"
          label={t.talk}
          empty={t.noTalk}
          options={talks.map(({ id, heldOn, staffName }) => ({
            value: String(id),
            label: `${dayWords(heldOn)}, ${staffName}`,
          }))}
          value={one(values, 'talk')}
          error={errors['talk']}
        />
      )}
    </FieldGroup>
  )
}

export function CorrectPage(props: FieldsProps & { readonly milestone: Milestone }) {
  const { t, milestone, values, errors } = props
  const here = `/milstolpar/${milestone.id}`
  return (
    <Page
      title={t.correctTitle}
      width="narrow"
      breadcrumbs={[{ href: here, label: `${t[milestone.kind]}, ${milestone.companyName}` }]}
    >
      <PageHeading title={t.correctTitle} lead={t.correctLead} />
      <ErrorSummary errors={errors} />
      <Form action={`${here}/rattelse`} enctype="multipart/form-data">
        <TextArea
          name="reason"
          label={t.reason}
          required
          rows={2}
          value={one(values, 'reason')}
          error={errors['reason']}
        />
        <FactFields {...props} />
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href={here} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
