import type { Language } from '../../kit/language.ts'
import { formatOrgNumber } from '../../kit/org-number.ts'
import { type FormValues, one, several } from '../../platform/http/index.ts'
import {
  Button,
  CheckboxGroup,
  ErrorSummary,
  type FieldErrors,
  FieldRow,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
  Section,
  TextField,
} from '../../ui/index.ts'
import type { BidWords } from './bid-text.ts'
import type { Purchase } from './purchase-queries.ts'
import type { Supplier } from './supplier-queries.ts'
import type { ProcurementWords } from './text.ts'
import { purchasePath } from './types.ts'

type ChooseProps = {
  readonly t: BidWords
  readonly p: ProcurementWords
  readonly language: Language
  readonly purchase: Purchase
  readonly suppliers: readonly Supplier[]
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** Chooses who is to be asked: from the shared register, those asked before within the focus area first, or somebody new. */
export function ChooseSuppliersPage(props: ChooseProps) {
  const { t, p, purchase, suppliers, values, errors } = props
  const path = purchasePath(purchase)
  return (
    <Page
      title={t.chooseSuppliers}
      width="narrow"
      breadcrumbs={[
        { href: `/insatser/${purchase.interventionId}`, label: purchase.interventionTitle },
        { href: path, label: purchase.title },
      ]}
    >
      <PageHeading title={t.chooseSuppliers} />
      <ErrorSummary errors={errors} />
      <Section title={t.known}>
        {suppliers.length === 0 ? (
          <p class="note">{t.noneKnown}</p>
        ) : (
          <Form action={`${path}/leverantorer`}>
            <CheckboxGroup
              name="suppliers"
              label={t.suppliers}
              options={suppliers.map((supplier) => ({
                value: String(supplier.id),
                label: supplier.name,
                about: aboutSupplier(t, supplier),
                disabled: supplier.email === null,
              }))}
              values={several(values, 'suppliers')}
              error={errors.suppliers}
            />
            <FormActions>
              <Button>{t.choose}</Button>
              <LinkButton href={path} variant="tertiary">
                {p.back}
              </LinkButton>
            </FormActions>
          </Form>
        )}
      </Section>
      <Section title={t.registerSupplier}>
        <Form action={`${path}/leverantorer/ny`}>
          <SupplierFields t={t} values={values} errors={errors} withNumber />
          <FormActions>
            <Button>{t.register}</Button>
          </FormActions>
        </Form>
      </Section>
    </Page>
  )
}

function aboutSupplier(t: BidWords, supplier: Supplier): string {
  const number = supplier.isSoleTrader
    ? t.soleTrader
    : supplier.orgNumber && formatOrgNumber(supplier.orgNumber, 'masked')
  const before = supplier.askedBefore > 0 ? t.askedBefore(supplier.askedBefore) : null
  return [number, supplier.email === null ? t.noEmail : null, before].filter(Boolean).join(' · ')
}

type FieldsProps = {
  readonly t: BidWords
  readonly values: FormValues
  readonly errors: FieldErrors
  readonly withNumber?: boolean
}

export function SupplierFields({ t, values, errors, withNumber = false }: FieldsProps) {
  const field = (name: string, label: string) => ({
    name,
    label,
    value: one(values, name),
    error: errors[name],
  })
  return (
    <>
      <TextField {...field('name', t.supplierName)} required autocomplete="organization" />
      {withNumber && (
        <TextField
          {...field('orgNumber', t.orgNumber)}
          description={t.orgNumberHint}
          required
          width="sm"
          inputmode="numeric"
        />
      )}
      <FieldRow>
        <TextField {...field('contactName', t.contactName)} autocomplete="name" />
        <TextField {...field('email', t.email)} type="email" required autocomplete="email" />
      </FieldRow>
      <FieldRow>
        <TextField {...field('phone', t.phone)} type="tel" autocomplete="tel" />
        <TextField {...field('website', t.website)} type="url" />
      </FieldRow>
    </>
  )
}

type DetailsProps = {
  readonly t: BidWords
  readonly here: string
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** A supplier corrects how it is named and reached, over its own link. */
export function SupplierDetailsPage({ t, here, values, errors }: DetailsProps) {
  return (
    <Page title={t.correctDetails} density="generous" width="narrow">
      <PageHeading title={t.correctDetails} lead={t.detailsHint} />
      <ErrorSummary errors={errors} />
      <Form action={`${here}/uppgifter`}>
        <SupplierFields t={t} values={values} errors={errors} />
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
