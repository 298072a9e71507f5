import type { FormValues } from '../../platform/http/index.ts'
import { one } from '../../platform/http/index.ts'
import { Button, ErrorSummary, Form, FormActions, Grid, Section, Select } from '../../ui/index.ts'
import { guessColumns } from './table-columns.ts'
import type { tableText } from './table-text.ts'
import { columnKinds } from './table-types.ts'
import type { ImportView } from './types.ts'
import type { T } from './words.ts'

type ColumnsProps = {
  readonly t: T
  readonly words: ReturnType<typeof tableText>
  readonly item: ImportView
  readonly values?: FormValues | undefined
  readonly errors: { readonly [field: string]: string }
}

/** What each column of a table is: guessed by its heading, and said by somebody before it is believed. */
export function ColumnsPart({ t, words, item, values, errors }: ColumnsProps) {
  const headings = item.headings ?? []
  const guessed = item.columns ?? guessColumns(headings)
  return (
    <Section title={t.columnsTitle} note={t.columnsLead}>
      <ErrorSummary errors={errors} />
      <Form action={`/ekonomi/importer/${item.id}/kolumner`} hidden={{ version: item.version }}>
        <Grid min="sm">
          {columnKinds.map((kind) => (
            <Select
              name={kind}
              label={words[kind]}
              mark={false}
              width="full"
              empty={t.columnNone}
              value={values ? one(values, kind) : guessed[kind]?.toString()}
              error={errors[kind]}
              options={headings.map((heading, place) => ({
                value: String(place),
                label: heading || `(${place + 1})`,
              }))}
            />
          ))}
        </Grid>
        <FormActions>
          <Button>{t.saveColumns}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}
