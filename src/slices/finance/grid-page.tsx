import type { Child } from 'hono/jsx'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  fieldId,
  type Hidden,
  LinkButton,
  Page,
  PageHeading,
  Table,
} from '../../ui/index.ts'

export type GridColumn = { readonly key: string; readonly label: string }
export type GridRow = { readonly key: string; readonly label: string }

type GridPageProps = {
  readonly title: string
  readonly facts: Child
  readonly note: string
  readonly backHref: string
  readonly backLabel: string
  readonly action: string
  readonly hidden: Hidden
  readonly rowHeader: string
  readonly rows: readonly GridRow[]
  readonly columns: readonly GridColumn[]
  readonly nameOf: (row: GridRow, column: GridColumn) => string
  readonly saveLabel: string
  readonly cancelLabel: string
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** Amounts in a grid of ordinary fields: the tab key goes along the row, and nothing needs script. */
export function GridPage(props: GridPageProps) {
  const { title, facts, note, backHref, backLabel, action, hidden, rows, columns, errors } = props
  return (
    <Page title={title} width="wide" breadcrumbs={[{ href: backHref, label: backLabel }]}>
      <PageHeading title={title} facts={facts} lead={note} />
      <ErrorSummary errors={errors} />
      <Form action={action} hidden={hidden} draft={action}>
        <Table
          caption={title}
          captionHidden
          rows={rows}
          columns={[
            { key: 'row', header: props.rowHeader, cell: (row) => row.label },
            ...columns.map((column) => ({
              key: column.key,
              header: column.label,
              numeric: true,
              cell: (row: GridRow) => <GridField {...props} row={row} column={column} />,
            })),
          ]}
        />
        <FormActions>
          <Button>{props.saveLabel}</Button>
          <LinkButton href={backHref} variant="tertiary">
            {props.cancelLabel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}

function GridField({
  row,
  column,
  nameOf,
  values,
  errors,
}: GridPageProps & { row: GridRow; column: GridColumn }) {
  const name = nameOf(row, column)
  return (
    <input
      class="ds-input"
      id={fieldId(name)}
      name={name}
      type="text"
      inputmode="decimal"
      autocomplete="off"
      size={10}
      aria-label={`${row.label}, ${column.label}`}
      aria-invalid={errors[name] ? 'true' : undefined}
      value={one(values, name)}
    />
  )
}
