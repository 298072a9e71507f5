import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  Combobox,
  ConfirmForm,
  DateField,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  Item,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Select,
  TextField,
} from '../../ui/index.ts'
import type { Named } from '../organisations/index.ts'
import type { Partner } from './network-queries.ts'
import { type NetworkWords, networkText } from './network-text.ts'

type PartnerPageProps = {
  readonly t: NetworkWords
  readonly intervention: { readonly id: number; readonly title: string }
  readonly organisations: readonly Named<number>[]
  readonly values: FormValues
  readonly errors: FieldErrors
}

export function PartnerPage({ t, intervention, organisations, values, errors }: PartnerPageProps) {
  const here = `/insatser/${intervention.id}`
  return (
    <Page title={t.addPartner} width="narrow" breadcrumbs={[{ href: here, label: intervention.title }]}>
      <PageHeading title={t.addPartner} lead={intervention.title} />
      <ErrorSummary errors={errors} />
      <Form action={`${here}/medverkande`}>
        <Combobox
          name="company"
          kind="foretag"
          label={t.partnerCompany}
          mark={false}
          description={t.companyHint}
          value={one(values, 'company')}
          error={errors['company']}
        />
        <Select
          name="organisation"
          label={t.partnerOrganisation}
          mark={false}
          options={organisations.map(({ key, name }) => ({ value: String(key), label: name }))}
          value={one(values, 'organisation')}
          error={errors['organisation']}
        />
        <TextField
          name="role"
          label={t.role}
          mark={false}
          description={t.roleHint}
          value={one(values, 'role')}
          error={errors['role']}
        />
        <DateField
          name="fromOn"
          label={t.fromOn}
          mark={false}
          value={one(values, 'fromOn')}
          error={errors['fromOn']}
        />
        <FormActions>
          <Button>{t.addPartner}</Button>
          <LinkButton href={here} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}

type PartnersPartProps = {
  readonly language: Language
  readonly interventionId: number
  readonly partners: readonly Partner[]
  readonly mayWrite: boolean
}

/** Who else takes part, for the intervention's page. */
export function PartnersPart({ language, interventionId, partners, mayWrite }: PartnersPartProps) {
  const t = networkText(language)
  const on = (written: string) => formatDay(day(written), language, 'short')
  return (
    <Section
      title={t.partners}
      actions={
        mayWrite && (
          <LinkButton
            href={`/insatser/${interventionId}/medverkande/ny`}
            size="sm"
            variant="secondary"
            icon="add"
          >
            {t.addPartner}
          </LinkButton>
        )
      }
    >
      {partners.length === 0 && <p class="note">{t.noPartners}</p>}
      <ItemList>
        {partners.map(({ id, companyId, name, role, fromOn, toOn }) => (
          <Item>
            <div>
              {companyId === null ? name : <a href={`/foretag/${companyId}`}>{name}</a>}
              <div class="note">
                {[role, toOn === null ? t.since(on(fromOn)) : t.fromTo(on(fromOn), on(toOn))].join(' · ')}
              </div>
            </div>
            {mayWrite && toOn === null && (
              <ConfirmForm
                act={t.endPartner}
                consequence={t.endPartnerConsequence(name)}
                action={`/insatser/${interventionId}/medverkande/${id}/avslut`}
              />
            )}
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}
