import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { type FormValues, one, several } from '../../platform/http/index.ts'
import {
  Button,
  CheckboxGroup,
  ConfirmForm,
  DateField,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  HiddenFields,
  Item,
  ItemList,
  Page,
  PageHeading,
  Section,
  Select,
  Tag,
  TextField,
} from '../../ui/index.ts'
import type { Named } from '../organisations/index.ts'
import type { CompanyThatCame } from './after-queries.ts'
import type { AfterWords } from './after-text.ts'

type AfterPageProps = {
  readonly t: AfterWords
  readonly language: Language
  readonly intervention: { readonly id: number; readonly title: string }
  readonly companies: readonly CompanyThatCame[]
  /** The offices that the viewer may plan for. */
  readonly offices: readonly Named[]
  /** How many needs wait for an outcome; null for those who may not settle them. */
  readonly needsWaiting: number | null
  readonly values: FormValues
  readonly errors: FieldErrors
}

export function AfterPage(props: AfterPageProps) {
  const { t, intervention, companies, offices, errors, needsWaiting } = props
  const own = companies.filter(({ isOwn }) => isOwn)
  const others = companies.filter(({ isOwn }) => !isOwn)
  return (
    <Page title={t.after} breadcrumbs={[{ href: `/insatser/${intervention.id}`, label: intervention.title }]}>
      <PageHeading title={t.after} lead={t.lead} facts={intervention.title} />
      <ErrorSummary errors={errors} />
      {companies.length === 0 && <p class="note">{t.none}</p>}
      {own.length > 0 && offices.length > 0 && <PlanForm {...props} companies={own} />}
      {others.length > 0 && (
        <Section title={t.others} note={t.ownOnly}>
          <ItemList>
            {others.map(({ name, municipality, wantsContact }) => (
              <Item>
                <div>
                  {name} {wantsContact && <Tag tone="attention">{t.wantsContact}</Tag>}
                  <div class="note">{municipality}</div>
                </div>
              </Item>
            ))}
          </ItemList>
        </Section>
      )}
      {needsWaiting !== null && (
        <Section title={t.needs}>
          <p>{needsWaiting === 0 ? t.needsSettled : t.needsWait(needsWaiting)}</p>
          {needsWaiting > 0 && companies.length > 0 && (
            <ConfirmForm
              act={t.meet}
              tone="accent"
              consequence={t.meetConsequence(companies.map(({ name }) => name).join(', '))}
              action={`/insatser/${intervention.id}/efter/behov`}
            />
          )}
        </Section>
      )}
    </Page>
  )
}

function PlanForm({ t, language, intervention, companies, offices, values, errors }: AfterPageProps) {
  const about = ({ wantsContact, followUpDueOn }: CompanyThatCame) =>
    [
      wantsContact && t.wantsContact,
      followUpDueOn && t.hasFollowUp(formatDay(day(followUpDueOn), language, 'short')),
    ]
      .filter(Boolean)
      .join(', ')
  const [only] = offices
  return (
    <Form action={`/insatser/${intervention.id}/efter/uppfoljningar`} label={t.plan}>
      <CheckboxGroup
        name="companies"
        label={t.which}
        mark={false}
        options={companies.map((company) => ({
          value: String(company.id),
          label: company.name,
          about: about(company) || undefined,
        }))}
        values={several(values, 'companies')}
        error={errors['companies']}
      />
      <TextField name="what" label={t.what} mark={false} value={one(values, 'what')} error={errors['what']} />
      <DateField
        name="dueOn"
        label={t.dueOn}
        mark={false}
        value={one(values, 'dueOn')}
        error={errors['dueOn']}
      />
      {offices.length === 1 && only ? (
        <HiddenFields fields={{ municipality: only.key }} />
      ) : (
        <Select
          name="municipality"
          label={t.municipality}
          mark={false}
          options={offices.map(({ key, name }) => ({ value: key, label: name }))}
          value={one(values, 'municipality')}
          error={errors['municipality']}
        />
      )}
      <FormActions>
        <Button>{t.plan}</Button>
      </FormActions>
    </Form>
  )
}
