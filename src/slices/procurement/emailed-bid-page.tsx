import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  DateField,
  ErrorSummary,
  type FieldErrors,
  FieldRow,
  FileField,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
  Select,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import type { OpeningWords } from './opening-text.ts'
import type { Purchase } from './purchase-queries.ts'
import type { Invited } from './supplier-queries.ts'
import type { ProcurementWords } from './text.ts'
import { purchasePath } from './types.ts'

type EmailedBidProps = {
  readonly o: OpeningWords
  readonly t: ProcurementWords
  readonly purchase: Purchase
  readonly invited: readonly Invited[]
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** Registers a bid that came by e-mail; it is sealed as the others are. */
export function EmailedBidPage({ o, t, purchase, invited, values, errors }: EmailedBidProps) {
  const path = purchasePath(purchase)
  return (
    <Page
      title={o.registerBid}
      width="narrow"
      breadcrumbs={[
        { href: `/insatser/${purchase.interventionId}`, label: purchase.interventionTitle },
        { href: path, label: purchase.title },
      ]}
    >
      <PageHeading title={o.registerBid} lead={o.registerLead} />
      <ErrorSummary errors={errors} />
      <Form action={`${path}/anbud/ny`} enctype="multipart/form-data">
        <Select
          name="supplier"
          label={o.fromSupplier}
          required
          options={invited.map(({ supplierId, name }) => ({ value: String(supplierId), label: name }))}
          value={one(values, 'supplier')}
          error={errors.supplier}
        />
        <FieldRow>
          <DateField
            name="receivedDay"
            label={o.receivedDay}
            required
            value={one(values, 'receivedDay')}
            error={errors.receivedDay}
          />
          <TextField
            name="receivedTime"
            label={o.receivedTime}
            required
            width="xs"
            value={one(values, 'receivedTime')}
            error={errors.receivedTime}
          />
        </FieldRow>
        <FileField name="files" label={o.filesAsTheyAre} multiple mark={false} error={errors.files} />
        <TextArea name="note" label={o.note} mark={false} value={one(values, 'note')} error={errors.note} />
        <FormActions>
          <Button>{o.register}</Button>
          <LinkButton href={path} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
